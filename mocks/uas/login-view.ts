import type { UasConfig } from './config.ts'
import type { LoginModule, Realm, Session, User } from './model.ts'

/**
 * The login results of the public sample (P3), mixed time units kept: `expiresAt` in seconds, `loginTime` and
 * `lastAccessTime` in milliseconds, `attr.LT` and `attr.regenerated` in milliseconds as text, `attr.IT` as text.
 */

/** Not a fault: `challenge.authenticationCode` for "SMS PAC sent" (P3). */
const SMS_PAC_SENT = 18888
const STATE_AUTHENTICATED = 3

function base(config: UasConfig, session: Session, user: User, realm: Realm) {
  return {
    sessionToken: session.token,
    sessionIID: session.iid,
    userUUID: user.uuid,
    userId: user.userId,
    userStoreId: user.storeId,
    segmentId: user.segmentId,
    realmId: realm.id,
    idleTimeOutInSecs: config.sessions.idleSec,
    expiresAt: Math.floor(session.expiresAt / 1000),
    loginTime: session.loginTime,
    lastAccessTime: session.lastAccessTime,
  }
}

const moduleState = (module: LoginModule, authenticated: boolean) => ({
  id: module.id,
  authenticated,
  canChangePassword: module.handlerClass === 'LdapLogin',
  loginModuleHandlerClass: module.handlerClass,
})

/** The first factor was right, a second one is wanted. */
export function challengeResult(
  config: UasConfig,
  session: Session,
  user: User,
  realm: Realm,
  pac: string,
  memoryToken: string,
) {
  return {
    ...base(config, session, user, realm),
    authenticated: false,
    sessionFlags: 0,
    attr: { ...attributes(config, session), OathTokenLoginState: '{"state":0}' },
    challenge: {
      challengeToken: session.token,
      authenticationCode: SMS_PAC_SENT,
      message: `PAC=${pac}`,
      params: {
        pac,
        timeout: '600',
        returnOTPToClient: false,
        issueTimeMilis: session.loginTime,
        expiredTimeMilis: session.expiresAt,
        tokenUUID: memoryToken,
      },
    },
    loginModuleStates: realm.loginModules.map((module) => moduleState(module, module.handlerClass === 'LdapLogin')),
  }
}

/** A whole session. */
export function sessionResult(config: UasConfig, session: Session, user: User, realm: Realm) {
  return {
    ...base(config, session, user, realm),
    authenticated: true,
    sessionFlags: 1,
    state: STATE_AUTHENTICATED,
    attr: attributes(config, session),
    loginModuleStates: realm.loginModules.map((module) => moduleState(module, true)),
  }
}

const attributes = (config: UasConfig, session: Session) => ({
  LT: String(session.expiresAt),
  IT: String(config.sessions.idleSec),
  regenerated: String(session.loginTime),
})
