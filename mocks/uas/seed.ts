import type { SeedRecords } from '../kernel/double.ts'
import { DEFAULT_OCRA_SUITE } from './kinds.ts'

/** What every world starts with. People are invented; the names of stores, realms and modules are P3's, P5's and P7's. */
export const seed: SeedRecords = {
  store: [{ id: 'DefaultStore' }, { id: 'ActiveDirectory' }, { id: 'SafeID' }],
  segment: [{ id: 'Default' }],
  realm: [
    { id: 'AV-PASSWORD', loginModules: [{ id: 'StaticPassword', handlerClass: 'LdapLogin' }] },
    {
      id: 'AV-OATH',
      isDefault: true,
      loginModules: [
        { id: 'LdapLogin', handlerClass: 'LdapLogin' },
        { id: 'OATHTokenLogin', handlerClass: 'OATHTokenLogin' },
      ],
    },
  ],
  batch: [
    {
      id: 'SoftTokenBatch',
      isDefault: true,
      vendor: 'i-Sprint',
      model: 'SoftToken',
      validityDays: 1095,
      ocraSuite: DEFAULT_OCRA_SUITE,
    },
  ],
  agent: [{ agentId: 'agent-cap', subject: 'agent-cap', allowedCalls: ['*'] }],
}
