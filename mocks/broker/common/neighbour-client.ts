import { type Caller, isObject, type Unknown, unknown } from './answer.ts'

/** A request to a neighbour that answers `{code, msg, data}`. */
export interface NeighbourRequest {
  /** Default POST. */
  readonly method?: 'GET' | 'POST' | 'PUT'
  /** Path and query, from the root of the neighbour's base URL. */
  readonly path: string
  readonly body?: unknown
  /** Default 5,000. */
  readonly timeoutMs?: number
}

/** What came of a call to a neighbour. A fault was certainly not done; after `unknown` nobody knows. */
export type NeighbourAnswer =
  | { readonly kind: 'ok'; readonly data: unknown }
  | { readonly kind: 'fault'; readonly code: number }
  | Unknown

const TIMEOUT_MS = 5000

/**
 * Calls CAP, user centre, OMS or NRTS. Silence, answers of 500 and above without our envelope and answers that cannot
 * be read are `unknown`; so are codes of 500xx and above, which tell of trouble on the way and not of a decision.
 *
 * @example
 * const answer = await callNeighbour(c, 'user-centre', { path: '/uc/token/verify', body: { token } })
 * if (answer.kind === 'fault' && answer.code === 40101) c.fault('UC_TOKEN_INVALID')
 */
export async function callNeighbour(c: Caller, system: string, request: NeighbourRequest): Promise<NeighbourAnswer> {
  const { method = 'POST', path, body, timeoutMs = TIMEOUT_MS } = request
  const result = await c.call(system, { method, path, timeoutMs, ...(body === undefined ? {} : { body }) })
  if (result.kind !== 'answer') return unknown(result.kind)
  if (!isObject(result.body) || !Number.isInteger(result.body.code)) return unknown(`status ${result.status}, no code`)
  const code = result.body.code as number
  if (code === 0) {
    return result.status < 300 && 'data' in result.body
      ? { kind: 'ok', data: result.body.data }
      : unknown(`status ${result.status}, code 0, no data`)
  }
  return result.status >= 500 || code >= 50_000 ? unknown(`code ${code}`) : { kind: 'fault', code }
}

/** What an answer was, for people. */
export function describeNeighbour(answer: NeighbourAnswer): string {
  if (answer.kind === 'ok') return 'ok'
  return answer.kind === 'unknown' ? answer.why : `code ${answer.code}`
}
