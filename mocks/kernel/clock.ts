/**
 * The only module that may read the machine's clock. Everything else asks a {@link WorldClock}.
 */

export type ClockMode = 'running' | 'frozen'

export interface ClockState {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number
  readonly mode: ClockMode
}

/** Reads time in milliseconds since the epoch. */
export interface Clock {
  now(): number
}

/**
 * The clock of one world. It runs with the machine's clock (shifted), or stands still until it is moved.
 *
 * @example
 * const clock = new WorldClock({ now: Date.parse('2026-01-01T00:00:00Z'), mode: 'frozen' })
 * clock.advance(31_000)
 */
export class WorldClock implements Clock {
  #mode: ClockMode
  /** frozen: the instant itself; running: what is added to the machine's clock. */
  #value: number
  readonly #listeners = new Set<() => void>()

  constructor(state?: Partial<ClockState>) {
    this.#mode = state?.mode ?? 'running'
    this.#value = 0
    this.restore({ now: state?.now ?? Date.now(), mode: this.#mode })
  }

  now(): number {
    return this.#mode === 'frozen' ? this.#value : Date.now() + this.#value
  }

  get mode(): ClockMode {
    return this.#mode
  }

  state(): ClockState {
    return { now: this.now(), mode: this.#mode }
  }

  restore(state: ClockState): void {
    this.#mode = state.mode
    this.#value = state.mode === 'frozen' ? state.now : state.now - Date.now()
    this.#changed()
  }

  /** Moves forward by `ms` milliseconds (negative moves back). */
  advance(ms: number): void {
    this.#value += ms
    this.#changed()
  }

  /** Hears of every jump (not of running on). @returns stops it */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }

  /** How far this clock is from the machine's, in milliseconds. */
  skew(): number {
    return this.now() - Date.now()
  }
}

/** Waits in real time: latency towards a real client, and long-polls. Resolves early when `signal` aborts. */
export function realDelay(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
