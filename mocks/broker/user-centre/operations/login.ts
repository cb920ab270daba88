import { type CapMethod, methodOf } from '../cap-method.ts'
import { type Challenge, openChallenge } from '../challenge.ts'
import { drawTicket, openTicket } from '../login-tickets.ts'
import type { Account, AuthMethod } from '../model.ts'
import { passwordMatches } from '../passwords.ts'
import { nameKey, trustedDeviceKey } from '../tables.ts'
import { issueToken } from '../tokens.ts'
import type { LoginContext, Orchestration } from '../types.ts'

/**
 * `POST /uc/login` (uas-and-cap §10.4): password, then the method of CAP, then, with iSprint, a challenge of UAS over
 * the ticket to be. The ticket is stored last: a neighbour that fails leaves none.
 */
export const login: Orchestration<'login'> = {
  async orchestrate(c) {
    const begun = await begin(c)
    const method = await methodOf(c, begun)
    if (method.upgradeRequired) {
      return c.fault('UPGRADE_REQUIRED', { reason: `app version ${c.body.appVersion ?? 'missing'} knows no iSprint` })
    }
    const challenge = await challengeFor(c, begun, method)
    await c.point('login.asked')
    return finish(c, begun, method, challenge)
  },
}

/** A login whose password was right. */
interface Begun {
  readonly userId: string
  readonly tradeAccount: string
  /** The ticket to be: drawn, not stored. */
  readonly loginTicket: string
  readonly issuedAt: number
}

/** @throws LOGIN_FAILED alike for an unknown account and a wrong password */
function begin(c: LoginContext): Promise<Begun> {
  return c.transact(async (t) => {
    const [account] = await t.tx.accounts.where('name', nameKey(c.body.account))
    if (!account) return t.fault('LOGIN_FAILED', { reason: `there is no account "${c.body.account}"` })
    if (!passwordMatches(account.password, c.body.password)) t.fault('LOGIN_FAILED', { reason: 'wrong password' })
    return {
      userId: account.userId,
      tradeAccount: tradeAccountOf(account, c.body.account),
      loginTicket: drawTicket(t),
      issuedAt: t.clock.now(),
    }
  })
}

/** The one that was typed, or the first. */
function tradeAccountOf(account: Account, typed: string): string {
  const named = account.tradeAccounts.find((tradeAccount) => nameKey(tradeAccount) === nameKey(typed))
  return named ?? account.tradeAccounts[0] ?? account.userId
}

async function challengeFor(c: LoginContext, begun: Begun, method: CapMethod): Promise<Challenge | undefined> {
  const { serialNumber } = method
  if (method.authMethod !== 'ISPRINT' || serialNumber === undefined || c.config.challenge === 'none') return undefined
  const data = `${begun.loginTicket}|${begun.tradeAccount}|${Math.floor(begun.issuedAt / 1000)}`
  return openChallenge(c, serialNumber, data)
}

function finish(c: LoginContext, begun: Begun, method: CapMethod, challenge: Challenge | undefined) {
  return c.transact(async (t) => {
    const { userId, tradeAccount, loginTicket, issuedAt } = begun
    const { ticketTtlSec, tokenTtlSec } = t.config
    const isTrusted = (await t.tx.trustedDevices.get(trustedDeviceKey(userId, c.body.deviceId))) !== undefined
    const authMethod: AuthMethod = method.authMethod === 'ISPRINT' ? 'ISPRINT' : isTrusted ? 'TRUSTED_DEVICE' : 'SMS'
    await openTicket(t, {
      loginTicket,
      userId,
      tradeAccount,
      deviceId: c.body.deviceId,
      authMethod,
      issuedAt,
      challengeId: challenge?.id ?? null,
      serialNumber: method.serialNumber ?? null,
    })
    return {
      loginTicket,
      expiresIn: ticketTtlSec,
      authMethod,
      ...(challenge === undefined ? {} : { challenge }),
      ...(authMethod === 'ISPRINT' && method.serialNumber !== undefined ? { serialNumber: method.serialNumber } : {}),
      ...(authMethod === 'TRUSTED_DEVICE' ? { token: (await issueToken(t, userId, tokenTtlSec)).token } : {}),
    }
  })
}
