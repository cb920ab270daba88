import { isOpen, moved, type Step } from './binding.ts'
import type { BindRecord, BindState } from './model.ts'
import type { CapTransaction, CapWork } from './types.ts'

/** One call's hold on one binding: a later call takes over by counting `attempt` up, and this one then stops. */
export interface Hold {
  readonly bindId: string
  readonly attempt: number
  /** Address of the caller, or `outbox`, for the log. */
  readonly source: string
}

export const holdOf = (bind: BindRecord, source: string): Hold => ({
  bindId: bind.bindId,
  attempt: bind.attempt,
  source,
})

/** The binding as it is now, when this call still holds it. @throws BIND_IN_PROGRESS */
export async function held(t: CapTransaction, hold: Hold): Promise<BindRecord> {
  const bind = await t.tx.binds.get(hold.bindId)
  if (bind?.attempt === hold.attempt && isOpen(bind)) return bind
  return t.fault('BIND_IN_PROGRESS', {
    reason: `another call took over binding ${hold.bindId}`,
    data: { bindId: hold.bindId },
  })
}

/** Takes a step of the binding and writes it down. @throws BIND_IN_PROGRESS when another call took over */
export function advance(
  c: CapWork,
  hold: Hold,
  state: BindState,
  change: Partial<BindRecord> = {},
  note?: string,
): Promise<BindRecord> {
  return c.transact(async (t) => {
    const bind = moved(await held(t, hold), state, stepOf(t, hold, note), change)
    await t.tx.binds.put(bind)
    return bind
  })
}

export const stepOf = (t: CapTransaction, hold: Hold, note?: string): Step => ({
  at: t.clock.now(),
  source: hold.source,
  ...(note === undefined ? {} : { note }),
})
