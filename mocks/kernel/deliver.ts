import type { Disruption } from './disruptions.ts'
import type { Exchange } from './exchange.ts'
import { HopBudget } from './hops.ts'
import type { OutgoingCapture } from './store.ts'

/** The provider gave no receipt: the message may or may not have gone out. */
export class DeliveryFailed extends Error {}

/**
 * Hands a message to the world's captures as a hop of its own: operation `deliver.<channel>` of the calling system.
 * Its latency is virtual, as between doubles; every other disruption makes it fail, before or after it went out.
 *
 * @throws {DeliveryFailed}
 */
export async function deliver(x: Exchange, message: OutgoingCapture): Promise<void> {
  const id = x.world.journal.nextId()
  const startedAt = x.world.clock.now()
  const operation = `deliver.${message.channel}`
  const strike = (when: 'before' | 'after'): Disruption | undefined =>
    suffer(x, x.world.disruptions.strike({ when, system: x.double.name, operation, path: message.channel }))
  const before = strike('before')
  if (!before) x.world.captures.add(x.double.name, x.world.clock.now(), message)
  const disruption = before ?? strike('after')
  x.world.journal.write({
    id,
    at: new Date(startedAt).toISOString(),
    system: x.double.name,
    operation,
    method: 'SEND',
    path: message.channel,
    status: disruption ? 0 : 200,
    outcome: disruption ? 'disrupted' : 'ok',
    durationMs: x.world.clock.now() - startedAt,
    cause: x.journalId,
    request: {
      headers: {},
      query: '',
      body: x.world.redactor.value(message, { code: 'code', link: 'link', text: 'text' }),
    },
    response: { headers: {}, body: undefined },
    warnings: [],
    ...(disruption === undefined ? {} : { disruption: disruption.id }),
  })
  if (disruption) throw new DeliveryFailed(`${operation} failed by disruption ${disruption.id}`)
}

/** Spends latency; gives the first disruption that fails the delivery. */
function suffer(x: Exchange, struck: readonly Disruption[]): Disruption | undefined {
  for (const disruption of struck) {
    if (disruption.effect.type !== 'latency') return disruption
    new HopBudget(Number.POSITIVE_INFINITY).spend(disruption.effect.ms, x.world.clock)
  }
  return undefined
}
