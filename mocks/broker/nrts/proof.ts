import {
  callUas,
  describeUas,
  isProofRejected,
  isTokenUnusable,
  meaningOf,
  type UasAnswer,
} from '../common/uas-client.ts'
import type { Trust } from './model.ts'
import { countFailure, type Ticket } from './tickets.ts'
import type { Context } from './types.ts'

/**
 * Judges the proof that comes with a ticket, by trust mode (uas-and-cap §10.4, §12).
 *
 * @returns what the trade token is given for
 * @throws BAD_REQUEST without a proof; OTP_REJECTED for a wrong one, which the ticket counts; TOKEN_UNUSABLE and
 * UAS_FAILED, after which the ticket is as it was
 */
export async function judge(c: Context, ticket: Ticket): Promise<Trust> {
  if (ticket.authMethod === 'TRUSTED_DEVICE') return 'trustedDevice' // the old login was complete with the password
  if (ticket.authMethod === 'SMS') return reject(c, 'nothing here proves a login by SMS')
  if (c.config.trust === 'claim') await believe(c)
  else if (c.config.trust === 'totp') await verifyOtp(c, ticket)
  else await verifyResponse(c, ticket)
  return c.config.trust
}

/** The baseline that shows the hole: the word of the app. */
async function believe(c: Context): Promise<void> {
  if (required(c, 'pinVerified') !== true) await reject(c, 'the app says that the PIN was wrong')
}

async function verifyOtp(c: Context, ticket: Ticket): Promise<void> {
  const otp = required(c, 'otp')
  const serialNumber = c.body.serialNumber ?? ticket.serialNumber
  if (ticket.serialNumber !== undefined && serialNumber !== ticket.serialNumber) {
    await reject(c, `token ${serialNumber} is not the one bound on this device`)
  }
  const answer = await callUas(
    c,
    '/token/verifyOTP',
    {
      userId: ticket.userId,
      userStoreId: c.config.uas.userStoreId,
      ...(serialNumber === undefined ? {} : { serialNumber }),
      otp,
    },
    { timeoutMs: c.config.timeoutMs },
  )
  await accept(c, answer)
}

/** Only the response to the challenge of this very ticket is bound to this login. */
async function verifyResponse(c: Context, ticket: Ticket): Promise<void> {
  const challengeId = required(c, 'challengeId')
  const response = required(c, 'response')
  if (challengeId !== ticket.challengeId) await reject(c, `challenge ${challengeId} is not the one of this ticket`)
  const { timeoutMs } = c.config
  await accept(c, await callUas(c, '/token/verifyOCRA', { challengeId, response }, { timeoutMs }))
}

async function accept(c: Context, answer: UasAnswer): Promise<void> {
  if (answer.kind === 'ok') return
  const { codes } = c.config.uas
  const reason = `UAS: ${describeUas(answer)}`
  if (isTokenUnusable(codes, answer)) c.fault('TOKEN_UNUSABLE', { reason })
  if (!isProofRejected(codes, answer)) c.fault('UAS_FAILED', { reason })
  // A used proof is no guess: the second of two equal requests must not kill the ticket under the first.
  const meaning = meaningOf(codes, answer)
  if (meaning === 'CHALLENGE_USED' || meaning === 'OTP_REPLAYED') c.fault('OTP_REJECTED', { reason })
  await reject(c, reason)
}

async function reject(c: Context, reason: string): Promise<never> {
  await countFailure(c)
  return c.fault('OTP_REJECTED', { reason })
}

/** What a trust mode asks for cannot be said in the contract, which holds for all of them. */
function required<K extends 'otp' | 'challengeId' | 'response' | 'pinVerified'>(
  c: Context,
  member: K,
): NonNullable<Context['body'][K]> {
  const reason = `${member} is missing: trust mode ${c.config.trust} needs it`
  return c.body[member] ?? c.fault('BAD_REQUEST', { reason, data: { member } })
}
