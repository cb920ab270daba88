import { newResponse } from './answer.ts'
import type { ContractOperation, Violation } from './contract.ts'
import { writeEntry } from './entry.ts'
import type { Exchange, ForcedStatus } from './exchange.ts'
import { type Fault, type FaultSpec, Reply, type ReplyInit } from './faults.ts'
import type { Outcome } from './journal.ts'
import { renameResponse } from './validation.ts'

/** Our own answer breaks our own contract: a bug of ours, never of the caller. */
export class ContractViolation extends Error {
  constructor(system: string, operation: string, violation: Violation) {
    super(`${system} ${operation}: the answer breaks the contract at "${violation.path}": ${violation.message}`)
    this.name = 'ContractViolation'
  }
}

/** Builds, checks and serialises the answer, and closes the journal entry. */
export function respond(x: Exchange): Response {
  const result = x.result
  if (result === undefined) throw new Error('no result')
  if (result.kind === 'fault') return respondFault(x, result.fault, result.outcome)
  const { payload } = result
  if (payload instanceof Reply && !isJson(payload.init)) return respondPlain(x, payload.init)
  const init: ReplyInit = payload instanceof Reply ? payload.init : { payload }
  const value = x.double.envelope.ok(init.payload, wireContext(x))
  inspect(x, x.double.contract.validators.response[x.operation?.operationId ?? '']?.(value))
  return json(x, init.status ?? x.operation?.responseStatus ?? 200, value, { outcome: 'ok' }, init)
}

const isJson = (init: ReplyInit): boolean =>
  init.redirect === undefined && init.html === undefined && init.text === undefined && init.bytes === undefined

/** What envelopes are given; the trace id is a hash, made only for those that show it. */
class ExchangeWireContext {
  readonly operation: ContractOperation | undefined
  readonly config: Exchange['config']['value']
  readonly elapsedMs: number
  readonly #exchange: Exchange

  constructor(x: Exchange) {
    this.operation = x.operation
    this.config = x.config.value
    this.elapsedMs = x.elapsedMs
    this.#exchange = x
  }

  get traceId(): string {
    return this.#exchange.traceId
  }
}

const wireContext = (x: Exchange): ExchangeWireContext => new ExchangeWireContext(x)

function respondFault(x: Exchange, fault: Fault, outcome: Outcome): Response {
  const spec: FaultSpec | undefined = x.double.faults[fault.symbol]
  if (!spec) throw new Error(`"${fault.symbol}" is not in the catalogue of ${x.double.name}`)
  const wire = x.double.envelope.fault(
    { symbol: fault.symbol, code: spec.code, text: spec.text, status: spec.status ?? 400, data: fault.data ?? {} },
    wireContext(x),
  )
  if (!wire.custom) inspect(x, x.double.contract.validators.fault[x.operation?.operationId ?? '']?.(wire.body))
  const reason = fault.reason === undefined ? {} : { reason: fault.reason }
  const allow = fault.data?.allow as readonly string[] | undefined
  return json(
    x,
    wire.status,
    wire.body,
    { outcome, fault: fault.symbol, ...reason },
    allow ? { headers: { allow: allow.join(', ') } } : {},
  )
}

/** An answer that is no JSON: redirect, page, text, bytes. */
function respondPlain(x: Exchange, init: ReplyInit): Response {
  const headers = ourHeaders(x)
  if (init.redirect !== undefined) headers.push(['location', init.redirect])
  if (init.html !== undefined) headers.push(['content-type', 'text/html; charset=utf-8'])
  if (init.text !== undefined) headers.push(['content-type', 'text/plain; charset=utf-8'])
  if (init.bytes !== undefined) headers.push(['content-type', 'application/octet-stream'])
  const status = init.status ?? (init.redirect === undefined ? (x.operation?.responseStatus ?? 200) : 302)
  const body = init.html ?? init.text ?? (init.bytes as Uint8Array<ArrayBuffer> | undefined) ?? null
  const sent = withReply(headers, init)
  const response = newResponse(body, status, sent)
  writeEntry(x, { status, outcome: 'ok', responseHeaders: sent, responseBody: body ?? undefined })
  return response
}

/** The system is there, the operation is in its contract, but nobody has built it: 501, or what a real one answers. */
export async function respondUnimplemented(x: Exchange): Promise<Response> {
  const operationId = x.operation?.operationId ?? ''
  const { url } = x.config.value
  if (url !== undefined) return forward(x, url)
  const message = `${x.double.name} knows ${operationId} but has not built it. Configure systems.${x.double.name}.url to forward it to a real system.`
  return ownProblem(x, 501, 'unimplemented', message, { 'x-double-unimplemented': operationId })
}

