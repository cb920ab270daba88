import { base64ToBytes } from '../kernel/lib/bytes.ts'
import { matchHotp, matchTotp, parseOtp } from '../kernel/lib/otp.ts'
import type { UasFault } from './faults.ts'
import { authStateOf, authStatesOf, deviceOf, ownerOf } from './lookup.ts'
import type { Token, TokenAuthState, TokenFunction, TokenSeed, User } from './model.ts'
import { countFailure, countSuccess, maxFailOf, unusable } from './token-state.ts'
import type { UasTransaction } from './types.ts'

/** One-time password engine (uas-and-cap §8). Nothing here answers: it finds out and counts. */

export interface FunctionUse {
  readonly token: Token
  readonly state: TokenAuthState
  readonly seed: TokenSeed
  readonly maxFail: number
}

export interface Mismatch {
  readonly kind: 'refused'
  readonly symbol: UasFault
  readonly reason: string
  readonly counts: boolean
}

export type Judgement = { readonly kind: 'match'; readonly step: number; readonly drift: number } | Mismatch

const refused = (symbol: UasFault, reason: string, counts = true): Mismatch => ({
  kind: 'refused',
  symbol,
  reason,
  counts,
})

/**
 * Whether a function of a token can be used now: user, token status, function, device, validity, in this order
 * (§5.2). A refusal by state consumes nothing and counts nothing.
 */
export async function usability(
  c: UasTransaction,
  token: Token,
  func: TokenFunction,
): Promise<FunctionUse | { symbol: UasFault; reason: string }> {
  const user = await ownerOf(c, token)
  if (user && user.status !== 'Active')
    return { symbol: 'USER_DISABLED', reason: `user "${user.userId}" is ${user.status}` }
  const now = c.clock.now()
  const blocked = unusable(token, now)
  if (blocked) return { symbol: blocked, reason: `token ${token.serialNum} is ${token.status}` }
  const state = await authStateOf(c, token, func)
  const seed = token.seeds[func]
  if (!state || !seed) return { symbol: 'TOKEN_NOT_FOUND', reason: `token ${token.serialNum} has no function ${func}` }
  const maxFail = await maxFailFor(c, token)
  if (state.status === 'Locked') return { symbol: 'TOKEN_LOCKED', reason: `fail count ${state.failCnt} of ${maxFail}` }
  const device = await deviceOf(c, token)
  if (device && device.status !== 'Active' && c.config.policy.deviceSuspendBlocksOtp) {
    return { symbol: 'DEVICE_SUSPENDED', reason: `device ${device.uuid} is ${device.status}` }
  }
  if (now < token.validFrom) return { symbol: 'TOKEN_EXPIRED', reason: `token ${token.serialNum} is not yet valid` }
  return { token, state, seed, maxFail }
}

/** @throws the fault of the first thing that stands against it */
export async function requireUsable(c: UasTransaction, token: Token, func: TokenFunction): Promise<FunctionUse> {
  const use = await usability(c, token, func)
  return 'symbol' in use ? c.fault(use.symbol, { reason: use.reason }) : use
}

export async function maxFailFor(c: UasTransaction, token: Token): Promise<number> {
  const batch = await c.tx.batches.get(token.batchId)
  return maxFailOf(c.config, batch?.maxFail)
}

/**
 * Judges a time- or counter-based one-time password: format, then the window, then replay. The window is searched
 * first, so that a used one is told apart from a wrong one (§8.2). Expected: an OTP of ASCII digits.
 */
export function judge(c: UasTransaction, use: FunctionUse, otp: string, window: number): Judgement {
  if (!parseOtp(otp, use.seed.digits)) return refused('OTP_FORMAT', `not ${use.seed.digits} ASCII digits`)
  return use.state.func === 'HOTP' ? judgeHotp(c, use, otp) : judgeTotp(c, use, otp, window)
}

function judgeTotp(c: UasTransaction, use: FunctionUse, otp: string, window: number): Judgement {
  const { policy } = c.config
  const match = matchTotp({
    ...generator(use.seed),
    otp,
    nowMs: c.clock.now(),
    window,
    driftSteps: use.state.timeDrift,
  })
  if (!match) return refused('OTP_INVALID', `no step within ±${window}`)
  if (match.step <= use.state.lastTimeStep) {
    const reason = `step ${match.step} is not after the last accepted step ${use.state.lastTimeStep}`
    return refused('OTP_REPLAYED', reason, policy.replayCountsAsFailure)
  }
  const serverStep = Math.floor(c.clock.now() / 1000 / use.seed.timeInterval)
  const drift = Math.max(-policy.driftClamp, Math.min(policy.driftClamp, match.step - serverStep))
  return { kind: 'match', step: match.step, drift }
}

