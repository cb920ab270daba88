import type { Account, TrustedDevice } from '../model.ts'
import { trustedDeviceKey } from '../tables.ts'
import type { Operation, Transaction } from '../types.ts'

/** `GET /uc/trustedDevices` (uas-and-cap §10.1), newest first. */
export const list: Operation<'trustedDevices.list'> = async (c) => {
  const user = await requireUser(c, c.query.userId as string)
  const devices = await c.tx.trustedDevices.where('user', user.userId)
  return {
    devices: devices
      .toSorted((a, b) => b.createdTime - a.createdTime)
      .map(({ deviceId, name, createdTime }) => ({ deviceId, name, createdTime })),
  }
}

/** `POST /uc/trustedDevices/deleteAll` (§10.1): idempotent; `exceptDeviceId` may stay. */
export const deleteAll: Operation<'trustedDevices.deleteAll'> = async (c) => {
  const user = await requireUser(c, c.body.userId)
  const devices = await c.tx.trustedDevices.where('user', user.userId)
  return remove(
    c,
    devices.filter((device) => device.deviceId !== c.body.exceptDeviceId),
  )
}

/** `POST /uc/trustedDevices/delete`: one of them; idempotent. */
export const deleteOne: Operation<'trustedDevices.delete'> = async (c) => {
  const user = await requireUser(c, c.body.userId)
  const device = await c.tx.trustedDevices.get(trustedDeviceKey(user.userId, c.body.deviceId))
  return remove(c, device ? [device] : [])
}

async function requireUser(c: Transaction, userId: string): Promise<Account> {
  return (
    (await c.tx.accounts.get(userId)) ?? c.fault('USER_NOT_FOUND', { reason: `userId: there is no user "${userId}"` })
  )
}

async function remove(c: Transaction, devices: readonly TrustedDevice[]): Promise<{ deletedCount: number }> {
  for (const { userId, deviceId } of devices) await c.tx.trustedDevices.delete(trustedDeviceKey(userId, deviceId))
  return { deletedCount: devices.length }
}
