import { audit } from '../audit.ts'
import { sessionIid, sessionToken } from '../ids.ts'
import { challengeResult, sessionResult } from '../login-view.ts'
import { requireRealm, requireUser } from '../lookup.ts'
import type { Realm, Session, User } from '../model.ts'
import { consumeOtp, type OtpRefusal, tokensOf } from '../otp-engine.ts'
import { hashSecret, secretMatches } from '../secrets.ts'
import type { Operation, UasContext, UasTransaction } from '../types.ts'

type Login = UasContext<'authn.login'>

const PASSWORD_MODULE = 'LdapLogin'
const SMS_OTP_TTL_MS = 600_000
const MAX_FAILED_LOGINS = 5

/**
 * `POST /authn/login` (§6.7, shape as P3, path inferred). First call: user and password. When the realm also wants
 * a token, the answer is HTTP 200 with `authenticated: false` and a session token to come back with; the second call
 * brings it and the one-time password, from the soft token or from the SMS.
 */
export const login: Operation<'authn.login'> = async (c) =>
  c.body.sessionToken ? secondFactor(c, c.body.sessionToken) : firstFactor(c)

async function firstFactor(c: Login) {
  const { userId, realmId } = c.body
  if (!userId) return c.fault('INVALID_REQUEST', { reason: 'userId is missing', data: { member: 'userId' } })
  const user = await requireUser(c, { ...c.body, userId })
  const realm = await requireRealm(c, realmId || (user.realms[0] ?? ''))
  if (user.nonInteractive)
    c.fault('NOT_AUTHORISED', { reason: `"${user.userId}" is not interactive: it uses access tokens` })
  if (user.status === 'Locked')
    c.fault('ACCOUNT_LOCKED', { reason: `fail count ${user.failedLogins} of ${MAX_FAILED_LOGINS}` })
  if (user.status === 'Disabled') c.fault('USER_DISABLED', { reason: `user "${user.userId}" is Disabled` })
  if (!user.realms.includes(realm.id))
    c.fault('REALM_NOT_FOUND', { reason: `"${user.userId}" is not in realm "${realm.id}"` })
  if (needsPassword(realm) && !secretMatches(user.password, c.body.password ?? '')) return wrongPassword(c, user)
  if (user.failedLogins > 0) await c.tx.users.put({ ...user, failedLogins: 0 })
  const needsToken = realm.loginModules.some((module) => module.handlerClass === 'OATHTokenLogin')
  return needsToken ? openChallenge(c, user, realm) : openSession(c, user, realm)
}

const needsPassword = (realm: Realm): boolean =>
  realm.loginModules.some((module) => module.handlerClass === PASSWORD_MODULE)

async function wrongPassword(c: Login, user: User) {
  const failedLogins = user.failedLogins + 1
  const status = failedLogins >= MAX_FAILED_LOGINS ? 'Locked' : user.status
  await c.tx.users.put({ ...user, failedLogins, status })
  return c.refuse('WRONG_PASSWORD', { reason: `fail count ${failedLogins} of ${MAX_FAILED_LOGINS}` })
}

function newSession(c: UasTransaction, user: User, realm: Realm, state: Session['state']): Session {
  const now = c.clock.now()
  return {
    token: sessionToken(c),
    iid: sessionIid(c),
    userUuid: user.uuid,
    realmId: realm.id,
    state,
    loginTime: now,
    lastAccessTime: now,
    expiresAt: now + (state === 'Challenge' ? SMS_OTP_TTL_MS : c.config.sessions.lifetimeSec * 1000),
    smsOtp: null,
    otpFailures: 0,
  }
}

/** A half-made session, and an SMS with pairing code and one-time password when the user has a number. */
async function openChallenge(c: Login, user: User, realm: Realm) {
  const pac = c.random.stream('uas/pac').text('0123456789', 4)
  const code = c.random.stream('uas/sms-otp').text('0123456789', 6)
  const opened = newSession(c, user, realm, 'Challenge')
  const session: Session = user.mobile
    ? { ...opened, smsOtp: { ...hashSecret(c, code), expiresAt: opened.expiresAt } }
    : opened
  await c.tx.sessions.put(session)
  if (user.mobile) {
    c.capture({
      channel: 'sms',
      to: user.mobile,
      purpose: 'login-otp',
      code,
      text: `PAC ${pac}: your one-time password is ${code}. Valid for 10 minutes.`,
    })
  }
  const memoryToken = `MemoryTokenStore:${c.random.stream('uas/memory-token').alnum(10)}`
  return challengeResult(c.config, session, user, realm, pac, memoryToken)
}

