import { transactionContext } from './contexts.ts'
import type { Kernel } from './kernel.ts'
import { dueItems } from './store.ts'
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

async function runNext(kernel: Kernel, world: World, state: SystemState, now: number): Promise<number> {
  const { double, store } = state
  let failed: string | undefined
  try {
    return await store.transact(async (tx) => {
      const [item] = await dueItems(tx, now)
      if (!item) return 0
      failed = item.id
      await tx.cancel(item.id)
      const context = transactionContext(double, tx, world.clock, state.config.value)
      await double.due?.[item.kind]?.(context, item.payload)
      return 1
    })
  } catch (error) {
    kernel.options.onError?.(error)
    await store.transact(async (tx) => tx.cancel(failed ?? ''))
    return 0
  }
}
