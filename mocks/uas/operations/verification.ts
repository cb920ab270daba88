import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { matchOcra } from '../../kernel/lib/ocra.ts'
import { parseOtp, resyncTotp } from '../../kernel/lib/otp.ts'
import { requireToken, requireUser } from '../lookup.ts'
import type { Token } from '../model.ts'
import { consumeOtp, generator, recordFailure, requireUsable, tokensOf, touchDevice } from '../otp-engine.ts'
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
  if ('symbol' in used) return c.refuse(used.symbol, { reason: used.reason })
  return { valid: true, serialNum: used.token.serialNum, func: used.func, timeStep: used.step, timeDrift: used.drift }
}

/** The named token, or all of the named user; with both, the token must be the user's. */
async function candidates(c: UasContext<'token.verifyOTP'>): Promise<readonly Token[]> {
  const { userId, serialNumber } = c.body
  const user = userId === undefined ? undefined : await requireUser(c, { ...c.body, userId })
  if (user) requireSelf(c, user.uuid)
  if (!serialNumber)
    return user ? tokensOf(c, user) : c.fault('TOKEN_NOT_FOUND', { reason: 'neither serialNumber nor userId' })
  const token = await requireToken(c, serialNumber)
  if (!user) requireSelf(c, token.userUuid)
  if (user && token.userUuid !== user.uuid && token.status !== 'Revoked') {
    c.fault('TOKEN_NOT_ASSIGNED', { reason: `token ${token.serialNum} is not assigned to "${user.userId}"` })
  }
  return [token]
}

/** `POST /token/createChallenge` (§6.8): the question is the SHA-256 of `data`, or random; 120 s, one use. */
export const createChallenge: Operation<'token.createChallenge'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  requireSelf(c, token.userUuid)
  const { seed } = await requireUsable(c, token, 'OCRA')
  const question = c.body.data ? bytesToHex(sha256(utf8ToBytes(c.body.data))) : c.random.stream('uas/question').hex(64)
  const challenge = {
    id: `C${c.random.stream('uas/challenge').alnum(20)}`,
    tokenUuid: token.uuid,
    question,
    suite: seed.suite,
    expiresAt: c.clock.now() + c.config.policy.challengeTtlSec * 1000,
    usedAt: null,
  }
  await c.tx.challenges.put(challenge)
  return { challengeId: challenge.id, question, suite: challenge.suite, expiresAt: challenge.expiresAt }
}

/** `POST /token/verifyOCRA` (§6.8, RFC 6287). A right answer uses the challenge up; a wrong one counts. */
export const verifyOCRA: Operation<'token.verifyOCRA'> = async (c) => {
  const challenge =
    (await c.tx.challenges.get(c.body.challengeId)) ?? c.fault('CHALLENGE_NOT_FOUND', { reason: 'unknown challenge' })
  if (challenge.usedAt !== null) c.fault('CHALLENGE_USED', { reason: 'the challenge was answered already' })
  const now = c.clock.now()
  if (now > challenge.expiresAt)
    c.fault('CHALLENGE_EXPIRED', { reason: `older than ${c.config.policy.challengeTtlSec} s` })
  const token =
    (await c.tx.tokens.get(challenge.tokenUuid)) ?? c.fault('TOKEN_NOT_FOUND', { reason: 'the token is gone' })
  requireSelf(c, token.userUuid)
  const use = await requireUsable(c, token, 'OCRA')
  if (!parseOtp(c.body.response, use.seed.digits)) {
    await recordFailure(c, use)
    return c.refuse('OTP_FORMAT', { reason: `not ${use.seed.digits} ASCII digits` })
  }
  const window = c.config.policy.ocraWindow
  const match = matchOcra({
    suite: challenge.suite,
    key: generator(use.seed).secret,
    question: challenge.question,
    response: c.body.response,
    nowMs: now,
    window,
    ...(token.pinHash === null ? {} : { pinHash: hexToBytes(token.pinHash) }),
  })
  if (match === undefined) {
    await recordFailure(c, use)
    return c.refuse('OTP_INVALID', { reason: `no answer within ±${window} time steps` })
  }
  await c.tx.challenges.put({ ...challenge, usedAt: now })
  await c.tx.authStates.put(countSuccess(use.state, now))
  await touchDevice(c, token)
  return { valid: true, serialNum: token.serialNum, func: 'OCRA' as const, challengeId: challenge.id }
}

/**
 * `POST /token/resync` (§8.4, RFC 4226 §7.4): two consecutive passwords, both after the last accepted step, inside
 * the resync window. Does not unlock a locked token; a miss counts one failure.
 */
export const resync: Operation<'token.resync'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  const use = await requireUsable(c, token, 'TOTP')
  const otps = [c.body.otp1, c.body.otp2, ...(c.body.otp3 ? [c.body.otp3] : [])]
  if (!otps.every((otp) => parseOtp(otp, use.seed.digits))) {
    await recordFailure(c, use)
    return c.refuse('OTP_FORMAT', { reason: `not ${use.seed.digits} ASCII digits` })
  }
  const window = c.config.policy.resyncWindow
  const run = resyncTotp({ ...generator(use.seed), otps, nowMs: c.clock.now(), window })
  const first = run && run.step - (otps.length - 1)
  if (!run || first === undefined || first <= use.state.lastTimeStep) {
    await recordFailure(c, use)
    return c.refuse('RESYNC_FAILED', {
      reason: `no ${otps.length} consecutive steps within ±${window} after step ${use.state.lastTimeStep}`,
    })
  }
  // As with any success (§8.1): the last matched step against the server's own.
  const timeDrift = run.offset
  await c.tx.authStates.put(countSuccess(use.state, c.clock.now(), { lastTimeStep: run.step, timeDrift }))
  return { serialNum: token.serialNum, func: 'TOTP' as const, timeStep: run.step, timeDrift }
}
