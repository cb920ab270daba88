import { hexToBytes } from '../../kernel/lib/bytes.ts'
import { matchOcra, type OcraMatch, parseSuite } from '../../kernel/lib/ocra.ts'
import { parseOtp } from '../../kernel/lib/otp.ts'
import { requireToken } from '../lookup.ts'
import type { Challenge } from '../model.ts'
import { questionFor } from '../ocra-suites.ts'
import { type FunctionUse, generator, recordFailure, requireUsable, touchDevice } from '../otp-engine.ts'
import { requireSelf } from '../sessions.ts'
import { countSuccess } from '../token-state.ts'
import type { Operation, UasContext } from '../types.ts'

/** `POST /token/createChallenge` (§6.8): the question is the SHA-256 of `data`, or random; 120 s, one use. */
export const createChallenge: Operation<'token.createChallenge'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  requireSelf(c, token.userUuid)
  const { seed } = await requireUsable(c, token, 'OCRA')
  const challenge = {
    id: `C${c.random.stream('uas/challenge').alnum(20)}`,
    tokenUuid: token.uuid,
    question: questionFor(c, seed.suite, c.body.data),
    suite: seed.suite,
    expiresAt: c.clock.now() + c.config.policy.challengeTtlSec * 1000,
    usedAt: null,
  }
  await c.tx.challenges.put(challenge)
  return {
    challengeId: challenge.id,
    question: challenge.question,
    suite: challenge.suite,
    expiresAt: challenge.expiresAt,
  }
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
  const match = matchAnswer(c, challenge, use)
  if (typeof match === 'string') {
    await recordFailure(c, use)
    return c.refuse('OTP_INVALID', { reason: match })
  }
  await c.tx.challenges.put({ ...challenge, usedAt: now })
  await c.tx.authStates.put(
    countSuccess(use.state, now, match.counter === undefined ? {} : { counter: match.counter + 1 }),
  )
  await touchDevice(c, token)
  return { valid: true, serialNum: token.serialNum, func: 'OCRA' as const, challengeId: challenge.id }
}

/** The time step and counter of an answer, or why it is wrong. */
function matchAnswer(
  c: UasContext<'token.verifyOCRA'>,
  challenge: Challenge,
  { token, seed, state }: FunctionUse,
): OcraMatch | string {
  const suite = parseSuite(challenge.suite)
  if (suite.pinHash && token.pinHash === null) return 'the suite signs the PIN, and none is set for the token'
  const { ocraWindow: window, hotpLookAhead: lookAhead } = c.config.policy
  const match = matchOcra({
    suite: suite.text,
    key: generator(seed).secret,
    question: challenge.question,
    response: c.body.response,
    nowMs: c.clock.now(),
    window,
    lookAhead,
    ...(suite.counter ? { counter: state.counter } : {}),
    ...(token.pinHash === null ? {} : { pinHash: hexToBytes(token.pinHash) }),
  })
  return match ?? `no answer within ±${window} time steps`
}
