import type { ControlHandlers } from './call.ts'

/** Longest long-poll, real time. */
const LONGEST_WAIT_MS = 30_000

/** The messages that would have left the building. */
export const capturesHandlers: ControlHandlers = {
  'captures.list': async ({ world, query }) => {
    const { wait = '0', ...filter } = query
    return { captures: await world.captures.waitFor(filter, Math.min(Number(wait), LONGEST_WAIT_MS)) }
  },

  'captures.delete': async ({ world }) => {
    world.captures.clear()
    return {}
  },
}
