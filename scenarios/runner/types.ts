import type { Cap } from '../../mocks/broker/cap/types.ts'
import type { Nrts } from '../../mocks/broker/nrts/types.ts'
import type { Oms } from '../../mocks/broker/oms/types.ts'
import type { UserCentre } from '../../mocks/broker/user-centre/types.ts'
import type { ControlClient } from '../../mocks/control/client.ts'
import type { DisruptionSpec } from '../../mocks/kernel/disruptions.ts'
import type { JournalDetail } from '../../mocks/kernel/journal.ts'
import type { VirtualDevice, VirtualDeviceOptions } from '../devices/virtual-device.ts'
import type { Expectation } from './check.ts'
import type { SystemClient, UasClient } from './client.ts'

/**
 * What only a control plane gives. A real system has none of it, so what needs it is skipped by name:
 * `clock` time is moved · `records` state is arranged and read behind the protocol · `config` policies are changed ·
 * `disruptions` connections are broken · `captures` messages are read · `journal` hops are read.
 */
export type Need = 'clock' | 'records' | 'config' | 'disruptions' | 'captures' | 'journal'

export interface ScenarioSummary {
  /** `uas/bind` */
  readonly name: string
  readonly title: string
  /** Without these the scenario is skipped. */
  readonly needs: readonly Need[]
}

/** The systems that a script can call. */
export type ScenarioSystem = 'uas' | 'cap' | 'user-centre' | 'oms' | 'nrts'

/** A script that plays one whole flow. */
export interface Scenario extends ScenarioSummary {
  /** Which systems it calls itself, so that the contracts of the others stay unloaded. Default: UAS alone. */
  readonly systems?: readonly ScenarioSystem[]
  /** Two or three sentences for the reader who chooses. */
  readonly summary: string
  run(s: ScenarioContext): Promise<void>
}

/** Where a scenario is played. */
export interface ScenarioTarget {
  readonly fetch: (request: Request) => Promise<Response>
  /** Origin and path prefix of the systems, without the world's `/w/ID`. */
  readonly baseUrl: string
  /**
   * Makes a client of the target's control plane that speaks about a world; without one, about none in particular:
   * `(world) => createControlClient({ fetch, baseUrl, world })`. Absent: a real system.
   */
  readonly control?: (world?: string) => ControlClient
  /** operationId → path, where the target differs from the contract. */
  readonly paths?: Readonly<Record<string, string>>
}

export interface RunOptions {
  readonly target: ScenarioTarget
  /** Default `scenario-<name>`. Ignored without a control plane. */
  readonly world?: string
  /**
   * `fresh` (default): the world is created or reset, its clock frozen at 2026-01-01T00:00:00Z.
   * `as-is`: it is taken as it stands.
   */
  readonly start?: 'fresh' | 'as-is'
  /**
   * What the devices' randomness starts from. Default: the same for every run; against a real system, which relies on
   * the phone's private key, something that nobody can guess.
   */
  readonly random?: string
  /** Called when a step ends. */
  readonly onStep?: (step: StepReport) => void
  /** Asks a person for what the script cannot read, such as the code of an SMS. */
  readonly ask?: (question: string) => Promise<string>
  /** Milliseconds of a monotonic clock; without it steps carry no `ms`. */
  readonly stopwatch?: () => number
  readonly signal?: AbortSignal
}

export interface StepReport {
  readonly title: string
  readonly ok: boolean
  readonly ms?: number
  /** `needs clock` */
  readonly skipped?: string
  readonly error?: string
}

/** One call as every host must show it: what differs from run to run is replaced by its type word. */
export interface TranscriptEntry {
  readonly operation: string
  /** `broken`: the connection ended without an answer. */
  readonly outcome: 'ok' | 'fault' | 'broken'
  readonly fault?: string
  readonly body?: unknown
}

/** What happened, in order, as the diagram shows it. */
export type Happening =
  | { readonly kind: 'step'; readonly title: string }
  | {
      readonly kind: 'call'
      readonly from: string
      readonly system: string
      readonly operation: string
      readonly outcome: TranscriptEntry['outcome']
      readonly fault?: string
    }
  | { readonly kind: 'device'; readonly device: string; readonly method: string; readonly error?: string }
  | { readonly kind: 'world'; readonly text: string }

