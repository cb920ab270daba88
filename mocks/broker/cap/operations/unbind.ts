import { describeUas, isRevoked, isTokenUnusable, meaningOf, type UasAnswer } from '../../common/uas-client.ts'
import type { BindInfo } from '../model.ts'
import {
  changeClientAuth,
  findToken,
  resumeToken,
  revokeToken,
  suspendToken,
  type UcIdentity,
  verifyToken,
} from '../neighbours.ts'
import { planRemoval, tryRemoval, uasFailed } from '../outbox.ts'
import type { CapContext, CapTransaction, Orchestration } from '../types.ts'

/**
 * `POST /cap/unbind` (§10.5): the token first, because only that keeps the phone out; then the stored method, then
 * OMS when it was the last one of the account.
 */
export const unbind: Orchestration<'bind.unbind'> = {
  async orchestrate(c) {
    const who = await verifyToken(c, c.body.token)
    const info = await c.transact((t) => bindingOf(t, who, c.body))
    const answer = await revokeToken(c, info.serialNumber)
    if (!isRevoked(c.config.uas.codes, answer)) return uasFailed(c, 'token/revoke', answer)
    await c.point('unbind.revoked')
    const last = await c.transact((t) => dropMethod(t, info))
    const omsRemoved = last ? await tryRemoval(c, info.acct) : false
    return { serialNumber: info.serialNumber, deviceUUID: info.isprint_device_uid, omsRemoved }
  },
}

/** By serial number, by device, or the only one there is. */
async function bindingOf(
  t: CapTransaction,
  who: UcIdentity,
  by: { readonly serialNumber?: string; readonly deviceUUID?: string },
): Promise<BindInfo> {
  const infos = (await t.tx.bindInfo.where('user', who.userId)).filter((info) => !info.deleted)
  const found = infos.filter(
    (info) =>
      (by.serialNumber === undefined || info.serialNumber === by.serialNumber) &&
      (by.deviceUUID === undefined || info.isprint_device_uid === by.deviceUUID),
  )
  const [info, other] = found
  if (!info) return t.fault('BIND_NOT_FOUND', { reason: `"${who.userId}" has no such binding` })
  if (other)
    return t.fault('BAD_REQUEST', { reason: 'the user has several bindings: name one by serialNumber or deviceUUID' })
  return info
}

/** @returns whether it was the account's last method; the removal at OMS is then planned */
async function dropMethod(t: CapTransaction, info: BindInfo): Promise<boolean> {
  await t.tx.bindInfo.put({ ...info, deleted: true })
  const others = await t.tx.bindInfo.where('user', info.userId)
  const last = !others.some(
    (other) => other.acct === info.acct && !other.deleted && !other.disabled && other.id !== info.id,
  )
  if (last) await planRemoval(t, info.acct)
  return last
}

/**
 * `POST /cap/device/disable` (§10.5, §12): a PIN that is checked on the phone alone cannot be taken away; its
 * one-time passwords can be made worthless.
 */
export const disable: Orchestration<'device.disable'> = {
  async orchestrate(c) {
    const infos = await bindingsOn(c)
    const revoke = c.body.revoke === true
    for (const info of infos) {
      const answer = revoke ? await revokeToken(c, info.serialNumber) : await suspendToken(c, info.serialNumber)
      if (!(revoke ? isRevoked(c.config.uas.codes, answer) : isOff(c, answer))) {
        return uasFailed(c, revoke ? 'token/revoke' : 'token/suspend', answer)
      }
      const last = await c.transact((t) => (revoke ? dropMethod(t, info) : flag(t, info, true)))
      if (last) await tryRemoval(c, info.acct)
    }
    return {
      deviceUUID: c.body.deviceUUID,
      serialNumbers: infos.map((info) => info.serialNumber),
      status: revoke ? ('Revoked' as const) : ('Suspended' as const),
    }
  },
}

/** Suspended now, or no good before: a token that is locked, revoked or not activated lets nobody in. */
const isOff = (c: CapContext<'device.disable'>, answer: UasAnswer): boolean =>
  answer.kind === 'ok' ||
  isTokenUnusable(c.config.uas.codes, answer) ||
  meaningOf(c.config.uas.codes, answer) === 'ILLEGAL_TRANSITION'

/** `POST /cap/device/enable`: the way back from a suspension. */
export const enable: Orchestration<'device.enable'> = {
  async orchestrate(c) {
    const infos = await bindingsOn(c)
    for (const info of infos) {
      await resume(c, info.serialNumber)
      const added = await changeClientAuth(c, info.acct, 'ADD')
      if (added.kind !== 'ok') return c.fault('OMS_FAILED', { reason: 'clientAuth ADD after resume' })
      await c.transact((t) => flag(t, info, false))
    }
    return {
      deviceUUID: c.body.deviceUUID,
      serialNumbers: infos.map((info) => info.serialNumber),
      status: 'Active' as const,
    }
  },
}

/** Resumes a token; one that an interrupted call has resumed already is as good. */
async function resume(c: CapContext<'device.enable'>, serialNumber: string): Promise<void> {
  const answer = await resumeToken(c, serialNumber)
  if (answer.kind === 'ok') return
  if (answer.kind === 'unknown') return uasFailed(c, 'token/resume', answer)
  const found = await findToken(c, serialNumber)
  if (found.kind !== 'ok') return uasFailed(c, 'findBySerial', found)
  const { status } = found.result as { status?: string }
  if (status !== 'Activated') c.fault('TOKEN_UNUSABLE', { reason: `${describeUas(answer)}: the token is ${status}` })
}

/** The bindings on a device: the user's own, or, for an operator (header X-Operator), anybody's. */
async function bindingsOn(c: CapContext<'device.disable'> | CapContext<'device.enable'>): Promise<readonly BindInfo[]> {
  const { deviceUUID, token } = c.body
  const operator = c.header['x-operator']
  if (token === undefined && !operator) c.fault('UC_TOKEN_INVALID', { reason: 'neither token nor header X-Operator' })
  const who = token === undefined ? undefined : await verifyToken(c, token)
  return c.transact(async (t) => {
    const all = await t.tx.bindInfo.where('device', deviceUUID)
    const infos = all.filter((info) => !info.deleted && (who === undefined || info.userId === who.userId))
    return infos.length > 0
      ? infos
      : t.fault('DEVICE_NOT_FOUND', { reason: `no such binding on device "${deviceUUID}"` })
  })
}

async function flag(t: CapTransaction, info: BindInfo, disabled: boolean): Promise<boolean> {
  await t.tx.bindInfo.put({ ...info, disabled })
  const others = await t.tx.bindInfo.where('user', info.userId)
  const last =
    disabled &&
    !others.some((other) => other.acct === info.acct && !other.deleted && !other.disabled && other.id !== info.id)
  if (last) await planRemoval(t, info.acct)
  return last
}
