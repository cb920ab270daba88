import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { realDelay } from './clock.ts'
import type { ContractOperation } from './contract.ts'
import type { DisruptionEffect, DisruptionMoment } from './disruptions.ts'
import { ConnectionBroken, Fault } from './faults.ts'
import type { HopBudget } from './hops.ts'
import { type Input, type Peer, parseCookies, parseQuery } from './input.ts'
import type { Outcome } from './journal.ts'
import type { Kernel } from './kernel.ts'
import type { Transaction } from './store.ts'
import type { SystemState, World } from './world.ts'

/** Trace and span ids follow from world and journal entry, so that a script gives the same ones again. */
export const traceHexOf = (world: string, journalId: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${world}/${journalId}`)))

const traceIdOf = (world: string, journalId: string): string => traceHexOf(world, journalId).slice(0, 32)

/** What came out of the system's own code. */
export type Result =
  | { readonly kind: 'ok'; readonly payload: unknown }
  | { readonly kind: 'fault'; readonly fault: Fault; readonly outcome: Outcome }

/** A disruption that answers in the system's stead. */
export class ForcedStatus extends Error {
  readonly status: number
  readonly body: unknown

  constructor(status: number, body: unknown) {
    super(`forced status ${status}`)
    this.status = status
    this.body = body
  }
}

export interface ExchangeInit {
  readonly world: World
  readonly state: SystemState
  readonly request: Request
  /** Path without the world's prefix. */
  readonly path: string
  /** Where this world answers, without a trailing slash. */
  readonly baseUrl: string
  readonly peer: Peer
  /** The Cookie header, where the platform keeps it out of requests. */
  readonly cookie?: string
  /** The request's headers by lower-case name, where the host has them at hand: reading them again is slow. */
  readonly header?: Readonly<Record<string, string | undefined>>
  /** The journal entry of the hop that calls. */
  readonly cause?: string
  /** Set when a double calls a double: latency is virtual. */
  readonly budget?: HopBudget
}

/** One request on its way through the pipeline. */
export class Exchange {
  readonly kernel: Kernel
  readonly world: World
  readonly state: SystemState
  readonly request: Request
  readonly path: string
  readonly baseUrl: string
  readonly peer: Peer
  readonly cause: string | undefined
  readonly budget: HopBudget | undefined
  readonly journalId: string
  readonly startedAt: number
  readonly rawQuery: string
  readonly header: Readonly<Record<string, string | undefined>>
  /** Settled when the request arrives: a change while it runs is for the next. */
  readonly config: SystemState['config']
  readonly warnings: string[] = []
  operation: ContractOperation | undefined
  /** What the journal calls it when it is no operation of the contract. */
  label = ''
  params: Readonly<Record<string, string>> = {}
  rawBody: Uint8Array = EMPTY
  body: unknown
  result: Result | undefined
  disruption: string | undefined
  /** Keeps the own answer under its message id, even if it never reaches the client. */
  remember: ((response: Response) => Promise<void>) | undefined

  constructor(kernel: Kernel, init: ExchangeInit) {
    this.kernel = kernel
    this.world = init.world
    this.state = init.state
    this.request = init.request
    this.path = init.path
    this.baseUrl = init.baseUrl
    this.peer = init.peer
    this.cause = init.cause
    this.budget = init.budget
    this.journalId = init.world.journal.nextId()
    this.startedAt = init.world.clock.now()
    this.config = init.state.config
    const mark = init.request.url.indexOf('?')
    this.rawQuery = mark < 0 ? '' : (init.request.url.slice(mark + 1).split('#')[0] ?? '')
    const header = init.header ?? Object.fromEntries(init.request.headers)
    this.header = init.cookie === undefined ? header : { ...header, cookie: init.cookie }
  }

  get double(): SystemState['double'] {
    return this.state.double
  }

  get traceId(): string {
    return traceIdOf(this.world.id, this.journalId)
  }

  get elapsedMs(): number {
    return Math.max(0, this.world.clock.now() - this.startedAt)
  }

  input(): Input {
    return {
      method: this.request.method,
      path: this.params,
      query: parseQuery(this.rawQuery),
      header: this.header,
      cookie: parseCookies(this.header.cookie),
      body: this.body,
      peer: this.peer,
      rawPath: this.path,
      rawQuery: this.rawQuery,
      rawBody: this.rawBody,
      baseUrl: this.baseUrl,
      basePath: this.world.basePath,
    }
  }

  /** Lets disruptions strike. @throws {Fault | ForcedStatus | ConnectionBroken | HopTimeout} */
  async strike(when: DisruptionMoment, point?: string): Promise<void> {
    if (this.world.disruptions.none) return
    const moment = {
      when,
      ...(point === undefined ? {} : { point }),
      system: this.double.name,
      operation: this.operation?.operationId ?? this.label,
      path: this.path,
    }
    for (const disruption of this.world.disruptions.strike(moment)) {
      this.disruption = disruption.id
      await this.suffer(disruption.effect)
    }
  }

  /** A named point inside a transaction, or, without one, inside an orchestration. */
  readonly point = async (name: string, tx: Transaction | undefined, keep: boolean): Promise<void> => {
    if (keep) tx?.savepoint()
    await this.strike('at', name)
  }

  private async suffer(effect: DisruptionEffect): Promise<void> {
    switch (effect.type) {
      case 'fault':
        throw new Fault(effect.code, { reason: `forced by disruption ${this.disruption}` })
      case 'status':
        throw new ForcedStatus(effect.status, effect.body)
      case 'latency':
        return this.budget ? this.budget.spend(effect.ms, this.world.clock) : realDelay(effect.ms)
      default:
        throw new ConnectionBroken(effect.type)
    }
  }
}

const EMPTY = new Uint8Array()
