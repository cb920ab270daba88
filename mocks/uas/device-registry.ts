import { deviceUuid } from './ids.ts'
import type { Device, User } from './model.ts'
import { actorOf } from './sessions.ts'
import { deviceKeyOf, deviceUserKey } from './tables.ts'
import type { UasContext, UasTransaction } from './types.ts'

export interface DeviceMembers {
  readonly deviceType: string
  readonly deviceId: string
  readonly deviceAgent?: string | undefined
  readonly deviceDesc?: string | undefined
  readonly deviceTag?: string | undefined
  readonly rooted?: boolean | undefined
}

/** @throws DEVICE_SUSPENDED */
export async function requireUsableDevice(c: UasTransaction, type: string, id: string): Promise<void> {
  const device = await c.tx.devices.by('typeAndId', deviceKeyOf(type, id))
  if (device?.status === 'Suspended') c.fault('DEVICE_SUSPENDED', { reason: `device ${device.uuid} is Suspended` })
}

/** The one row of this type and id, across all users (P6): found and refreshed, or new. */
export async function upsertDevice(c: UasContext<'oath.createAssignEncrypt'>, members: DeviceMembers): Promise<Device> {
  const found = await c.tx.devices.by('typeAndId', deviceKeyOf(members.deviceType, members.deviceId))
  const now = c.clock.now()
  const modified = { adminModifier: actorOf(c.caller), adminModifiedTime: now }
  const device: Device = {
    ...(found ?? {
      uuid: deviceUuid(c),
      type: members.deviceType,
      id: members.deviceId,
      createdTime: now,
      lastUsedTime: 0,
    }),
    agent: members.deviceAgent ?? found?.agent ?? '',
    desc: members.deviceDesc ?? found?.desc ?? '',
    tag: members.deviceTag ?? found?.tag ?? '',
    rooted: members.rooted ?? found?.rooted ?? false,
    status: 'Active',
    ...modified,
  }
  await c.tx.devices.put(device)
  return device
}

/** Adds the user to the device; with `policy.device.exclusive` he takes it over from all others. */
export async function linkDevice(c: UasTransaction, device: Device, user: User): Promise<void> {
  if (c.config.policy.device.exclusive) {
    for (const link of await c.tx.deviceUsers.where('device', device.uuid)) {
      if (link.userUuid !== user.uuid) await c.tx.deviceUsers.delete(deviceUserKey(link.deviceUuid, link.userUuid))
    }
  }
  await c.tx.deviceUsers.put({ deviceUuid: device.uuid, userUuid: user.uuid })
}