/** What a script computed and wants to be read as a table. */
export interface ReportTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface ScenarioReport {
  readonly name: string
  readonly title: string
  /** `''` against a real system. */
  readonly world: string
  readonly ok: boolean
  /** Why nothing was played: `needs clock, records`. */
  readonly skipped?: string
  readonly steps: readonly StepReport[]
  readonly transcript: readonly TranscriptEntry[]
  readonly happenings: readonly Happening[]
  /** Absent when the script made none. */
  readonly tables?: readonly ReportTable[]
  /** The journal of the run, secrets redacted, when the target has one. */
  readonly journal?: readonly JournalEntryOfRun[]
}

/** A journal entry as the control plane lists it. */
export type JournalEntryOfRun = Omit<JournalDetail, 'request' | 'response' | 'warnings' | 'disruption'>

/** A message that would have left the building. */
export interface CaptureOfRun {
  readonly id: string
  readonly system: string
  readonly channel: string
  readonly to: string
  readonly purpose?: string
  readonly code?: string
}

/** One system behind its protocol. */
export interface SystemControl {
  readonly records: ScenarioRecords
  /** Changes its configuration in this world. Needs `config`. */
  configure(changes: Readonly<Record<string, unknown>>): Promise<void>
  /** Does what happens outside of its calls. Needs `records`. */
  act(name: string, params: Readonly<Record<string, unknown>>): Promise<unknown>
}

export interface ScenarioClock {
  /** Milliseconds since the epoch, on the target's clock. */
  now(): number
  /** Moves the target's clock, and with it every device's. Needs `clock`. */
  advance(ms: number): Promise<void>
}

export interface ScenarioRecords {
  list(kind: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  get(kind: string, key: string): Promise<Readonly<Record<string, unknown>>>
  /** Gives the record's key. */
  create(kind: string, record: Readonly<Record<string, unknown>>): Promise<string>
  patch(kind: string, key: string, changes: Readonly<Record<string, unknown>>): Promise<void>
}

export type DeviceInit = Omit<VirtualDeviceOptions, 'clock' | 'random'> & {
  /** Its name in the diagram. Default `Phone`. */
  readonly name?: string
}

/** What a script has in its hands. */
export interface ScenarioContext {
  /** One told step. What it throws fails the scenario there. */
  step<T>(title: string, work: () => Promise<T> | T): Promise<T>
  /** A step that is left out, by name, where its needs are not met. */
  step<T>(
    title: string,
    options: { readonly needs: readonly Need[] },
    work: () => Promise<T> | T,
  ): Promise<T | undefined>
  /** Calls UAS. */
  readonly uas: UasClient
  /** Calls the binding back end, the user centre, OMS and NRTS: declare them in `systems`. */
  readonly cap: SystemClient<Cap>
  readonly uc: SystemClient<UserCentre>
  readonly oms: SystemClient<Oms>
  readonly nrts: SystemClient<Nrts>
  /** Takes the world back to its start; phones made before are of no use any more. Needs `records`. */
  restart(): Promise<void>
  /** A phone whose clock follows the target's. */
  device(init: DeviceInit): VirtualDevice
  readonly clock: ScenarioClock
  /** Injects a disruption, into UAS unless `match.system` names another; gives its id. Needs `disruptions`. */
  disrupt(spec: DisruptionSpec): Promise<string>
  /** Records of UAS. Needs `records`. */
  readonly records: ScenarioRecords
  /** Changes the configuration of UAS in this world. Needs `config`. */
  configure(changes: Readonly<Record<string, unknown>>): Promise<void>
  /** Records, configuration and actions of any system. */
  system(name: ScenarioSystem): SystemControl
  /** Messages since the start, oldest first. Needs `captures`. */
  captures(): Promise<readonly CaptureOfRun[]>
  /** Journal entries of all systems since the start, oldest first. Needs `journal`. */
  journal(): Promise<readonly JournalEntryOfRun[]>
  /** Operations called since the start, in order: from the journal where there is one, else the script's own. */
  calls(): Promise<readonly string[]>
  /**
   * Runs work and tells the hops that it caused, in order: `cap bind.apply`, `uas user.create`, `cap deliver.sms`.
   * Needs `journal`.
   */
  hops(work: () => Promise<unknown>): Promise<readonly string[]>
  /** Puts a table into the report. */
  table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): void
  /** Compares; a failure says what was meant, expected and got. */
  expect<T>(actual: T, description: string): Expectation<T>
  /** Asks a person. @throws when nobody can be asked */
  ask(question: string): Promise<string>
}
