import type { operations } from '../../../contracts/oms/generated/types.ts'
import type { BaseConfig, Operation as KernelOperation, TransactionContext } from '../../kernel/double.ts'
import type { RecordOf } from '../../kernel/tables.ts'
import type { OmsFault } from './faults.ts'
import type { tables } from './tables.ts'

/** What ties the handlers of OMS to its contract, tables and catalogue. */
export interface Oms {
  readonly tables: { readonly [K in keyof typeof tables]: RecordOf<(typeof tables)[K]> }
  readonly config: BaseConfig
  readonly caller: undefined
  readonly fault: OmsFault
  readonly operations: operations
  readonly payload: 'data'
}

export type Transaction = TransactionContext<Oms>
export type Operation<Id extends keyof operations> = KernelOperation<Oms, Id>
