import { audit } from '../audit.ts'
import { authStatesOf, requireDevice, requireUser } from '../lookup.ts'
import type { Device } from '../model.ts'
import { actorOf, requireSelf } from '../sessions.ts'
import { deviceUserKey } from '../tables.ts'
import { revoke } from '../token-state.ts'
import type { Operation, UasContext, UasTransaction } from '../types.ts'
import { deviceView, tokenSummary, wireStatus } from '../wire.ts'

/** `POST /device/listDevicesOfUser` (§6.5): newest first; a user without devices has `[]`, not a fault. */
export const list: Operation<'device.list'> = async (c) => {
  const user = await requireUser(c, c.body)
  requireSelf(c, user.uuid)
  const links = await c.tx.deviceUsers.where('user', user.uuid)
  const devices = await Promise.all(links.map((link) => c.tx.devices.get(link.deviceUuid)))
  const shown = devices
    .filter((device): device is Device => device !== undefined)
    .filter((device) =>
      c.body.status ? wireStatus(c.config, device.status) === c.body.status : device.status !== 'Deleted',
    )
    .toSorted((a, b) => b.createdTime - a.createdTime || (a.uuid < b.uuid ? -1 : 1))
  return Promise.all(
    shown.map(async (device) => ({ ...deviceView(device, c.config), tokens: await tokensOn(c, device, user.uuid) })),
  )
}

/** The user's own tokens on a device; those of others on a shared phone are not his to see. */
async function tokensOn(c: UasTransaction, device: Device, userUuid: string) {
  const tokens = (await c.tx.tokens.where('device', device.uuid)).filter((token) => token.userUuid === userUuid)
  const now = c.clock.now()
  return Promise.all(tokens.map(async (token) => tokenSummary(token, await authStatesOf(c, token), now, c.config)))
}

/** `POST /device/suspend`: the one-time passwords of all its tokens are refused while it lasts. */
export const suspend: Operation<'device.suspend'> = async (c) => {
  const device = await requireDevice(c, c.body.deviceUUID)
  if (device.status !== 'Active') c.fault('ILLEGAL_TRANSITION', { reason: `device ${device.uuid} is ${device.status}` })
  return write(c, device, 'Suspended')
}

/** `POST /device/resume` */
export const resume: Operation<'device.resume'> = async (c) => {
  const device = await requireDevice(c, c.body.deviceUUID)
  if (device.status !== 'Suspended')
    c.fault('ILLEGAL_TRANSITION', { reason: `device ${device.uuid} is ${device.status}` })
  return write(c, device, 'Active')
}

/** `POST /device/delete`: all its tokens are revoked and its links to users go. */
export const remove: Operation<'device.delete'> = async (c) => {
  const device = await requireDevice(c, c.body.deviceUUID)
  for (const token of await c.tx.tokens.where('device', device.uuid)) {
    if (token.status !== 'Revoked') await c.tx.tokens.put(revoke(token))
  }
  for (const link of await c.tx.deviceUsers.where('device', device.uuid)) {
    await c.tx.deviceUsers.delete(deviceUserKey(link.deviceUuid, link.userUuid))
  }
  return write(c, device, 'Deleted')
}

async function write(c: UasContext, device: Device, status: Device['status']) {
  const changed: Device = { ...device, status, adminModifier: actorOf(c.caller), adminModifiedTime: c.clock.now() }
  await c.tx.devices.put(changed)
  await audit(c, device.uuid)
  return deviceView(changed, c.config)
}
