import { BoundedLog } from './bounded-log.ts'

export type Outcome = 'ok' | 'refused' | 'fault' | 'disrupted' | 'unimplemented' | 'error'

/** One hop, as lists show it. */
export interface JournalEntry {
  readonly id: string
  /** ISO 8601, world time. */
  readonly at: string
  readonly system: string
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly outcome: Outcome
  /** The symbol of the system's catalogue. */
  readonly fault?: string
  readonly reason?: string
  /** World time from request to answer, milliseconds: 0 under a frozen clock. */
  readonly durationMs: number
  /** The hop that called this one. */
  readonly cause?: string
}

/** One hop with what was asked and answered, secrets replaced by markers when it was written. */
export interface JournalDetail extends JournalEntry {
  readonly request: {
    readonly headers: Readonly<Record<string, string>>
    readonly query: string
    readonly body: unknown
  }
  readonly response: { readonly headers: Readonly<Record<string, string>>; readonly body: unknown }
  readonly warnings: readonly string[]
  /** The disruption that struck, by id. */
  readonly disruption?: string
}

export interface JournalFilter {
  readonly system?: string
  readonly operation?: string
  readonly outcome?: string
  /** The newest so many. */
  readonly limit?: number
}

/** The bounded journal of one world. */
export class Journal {
  readonly #log: BoundedLog<JournalDetail>

  constructor(limit = 2000) {
    this.#log = new BoundedLog(limit)
  }

  nextId(): string {
    return this.#log.nextId('j')
  }

  write(entry: JournalDetail): void {
    this.#log.append(entry)
  }

  get(id: string): JournalDetail | undefined {
    return this.#log.get(id)
  }

  /** Oldest first. */
  list(filter: JournalFilter = {}): JournalDetail[] {
    const found = this.#log
      .list()
      .filter(
        (entry) =>
          (filter.system === undefined || entry.system === filter.system) &&
          (filter.operation === undefined || entry.operation === filter.operation) &&
          (filter.outcome === undefined || entry.outcome === filter.outcome),
      )
      .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    return filter.limit === undefined ? found : found.slice(-filter.limit)
  }

  clear(): void {
    this.#log.clear()
  }

  reset(): void {
    this.#log.reset()
  }
}
