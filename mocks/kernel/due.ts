import { transactionContext } from './contexts.ts'
import { ConnectionBroken, Fault } from './faults.ts'
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

/** Takes the first due item off. One that only writes runs in the same transaction, one that calls others after it. */
async function runNext(kernel: Kernel, world: World, state: SystemState, now: number): Promise<number> {
  const { double, store } = state
  let item: DueItem | undefined
  let taken = false
  try {
    const handler = await store.transact(async (tx) => {
      item = (await dueItems(tx, now))[0]
      if (!item) return undefined
      await tx.cancel(item.id)
      const due = double.due?.[item.kind]
      if (typeof due !== 'function') return due
      await due(transactionContext(double, tx, world.clock, state.config.value), item.payload)
      return undefined
    })
    taken = true
    if (handler && item) await orchestrateDue(kernel, { world, state }, item, handler.orchestrate)
    return item ? 1 : 0
  } catch (error) {
    if (!(error instanceof ConnectionBroken) && !(error instanceof Fault)) kernel.options.onError?.(error)
    // The failed transaction put it back. What is there after an orchestration is what that planned anew: it stays.
    const failed = item?.id
    if (!taken && failed !== undefined) await store.transact((tx) => tx.cancel(failed))
    return 0
  }
}
