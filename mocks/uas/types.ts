import type { operations } from '../../contracts/uas/generated/types.ts'
import type { Operation as KernelOperation, OperationContext, TablesOf, TransactionContext } from '../kernel/double.ts'
import type { RecordOf } from '../kernel/tables.ts'
import type { UasConfig } from './config.ts'
import type { UasFault } from './faults.ts'
import type { Caller } from './sessions.ts'
import type { tables } from './tables.ts'

/** What ties the handlers of UAS to its contract, tables and catalogue. */
export interface Uas {
  readonly tables: { readonly [K in keyof typeof tables]: RecordOf<(typeof tables)[K]> }
  readonly config: UasConfig
  readonly caller: Caller
  readonly fault: UasFault
  readonly operations: operations
  readonly payload: 'result'
}

export type UasTables = TablesOf<Uas>
export type UasTransaction = TransactionContext<Uas>
export type UasContext<Id extends keyof operations = keyof operations> = OperationContext<Uas, Id>
export type Operation<Id extends keyof operations> = KernelOperation<Uas, Id>
