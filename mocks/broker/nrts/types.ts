import type { operations } from '../../../contracts/nrts/generated/types.ts'
import type {
  Orchestration as KernelOrchestration,
  OrchestrationContext,
  TransactionContext,
} from '../../kernel/double.ts'
import type { RecordOf } from '../../kernel/tables.ts'
import type { NrtsConfig } from './config.ts'
import type { NrtsFault } from './faults.ts'
import type { tables } from './tables.ts'

/** What ties the handlers of NRTS to its contract, tables and catalogue. */
export interface Nrts {
  readonly tables: { readonly [K in keyof typeof tables]: RecordOf<(typeof tables)[K]> }
  readonly config: NrtsConfig
  readonly caller: undefined
  readonly fault: NrtsFault
  readonly operations: operations
  readonly payload: 'data'
}

export type Transaction = TransactionContext<Nrts>
export type Context = OrchestrationContext<Nrts, 'tradeToken'>
export type Orchestration<Id extends keyof operations> = KernelOrchestration<Nrts, Id>
