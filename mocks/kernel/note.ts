import type { Exchange } from './exchange.ts'

/**
 * Writes into the journal that something happened inside a system that no hop shows, as operation `note.<name>` of
 * the hop that did it: rules over the journal can then judge its order. Holds no secrets.
 */
export function note(x: Exchange, name: string, about: Readonly<Record<string, string>>): void {
  x.world.journal.write({
    id: x.world.journal.nextId(),
    at: new Date(x.world.clock.now()).toISOString(),
    system: x.double.name,
    operation: `note.${name}`,
    method: 'NOTE',
    path: name,
    status: 200,
    outcome: 'ok',
    durationMs: 0,
    cause: x.journalId,
    request: { headers: {}, query: '', body: about },
    response: { headers: {}, body: undefined },
    warnings: [],
  })
}
