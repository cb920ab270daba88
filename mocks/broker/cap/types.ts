import type { operations } from '../../../contracts/cap/generated/types.ts'
import type {
  DueContext,
  Orchestration as KernelOrchestration,
  OrchestrationContext,
  TransactionContext,
} from '../../kernel/double.ts'
import type { RecordOf } from '../../kernel/tables.ts'
import type { CapConfig } from './config.ts'
import type { CapFault } from './faults.ts'
import type { tables } from './tables.ts'

/** What ties the handlers of CAP to its contract, tables and catalogue. */
export interface Cap {
  readonly tables: { readonly [K in keyof typeof tables]: RecordOf<(typeof tables)[K]> }
  readonly config: CapConfig
  readonly caller: undefined
  readonly fault: CapFault
  readonly operations: operations
  readonly payload: 'data'
}

export type CapTransaction = TransactionContext<Cap>
export type CapContext<Id extends keyof operations = keyof operations> = OrchestrationContext<Cap, Id>
export type CapDue = DueContext<Cap>
/** What the steps need: a call of the app, or work that fell due. */
export type CapWork = Pick<CapDue, 'clock' | 'config' | 'transact' | 'call' | 'deliver' | 'note' | 'point' | 'fault'>
export type Orchestration<Id extends keyof operations> = KernelOrchestration<Cap, Id>
