import { contract } from '../../../contracts/oms/index.ts'
import { defineDouble } from '../../kernel/double.ts'
import { brokerEnvelope } from '../common/envelope.ts'
import { transportFaults } from '../common/faults.ts'
import { defaults, profiles } from './config.ts'
import { faults } from './faults.ts'
import { kinds } from './kinds.ts'
import * as clientAuth from './operations/client-auth.ts'
import { seed } from './seed.ts'
import { states } from './states.ts'
import { tables } from './tables.ts'
import type { Oms } from './types.ts'

/** The broker's order management system, as far as it knows how customers authenticate. See README.md beside. */
export const oms = defineDouble<Oms>({
  name: 'oms',
  title: 'Broker OMS (client authentication)',
  contract,
  tables,
  faults,
  transportFaults,
  config: { defaults, profiles },
  envelope: brokerEnvelope<Oms>(),
  operations: { 'clientAuth.change': clientAuth.change, 'clientAuth.get': clientAuth.get },
  states,
  kinds,
  seed,
})
