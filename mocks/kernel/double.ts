import type { ConnectionSpec } from './connections.ts'
import type { Contract, ContractOperation } from './contract.ts'
import type { FaultCatalogue, FaultDetail, Refusal, Reply, ReplyInit } from './faults.ts'
import type { CallInit, CallResult } from './hops.ts'
import type { Input } from './input.ts'
import type { RandomStreams } from './random.ts'
import type { DoubleEvent, DueItem, OutgoingCapture } from './store.ts'
import type { TableAccess, TableSpec } from './tables.ts'

/** What every system's configuration has; a system adds its own policies. */
export interface BaseConfig {
  /** The named set of switches that is in force. */
  readonly profile: string
  /** Refuse unknown request members instead of ignoring them with a warning. */
  readonly strict: boolean
  /** operationId → path, instead of the contract's. */
  readonly paths: Readonly<Record<string, string>>
  /** Additional path → path it stands for. */
  readonly aliases: Readonly<Record<string, string>>
  /** operationId → canonical member name → wire name. */
  readonly fields: Readonly<Record<string, FieldNames>>
  /** Base URL of a real implementation that calls go to instead. */
  readonly url?: string
}

export interface FieldNames {
  readonly request?: Readonly<Record<string, string>>
  readonly response?: Readonly<Record<string, string>>
}

/** The types of one system: they tie its handlers to its contract, its tables and its catalogue. */
export interface SystemTypes {
  readonly tables: object
  readonly config: BaseConfig
  readonly caller: unknown
  readonly fault: string
  /** `operations` of the generated types. */
  readonly operations: object
  /** The member of the answer that holds the payload, `''` for the whole answer. */
  readonly payload: string
}

type JsonContent<C> = C extends { content: infer M } ? M[keyof M] : unknown
type SuccessStatus = 200 | 201 | 202 | 204 | 302
type SuccessBody<O> = O extends { responses: infer R } ? JsonContent<R[keyof R & SuccessStatus]> : unknown

/** The request body of an operation, as the contract has it. */
export type BodyOf<T extends SystemTypes, Id> = Id extends keyof T['operations']
  ? T['operations'][Id] extends { requestBody?: infer B }
    ? JsonContent<NonNullable<B>>
    : unknown
  : unknown

/** The payload of an operation's success answer. */
export type PayloadOf<T extends SystemTypes, Id> = Id extends keyof T['operations']
  ? T['payload'] extends keyof SuccessBody<T['operations'][Id]>
    ? SuccessBody<T['operations'][Id]>[T['payload']]
    : SuccessBody<T['operations'][Id]>
  : unknown

export type TablesOf<T extends SystemTypes> = {
  readonly [K in keyof T['tables']]: T['tables'][K] extends object ? TableAccess<T['tables'][K]> : never
}

/** What code inside a transaction can do. */
export interface TransactionContext<T extends SystemTypes> {
  readonly tx: TablesOf<T>
  readonly clock: { now(): number }
  readonly config: T['config']
  readonly random: RandomStreams
  /** Hands over a message that leaves the building when the transaction commits. */
  capture(message: OutgoingCapture): void
  /** Tells the system's open connections when the transaction commits. */
  emit(event: DoubleEvent): void
  schedule(item: Omit<DueItem, 'id'> & { readonly id?: string }): Promise<string>
  cancel(dueId: string): Promise<boolean>
  /** A named sub-step, at which disruptions strike. With `keep`, a later rollback stops here. */
  point(name: string, options?: { readonly keep?: boolean }): Promise<void>
  /** Answers a fault and rolls back. */
  fault(symbol: T['fault'], detail?: FaultDetail): never
  /** Answers a fault and commits; return it. */
  refuse(symbol: T['fault'], detail?: FaultDetail): Refusal
}

export interface OperationContext<T extends SystemTypes, Id = unknown>
  extends TransactionContext<T>,
    Input<BodyOf<T, Id>> {
  readonly operation: ContractOperation
  readonly caller: T['caller']
  reply(init: ReplyInit): Reply
}

/** An operation runs in one transaction and calls nobody. */
export type Operation<T extends SystemTypes, Id> = (
  context: OperationContext<T, Id>,
) => Promise<PayloadOf<T, Id> | Refusal | Reply>

export interface OrchestrationContext<T extends SystemTypes, Id = unknown> extends Input<BodyOf<T, Id>> {
  readonly operation: ContractOperation
  readonly caller: T['caller']
  readonly clock: { now(): number }
  readonly config: T['config']
  /** One transaction of this system; re-check what you rely on, others ran in between. */
  transact<R>(work: (context: TransactionContext<T>) => Promise<R>): Promise<R>
  /** Calls another system: in process, or over HTTP when its `url` is configured. */
  call(system: string, request: CallInit): Promise<CallResult>
  /** Sends a message as a hop of its own: journalled, disruptable. */
  deliver(message: OutgoingCapture): Promise<void>
  /** Tells the journal of a moment that no hop shows, as operation `note.<name>`; nothing secret. */
  note(name: string, about: Readonly<Record<string, string>>): void
  point(name: string): Promise<void>
  fault(symbol: T['fault'], detail?: FaultDetail): never
  refuse(symbol: T['fault'], detail?: FaultDetail): Refusal
  reply(init: ReplyInit): Reply
}

/** An orchestration calls others and holds no transaction open meanwhile. */
export interface Orchestration<T extends SystemTypes, Id> {
  readonly orchestrate: (context: OrchestrationContext<T, Id>) => Promise<PayloadOf<T, Id> | Refusal | Reply>
}

export type Handler<T extends SystemTypes, Id> = Operation<T, Id> | Orchestration<T, Id>

