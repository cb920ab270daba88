import { verifyToken } from '../neighbours.ts'
import type { Orchestration } from '../types.ts'

/** `GET /cap/bind/{bindId}` (inferred): the binding record with its log, for the user it belongs to. */
export const get: Orchestration<'bind.get'> = {
  async orchestrate(c) {
    const who = await verifyToken(c, String(c.query.token))
    const bind = await c.transact((t) => t.tx.binds.get(c.path.bindId ?? ''))
    if (bind?.userId !== who.userId)
      return c.fault('BIND_NOT_FOUND', { reason: `no binding ${c.path.bindId} of "${who.userId}"` })
    return {
      bindId: bind.bindId,
      userId: bind.userId,
      state: bind.state,
      tradeAccount: bind.tradeAccount,
      deviceType: bind.deviceType,
      deviceId: bind.deviceId,
      clientPublicKeyId: bind.clientPublicKeyId,
      ...(bind.deviceUuid === null ? {} : { deviceUUID: bind.deviceUuid }),
      ...(bind.serialNumber === null ? {} : { serialNumber: bind.serialNumber }),
      createdAt: bind.createdAt,
      expiresAt: bind.expiresAt,
      ...(bind.completedAt === null ? {} : { completedAt: bind.completedAt }),
      log: bind.log.map((entry) => ({ ...entry })),
    }
  },
}