/** Headers of the way there: fetch has decoded the body already. */
const OF_THE_HOP: ReadonlySet<string> = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'transfer-encoding',
])

async function forward(x: Exchange, url: string): Promise<Response> {
  const { request } = x
  const query = x.rawQuery === '' ? '' : `?${x.rawQuery}`
  const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.arrayBuffer()
  const { host: _ours, ...headers } = x.header
  const target = url.replace(/\/$/, '') + x.path + query
  const init = { method: request.method, headers: headers as Record<string, string>, body }
  try {
    const response = await x.kernel.transport(new Request(target, init), { system: x.double.name })
    writeEntry(x, { status: response.status, outcome: 'unimplemented', reason: `forwarded to ${url}` })
    const passed = [...response.headers].filter(([name]) => !OF_THE_HOP.has(name))
    return newResponse(response.body, response.status, passed)
  } catch (error) {
    const message = `${url} does not answer: ${(error as Error).message}. Correct systems.${x.double.name}.url, or start what is there.`
    return ownProblem(x, 502, 'forward-failed', message)
  }
}

/** In our own form, never in the system's: it is not the system that speaks. */
function ownProblem(
  x: Exchange,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return json(x, status, { error: { code, message } }, { outcome: 'unimplemented', reason: message }, { headers })
}

/** What a disruption answers in the system's stead. */
export function respondForced(x: Exchange, forced: ForcedStatus): Response {
  const reason = `status forced by disruption ${x.disruption}`
  if (forced.body !== undefined && typeof forced.body !== 'string') {
    return json(x, forced.status, forced.body, { outcome: 'disrupted', reason }, {})
  }
  const headers = ourHeaders(x)
  const empty = forced.status === 204 || forced.status === 304
  writeEntry(x, {
    status: forced.status,
    outcome: 'disrupted',
    reason,
    responseHeaders: headers,
    responseBody: forced.body,
  })
  return new Response(empty ? null : (forced.body ?? ''), { status: forced.status, headers })
}

type Verdict = Pick<Parameters<typeof writeEntry>[1], 'outcome' | 'fault' | 'reason'>

function json(x: Exchange, status: number, value: unknown, verdict: Verdict, init: ReplyInit): Response {
  const headers: [string, string][] = [['content-type', 'application/json;charset=UTF-8'], ...ourHeaders(x, verdict)]
  const sent = withReply(headers, init)
  // The journal has the canonical names: by them it knows the secrets.
  writeEntry(x, { status, ...verdict, responseHeaders: sent, responseBody: value })
  return newResponse(JSON.stringify(renameResponse(x, value)), status, sent)
}

function withReply(headers: [string, string][], init: ReplyInit): [string, string][] {
  if (init.headers === undefined && init.cookies === undefined) return headers
  const out = [...headers]
  for (const [name, value] of Object.entries(init.headers ?? {})) {
    const at = out.findIndex(([other]) => other === name.toLowerCase())
    if (at >= 0) out.splice(at, 1)
    out.push([name.toLowerCase(), value])
  }
  for (const cookie of init.cookies ?? []) out.push(['set-cookie', cookie])
  return out
}

function ourHeaders(x: Exchange, verdict?: Verdict): [string, string][] {
  const headers: [string, string][] = [['x-double-journal', x.journalId]]
  if (isInferred(x, verdict?.fault)) headers.push(['x-double-inferred', '1'])
  for (const warning of x.double.warnings?.(x.config.value) ?? [])
    headers.push(['x-double-warning', headerSafe(warning)])
  if (verdict?.reason !== undefined && x.header['x-double-reason'] !== undefined) {
    headers.push(['x-double-reason', headerSafe(verdict.reason)])
  }
  return headers
}

function isInferred(x: Exchange, symbol: string | undefined): boolean {
  const provenance = symbol === undefined ? x.operation?.provenance : x.double.faults[symbol]?.provenance
  return provenance === 'inferred'
}

/** Half a character, which UTF-8 cannot write: U+FFFD takes its place. */
const LONE_SURROGATE = /^[\ud800-\udfff]$/

/** Header values are Latin-1 (RFC 9110 §5.5); what does not fit is percent-encoded UTF-8. */
const headerSafe = (text: string): string =>
  text.replace(/[^\x20-\x7e\xa0-\xff]/gu, (character) =>
    LONE_SURROGATE.test(character) ? '%EF%BF%BD' : encodeURIComponent(character),
  )

function inspect(x: Exchange, violation: Violation | undefined): void {
  if (!violation) return
  const problem = new ContractViolation(x.double.name, x.operation?.operationId ?? '', violation)
  if (x.kernel.options.onContractViolation !== 'warn') throw problem
  x.warnings.push(problem.message)
}
