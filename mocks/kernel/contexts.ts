import type { CompiledConfig } from './config.ts'
import type { AnySystem, Double, OperationContext, TransactionContext } from './double.ts'
import { Fault, type FaultDetail, Refusal, reply } from './faults.ts'
import type { Input } from './input.ts'
import type { Transaction } from './store.ts'

export const fault = (symbol: string, detail?: FaultDetail): never => {
  throw new Fault(symbol, detail)
}
export const refuse = (symbol: string, detail?: FaultDetail): Refusal => new Refusal(symbol, detail)

type Point = (name: string, tx: Transaction | undefined, keep: boolean) => Promise<void>

const NOWHERE: Point = async (_name, tx, keep) => {
  if (keep) tx?.savepoint()
}

/** `tx.tokens` for the table `tokens` of a double: the getters are made once per double. */
const accessors = new WeakMap<Double, new (tx: Transaction) => object>()

function tablesOf(double: Double, tx: Transaction): Record<string, never> {
  let Tables = accessors.get(double)
  if (!Tables) {
    Tables = class {
      readonly tx: Transaction
      constructor(open: Transaction) {
        this.tx = open
      }
    }
    for (const name of Object.keys(double.tables)) {
      Object.defineProperty(Tables.prototype, name, {
        get(this: { tx: Transaction }) {
          return this.tx.table(name)
        },
      })
    }
    accessors.set(double, Tables)
  }
  return new Tables(tx) as Record<string, never>
}

/** What code inside a transaction sees; `point` is where disruptions strike. */
export function transactionContext(
  double: Double,
  tx: Transaction,
  clock: { now(): number },
  config: CompiledConfig['value'],
  point: Point = NOWHERE,
): TransactionContext<AnySystem> {
  return {
    tx: tablesOf(double, tx),
    clock,
    config,
    random: tx,
    capture: (message) => tx.capture(message),
    emit: (event) => tx.emit(event),
    schedule: (item) => tx.schedule(item),
    cancel: (dueId) => tx.cancel(dueId),
    point: (name, options) => point(name, tx, options?.keep ?? false),
    fault,
    refuse,
  }
}

/** A transaction's context together with what came in. */
export function operationContext(
  base: TransactionContext<AnySystem>,
  input: Input,
  operation: OperationContext<AnySystem>['operation'],
): OperationContext<AnySystem> {
  return { ...base, ...input, operation, caller: undefined, reply }
}
