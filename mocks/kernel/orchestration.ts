import { fault, transactionContext } from './contexts.ts'
import { deliver } from './deliver.ts'
import type { AnySystem, DueContext, TransactionContext } from './double.ts'
import { writeEntry } from './entry.ts'
import { Exchange, type ExchangeInit } from './exchange.ts'
import { call } from './hops.ts'
import { LOCAL_PEER } from './input.ts'
import type { Kernel } from './kernel.ts'
import { note } from './note.ts'
import type { DueItem } from './store.ts'

/** What an orchestration can do whatever set it off: a request, or work that fell due. */
export function orchestrationParts(x: Exchange): DueContext<AnySystem> {
  return {
    baseUrl: x.baseUrl,
    clock: x.world.clock,
    config: x.config.value,
    transact: <R>(work: (context: TransactionContext<AnySystem>) => Promise<R>) =>
      x.state.store.transact((tx) => work(transactionContext(x.double, tx, x.world.clock, x.config.value, x.point))),
    call: (system, init) => call(x, system, init),
    deliver: (message) => deliver(x, message),
    note: (name, about) => note(x, name, about),
    point: (name) => x.point(name, undefined, false),
    fault,
  }
}

/** Where no request came from a host, links start here. */
const INTERNAL_ORIGIN = 'http://double.internal'

/** Runs due work that calls others, as a hop of its own: `due.<kind>`. */
export async function orchestrateDue(
  kernel: Kernel,
  where: Pick<ExchangeInit, 'world' | 'state'>,
  item: DueItem,
  orchestrate: (context: DueContext<AnySystem>, payload: unknown) => Promise<void>,
): Promise<void> {
  const path = `/due/${item.kind}`
  const baseUrl = INTERNAL_ORIGIN + where.world.basePath
  const request = new Request(baseUrl + path, { method: 'POST' })
  const x = new Exchange(kernel, { ...where, request, path, baseUrl, peer: LOCAL_PEER })
  x.label = `due.${item.kind}`
  try {
    await orchestrate(orchestrationParts(x), item.payload)
    writeEntry(x, { status: 200, outcome: 'ok' })
  } catch (error) {
    writeEntry(x, { status: 0, outcome: 'error', reason: error instanceof Error ? error.message : String(error) })
    throw error
  }
}
