import { parseOtp, resyncHotp, resyncTotp } from '../../kernel/lib/otp.ts'
import { audit } from '../audit.ts'
import { requireToken, requireUser } from '../lookup.ts'
import type { Token } from '../model.ts'
import {
  consumeOtp,
  type FunctionUse,
  generator,
  otpFunctionOf,
  recordFailure,
  requireUsable,
  tokensOf,
} from '../otp-engine.ts'
import { requireSelf } from '../sessions.ts'
import { countSuccess } from '../token-state.ts'
import type { Operation, UasContext } from '../types.ts'

/**
 * `POST /token/verifyOTP` (§6.8). A wrong one-time password is a fault, never `valid: false`. A refusal by state
 * neither consumes it nor counts.
 */
export const verifyOTP: Operation<'token.verifyOTP'> = async (c) => {
  const tokens = await candidates(c)
  const used = await consumeOtp(c, tokens, c.body.func, c.body.otp)
  if (used.kind === 'blocked') return c.fault(used.symbol, { reason: used.reason })
  if (used.kind !== 'used') {
    if (used.symbol === 'OTP_REPLAYED') await audit(c, used.serialNum, used.symbol) // the trace a cloned token leaves
    return c.refuse(used.symbol, { reason: used.reason })
  }
  const where = used.func === 'HOTP' ? { counter: used.step } : { timeStep: used.step, timeDrift: used.drift }
  return { valid: true, serialNum: used.token.serialNum, func: used.func, ...where }
}

/** The named token, or all of the named user; with both, the token must be the user's. */
async function candidates(c: UasContext<'token.verifyOTP'>): Promise<readonly Token[]> {
  const { userId, serialNumber } = c.body
  const user = userId === undefined ? undefined : await requireUser(c, { ...c.body, userId })
  if (user) requireSelf(c, user.uuid)
  if (!serialNumber) {
    const data = { member: 'serialNumber' }
    return user ? tokensOf(c, user) : c.fault('INVALID_REQUEST', { reason: 'neither serialNumber nor userId', data })
  }
  const token = await requireToken(c, serialNumber)
  if (!user) requireSelf(c, token.userUuid)
  if (user && token.userUuid !== user.uuid && token.status !== 'Revoked') {
    c.fault('TOKEN_NOT_ASSIGNED', { reason: `token ${token.serialNum} is not assigned to "${user.userId}"` })
  }
  return [token]
}

/**
 * `POST /token/resync` (§8.4, RFC 4226 §7.4): two or three consecutive passwords, all after the last accepted one,
 * inside the resync window. Does not unlock a locked token; a miss counts one failure.
 */
export const resync: Operation<'token.resync'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  const func = c.body.func ?? otpFunctionOf(token)
  const use = await requireUsable(c, token, func)
  const otps = [c.body.otp1, c.body.otp2, ...(c.body.otp3 ? [c.body.otp3] : [])]
  if (!otps.every((otp) => parseOtp(otp, use.seed.digits))) {
    await recordFailure(c, use)
    return c.refuse('OTP_FORMAT', { reason: `not ${use.seed.digits} ASCII digits` })
  }
  const found = func === 'HOTP' ? findCounters(c, use, otps) : findSteps(c, use, otps)
  if (typeof found === 'string') {
    await recordFailure(c, use)
    return c.refuse('RESYNC_FAILED', { reason: found })
  }
  await c.tx.authStates.put(countSuccess(use.state, c.clock.now(), found.state))
  return { serialNum: token.serialNum, func, ...found.told }
}

/** As with any success (§8.1), the drift is that of the last password. */
function findSteps(c: UasContext<'token.resync'>, { seed, state }: FunctionUse, otps: readonly string[]) {
  const window = c.config.policy.resyncWindow
  const run = resyncTotp({ ...generator(seed), otps, nowMs: c.clock.now(), window })
  if (!run || run.step - (otps.length - 1) <= state.lastTimeStep)
    return `no ${otps.length} consecutive steps within ±${window} after step ${state.lastTimeStep}`
  return {
    state: { lastTimeStep: run.step, timeDrift: run.offset },
    told: { timeStep: run.step, timeDrift: run.offset },
  }
}

function findCounters(c: UasContext<'token.resync'>, { seed, state }: FunctionUse, otps: readonly string[]) {
  const lookAhead = c.config.policy.resyncWindow
  const run = resyncHotp({ ...generator(seed), otps, counter: state.counter, lookAhead })
  if (!run) return `no ${otps.length} consecutive counters within ${lookAhead} from ${state.counter}`
  return { state: { counter: run.counter + 1 }, told: { counter: run.counter } }
}
