import { DeliveryFailed } from '../../../kernel/deliver.ts'
import { describeUas, meaningOf } from '../../common/uas-client.ts'
import { maskMobile, moved, openKeyOf, reached } from '../binding.ts'
import type { BindRecord } from '../model.ts'
import { createUser, findUser, issueToken, type UcIdentity, verifyToken } from '../neighbours.ts'
import { planSweep, revoke, uasFailed } from '../outbox.ts'
import { reconcile } from '../reconcile.ts'
import { canResendAt, checkThrottle, reserveMessage } from '../throttle.ts'
import type { CapContext, CapTransaction, Orchestration } from '../types.ts'
import { advance, type Hold, held, holdOf, stepOf } from '../work.ts'

type Context = CapContext<'bind.apply'>

interface IssuedToken {
  readonly tokenInfoBean: { readonly serialNum: string }
  readonly userDevice: { readonly UUID: string }
  readonly activationPassword: string
}

/**
 * `POST /cap/bind/apply` (uas-and-cap §10.2): who is it → may a message go → one open binding per user and phone →
 * UAS user → UAS token → written down → SMS. The code goes to the number the user centre knows, never to one in
 * the request, and never into the answer.
 */
export const apply: Orchestration<'bind.apply'> = {
  async orchestrate(c) {
    const who = await verifyToken(c, c.body.token)
    if (who.mobile === '') c.fault('SMS_FAILED', { reason: `the user centre knows no number of "${who.userId}"` })
    const { bind, interrupted } = await c.transact((t) => openBinding(t, c, who))
    const hold = holdOf(bind, c.peer.address)
    if (interrupted) await reconcile(c, { userId: who.userId, keyId: interrupted, bindId: bind.bindId })

    await ensureUser(c, hold, who.userId)
    await c.point('apply.user')
    const issued = await obtainToken(c, hold, who.userId)
    await c.point('apply.token')
    const pending = await writeDown(c, hold, issued, who.mobile)
    await c.point('apply.written')
    await sendCode(c, hold, issued, who.mobile)
    await c.point('apply.sent')

    const { activationPassword: _code, ...result } = issued
    return { bindId: bind.bindId, result, mobileMasked: maskMobile(who.mobile), expiresAt: pending.expiresAt }
  },
}

/** Opens a binding, or takes over one that did not get to the SMS. `interrupted`: the key a token may be left for. */
async function openBinding(
  t: CapTransaction,
  c: Context,
  who: UcIdentity,
): Promise<{ bind: BindRecord; interrupted: string | undefined }> {
  const { key, device, resend = false } = c.body
  const open = await t.tx.binds.by('open', openKeyOf(who.userId, device.type, device.id))
  const step = { at: t.clock.now(), source: c.peer.address }
  if (open) await refuseRepetition(t, open, key.clientPublicKeyId, resend, who.mobile)
  await checkThrottle(t, who.mobile)
  const expiresAt = t.clock.now() + t.config.bindTtlSec * 1000
  if (open) {
    const change = {
      attempt: open.attempt + 1,
      clientPublicKeyId: key.clientPublicKeyId,
      mobile: who.mobile,
      serialNumber: null,
      expiresAt,
    }
    const bind = moved(open, 'NEW', { ...step, note: resend ? 'resend' : 'taken over' }, change)
    await t.tx.binds.put(bind)
    await planSweep(t, bind.bindId, expiresAt)
    return { bind, interrupted: reached(open, 'USER_OK') ? open.clientPublicKeyId : undefined }
  }
  const bind: BindRecord = {
    bindId: `B${t.random.stream('cap/bind').alnum(16)}`,
    userId: who.userId,
    tradeAccount: who.tradeAccounts[0] ?? '',
    mobile: who.mobile,
    deviceType: device.type,
    deviceId: device.id,
    deviceUuid: null,
    clientPublicKeyId: key.clientPublicKeyId,
    serialNumber: null,
    state: 'NEW',
    log: [{ ...step, state: 'NEW', device: device.id }],
    attempt: 1,
    methodSaved: false,
    createdAt: t.clock.now(),
    expiresAt,
    completedAt: null,
  }
  await t.tx.binds.put(bind)
  await planSweep(t, bind.bindId, expiresAt)
  return { bind, interrupted: undefined }
}