function judgeHotp(c: UasTransaction, use: FunctionUse, otp: string): Judgement {
  const lookAhead = c.config.policy.hotpLookAhead
  const { secret, digits, algorithm } = generator(use.seed)
  const match = matchHotp({ secret, digits, algorithm, otp, counter: use.state.counter, lookAhead })
  if (match === undefined) return refused('OTP_INVALID', `no counter within +${lookAhead}`)
  return { kind: 'match', step: match.counter, drift: 0 }
}

/** The seed in the form in which the OTP library takes it. */
export function generator(seed: TokenSeed): {
  secret: Uint8Array
  digits: number
  algorithm: 'sha1' | 'sha256' | 'sha512'
  stepSeconds: number
} {
  const algorithm = ({ HmacSHA1: 'sha1', HmacSHA256: 'sha256', HmacSHA512: 'sha512' } as const)[seed.algorithm]
  return { secret: base64ToBytes(seed.secret), digits: seed.digits, algorithm, stepSeconds: seed.timeInterval }
}

/** Writes a success: the step is consumed for all calls, the drift learned, the device marked as used (§8.3). */
export async function recordSuccess(c: UasTransaction, use: FunctionUse, step: number, drift: number): Promise<void> {
  const now = c.clock.now()
  const moved = use.state.func === 'HOTP' ? { counter: step + 1 } : { lastTimeStep: step, timeDrift: drift }
  await c.tx.authStates.put(countSuccess(use.state, now, moved))
  await touchDevice(c, use.token)
}

export async function touchDevice(c: UasTransaction, token: Token): Promise<void> {
  const device = await deviceOf(c, token)
  if (device) await c.tx.devices.put({ ...device, lastUsedTime: c.clock.now() })
}

/** Writes a failure; with `lockScope: token` the lock takes every function. */
export async function recordFailure(c: UasTransaction, use: FunctionUse): Promise<void> {
  const failed = countFailure(use.state, c.clock.now(), use.maxFail)
  await c.tx.authStates.put(failed)
  if (failed.status !== 'Locked' || c.config.policy.lockScope === 'function') return
  for (const state of await authStatesOf(c, use.token))
    await c.tx.authStates.put({ ...state, status: 'Locked', lastFail: failed.lastFail })
}

export interface OtpUse {
  readonly kind: 'used'
  readonly token: Token
  readonly func: TokenFunction
  readonly step: number
  readonly drift: number
}

export interface OtpRefusal {
  /** `blocked`: no token can be used at all, by its state; nothing was consumed or counted. */
  readonly kind: 'refused' | 'blocked'
  readonly symbol: UasFault
  readonly reason: string
  /** The token that the refusal speaks of. */
  readonly serialNum: string
}

/**
 * One OTP against one token, or against all usable tokens of a user: the first match wins; without one every token
 * that was tried counts a failure (§6.8).
 */
export async function consumeOtp(
  c: UasTransaction,
  tokens: readonly Token[],
  func: TokenFunction | undefined,
  otp: string,
): Promise<OtpUse | OtpRefusal> {
  const tried: { use: FunctionUse; judgement: Mismatch }[] = []
  let blocked: OtpRefusal = {
    kind: 'blocked',
    symbol: 'TOKEN_NOT_FOUND',
    reason: 'the user has no token',
    serialNum: '',
  }
  for (const token of tokens) {
    const use = await usability(c, token, func ?? otpFunctionOf(token))
    if ('symbol' in use) {
      if (blocked.serialNum === '') blocked = { kind: 'blocked', ...use, serialNum: token.serialNum }
      continue
    }
    const judgement = judge(c, use, otp, c.config.policy.verifyWindow)
    if (judgement.kind === 'match') {
      await recordSuccess(c, use, judgement.step, judgement.drift)
      return { kind: 'used', token, func: use.state.func, step: judgement.step, drift: judgement.drift }
    }
    tried.push({ use, judgement })
  }
  for (const { use, judgement } of tried) if (judgement.counts) await recordFailure(c, use)
  const told = tried.find(({ judgement }) => judgement.symbol === 'OTP_REPLAYED') ?? tried[0]
  if (!told) return blocked
  const { symbol, reason } = told.judgement
  return { kind: 'refused', symbol, reason, serialNum: told.use.token.serialNum }
}

export const otpFunctionOf = (token: Token): 'TOTP' | 'HOTP' => (token.seeds.HOTP ? 'HOTP' : 'TOTP')

/** Tokens of a user that are not gone, newest first: the one in use is usually the newest. */
export async function tokensOf(c: UasTransaction, user: User): Promise<readonly Token[]> {
  const kept = await c.tx.tokens.where('keptOfUser', user.uuid)
  return (kept.length > 0 ? kept : await c.tx.tokens.where('user', user.uuid)).toSorted(
    (a, b) => b.createdTime - a.createdTime || (a.serialNum < b.serialNum ? 1 : -1),
  )
}
