import { parseBody } from './body.ts'
import type { WorldClock } from './clock.ts'
import type { Contract, ContractOperation } from './contract.ts'
import { type Exchange, traceHexOf } from './exchange.ts'
import { ConnectionBroken } from './faults.ts'
import type { Peer, PeerCertificate } from './input.ts'
import type { Outcome } from './journal.ts'
import { RouteTable } from './route-table.ts'

/** A call from one system to another. */
export interface CallInit {
  readonly method?: string
  /** Path and query, from the root of the other system's base URL. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** JSON unless it is text or bytes. */
  readonly body?: unknown
  readonly timeoutMs?: number
  /** The client certificate to show. */
  readonly identity?: PeerCertificate
}

export type CallResult =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly body: unknown }
  /** No answer in time: the other side may or may not have done it. */
  | { readonly kind: 'timeout' }
  /** The connection broke: the other side may or may not have done it. */
  | { readonly kind: 'broken' }

/** A virtual time-out between doubles. */
export class HopTimeout extends Error {}

/** How much virtual latency a hop may still take. */
export class HopBudget {
  #left: number

  constructor(timeoutMs: number) {
    this.#left = timeoutMs
  }

  /** Takes no real time; a frozen clock moves. @throws {HopTimeout} when the hop would take longer than its time-out */
  spend(ms: number, clock: WorldClock): void {
    const taken = Math.min(ms, this.#left)
    if (clock.mode === 'frozen') clock.advance(taken)
    this.#left -= taken
    if (ms > taken) throw new HopTimeout()
  }
}

const DEFAULT_TIMEOUT_MS = 5_000

/** Calls `system` from within `x`: in process, or over HTTP when a URL is configured. */
export async function call(x: Exchange, system: string, init: CallInit): Promise<CallResult> {
  const target = x.world.systems.get(system)
  const url = target?.config.value.url ?? x.kernel.remotes[system]
  if (url !== undefined) return callRemote(x, system, url, init)
  if (!target) throw new Error(`"${system}" is neither part of this start nor configured with a url.`)
  const budget = new HopBudget(init.timeoutMs ?? DEFAULT_TIMEOUT_MS)
  try {
    const response = await x.kernel.dispatch({
      world: x.world,
      state: target,
      request: requestTo(x.baseUrl, init),
      path: pathOf(init),
      baseUrl: x.baseUrl,
      peer: peerOf(init.identity),
      cause: x.journalId,
      budget,
    })
    return await toResult(response)
  } catch (error) {
    if (error instanceof HopTimeout) return { kind: 'timeout' }
    if (error instanceof ConnectionBroken) return { kind: 'broken' }
    throw error
  }
}

async function callRemote(x: Exchange, system: string, url: string, init: CallInit): Promise<CallResult> {
  const entry = { id: x.world.journal.nextId(), at: new Date(x.world.clock.now()).toISOString() }
  const headers = { ...init.headers, traceparent: traceparent(x.world.id, entry.id) }
  const request = requestTo(url.replace(/\/$/, ''), { ...init, headers })
  const signal = AbortSignal.timeout(init.timeoutMs ?? DEFAULT_TIMEOUT_MS)
  let result: CallResult
  try {
    result = await toResult(
      await x.kernel.transport(new Request(request, { signal }), {
        system,
        ...(init.identity ? { identity: init.identity } : {}),
      }),
    )
  } catch {
    // Transports name an abortion differently; the signal knows.
    result = { kind: signal.aborted ? 'timeout' : 'broken' }
  }
  const status = result.kind === 'answer' ? result.status : 0
  const outcome: Outcome = status >= 200 && status < 400 ? 'ok' : status === 0 ? 'disrupted' : 'fault'
  const operation = operationAt(x, system, request.method, pathOf(init))
  const redact = (value: unknown): unknown =>
    operation ? x.world.redactor.value(value, operation.secrets) : hidden(value)
  x.world.journal.write({
    ...entry,
    system,
    operation: operation?.operationId ?? '',
    method: request.method,
    path: pathOf(init),
    status,
    outcome,
    durationMs: 0,
    cause: x.journalId,
    request: {
      headers: x.world.redactor.headers(request.headers),
      query: '',
      body: redact(init.body),
    },
    response: {
      headers: result.kind === 'answer' ? x.world.redactor.headers(result.headers) : {},
      body: result.kind === 'answer' ? redact(result.body) : result.kind,
    },
    warnings: [],
  })
  return result
}

const pathOf = (init: CallInit): string => init.path.split('?')[0] ?? ''

/** By the contract, even when the system itself is elsewhere: it tells which members are secret. */
function operationAt(x: Exchange, system: string, method: string, path: string): ContractOperation | undefined {
  const contract = x.world.systems.get(system)?.double.contract ?? x.kernel.remoteContracts[system]
  const match = contract && routesOf(contract).find(method, path)
  return match && 'operation' in match ? match.operation : undefined
}

const routeTables = new WeakMap<Contract, RouteTable>()

function routesOf(contract: Contract): RouteTable {
  const routes = routeTables.get(contract) ?? new RouteTable(contract, { paths: {}, aliases: {} })
  routeTables.set(contract, routes)
  return routes
}

/** Without a contract nobody knows what is secret. */
const hidden = (value: unknown): string | undefined => (value === undefined ? undefined : '⟨body of no known contract⟩')

function requestTo(base: string, init: CallInit): Request {
  const plain = typeof init.body === 'string' || init.body instanceof Uint8Array
  const headers: Record<string, string> = { ...init.headers }
  if (init.body !== undefined && !plain) headers['content-type'] ??= 'application/json'
  const body = init.body === undefined ? null : plain ? (init.body as string) : JSON.stringify(init.body)
  return new Request(base + init.path, { method: init.method ?? 'POST', headers, body })
}

function peerOf(identity: PeerCertificate | undefined): Peer {
  return { address: '127.0.0.1', secure: identity !== undefined, ...(identity ? { certificate: identity } : {}) }
}

async function toResult(response: Response): Promise<CallResult> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? ''
  const body = await parseBody(bytes, type).catch(() => new TextDecoder().decode(bytes))
  return { kind: 'answer', status: response.status, headers: response.headers, body }
}

/** W3C Trace Context. */
function traceparent(world: string, journalId: string): string {
  const hex = traceHexOf(world, journalId)
  return `00-${hex.slice(0, 32)}-${hex.slice(32, 48)}-01`
}