/** Same phone and key while the code lives: no silent second code (§11). Past the proof nothing is issued anew. */
async function refuseRepetition(
  t: CapTransaction,
  open: BindRecord,
  keyId: string,
  resend: boolean,
  mobile: string,
): Promise<void> {
  const repeated = reached(open, 'CODE_SENT') && open.clientPublicKeyId === keyId && t.clock.now() < open.expiresAt
  if (!reached(open, 'ACTIVATED') && (!repeated || resend)) return
  t.fault('BIND_IN_PROGRESS', {
    reason: `binding ${open.bindId} of this phone is ${open.state}`,
    data: { bindId: open.bindId, canResendAt: await canResendAt(t, mobile) },
  })
}

/** 200, or 7006 confirmed by findById: the user is there. Anything else ends the binding; nothing is to undo. */
async function ensureUser(c: Context, hold: Hold, userId: string): Promise<void> {
  const created = await createUser(c, userId)
  const exists = meaningOf(c.config.uas.codes, created) === 'USER_EXISTS'
  const answer = exists ? await findUser(c, userId) : created
  if (answer.kind !== 'ok') {
    await advance(c, hold, 'FAILED', {}, `user: ${describeUas(answer)}`)
    uasFailed(c, 'user/create', answer)
  }
  await advance(c, hold, 'USER_OK')
}

/** After an unknown outcome: look what is there, revoke it, try once more with the same key (§10.2). */
async function obtainToken(c: Context, hold: Hold, userId: string): Promise<IssuedToken> {
  const { key, device } = c.body
  const search = { userId, keyId: key.clientPublicKeyId, bindId: hold.bindId }
  let answer = await issueToken(c, userId, key, device as never)
  if (answer.kind === 'unknown' && (await reconcile(c, search))) {
    await c.transact((t) => held(t, hold))
    answer = await issueToken(c, userId, key, device as never)
    if (answer.kind === 'unknown') await reconcile(c, search)
  }
  if (answer.kind === 'ok') return answer.result as IssuedToken
  await advance(c, hold, 'FAILED', {}, `token: ${describeUas(answer)}`)
  return uasFailed(c, 'create-assign-and-encrypt', answer)
}

/** Before the SMS, so that a code in somebody's hands always has its record. Whoever cannot write revokes. */
async function writeDown(c: Context, hold: Hold, issued: IssuedToken, mobile: string): Promise<BindRecord> {
  const { serialNum } = issued.tokenInfoBean
  try {
    return await c.transact(async (t) => {
      await reserveMessage(t, mobile)
      const expiresAt = t.clock.now() + t.config.bindTtlSec * 1000
      const change = { serialNumber: serialNum, deviceUuid: issued.userDevice.UUID, expiresAt }
      const bind = moved(await held(t, hold), 'TOKEN_PENDING', stepOf(t, hold), change)
      await t.tx.binds.put(bind)
      await planSweep(t, bind.bindId, expiresAt)
      return bind
    })
  } catch (error) {
    await revoke(c, serialNum)
    throw error
  }
}

async function sendCode(c: Context, hold: Hold, issued: IssuedToken, mobile: string): Promise<void> {
  const code = issued.activationPassword
  const text = `Your activation code is ${code}. It is valid for ${Math.round(c.config.bindTtlSec / 60)} minutes.`
  try {
    await c.deliver({ channel: 'sms', to: mobile, purpose: 'activation', code, text })
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error
    await revoke(c, issued.tokenInfoBean.serialNum)
    await advance(c, hold, 'FAILED', {}, 'sms')
    c.fault('SMS_FAILED', { reason: error.message })
  }
  await advance(c, hold, 'CODE_SENT')
}
