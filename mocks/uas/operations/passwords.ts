import { audit } from '../audit.ts'
import { checkSegment, requireUser } from '../lookup.ts'
import type { User } from '../model.ts'
import { HISTORY_LENGTH, isTrue, qualityProblem, wasUsedBefore } from '../password-policy.ts'
import { hashSecret } from '../secrets.ts'
import type { Operation, UasContext } from '../types.ts'

/**
 * `POST /password/reset` (§6.6, body as P7): the static password of a login module. Tokens, PINs and devices stay
 * exactly as they are.
 */
export const reset: Operation<'password.reset'> = async (c) => {
  await checkSegment(c, c.body.params?.segmentId)
  const user = await requireUser(c, c.body)
  await requireLoginModule(c, user)
  checkPassword(c, user)
  const history = user.password
    ? [user.password, ...user.passwordHistory].slice(0, HISTORY_LENGTH)
    : user.passwordHistory
  await c.tx.users.put({
    ...user,
    password: hashSecret(c, c.body.password),
    passwordHistory: history,
    mustChangePassword: isTrue(c.body.params?.forcePasswordChange),
    failedLogins: 0,
    version: user.version + 1,
  })
  await audit(c, user.uuid)
  return true
}

/** @throws REALM_NOT_FOUND when no realm has such a login module */
async function requireLoginModule(c: UasContext<'password.reset'>, user: User): Promise<void> {
  const { loginModuleId } = c.body
  if (!loginModuleId) return
  const realms = await c.tx.realms.all()
  if (realms.some((realm) => realm.loginModules.some((module) => module.id === loginModuleId))) return
  c.fault('REALM_NOT_FOUND', { reason: `no realm of "${user.userId}" has a login module "${loginModuleId}"` })
}

function checkPassword(c: UasContext<'password.reset'>, user: User): void {
  const { password, params } = c.body
  const problem = isTrue(params?.checkPasswordQuality) ? qualityProblem(password) : undefined
  const reused = isTrue(params?.checkPasswordHistory) && wasUsedBefore(user, password) ? 'used before' : undefined
  const reason = problem ?? reused
  if (reason) c.fault('INVALID_REQUEST', { reason: `password: ${reason}`, data: { member: 'password' } })
}
