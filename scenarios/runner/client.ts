import type { Contract, ContractOperation } from '../../mocks/kernel/contract.ts'
import type { BodyOf, PayloadOf, SystemTypes } from '../../mocks/kernel/double.ts'
import type { FaultCatalogue } from '../../mocks/kernel/faults.ts'
import type { Uas } from '../../mocks/uas/types.ts'
import type { Caller } from './callers.ts'
import { canonicalBody } from './canonical.ts'
import { CheckFailed } from './check.ts'
import type { Happening, ScenarioTarget, TranscriptEntry } from './types.ts'

/** What came back of one call. */
export interface CallResult<P> {
  /** HTTP status; 0 when the connection broke. */
  readonly status: number
  readonly outcome: TranscriptEntry['outcome']
  /** The symbol of the system's catalogue. */
  readonly fault?: string
  /** The payload of a success. */
  readonly payload?: P
  readonly body?: unknown
}

export interface CallOptions {
  /** Who calls. Default: the agent `agent-cap` at UAS, the app at the broker's systems. */
  readonly as?: Caller
  /** Fills `{name}` in the operation's path. */
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
}

type Id<T extends SystemTypes> = keyof T['operations'] & string
/** The members of the contract, and whatever else a script sends on purpose. */
type Body<T extends SystemTypes, O> = Partial<BodyOf<T, O>> & Readonly<Record<string, unknown>>

/** Calls one system by operation id, and keeps the transcript. */
export interface SystemClient<T extends SystemTypes> {
  call<O extends Id<T>>(operation: O, body?: Body<T, O>, options?: CallOptions): Promise<CallResult<PayloadOf<T, O>>>
  /** The payload. @throws {CheckFailed} on anything but success */
  expectOk<O extends Id<T>>(operation: O, body?: Body<T, O>, options?: CallOptions): Promise<PayloadOf<T, O>>
  /** @throws {CheckFailed} on anything but this fault */
  expectFault<O extends Id<T>>(
    operation: O,
    body: Body<T, O>,
    fault: T['fault'],
    options?: CallOptions,
  ): Promise<CallResult<PayloadOf<T, O>>>
  /** @throws {CheckFailed} when an answer arrives */
  expectBroken<O extends Id<T>>(operation: O, body?: Body<T, O>, options?: CallOptions): Promise<void>
}

/** Calls UAS. */
export type UasClient = SystemClient<Uas>

export interface ClientInit {
  readonly contract: Contract
  readonly faults: FaultCatalogue
  /** Who calls when nobody is named. */
  readonly caller: Caller
  readonly target: ScenarioTarget
  /** Where this world answers, without a trailing slash. */
  readonly base: string
  readonly signal?: AbortSignal
  record(entry: TranscriptEntry, happening: Happening): void
}

/** A client of the system whose contract it is given. */
export function createClient<T extends SystemTypes>(init: ClientInit): SystemClient<T> {
  const call = async (operationId: string, body: Readonly<Record<string, unknown>> = {}, options: CallOptions = {}) => {
    const operation = operationOf(init, operationId)
    const caller = options.as ?? init.caller
    const result = await send(init, operation, body, { ...options, as: caller })
    init.record(transcribe(operation, result), {
      kind: 'call',
      from: caller.name,
      system: init.contract.system,
      operation: operationId,
      outcome: result.outcome,
      ...(result.fault === undefined ? {} : { fault: result.fault }),
    })
    return result
  }
  const client = {
    call,
    async expectOk(operation: string, body?: Readonly<Record<string, unknown>>, options?: CallOptions) {
      const result = await call(operation, body, options)
      if (result.outcome !== 'ok') throw unexpected(operation, 'success', result)
      return result.payload
    },
    async expectFault(
      operation: string,
      body: Readonly<Record<string, unknown>>,
      fault: string,
      options?: CallOptions,
    ) {
      const result = await call(operation, body, options)
      if (result.fault !== fault) throw unexpected(operation, fault, result)
      return result
    },
    async expectBroken(operation: string, body?: Readonly<Record<string, unknown>>, options?: CallOptions) {
      const result = await call(operation, body, options)
      if (result.outcome !== 'broken') throw unexpected(operation, 'a broken connection', result)
    },
  }
  // The contract's types, which the code above treats all alike.
  return client as unknown as SystemClient<T>
}

function operationOf(init: ClientInit, operationId: string): ContractOperation {
  const operation = init.contract.operations.find((candidate) => candidate.operationId === operationId)
  if (!operation) throw new Error(`The contract of ${init.contract.system} has no operation "${operationId}".`)
  return operation
}

async function send(
  init: ClientInit,
  operation: ContractOperation,
  body: Readonly<Record<string, unknown>>,
  { as: caller, path = {}, query }: CallOptions & { readonly as: Caller },
): Promise<CallResult<unknown>> {
  const template = init.target.paths?.[operation.operationId] ?? operation.path
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))
  const search = query === undefined ? '' : `?${new URLSearchParams(query)}`
  const request = new Request(init.base + filled + search, {
    method: operation.method,
    headers: { 'content-type': 'application/json', ...caller.headers },
    ...(operation.method === 'GET' ? {} : { body: JSON.stringify({ ...caller.members, ...body }) }),
    ...(init.signal === undefined ? {} : { signal: init.signal }),
  })
  try {
    const response = await init.target.fetch(request)
    return judge(init, operation, response.status, await response.text())
  } catch (error) {
    if (isBroken(error)) return { status: 0, outcome: 'broken' }
    throw error
  }
}

/** `fetch` tells a broken connection by a TypeError, in words that differ between its implementations. */
function isBroken(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|terminated|load failed/i.test(error.message)
}

function judge(init: ClientInit, operation: ContractOperation, status: number, text: string): CallResult<unknown> {
  const body = parse(text)
  if (status >= 200 && status < 300 && operation.payload in Object(body)) {
    return { status, outcome: 'ok', payload: (body as Record<string, unknown>)[operation.payload], body }
  }
  return { status, outcome: 'fault', fault: symbolOf(body, init.faults) ?? `HTTP ${status}`, body }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/**
 * The code decides: it is the only evidenced member of a fault of UAS (uas-and-cap §4, P1), and what the broker's
 * envelope has (§10); `type` is ours and may be missing.
 */
function symbolOf(body: unknown, faults: FaultCatalogue): string | undefined {
  const answer = body as { fault?: { code?: unknown; type?: unknown }; code?: unknown } | null
  const fault = answer?.fault
  if (typeof fault?.type === 'string' && Object.hasOwn(faults, fault.type)) return fault.type
  const code = fault?.code ?? answer?.code
  return Object.keys(faults).find((symbol) => faults[symbol]?.code === code)
}

function transcribe(operation: ContractOperation, result: CallResult<unknown>): TranscriptEntry {
  return {
    operation: operation.operationId,
    outcome: result.outcome,
    ...(result.fault === undefined ? {} : { fault: result.fault }),
    ...(result.body === undefined
      ? {}
      : { body: canonicalBody(result.body, { ...operation.secrets, ...operation.volatile }) }),
  }
}

function unexpected(operation: string, wanted: string, result: CallResult<unknown>): CheckFailed {
  const got = { ok: 'success', broken: 'a broken connection', fault: result.fault ?? 'a fault' }[result.outcome]
  const body = result.body as { fault?: { message?: unknown }; msg?: unknown } | undefined
  const message = body?.fault?.message ?? body?.msg
  const detail = typeof message === 'string' ? ` (${message})` : ''
  return new CheckFailed(`${operation}: expected ${wanted}, got ${got}${detail}`)
}
