import { ConnectionBroken } from './faults.ts'
import type { Exchange } from './exchange.ts'
import type { OutgoingCapture } from './store.ts'

/** Hands a message to the world's captures as a hop of its own: operation `deliver.<channel>` of the calling system. */
export async function deliver(x: Exchange, message: OutgoingCapture): Promise<void> {
  const id = x.world.journal.nextId()
  const at = new Date(x.world.clock.now()).toISOString()
  const operation = `deliver.${message.channel}`
  const note = (outcome: 'ok' | 'disrupted', disruption?: string): void =>
    x.world.journal.write({
      id,
      at,
      system: x.double.name,
      operation,
      method: 'SEND',
      path: message.channel,
      status: outcome === 'ok' ? 200 : 0,
      outcome,
      durationMs: 0,
      cause: x.journalId,
      request: { headers: {}, query: '', body: x.world.redactor.value(message, { code: 'code', link: 'link', text: 'text' }) },
      response: { headers: {}, body: undefined },
      warnings: [],
      ...(disruption === undefined ? {} : { disruption }),
    })
  const struck = (when: 'before' | 'after') =>
    x.world.disruptions.strike({ when, system: x.double.name, operation, path: message.channel })[0]
  const before = struck('before')
  if (!before) x.world.captures.add(x.double.name, x.world.clock.now(), message)
  const disruption = before ?? struck('after')
  note(disruption ? 'disrupted' : 'ok', disruption?.id)
  if (disruption) throw new ConnectionBroken('drop')
}