/** What happens before there is an operation to answer for, as symbols of the system's catalogue. */
export interface TransportFaults<S extends string> {
  readonly notFound: S
  readonly methodNotAllowed: S
  readonly unsupportedMediaType: S
  readonly malformed: S
  readonly invalid: S
  readonly tooLarge: S
  readonly internal: S
}

export interface WireContext<T extends SystemTypes> {
  readonly operation: ContractOperation | undefined
  readonly config: T['config']
  /** World time since the request came in, milliseconds. */
  readonly elapsedMs: number
  /** 32 hexadecimal digits that follow from world and journal entry (W3C Trace Context). */
  readonly traceId: string
}

export interface WireFault<S extends string> {
  readonly symbol: S
  readonly code: number | string
  readonly text: string
  readonly status: number
  readonly data: Readonly<Record<string, unknown>>
}

/** Puts a payload or a fault into the system's envelope. */
export interface Envelope<T extends SystemTypes> {
  ok(payload: unknown, context: WireContext<T>): unknown
  fault(
    fault: WireFault<T['fault']>,
    context: WireContext<T>,
  ): {
    readonly status: number
    readonly body: unknown
    /** The configuration gives another form than the contract's: it is not held to the contract. */
    readonly custom?: boolean
  }
}

/** A kind of record that the control plane and seed files can read and arrange. */
export interface KindSpec<T extends SystemTypes> {
  readonly table: keyof T['tables'] & string
  readonly summary: string
  /** Members shown only with `?secrets=1`. */
  readonly secrets?: readonly string[]
  /** Makes and stores a record from a checked seed entry; gives its key. */
  create(context: TransactionContext<T>, input: Readonly<Record<string, unknown>>): Promise<string>
}

export interface ActionSpec<T extends SystemTypes> {
  readonly summary: string
  run(context: TransactionContext<T>, params: Readonly<Record<string, unknown>>): Promise<unknown>
}

/** What a provider state may do beside writing records. */
export interface StateContext<T extends SystemTypes> extends TransactionContext<T> {
  /** Moves and stops the world's clock. */
  setClock(now: number): void
}

export type ProviderState<T extends SystemTypes> = (
  context: StateContext<T>,
  params: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>> | undefined>

/** Due work in one transaction, or, when it calls others, as an orchestration (journalled as `due.<kind>`). */
export type DueHandler<T extends SystemTypes> =
  | ((context: TransactionContext<T>, payload: unknown) => Promise<void>)
  | { readonly orchestrate: (context: DueContext<T>, payload: unknown) => Promise<void> }

export type DueContext<T extends SystemTypes> = Pick<
  OrchestrationContext<T>,
  'clock' | 'config' | 'transact' | 'call' | 'deliver' | 'note' | 'point' | 'fault' | 'baseUrl'
>

export type SeedRecords = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

export interface DoubleSpec<T extends SystemTypes> {
  readonly name: string
  readonly title: string
  readonly contract: Contract
  readonly tables: {
    readonly [K in keyof T['tables']]: T['tables'][K] extends object ? TableSpec<T['tables'][K]> : never
  }
  readonly faults: FaultCatalogue<T['fault']>
  readonly transportFaults: TransportFaults<T['fault']>
  readonly config: {
    readonly defaults: T['config']
    readonly profiles: Readonly<Record<string, Readonly<Record<string, unknown>>>>
    /** Problems no schema can name; each says what to do. */
    check?(config: T['config']): readonly string[]
  }
  readonly envelope: Envelope<T>
  /** The order of these is the system's own (uni_auth looks at the session before it decrypts). Default: as here. */
  readonly checks?: readonly ('decode' | 'identify' | 'validate')[]
  /** Turns what came in into the body that is validated: servlet parameters merged, a parameter decrypted. */
  decode?(context: Omit<OperationContext<T>, 'caller'>): unknown
  /** Finds out who calls; throws the system's fault when nobody may. */
  identify?(context: Omit<OperationContext<T>, 'caller'>): Promise<T['caller']>
  readonly operations: { readonly [Id in keyof T['operations']]?: Handler<T, Id> }
  /** Handlers of work that falls due, by kind. */
  readonly due?: Readonly<Record<string, DueHandler<T>>>
  readonly actions?: Readonly<Record<string, ActionSpec<T>>>
  readonly states?: Readonly<Record<string, ProviderState<T>>>
  readonly kinds?: Readonly<Record<string, KindSpec<T>>>
  readonly connections?: readonly ConnectionSpec[]
  /** The id under which an answer is replayed instead of computed again. */
  readonly memo?: { readonly size: number; key(input: Input<unknown>): string | undefined }
  /** What every answer warns of under a configuration (header X-Double-Warning). */
  warnings?(config: T['config']): readonly string[]
  /** Largest request body, bytes. Default 1 MiB. */
  readonly maxBodyBytes?: number
  readonly seed: SeedRecords
}

/** A double as the kernel runs it: the same thing with its types put aside. */
export type AnySystem = {
  // biome-ignore lint/suspicious/noExplicitAny: the kernel treats all systems alike; defineDouble checks each one's own types
  tables: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  config: BaseConfig & Record<string, any>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  caller: any
  fault: string
  // biome-ignore lint/suspicious/noExplicitAny: as above
  operations: any
  payload: string
}
export type Double = DoubleSpec<AnySystem>

/**
 * Declares a double. The types tie handlers to the contract; the kernel runs all doubles alike.
 *
 * @example
 * export const uas = defineDouble<Uas>({ name: 'uas', contract, tables, faults, operations, ... })
 */
export function defineDouble<T extends SystemTypes>(spec: DoubleSpec<T>): Double {
  return spec as unknown as Double
}
