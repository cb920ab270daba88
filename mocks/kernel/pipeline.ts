import { BodyMalformed, BodyTooLarge, mediaType, parseBody, readBody } from './body.ts'
import { fault, type MutableContext, operationContext, refuse, transactionContext } from './contexts.ts'
import type { AnySystem, OperationContext, Orchestration } from './double.ts'
import { writeEntry } from './entry.ts'
import { Exchange, type ExchangeInit, ForcedStatus } from './exchange.ts'
import { ConnectionBroken, Fault, Refusal, Reply, reply } from './faults.ts'
import { HopTimeout } from './hops.ts'
import type { Kernel } from './kernel.ts'
import { memoised } from './memo.ts'
import { orchestrationParts } from './orchestration.ts'
import { checkInput, renameRequest } from './validation.ts'
import { ContractViolation, respond, respondForced, respondUnimplemented } from './wire.ts'

/**
 * One request, the same way for every system and host:
 * route by contract → memo → disrupt before → parse → [transaction: decode, identify, validate, handler with points]
 * → commit → finish → disrupt after → wire value → own response validated → renames → serialise → journal.
 *
 * @throws {ConnectionBroken} when a disruption breaks the connection
 * @throws {HopTimeout} when a caller among the doubles would not have waited so long
 * @throws {ContractViolation} when our own answer breaks our contract (a bug of ours)
 */
export async function answer(kernel: Kernel, init: ExchangeInit): Promise<Response> {
  const x = new Exchange(kernel, init)
  try {
    const handler = route(x)
    if (handler === undefined) return await respondUnimplemented(x)
    return await memoised(x, async () => {
      await produce(x, handler)
      return respond(x)
    })
  } catch (error) {
    return fail(x, error)
  }
}

/** Everything between the route and the wire; faults become the result. */
async function produce(x: Exchange, handler: AnyHandler): Promise<void> {
  try {
    if (x.result === undefined) {
      await x.strike('before')
      await parse(x)
      await execute(x, handler)
    }
  } catch (error) {
    settle(x, error)
  }
  try {
    await x.strike('after')
  } catch (error) {
    await x.remember?.(respond(x))
    settle(x, error)
  }
}

type AnyHandler = ((context: OperationContext<AnySystem>) => Promise<unknown>) | Orchestration<AnySystem, never>

/** Finds operation and handler; a fault is left as the result. `undefined`: known to the contract but not built. */
function route(x: Exchange): AnyHandler | undefined {
  const match = x.config.routes.find(x.request.method, x.path)
  const { transportFaults, operations } = x.double
  if (!match) {
    settle(x, new Fault(transportFaults.notFound, { reason: `no operation at ${x.path}` }))
    return NOTHING
  }
  if ('allowed' in match) {
    settle(
      x,
      new Fault(transportFaults.methodNotAllowed, {
        reason: `use ${match.allowed.join(', ')}`,
        data: { allow: match.allowed },
      }),
    )
    return NOTHING
  }
  x.operation = match.operation
  x.params = match.params
  return operations[match.operation.operationId] as AnyHandler | undefined
}

const NOTHING: AnyHandler = async () => undefined

/** Syntax only. */
async function parse(x: Exchange): Promise<void> {
  const { transportFaults, maxBodyBytes = 1_048_576 } = x.double
  const operation = x.operation
  if (!operation || operation.requestTypes.length === 0) return
  try {
    x.rawBody = await readBody(x.request, maxBodyBytes)
  } catch (error) {
    if (error instanceof BodyTooLarge) fault(transportFaults.tooLarge, { reason: `more than ${maxBodyBytes} bytes` })
    throw error
  }
  const type = mediaType(x.header['content-type'])
  if (!operation.requestTypes.includes(type) && !operation.requestTypes.includes('*/*')) {
    fault(transportFaults.unsupportedMediaType, {
      reason: `content type "${type}", expected ${operation.requestTypes.join(' or ')}`,
    })
  }
  try {
    x.body = renameRequest(x, await parseBody(x.rawBody, x.header['content-type'] ?? ''))
  } catch (error) {
    if (error instanceof BodyMalformed) fault(transportFaults.malformed, { reason: `the body is ${error.message}` })
    throw error
  }
}

