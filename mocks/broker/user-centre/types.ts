import type { operations } from '../../../contracts/user-centre/generated/types.ts'
import type {
  Operation as KernelOperation,
  Orchestration as KernelOrchestration,
  OrchestrationContext,
  TransactionContext,
} from '../../kernel/double.ts'
import type { RecordOf } from '../../kernel/tables.ts'
import type { UserCentreConfig } from './config.ts'
import type { UserCentreFault } from './faults.ts'
import type { tables } from './tables.ts'

/** What ties the handlers of the user centre to its contract, tables and catalogue. */
export interface UserCentre {
  readonly tables: { readonly [K in keyof typeof tables]: RecordOf<(typeof tables)[K]> }
  readonly config: UserCentreConfig
  readonly caller: undefined
  readonly fault: UserCentreFault
  readonly operations: operations
  readonly payload: 'data'
}

export type Transaction = TransactionContext<UserCentre>
export type LoginContext = OrchestrationContext<UserCentre, 'login'>
export type Operation<Id extends keyof operations> = KernelOperation<UserCentre, Id>
export type Orchestration<Id extends keyof operations> = KernelOrchestration<UserCentre, Id>