async function secondFactor(c: Login, token: string) {
  const session = await c.tx.sessions.by('token', token)
  if (session?.state !== 'Challenge')
    return c.fault('SESSION_INVALID', { reason: 'no login waits under this session token' })
  if (c.clock.now() >= session.expiresAt)
    c.fault('SESSION_EXPIRED', { reason: 'the login waited too long for its second factor' })
  const user = (await c.tx.users.get(session.userUuid)) ?? c.fault('USER_NOT_FOUND', { reason: 'the user is gone' })
  if (user.status === 'Locked') c.fault('ACCOUNT_LOCKED', { reason: `"${user.userId}" is locked` })
  if (user.status === 'Disabled') c.fault('USER_DISABLED', { reason: `user "${user.userId}" is Disabled` })
  const otp = c.body.otp || c.body.password || ''
  const refusal = await judgeSecondFactor(c, session, user, otp)
  // Where an SMS was sent, a try counts even if no token could be used: its password must not be guessed at leisure.
  if (refusal?.kind === 'blocked' && !session.smsOtp) c.fault(refusal.symbol, { reason: refusal.reason })
  if (refusal) {
    if (refusal.symbol === 'OTP_REPLAYED') await audit(c, refusal.serialNum, refusal.symbol)
    await c.tx.sessions.put({ ...session, otpFailures: session.otpFailures + 1 })
    return c.refuse(refusal.symbol, { reason: refusal.reason })
  }
  await c.tx.sessions.delete(session.iid)
  return openSession(c, user, await requireRealm(c, session.realmId))
}

/** The SMS password, or one of the user's tokens; a wrong one kills the half-made session at the fifth time. */
async function judgeSecondFactor(c: Login, session: Session, user: User, otp: string): Promise<OtpRefusal | undefined> {
  if (session.otpFailures >= MAX_FAILED_LOGINS) {
    return c.fault('SESSION_INVALID', { reason: `fail count ${session.otpFailures} of ${MAX_FAILED_LOGINS}` })
  }
  if (session.smsOtp && secretMatches(session.smsOtp, otp)) return undefined
  const tokens = await tokensOf(c, user)
  if (tokens.length === 0)
    return {
      kind: 'refused',
      symbol: 'OTP_INVALID',
      reason: 'no SMS password fits, and there is no token',
      serialNum: '',
    }
  const used = await consumeOtp(c, tokens, undefined, otp)
  return used.kind === 'used' ? undefined : used
}

async function openSession(c: Login, user: User, realm: Realm) {
  if (c.config.sessions.killExisting === 'all') await endSessions(c, user)
  const session = newSession(c, user, realm, 'Authenticated')
  await c.tx.sessions.put(session)
  return sessionResult(c.config, session, user, realm)
}

async function endSessions(c: UasTransaction, user: User): Promise<void> {
  for (const session of await c.tx.sessions.where('user', user.uuid)) await c.tx.sessions.delete(session.iid)
}

/** `POST /authn/refreshSession` (inferred): the idle time starts anew; the absolute lifetime does not. */
export const refreshSession: Operation<'authn.refreshSession'> = async (c) => {
  if (c.caller.kind !== 'user') return c.fault('SESSION_REQUIRED', { reason: 'only a user session can be refreshed' })
  const { user, session } = c.caller
  return sessionResult(c.config, session, user, await requireRealm(c, session.realmId))
}

/** `POST /authn/logout` (inferred) */
export const logout: Operation<'authn.logout'> = async (c) => {
  if (c.caller.kind !== 'user') return c.fault('SESSION_REQUIRED', { reason: 'only a user session can be ended' })
  await c.tx.sessions.delete(c.caller.session.iid)
  return true
}
