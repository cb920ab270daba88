import { describeNeighbour } from '../common/neighbour-client.ts'
import { moved, reached } from './binding.ts'
import type { BindInfo, BindRecord } from './model.ts'
import { changeClientAuth, deleteTrustedDevices } from './neighbours.ts'
import { needsMethod, planRemoval, planRevocation, sweepId, tryRemoval, tryRevocation } from './outbox.ts'
import type { CapTransaction, CapWork } from './types.ts'
import { advance, type Hold, held, stepOf } from './work.ts'

/**
 * What follows the proof (uas-and-cap §10.3), each sub-step skipped when it was done before, so that a retry goes
 * on where the last call stopped.
 *
 * `seed`: OMS → old devices deleted → method stored; between the last two a user is locked out if nobody goes on.
 * `safe`: method stored → OMS → old devices deleted → done.
 *
 * @throws OMS_FAILED, USER_CENTRE_FAILED, BIND_IN_PROGRESS
 */
export async function complete(c: CapWork, hold: Hold, start: BindRecord): Promise<BindRecord> {
  if (c.config.order === 'safe') await storeMethod(c, hold, start)
  const synced = await syncOms(c, hold, start)
  await c.point('success.oms')
  const purged = await purgeDevices(c, hold, synced)
  await c.point('success.purged')
  return finish(c, hold, purged)
}

async function syncOms(c: CapWork, hold: Hold, bind: BindRecord): Promise<BindRecord> {
  if (reached(bind, 'OMS_SYNCED')) return bind
  const answer = await changeClientAuth(c, bind.tradeAccount, 'ADD')
  if (answer.kind !== 'ok') return c.fault('OMS_FAILED', { reason: `clientAuth: ${describeNeighbour(answer)}` })
  return advance(c, hold, 'OMS_SYNCED')
}

/** OMS says CAP already: no way back, so the outbox goes on when the client does not. */
async function purgeDevices(c: CapWork, hold: Hold, bind: BindRecord): Promise<BindRecord> {
  if (reached(bind, 'DEVICES_PURGED')) return bind
  const answer = await deleteTrustedDevices(c, bind.userId)
  if (answer.kind === 'ok') return advance(c, hold, 'DEVICES_PURGED')
  await c.transact((t) =>
    t.schedule({
      id: `resume/${bind.bindId}`,
      at: t.clock.now(),
      kind: 'resume-bind',
      payload: { bindId: bind.bindId },
    }),
  )
  return c.fault('USER_CENTRE_FAILED', { reason: `trustedDevices/deleteAll: ${describeNeighbour(answer)}` })
}

/** Order safe: the method is there before anything else knows of it. */
async function storeMethod(c: CapWork, hold: Hold, bind: BindRecord): Promise<void> {
  if (bind.methodSaved) return
  await c.transact(async (t) => {
    const current = await held(t, hold)
    await t.tx.bindInfo.put(infoOf(current, true))
    await t.tx.binds.put({ ...current, methodSaved: true })
  })
  noteSaved(c, bind)
  await c.point('success.stored')
}

/** The method is stored for good, what it replaces goes; the tokens of replaced phones are revoked. */
async function finish(c: CapWork, hold: Hold, bind: BindRecord): Promise<BindRecord> {
  const { done, replaced } = await c.transact(async (t) => {
    const current = await held(t, hold)
    await t.tx.bindInfo.put(infoOf(current, false))
    const gone = await replaceOthers(t, current)
    const change = { methodSaved: true, completedAt: t.clock.now() }
    const finished = moved(current, 'DONE', stepOf(t, hold), change)
    await t.tx.binds.put(finished)
    await t.cancel(sweepId(bind.bindId))
    await t.cancel(`resume/${bind.bindId}`)
    return { done: finished, replaced: gone }
  })
  if (!bind.methodSaved && c.config.order !== 'safe') noteSaved(c, bind)
  await c.point('success.done')
  for (const serialNumber of replaced.serials) await tryRevocation(c, serialNumber)
  for (const acct of replaced.accts) await tryRemoval(c, acct)
  return done
}

/** From here on a login offers the phone. */
const noteSaved = (c: CapWork, { bindId, userId }: BindRecord): void => c.note('method-saved', { bindId, userId })

const infoOf = (bind: BindRecord, syncing: boolean): BindInfo => ({
  id: bind.bindId,
  userId: bind.userId,
  acct: bind.tradeAccount,
  isprint_device_id: bind.deviceId,
  isprint_device_uid: bind.deviceUuid ?? '',
  serialNumber: bind.serialNumber ?? '',
  deleted: false,
  disabled: false,
  syncing,
})

interface Replaced {
  readonly serials: readonly string[]
  /** Accounts that verify with no phone any more. */
  readonly accts: readonly string[]
}

/** Other phones of the user (`oneDevicePerUser`), and always an older binding of the same phone. */
async function replaceOthers(t: CapTransaction, bind: BindRecord): Promise<Replaced> {
  const serials: string[] = []
  const accts = new Set<string>()
  for (const info of await t.tx.bindInfo.where('user', bind.userId)) {
    if (info.deleted || info.id === bind.bindId) continue
    if (!t.config.oneDevicePerUser && info.isprint_device_uid !== bind.deviceUuid) continue
    await t.tx.bindInfo.put({ ...info, deleted: true })
    await planRevocation(t, info.serialNumber)
    serials.push(info.serialNumber)
    accts.add(info.acct)
  }
  for (const acct of accts) {
    if (await needsMethod(t, acct)) accts.delete(acct)
    else await planRemoval(t, acct)
  }
  return { serials, accts: [...accts] }
}
