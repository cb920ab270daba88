import type { Provenance } from './contract.ts'

/** One entry of a system's fault catalogue. */
export interface FaultSpec {
  /** The code on the wire, number or text as the system has it. */
  readonly code: number | string
  /** HTTP status, where the system does not answer all faults with one status. */
  readonly status?: number
  /** The message on the wire; `reason` never replaces it. */
  readonly text: string
  /** When the system answers so, for people. */
  readonly when: string
  readonly provenance: Provenance
  readonly source?: string
}

export type FaultCatalogue<S extends string = string> = Readonly<Record<S, FaultSpec>>

export interface FaultDetail {
  /** For people: journal, log, console and, when asked for, header X-Double-Reason. Never in the faithful body. */
  readonly reason?: string
  /** What the system's envelope needs beside code and text. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** Thrown to answer a fault and roll back everything the transaction wrote. */
export class Fault extends Error {
  readonly symbol: string
  readonly reason: string | undefined
  readonly data: Readonly<Record<string, unknown>> | undefined

  constructor(symbol: string, detail: FaultDetail = {}) {
    super(detail.reason ? `${symbol}: ${detail.reason}` : symbol)
    this.name = 'Fault'
    this.symbol = symbol
    this.reason = detail.reason
    this.data = detail.data
  }
}

/** Returned to answer a fault after committing what was written (a counted failure, for example). */
export class Refusal {
  readonly symbol: string
  readonly reason: string | undefined
  readonly data: Readonly<Record<string, unknown>> | undefined

  constructor(symbol: string, detail: FaultDetail = {}) {
    this.symbol = symbol
    this.reason = detail.reason
    this.data = detail.data
  }
}

export interface ReplyInit {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Whole Set-Cookie values. */
  readonly cookies?: readonly string[]
  readonly redirect?: string
  readonly html?: string
  readonly text?: string
  readonly bytes?: Uint8Array
  /** The payload, when it is JSON like a handler's plain result. */
  readonly payload?: unknown
  /** Runs after the commit and gives the payload: expensive work (RSA, EC) that must not hold a transaction open. */
  readonly finish?: () => Promise<unknown>
}

/** An answer that is more than its payload: status, headers, cookies, a redirect, text, bytes, or late work. */
export class Reply {
  readonly init: ReplyInit

  constructor(init: ReplyInit) {
    this.init = init
  }
}

export const reply = (init: ReplyInit): Reply => new Reply(init)

export type BreakEffect = 'drop' | 'empty' | 'garbage' | 'crash'

/**
 * The connection breaks instead of answering. A `TypeError`, because that is what `fetch` rejects with when a
 * network fails; the server turns it into a reset, an empty answer or bytes that are not HTTP.
 */
export class ConnectionBroken extends TypeError {
  readonly effect: BreakEffect

  constructor(effect: BreakEffect) {
    super('fetch failed')
    this.name = 'TypeError'
    this.effect = effect
  }
}
