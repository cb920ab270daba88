import { BoundedLog } from './bounded-log.ts'
import { realDelay } from './clock.ts'
import type { OutgoingCapture } from './store.ts'

/** A message that would have left the building. */
export interface Capture extends OutgoingCapture {
  readonly id: string
  readonly system: string
  /** ISO 8601, world time. */
  readonly at: string
}

export interface CaptureFilter {
  /** Compared without spaces and `+`. */
  readonly to?: string
  readonly channel?: string
  readonly system?: string
  readonly purpose?: string
  /** Only captures made after the one with this id. */
  readonly after?: string
}

export interface CapturesState {
  readonly count: number
  readonly entries: readonly Capture[]
}

const LIMIT = 1000

/** The messages of one world, newest last inside, newest first when listed. */
export class Captures {
  readonly #log = new BoundedLog<Capture>(LIMIT)
  readonly #waiting = new Set<() => void>()

  add(system: string, at: number, message: OutgoingCapture): Capture {
    const capture: Capture = { id: this.#log.nextId('c'), system, ...message, at: new Date(at).toISOString() }
    this.#log.append(capture)
    for (const wake of this.#waiting) wake()
    return capture
  }

  /** Newest first. */
  list(filter: CaptureFilter = {}): Capture[] {
    const after = filter.after === undefined ? 0 : numberOf(filter.after)
    return this.#log
      .list()
      .filter((capture) => matches(capture, filter) && numberOf(capture.id) > after)
      .reverse()
  }

  /** Like {@link list}, but waits up to `waitMs` of real time for the first match. */
  async waitFor(filter: CaptureFilter, waitMs: number): Promise<Capture[]> {
    const found = this.list(filter)
    if (found.length > 0 || waitMs <= 0) return found
    const timeout = new AbortController()
    return new Promise((resolve) => {
      const settle = (result: Capture[]): void => {
        this.#waiting.delete(wake)
        timeout.abort()
        resolve(result)
      }
      const wake = (): void => {
        const now = this.list(filter)
        if (now.length > 0) settle(now)
      }
      this.#waiting.add(wake)
      void realDelay(waitMs, timeout.signal).then(() => settle(this.list(filter)))
    })
  }

  clear(): void {
    this.#log.clear()
  }

  state(): CapturesState {
    return { count: this.#log.issued, entries: this.#log.list() }
  }

  restore(state: CapturesState): void {
    this.#log.reset(state.entries, state.count)
  }
}

const numberOf = (id: string): number => Number(id.slice(1)) || 0
const bare = (address: string): string => address.replace(/[\s+]/g, '')

function matches(capture: Capture, filter: CaptureFilter): boolean {
  return (
    (filter.to === undefined || bare(capture.to) === bare(filter.to)) &&
    (filter.channel === undefined || capture.channel === filter.channel) &&
    (filter.system === undefined || capture.system === filter.system) &&
    (filter.purpose === undefined || capture.purpose === filter.purpose)
  )
}
