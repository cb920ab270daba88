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

/**
 * A transaction's context together with what came in. A class with all its members named: thirty members put together by
 * spreading cost more than the rest of a request.
 */
class RequestContext implements OperationContext<AnySystem> {
  readonly tx: OperationContext<AnySystem>['tx']
  readonly clock: OperationContext<AnySystem>['clock']
  readonly config: OperationContext<AnySystem>['config']
  readonly random: OperationContext<AnySystem>['random']
  readonly capture: OperationContext<AnySystem>['capture']
  readonly emit: OperationContext<AnySystem>['emit']
  readonly schedule: OperationContext<AnySystem>['schedule']
  readonly cancel: OperationContext<AnySystem>['cancel']
  readonly point: OperationContext<AnySystem>['point']
  readonly fault = fault
  readonly refuse = refuse
  readonly reply = reply
  readonly method: string
  readonly path: Input['path']
  readonly query: Input['query']
  readonly header: Input['header']
  readonly cookie: Input['cookie']
  readonly peer: Input['peer']
  readonly rawPath: string
  readonly rawQuery: string
  readonly rawBody: Uint8Array
  readonly baseUrl: string
  readonly basePath: string
  readonly operation: OperationContext<AnySystem>['operation']
  /** Settled by the system's checks. */
  body: OperationContext<AnySystem>['body']
  caller: OperationContext<AnySystem>['caller']

  constructor(base: TransactionContext<AnySystem>, input: Input, operation: OperationContext<AnySystem>['operation']) {
    this.tx = base.tx
    this.clock = base.clock
    this.config = base.config
    this.random = base.random
    this.capture = base.capture
    this.emit = base.emit
    this.schedule = base.schedule
    this.cancel = base.cancel
    this.point = base.point
    this.method = input.method
    this.path = input.path
    this.query = input.query
    this.header = input.header
    this.cookie = input.cookie
    this.peer = input.peer
    this.rawPath = input.rawPath
    this.rawQuery = input.rawQuery
    this.rawBody = input.rawBody
    this.baseUrl = input.baseUrl
    this.basePath = input.basePath
    this.operation = operation
    this.body = input.body as OperationContext<AnySystem>['body']
    this.caller = undefined
  }
}

export type MutableContext = RequestContext

export const operationContext = (
  base: TransactionContext<AnySystem>,
  input: Input,
  operation: OperationContext<AnySystem>['operation'],
): RequestContext => new RequestContext(base, input, operation)
