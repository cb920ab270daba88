import { contract } from '../../../contracts/nrts/index.ts'
import { defineDouble } from '../../kernel/double.ts'
import { brokerEnvelope } from '../common/envelope.ts'
import { transportFaults } from '../common/faults.ts'
import { defaults, profiles, warnings } from './config.ts'
import { faults } from './faults.ts'
import { kinds } from './kinds.ts'
import { tradeToken } from './operations/trade-token.ts'
import { tables } from './tables.ts'
import type { Nrts } from './types.ts'

/** The broker's trade token service: a login ticket and a proof become a trade token. See README.md beside. */
export const nrts = defineDouble<Nrts>({
  name: 'nrts',
  title: 'Broker NRTS (trade tokens)',
  contract,
  tables,
  faults,
  transportFaults,
  config: { defaults, profiles },
  warnings,
  envelope: brokerEnvelope<Nrts>(),
  operations: { tradeToken },
  kinds,
  seed: {},
})
