import { audit } from '../audit.ts'
import { authStateOf, deviceOf, ownerOf, requireActive, requireToken, storeIdOf } from '../lookup.ts'
import type { Token, User } from '../model.ts'
import { type FunctionUse, judge, maxFailFor, recordFailure, recordSuccess } from '../otp-engine.ts'
import { secretMatches } from '../secrets.ts'
import { activate, notActivatable } from '../token-state.ts'
import type { Operation, UasContext } from '../types.ts'
import { deviceView, wireStatus } from '../wire.ts'

type Context = UasContext<'token.activateByOTP'>

/**
 * `POST /token/activateByOTP` (§6.4): the phone proves that it holds the seed. State is judged before the one-time
 * password; a wrong one counts, and its step is consumed by a right one.
 */
export const activateByOTP: Operation<'token.activateByOTP'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  const user = await crossCheckedOwner(c, token)
  if (user) requireActive(c, user)
  const blocked = notActivatable(token, c.clock.now())
  if (blocked === 'TOKEN_ALREADY_ACTIVATED' && c.config.policy.onAlreadyActivated === 'ok') return activated(c, token)
  if (blocked) c.fault(blocked, { reason: `token ${token.serialNum} is ${token.status}` })
  const use = await totpUse(c, token)
  const { accepts } = c.config.policy.activateByOtp
  const byCode =
    accepts !== 'totp' && secretMatches(token.activation, c.body.otp.trim().replace(/[\s-]/g, '').toUpperCase())
  if (!byCode) {
    const judgement = judge(c, use, c.body.otp, c.config.policy.activationWindow)
    if (judgement.kind === 'refused' || accepts === 'activationCode') {
      const refusal =
        judgement.kind === 'refused'
          ? judgement
          : { symbol: 'OTP_INVALID' as const, reason: 'not the activation code', counts: true }
      if (refusal.counts) await recordFailure(c, use)
      return c.refuse(refusal.symbol, { reason: refusal.reason })
    }
    await recordSuccess(c, use, judgement.step, judgement.drift)
  }
  const live = activate(token, c.clock.now())
  await c.tx.tokens.put(live)
  await audit(c, token.serialNum)
  return activated(c, live)
}

/** userId and userStoreId are optional; when they are given the token must be that user's. */
async function crossCheckedOwner(c: Context, token: Token): Promise<User | undefined> {
  const owner = await ownerOf(c, token)
  const { userId, userStoreId } = c.body
  const other =
    (userId && owner?.userId.toUpperCase() !== userId.toUpperCase()) ||
    (userStoreId && owner?.storeId !== storeIdOf(c.body))
  if (other)
    c.fault('TOKEN_NOT_ASSIGNED', { reason: `token ${token.serialNum} is not assigned to "${userId ?? userStoreId}"` })
  return owner
}

async function totpUse(c: Context, token: Token): Promise<FunctionUse> {
  const state = await authStateOf(c, token, 'TOTP')
  const seed = token.seeds.TOTP
  if (!state || !seed) return c.fault('ILLEGAL_TRANSITION', { reason: `token ${token.serialNum} has no TOTP function` })
  const maxFail = await maxFailFor(c, token)
  if (state.status === 'Locked') c.fault('TOKEN_LOCKED', { reason: `fail count ${state.failCnt} of ${maxFail}` })
  const device = await deviceOf(c, token)
  if (device && device.status !== 'Active' && c.config.policy.deviceSuspendBlocksOtp) {
    c.fault('DEVICE_SUSPENDED', { reason: `device ${device.uuid} is ${device.status}` })
  }
  return { token, state, seed, maxFail }
}

async function activated(c: Context, token: Token) {
  const device = await deviceOf(c, token)
  return {
    serialNum: token.serialNum,
    status: wireStatus(c.config, 'Activated'),
    activatedTime: token.activatedTime ?? c.clock.now(),
    ...(device ? { userDevice: deviceView(device, c.config) } : {}),
  }
}
