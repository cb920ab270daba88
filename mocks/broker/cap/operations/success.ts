import { describeUas, isProofRejected, isTokenUnusable, meaningOf } from '../../common/uas-client.ts'
import { isOpen, reached } from '../binding.ts'
import { complete } from '../completion.ts'
import type { BindRecord } from '../model.ts'
import { activateByOtp, findToken, type UcIdentity, verifyOtp, verifyToken } from '../neighbours.ts'
import { uasFailed } from '../outbox.ts'
import type { CapContext, CapTransaction, Orchestration } from '../types.ts'
import { advance, type Hold, holdOf } from '../work.ts'

type Context = CapContext<'bind.success'>

/**
 * `POST /cap/bind/success` (uas-and-cap §10.3): the phone proves that it holds the seeds, then OMS, user centre and
 * store learn of it. A repeated call answers as the first and repeats nothing; an interrupted one goes on.
 */
export const success: Orchestration<'bind.success'> = {
  async orchestrate(c) {
    const who = await verifyToken(c, c.body.token)
    const bind = await c.transact((t) => claim(t, c, who))
    if (bind.state === 'DONE') return view(bind)
    const hold = holdOf(bind, c.peer.address)
    const proved = reached(bind, 'ACTIVATED') ? bind : await prove(c, hold, bind)
    await c.point('success.proved')
    return view(await complete(c, hold, proved))
  },
}

const view = (bind: BindRecord) => ({
  bindId: bind.bindId,
  state: bind.state,
  serialNumber: bind.serialNumber ?? '',
  deviceUUID: bind.deviceUuid ?? '',
  tradeAccount: bind.tradeAccount,
  completedAt: bind.completedAt ?? 0,
})

/** The binding is his, and can still be finished; the trade account is one of his. Identity is the token's alone. */
async function claim(t: CapTransaction, c: Context, who: UcIdentity): Promise<BindRecord> {
  const { bindId, serialNumber, tradeAccount } = c.body
  const bind = bindId ? await t.tx.binds.get(bindId) : await t.tx.binds.by('serial', serialNumber ?? '')
  if (!bind) return t.fault('BIND_NOT_FOUND', { reason: `no binding ${bindId ?? `of token ${serialNumber}`}` })
  if (bind.userId !== who.userId)
    t.fault('ACCOUNT_MISMATCH', { reason: `binding ${bind.bindId} is not of "${who.userId}"` })
  if (tradeAccount !== undefined && !who.tradeAccounts.includes(tradeAccount)) {
    t.fault('ACCOUNT_MISMATCH', { reason: `"${tradeAccount}" is no trade account of "${who.userId}"` })
  }
  if (bind.state === 'DONE') return bind
  const expired = !reached(bind, 'ACTIVATED') && t.clock.now() >= bind.expiresAt
  if (bind.state === 'EXPIRED' || (isOpen(bind) && expired))
    t.fault('BIND_EXPIRED', { reason: `binding ${bind.bindId} has expired` })
  if (!isOpen(bind)) t.fault('BIND_CLOSED', { reason: `binding ${bind.bindId} is ${bind.state}` })
  if (!reached(bind, 'CODE_SENT'))
    t.fault('BIND_IN_PROGRESS', {
      reason: `binding ${bind.bindId} is ${bind.state}: no code was sent`,
      data: { bindId: bind.bindId },
    })
  if (reached(bind, 'ACTIVATED') && tradeAccount !== undefined && tradeAccount !== bind.tradeAccount) {
    t.fault('ACCOUNT_MISMATCH', { reason: `binding ${bind.bindId} goes on for "${bind.tradeAccount}"` })
  }
  const claimed = { ...bind, attempt: bind.attempt + 1, tradeAccount: tradeAccount ?? bind.tradeAccount }
  await t.tx.binds.put(claimed)
  return claimed
}

/** @throws OTP_REJECTED, TOKEN_UNUSABLE, BIND_EXPIRED, UAS_FAILED; the binding stays open, except when it expired */
async function prove(c: Context, hold: Hold, bind: BindRecord): Promise<BindRecord> {
  if (c.config.proof === 'naive') return advance(c, hold, 'ACTIVATED', {}, 'believed the app')
  const otp = c.body.otp ?? c.fault('BAD_REQUEST', { reason: 'otp is missing', data: { member: 'otp' } })
  const serialNumber = bind.serialNumber ?? ''
  const answer =
    c.config.proof === 'preActivated' ? await verifyOtp(c, bind, otp) : await activateByOtp(c, serialNumber, otp)
  const { codes } = c.config.uas
  if (answer.kind === 'ok') return advance(c, hold, 'ACTIVATED')
  const reason = `UAS: ${describeUas(answer)}`
  switch (meaningOf(codes, answer)) {
    case 'TOKEN_ALREADY_ACTIVATED':
      if (await isActivated(c, serialNumber)) return advance(c, hold, 'ACTIVATED', {}, 'was activated before')
      return c.fault('TOKEN_UNUSABLE', { reason })
    case 'ACTIVATION_EXPIRED':
      await advance(c, hold, 'EXPIRED', {}, 'activation expired at UAS')
      return c.fault('BIND_EXPIRED', { reason })
    default:
      if (isProofRejected(codes, answer)) return c.fault('OTP_REJECTED', { reason })
      if (isTokenUnusable(codes, answer)) return c.fault('TOKEN_UNUSABLE', { reason })
      return uasFailed(c, c.config.proof === 'preActivated' ? 'verifyOTP' : 'activateByOTP', answer)
  }
}

/** The lost answer of an earlier activation: UAS says "already", and the token is indeed Activated (§11). */
async function isActivated(c: Context, serialNumber: string): Promise<boolean> {
  const answer = await findToken(c, serialNumber)
  if (answer.kind !== 'ok') return uasFailed(c, 'findBySerial', answer)
  return (answer.result as { status?: string }).status === 'Activated'
}
