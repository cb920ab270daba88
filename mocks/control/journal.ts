import type { JournalDetail, JournalEntry, JournalFilter } from '../kernel/journal.ts'
import type { ControlCall, ControlHandlers } from './call.ts'
import { notFound } from './errors.ts'
import { type InvariantCheck, invariants } from './invariants.ts'
import { suggest } from './nearest.ts'

/** What was asked and answered, hop by hop. */
export const journalHandlers: ControlHandlers = {
  'journal.list': async ({ world, query }) => {
    const { limit, ...filter } = query
    const wanted: JournalFilter = { ...filter, ...(limit === undefined ? {} : { limit: Number(limit) }) }
    return { entries: world.journal.list(wanted).map(listed) }
  },

  'journal.get': async ({ world, path }) => {
    const entry = world.journal.get(path.id ?? '')
    if (entry) return entry
    throw notFound(
      'journal-entry-not-found',
      `The journal of world "${world.id}" has no entry "${path.id}": it was never written, was cleared, or is too old. See GET /_control/v1/journal`,
    )
  },

  'journal.delete': async ({ world }) => {
    world.journal.clear()
    return {}
  },

  'journal.verify': async ({ world, body }: ControlCall<InvariantCheck>) => {
    const names = Object.keys(invariants)
    const check = names.includes(body.invariant) ? invariants[body.invariant] : undefined
    if (!check) {
      throw notFound(
        'invariant-not-found',
        `There is no invariant "${body.invariant}". ${suggest(body.invariant, names, '')}`,
      )
    }
    const violations = check(world.journal.list(), body, world)
    return { ok: violations.length === 0, violations }
  },
}

/** Lists show a hop without what was asked and answered. */
function listed(entry: JournalDetail): JournalEntry {
  const { request, response, warnings, disruption, ...line } = entry
  return line
}