async function execute(x: Exchange, handler: AnyHandler): Promise<void> {
  const outcome = typeof handler === 'function' ? await operate(x, handler) : await orchestrate(x, handler)
  if (outcome instanceof Refusal) {
    x.result = { kind: 'fault', fault: new Fault(outcome.symbol, detailOf(outcome)), outcome: 'refused' }
    return
  }
  const late = outcome instanceof Reply ? outcome.init.finish : undefined
  x.result = { kind: 'ok', payload: late ? new Reply({ ...(outcome as Reply).init, payload: await late() }) : outcome }
}

function detailOf(refusal: Refusal): { reason?: string; data?: Readonly<Record<string, unknown>> } {
  return {
    ...(refusal.reason === undefined ? {} : { reason: refusal.reason }),
    ...(refusal.data === undefined ? {} : { data: refusal.data }),
  }
}

/** The checks and the handler in one transaction. */
function operate(x: Exchange, handler: (context: OperationContext<AnySystem>) => Promise<unknown>): Promise<unknown> {
  return x.state.store.transact(async (tx) => {
    const base = transactionContext(x.double, tx, x.world.clock, x.config.value, x.point)
    const context = operationContext(base, x.input(), x.operation as OperationContext<AnySystem>['operation'])
    return handler(await check(x, context))
  })
}

/** The checks in a transaction; the handler then opens its own and calls others in between. */
async function orchestrate(x: Exchange, handler: Orchestration<AnySystem, never>): Promise<unknown> {
  const operation = x.operation as OperationContext<AnySystem>['operation']
  const checked = (await operate(x, async ({ caller, body }) => ({ caller, body }))) as {
    caller: unknown
    body: unknown
  }
  const input = { ...x.input(), body: checked.body }
  return handler.orchestrate({
    ...input,
    ...orchestrationParts(x),
    operation,
    caller: checked.caller,
    refuse,
    reply,
  } as never)
}

/** The system's own checks, in its own order. */
async function check(x: Exchange, context: MutableContext): Promise<MutableContext> {
  const { checks = DEFAULT_CHECKS, identify, decode } = x.double
  for (const step of checks) {
    if (step === 'validate') checkInput(x, context)
    else if (step === 'identify' && identify) context.caller = await identify(context)
    else if (step === 'decode' && decode) context.body = await decode(context)
  }
  return context
}

const DEFAULT_CHECKS = ['decode', 'identify', 'validate'] as const

/** Turns what was thrown into the result; what is no answer is thrown on. */
function settle(x: Exchange, error: unknown): void {
  if (error instanceof Fault) {
    x.result = { kind: 'fault', fault: error, outcome: 'fault' }
    return
  }
  if (isNoAnswer(error) || error instanceof ForcedStatus || error instanceof ContractViolation) throw error
  x.kernel.options.onError?.(error)
  const reason = error instanceof Error ? error.message : String(error)
  x.result = { kind: 'fault', fault: new Fault(x.double.transportFaults.internal, { reason }), outcome: 'error' }
}

const isNoAnswer = (error: unknown): error is ConnectionBroken | HopTimeout =>
  error instanceof ConnectionBroken || error instanceof HopTimeout

function fail(x: Exchange, error: unknown): Response {
  if (error instanceof ForcedStatus) return respondForced(x, error)
  if (isNoAnswer(error)) {
    const reason = error instanceof ConnectionBroken ? `connection broken: ${error.effect}` : 'timed out'
    writeEntry(x, { status: 0, outcome: 'disrupted', reason })
  } else {
    writeEntry(x, { status: 0, outcome: 'error', reason: error instanceof Error ? error.message : String(error) })
  }
  throw error
}
