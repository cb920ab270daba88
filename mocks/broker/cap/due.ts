import type { DueHandler } from '../../kernel/double.ts'
import { isOpen, moved, reached } from './binding.ts'
import { complete } from './completion.ts'
import type { BindRecord } from './model.ts'
import { needsMethod, planRemoval, planSweep, RETRY_MS, revoke, tryRemoval, tryRevocation } from './outbox.ts'
import { reconcile } from './reconcile.ts'
import type { Cap, CapDue } from './types.ts'
import { type Hold, held, stepOf } from './work.ts'

const SOURCE = 'outbox'

/** What the outbox does when it falls due; none of it needs the client. */
export const due: Readonly<Record<string, DueHandler<Cap>>> = {
  'revoke-token': { orchestrate: async (c, payload) => void (await tryRevocation(c, text(payload, 'serialNumber'))) },
  'oms-remove': { orchestrate: async (c, payload) => void (await tryRemoval(c, text(payload, 'acct'))) },
  reconcile: {
    orchestrate: async (c, payload) =>
      void (await reconcile(c, { userId: text(payload, 'userId'), keyId: text(payload, 'keyId') })),
  },
  'resume-bind': { orchestrate: (c, payload) => resume(c, text(payload, 'bindId')) },
  'sweep-bind': { orchestrate: (c, payload) => sweep(c, text(payload, 'bindId')) },
}

const text = (payload: unknown, name: string): string => String((payload as Record<string, unknown>)[name])

/** Takes an open binding over; `undefined` when it ended meanwhile. */
function takeOver(c: CapDue, bindId: string): Promise<{ bind: BindRecord; hold: Hold } | undefined> {
  return c.transact(async (t) => {
    const found = await t.tx.binds.get(bindId)
    if (!found || !isOpen(found)) return undefined
    const bind = { ...found, attempt: found.attempt + 1 }
    await t.tx.binds.put(bind)
    return { bind, hold: { bindId, attempt: bind.attempt, source: SOURCE } }
  })
}

/** Goes on after the old devices could not be deleted; what fails again waits a minute. */
async function resume(c: CapDue, bindId: string): Promise<void> {
  const taken = await takeOver(c, bindId)
  if (!taken) return
  try {
    await complete(c, taken.hold, taken.bind)
  } catch (error) {
    await c.transact((t) =>
      t.schedule({ id: `resume/${bindId}`, at: t.clock.now() + RETRY_MS, kind: 'resume-bind', payload: { bindId } }),
    )
    throw error
  }
}

/**
 * The time of a binding is over. One that OMS knows of goes on to its end (order `seed` leaves one alone whose old
 * devices are gone: the lock-out that the order is known for); any other ends without a trace at the neighbours.
 */
async function sweep(c: CapDue, bindId: string): Promise<void> {
  const taken = await takeOver(c, bindId)
  if (!taken) return
  const { bind, hold } = taken
  if (reached(bind, 'OMS_SYNCED')) {
    return (await isLockOut(c, bind)) ? undefined : resume(c, bindId)
  }
  if (!(await undo(c, bind))) {
    await c.transact((t) => planSweep(t, bindId, t.clock.now() + RETRY_MS))
    return
  }
  const unneeded = await c.transact(async (t) => {
    const current = await held(t, hold)
    await t.tx.bindInfo.delete(bindId)
    await t.tx.binds.put(moved(current, 'EXPIRED', stepOf(t, hold)))
    // The answer of OMS may have been lost, its entry not.
    if (!reached(bind, 'ACTIVATED') || (await needsMethod(t, bind.tradeAccount))) return false
    await planRemoval(t, bind.tradeAccount)
    return true
  })
  if (unneeded) await tryRemoval(c, bind.tradeAccount)
}

/** Old devices gone, nothing stored. Whoever has a stored method from before is not locked out, and is helped. */
async function isLockOut(c: CapDue, bind: BindRecord): Promise<boolean> {
  if (c.config.order !== 'seed' || !reached(bind, 'DEVICES_PURGED')) return false
  const infos = await c.transact((t) => t.tx.bindInfo.where('user', bind.userId))
  return infos.every((info) => info.deleted)
}

/** Revokes what UAS has for it. @returns whether that is done */
async function undo(c: CapDue, bind: BindRecord): Promise<boolean> {
  if (bind.serialNumber !== null) return revoke(c, bind.serialNumber)
  const { userId, clientPublicKeyId: keyId, bindId } = bind
  return reached(bind, 'USER_OK') ? reconcile(c, { userId, keyId, bindId }) : true
}
