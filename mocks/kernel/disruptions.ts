import { BoundedLog } from './bounded-log.ts'
import type { BreakEffect } from './faults.ts'

export type DisruptionEffect =
  | { readonly type: 'fault'; readonly code: string }
  | { readonly type: 'status'; readonly status: number; readonly body?: unknown }
  | { readonly type: 'latency'; readonly ms: number }
  | { readonly type: BreakEffect }

export interface DisruptionMatch {
  readonly system?: string
  readonly operation?: string
  /** The path as the client wrote it, without the world's prefix. */
  readonly path?: string
  /** The n-th matching moment (from 1): nothing happens before. */
  readonly nth?: number
}

export type DisruptionMoment = 'before' | 'at' | 'after'

export interface DisruptionSpec {
  readonly match?: DisruptionMatch
  readonly when: DisruptionMoment
  /** The named sub-step, with `when: "at"`. */
  readonly point?: string
  readonly effect: DisruptionEffect
  /** How often it strikes: once when `nth` is given, else until it is deleted. */
  readonly times?: number
}

export interface Disruption extends DisruptionSpec {
  readonly id: string
  readonly seen: number
  readonly struck: number
}

export interface Moment {
  readonly when: DisruptionMoment
  readonly point?: string
  readonly system: string
  readonly operation: string
  readonly path: string
}

const LIMIT = 1000

/** What we inject into one world. */
export class Disruptions {
  readonly #log = new BoundedLog<Disruption>(LIMIT)

  add(spec: DisruptionSpec): Disruption {
    const disruption = { ...spec, id: this.#log.nextId('d'), seen: 0, struck: 0 }
    this.#log.append(disruption)
    return disruption
  }

  get none(): boolean {
    return this.#log.size === 0
  }

  list(): Disruption[] {
    return this.#log.list()
  }

  remove(id: string): boolean {
    const kept = this.#log.list().filter((disruption) => disruption.id !== id)
    const removed = kept.length < this.#log.size
    this.#log.reset(kept, this.#log.issued)
    return removed
  }

  clear(): void {
    this.#log.clear()
  }

  reset(): void {
    this.#log.reset()
  }

  /** All that strike at this moment, in the order in which they were added; counts them. */
  strike(moment: Moment): readonly Disruption[] {
    if (this.#log.size === 0) return []
    const struck: Disruption[] = []
    for (const disruption of this.#log.list()) {
      if (!applies(disruption, moment)) continue
      const nth = disruption.match?.nth
      const seen = disruption.seen + 1
      const strikes =
        seen >= (nth ?? 1) && disruption.struck < (disruption.times ?? (nth ? 1 : Number.POSITIVE_INFINITY))
      const counted = { ...disruption, seen, struck: disruption.struck + (strikes ? 1 : 0) }
      this.#log.append(counted)
      if (strikes) struck.push(counted)
    }
    return struck
  }
}

function applies(disruption: DisruptionSpec, moment: Moment): boolean {
  const match = disruption.match ?? {}
  return (
    disruption.when === moment.when &&
    (disruption.when !== 'at' || disruption.point === undefined || disruption.point === moment.point) &&
    (match.system === undefined || match.system === moment.system) &&
    (match.operation === undefined || match.operation === moment.operation) &&
    (match.path === undefined || match.path === moment.path)
  )
}
