import { transactionContext } from './contexts.ts'
import { ConnectionBroken } from './faults.ts'
import type { Kernel } from './kernel.ts'
import { orchestrateDue } from './orchestration.ts'
import { type DueItem, dueItems } from './store.ts'
import type { SystemState, World } from './world.ts'

/**
 * Runs the work of one system that is due, each item in a transaction of its own, earliest first. An item that
 * fails is dropped and reported: it would otherwise block every request behind it.
 */
export async function runDue(kernel: Kernel, world: World, state: SystemState): Promise<number> {
  let count = 0
  for (;;) {
    const now = world.clock.now()
    const next = state.store.nextDue()
    if (next === undefined || next > now) return count
    count += await runNext(kernel, world, state, now)
  }
}

/** Takes the first due item off; one that only writes runs in the same transaction. */
async function runNext(kernel: Kernel, world: World, state: SystemState, now: number): Promise<number> {
  const { double, store } = state
  let claimed: DueItem | undefined
  try {
    const later = await store.transact(async (tx) => {
      claimed = (await dueItems(tx, now))[0]
      if (!claimed) return undefined
      await tx.cancel(claimed.id)
      const handler = double.due?.[claimed.kind]
      if (typeof handler !== 'function') return handler
      await handler(transactionContext(double, tx, world.clock, state.config.value), claimed.payload)
      return undefined
    })
    if (later && claimed) await orchestrateDue(kernel, { world, state }, claimed, later.orchestrate)
    return claimed ? 1 : 0
  } catch (error) {
    if (!(error instanceof ConnectionBroken)) kernel.options.onError?.(error)
    const dropped = claimed?.id ?? ''
    await store.transact(async (tx) => tx.cancel(dropped))
    return 0
  }
}
