import type { PeerCertificate } from '../../kernel/input.ts'
import { type Caller, isObject, type Unknown, unknown } from './answer.ts'
import { type UasCodes, type UasMeaning, uasCodes } from './uas-codes.ts'

export { type UasCodes, type UasMeaning, uasCodes }

/** The client certificate that opens a dynamic agent session (uas-and-cap §3). */
export type AgentIdentity = PeerCertificate

/** The agent that the default world of UAS knows; a real UAS sees the certificate the host is configured with. */
export const agentIdentity: AgentIdentity = {
  commonName: 'agent-cap',
  subject: 'CN=agent-cap',
  issuer: 'CN=double',
  serialNumber: '01',
  fingerprint256: '',
  trusted: true,
  validFrom: 0,
  // The last instant of a Date, so that no world's clock outlives it.
  validTo: 8_640_000_000_000_000,
}

/** The part of a configuration that tells how UAS is asked. */
export interface UasAccess {
  readonly identity: AgentIdentity
  readonly codes: UasCodes
}

/** What came of a call to UAS. A fault was certainly not done; after `unknown` nobody knows. */
export type UasAnswer =
  | { readonly kind: 'ok'; readonly result: unknown }
  | { readonly kind: 'fault'; readonly code: number; readonly type?: string }
  | Unknown

const BASE_PATH = '/am5/rest'
/** The read time-out of the public client is 5 s (P1). */
const TIMEOUT_MS = 5000

/**
 * Calls UAS under an agent session. Answers of 500 and above, answers that cannot be read and silence are all
 * `unknown`: none of them tells whether it was done.
 *
 * @param path below `/am5/rest`
 * @example
 * const answer = await callUas(c, '/token/verifyOTP', { userId: 'A100001', otp: '745690' })
 * if (meaningOf(c.config.uas.codes, answer) === 'TOKEN_SUSPENDED') c.fault('TOKEN_UNUSABLE')
 */
export async function callUas(
  c: Caller & { readonly config: { readonly uas: Pick<UasAccess, 'identity'> } },
  path: string,
  body: Readonly<Record<string, unknown>>,
  { timeoutMs = TIMEOUT_MS }: { readonly timeoutMs?: number } = {},
): Promise<UasAnswer> {
  const { identity } = c.config.uas
  const result = await c.call('uas', {
    path: BASE_PATH + path,
    body: { ...body, dynamicAgentSession: true, sessionToken: '' },
    timeoutMs,
    identity,
  })
  if (result.kind !== 'answer') return unknown(result.kind)
  if (result.status >= 500) return unknown(`status ${result.status}`)
  if (!isObject(result.body)) return unknown('no JSON object')
  if (result.status < 300) {
    return 'result' in result.body ? { kind: 'ok', result: result.body.result } : unknown('answer without result')
  }
  return faultOf(result.body.fault) ?? unknown(`status ${result.status} without a fault code`)
}

function faultOf(fault: unknown): UasAnswer | undefined {
  if (!isObject(fault) || !Number.isInteger(fault.code)) return undefined
  const type = typeof fault.type === 'string' ? { type: fault.type } : {}
  return { kind: 'fault', code: fault.code as number, ...type }
}

/**
 * What a fault means, as a symbol of the catalogue of UAS. Only `fault.code` is evidenced (P1), so the configured
 * codes decide; `fault.type` counts where they do not know the code. `undefined` for whatever is no fault.
 */
export function meaningOf(codes: UasCodes, answer: UasAnswer): UasMeaning | undefined {
  return answer.kind === 'fault' ? (codes[String(answer.code)] ?? answer.type) : undefined
}

/** Faults by which UAS says that a token cannot be used, whatever the one-time password (uas-and-cap §5.2). */
const UNUSABLE: ReadonlySet<UasMeaning> = new Set([
  'USER_DISABLED',
  'DEVICE_SUSPENDED',
  'TOKEN_NOT_FOUND',
  'TOKEN_NOT_ASSIGNED',
  'TOKEN_NOT_ACTIVATED',
  'TOKEN_SUSPENDED',
  'TOKEN_LOCKED',
  'TOKEN_REVOKED',
  'TOKEN_EXPIRED',
])
/** Faults by which UAS says that the proof is wrong. */
const REJECTED: ReadonlySet<UasMeaning> = new Set([
  'OTP_INVALID',
  'OTP_REPLAYED',
  'OTP_FORMAT',
  'CHALLENGE_NOT_FOUND',
  'CHALLENGE_EXPIRED',
  'CHALLENGE_USED',
])

/** Whether an answer tells of an unusable token: no proof was looked at, none is used up. */
export const isTokenUnusable = (codes: UasCodes, answer: UasAnswer): boolean => has(UNUSABLE, meaningOf(codes, answer))

/** Whether an answer tells of a wrong, used or late proof. */
export const isProofRejected = (codes: UasCodes, answer: UasAnswer): boolean => has(REJECTED, meaningOf(codes, answer))

/** Faults that say of a token that is to be revoked: there is nothing left to revoke. */
const GONE: ReadonlySet<UasMeaning> = new Set([
  'TOKEN_NOT_FOUND',
  'TOKEN_NOT_ASSIGNED',
  'TOKEN_REVOKED',
  'TOKEN_EXPIRED',
  'ILLEGAL_TRANSITION',
])

/** Whether a revocation is done: now, or before. A refused session or a fault nobody knows is no such answer. */
export const isRevoked = (codes: UasCodes, answer: UasAnswer): boolean =>
  answer.kind === 'ok' || has(GONE, meaningOf(codes, answer))

const has = (set: ReadonlySet<string>, meaning: string | undefined): boolean =>
  meaning !== undefined && set.has(meaning)

/** What an answer was, for people. */
export function describeUas(answer: UasAnswer): string {
  if (answer.kind === 'ok') return 'ok'
  if (answer.kind === 'unknown') return answer.why
  return `fault ${answer.code}${answer.type === undefined ? '' : ` ${answer.type}`}`
}
