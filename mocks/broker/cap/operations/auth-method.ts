import type { Operation } from '../../../kernel/double.ts'
import { isAtLeast } from '../../common/app-version.ts'
import type { Cap } from '../types.ts'
import { usage } from './devices.ts'

/**
 * `POST /cap/auth/method` (inferred): the user centre asks at login how the user verifies. The answer comes from
 * `isprint_bind_info`, never from UAS (uas-and-cap §10.4); rows match the account and the phone's id or uid.
 */
export const method: Operation<Cap, 'auth.method'> = async (c) => {
  const { userId, tradeAccount, deviceId, appVersion } = c.body
  const infos = (await c.tx.bindInfo.where('user', userId)).filter((info) => info.acct === tradeAccount)
  const { inUse, everEnabled } = usage(infos)
  const isNew = isAtLeast(appVersion, c.config.isprintAppVersion)
  const live = infos.filter((info) => !info.deleted)
  const here = live.find((info) => info.isprint_device_id === deviceId || info.isprint_device_uid === deviceId)
  return {
    authMethod: inUse && isNew ? ('ISPRINT' as const) : ('LEGACY' as const),
    inUse,
    everEnabled,
    upgradeRequired: inUse && !isNew && c.config.forceUpgrade === 'hard',
    ...(here ? { serialNumber: here.serialNumber, deviceUUID: here.isprint_device_uid } : {}),
    bindings: live.map((info) => ({
      serialNumber: info.serialNumber,
      deviceId: info.isprint_device_id,
      deviceUUID: info.isprint_device_uid,
    })),
  }
}
