import { isAtLeast } from '../../common/app-version.ts'
import { describeNeighbour } from '../../common/neighbour-client.ts'
import type { BindInfo } from '../model.ts'
import { listDevices, listTrustedDevices, verifyToken } from '../neighbours.ts'
import { uasFailed } from '../outbox.ts'
import type { CapContext, CapWork, Orchestration } from '../types.ts'

type Context = CapContext<'device.list'>

interface UasDevice {
  readonly UUID: string
  readonly id: string
  readonly type: string
  readonly desc: string
  readonly status: string
  readonly createdTime: number
  readonly lastUsedTime: number
}

/** Who uses iSprint: `inUse` counts stored methods, `everEnabled` also deleted ones ("启用过"). */
export const usage = (infos: readonly BindInfo[]) => ({
  inUse: infos.some((info) => !info.deleted),
  everEnabled: infos.length > 0,
})

/**
 * `GET /cap/devices`: the table of uas-and-cap §13. Which list an app sees follows from its version and from
 * whether iSprint is, or ever was, in use; the open cells are configuration.
 */
export const list: Orchestration<'device.list'> = {
  async orchestrate(c) {
    const { token, appVersion } = c.query as { token: string; appVersion?: string }
    const who = await verifyToken(c, token)
    const infos = await c.transact((t) => t.tx.bindInfo.where('user', who.userId))
    const { inUse, everEnabled } = usage(infos)
    const isNew = isAtLeast(appVersion, c.config.isprintAppVersion)
    const { lists } = c.config
    if (!isNew && inUse && c.config.forceUpgrade === 'hard') {
      return c.fault('UPGRADE_REQUIRED', { reason: `app version ${appVersion ?? 'missing'} with iSprint in use` })
    }
    const isprint = inUse || (!isNew && everEnabled) || (!isNew && lists.oldAppUnusedShowsIsprint)
    const trusted = isNew
      ? inUse
        ? lists.newAppInUseShowsTrusted
        : lists.newAppUnusedShowsTrusted
      : !inUse && !everEnabled
    return {
      source: isprint ? ('ISPRINT' as const) : ('TRUSTED_DEVICE' as const),
      devices: [
        ...(isprint ? await isprintDevices(c, who.userId, infos) : []),
        ...(trusted ? await trustedDevices(c, who.userId) : []),
      ],
      ...(!isNew && inUse ? { forceUpgrade: true } : {}),
    }
  },
}

/** What UAS lists, as far as a finished binding stands behind it: a binding in progress is not shown. */
async function isprintDevices(c: Context, userId: string, infos: readonly BindInfo[]) {
  const bound = infos.filter((info) => !info.deleted && !info.syncing)
  if (bound.length === 0) return []
  const answer = await listDevices(c, userId)
  if (answer.kind !== 'ok') return uasFailed(c, 'listDevicesOfUser', answer)
  return (answer.result as readonly UasDevice[]).flatMap((device) => {
    const info = bound.find((candidate) => candidate.isprint_device_uid === device.UUID)
    if (!info) return []
    return [
      {
        deviceUUID: device.UUID,
        deviceId: device.id,
        type: device.type,
        name: device.desc,
        status: info.disabled ? 'Suspended' : device.status,
        createdTime: device.createdTime,
        lastUsedTime: device.lastUsedTime,
        serialNumber: info.serialNumber,
      },
    ]
  })
}

async function trustedDevices(c: CapWork, userId: string) {
  const answer = await listTrustedDevices(c, userId)
  if (answer.kind !== 'ok')
    return c.fault('USER_CENTRE_FAILED', { reason: `trustedDevices: ${describeNeighbour(answer)}` })
  const { devices } = answer.data as { devices: readonly { deviceId: string; name: string; createdTime: number }[] }
  return devices.map(({ deviceId, name, createdTime }) => ({ deviceId, name, createdTime, status: 'Active' }))
}
