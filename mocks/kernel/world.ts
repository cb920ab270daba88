import { Captures, type CapturesState } from './captures.ts'
import { type ClockState, WorldClock } from './clock.ts'
import { type CompiledConfig, type ConfigLayer, compileConfig, merge } from './config.ts'
import type { Connection } from './connections.ts'
import { Disruptions } from './disruptions.ts'
import type { Double } from './double.ts'
import { Journal } from './journal.ts'
import { Redactor } from './redact.ts'
import type { CommitEffects, StoreRecords, SystemStore } from './store.ts'

/** One system inside one world. */
export interface SystemState {
  readonly double: Double
  store: SystemStore
  /** What the world was started with. */
  readonly baseConfig: readonly ConfigLayer[]
  /** What was changed in this world since. */
  patch: ConfigLayer
  config: CompiledConfig
}

export interface WorldInit {
  readonly id: string
  readonly random: string
  readonly clock: Partial<ClockState>
  readonly systems: readonly SystemState[]
}

export const SNAPSHOT_VERSION = 1

/** A whole world as JSON, secrets included. */
export interface Snapshot {
  readonly format: 'authdouble-snapshot'
  readonly version: number
  readonly random: string
  readonly clock: { readonly now: string; readonly mode: ClockState['mode'] }
  readonly captures: CapturesState
  readonly systems: Readonly<Record<string, { readonly config: ConfigLayer; readonly records: StoreRecords }>>
}

/** A snapshot that this version cannot take back. */
export class SnapshotInvalid extends Error {}

/** A fully isolated universe: nothing in it is shared with another world. */
export class World {
  readonly id: string
  readonly clock: WorldClock
  readonly captures = new Captures()
  readonly journal = new Journal()
  readonly disruptions = new Disruptions()
  readonly redactor: Redactor
  readonly connections = new Set<Connection>()
  readonly systems: ReadonlyMap<string, SystemState>
  /** Set by provider states: the first set-up after a teardown resets the world. */
  arranged = false
  #random: string
  readonly #startRandom: string
  readonly #startClock: Partial<ClockState>
  readonly #baseline = new Map<string, { store: SystemStore; patch: ConfigLayer; config: CompiledConfig }>()

  private constructor(init: WorldInit) {
    this.id = init.id
    this.#random = init.random
    this.#startRandom = init.random
    this.#startClock = init.clock
    this.clock = new WorldClock(init.clock)
    this.redactor = new Redactor(`${init.random}/${init.id}`)
    this.systems = new Map(init.systems.map((state) => [state.double.name, state]))
    for (const state of init.systems) this.#listen(state)
  }

  static async open(init: WorldInit): Promise<World> {
    const world = new World(init)
    for (const [name, state] of world.systems) {
      const store = await state.store.fork(world.randomSeed(name))
      world.#baseline.set(name, { store, patch: state.patch, config: state.config })
    }
    return world
  }

  /** `''` for main, else `/w/ID`. */
  get basePath(): string {
    return this.id === 'main' ? '' : `/w/${this.id}`
  }

  /** The string all randomness of this world starts from. */
  get random(): string {
    return this.#random
  }

  randomSeed(system: string): string {
    return `${this.random}/${this.id}/${system}`
  }

  system(name: string): SystemState {
    const state = this.systems.get(name)
    if (!state) throw new Error(`The system "${name}" is not part of this start.`)
    return state
  }

  /** @throws {ConfigInvalid} and changes nothing */
  configure(name: string, layer: ConfigLayer): void {
    const state = this.system(name)
    const patch = merge(state.patch, layer)
    state.config = compileConfig(state.double, [...state.baseConfig, patch])
    state.patch = patch
  }

  async reset(): Promise<void> {
    for (const connection of [...this.connections]) connection.close(1012, 'world reset')
    this.#random = this.#startRandom
    for (const [name, state] of this.systems) {
      const baseline = this.#baseline.get(name)
      if (!baseline) continue
      state.store = await baseline.store.fork(this.randomSeed(name))
      state.patch = baseline.patch
      state.config = baseline.config
      this.#listen(state)
    }
    this.clock.restore(new WorldClock(this.#startClock).state())
    this.captures.restore({ count: 0, entries: [] })
    this.journal.reset()
    this.disruptions.reset()
    this.arranged = false
  }

  async snapshot(): Promise<Snapshot> {
    const systems: Record<string, { config: ConfigLayer; records: StoreRecords }> = {}
    for (const [name, state] of [...this.systems].sort(([a], [b]) => (a < b ? -1 : 1))) {
      systems[name] = { config: state.patch, records: await state.store.records() }
    }
    return {
      format: 'authdouble-snapshot',
      version: SNAPSHOT_VERSION,
      random: this.random,
      clock: { now: new Date(this.clock.now()).toISOString(), mode: this.clock.mode },
      captures: this.captures.state(),
      systems,
    }
  }

  /** @throws {SnapshotInvalid | ConfigInvalid} before anything is changed */
  async restore(snapshot: Snapshot): Promise<void> {
    checkSnapshot(snapshot)
    const prepared: { state: SystemState; store: SystemStore; patch: ConfigLayer; config: CompiledConfig }[] = []
    for (const [name, saved] of Object.entries(snapshot.systems)) {
      const state = this.systems.get(name)
      if (!state)
        throw new SnapshotInvalid(
          `The snapshot has the system "${name}", which this start does not have. Start with --systems including it.`,
        )
      const store = await state.store.fork(`${snapshot.random}/${this.id}/${name}`)
      try {
        await store.replace(saved.records)
      } catch (error) {
        throw new SnapshotInvalid(`The snapshot's records of "${name}" do not fit: ${(error as Error).message}`)
      }
      prepared.push({
        state,
        store,
        patch: saved.config,
        config: compileConfig(state.double, [...state.baseConfig, saved.config]),
      })
    }
    this.#random = snapshot.random
    for (const { state, ...restored } of prepared) {
      Object.assign(state, restored)
      this.#listen(state)
    }
    this.clock.restore({ now: Date.parse(snapshot.clock.now), mode: snapshot.clock.mode })
    this.captures.restore(snapshot.captures)
  }

  close(): void {
    for (const connection of [...this.connections]) connection.close(1001, 'world deleted')
  }

  #listen(state: SystemState): void {
    const { store } = state
    const { name } = state.double
    store.onCommit = (effects: CommitEffects) => {
      // What began before a reset ends in records that are gone: nobody hears of it.
      if (state.store !== store) return
      for (const capture of effects.captures) this.captures.add(name, this.clock.now(), capture)
      for (const event of effects.events) {
        for (const connection of this.connections) if (connection.system === name) connection.tell(event)
      }
    }
  }
}

function checkSnapshot(snapshot: Snapshot): void {
  if (snapshot?.format !== 'authdouble-snapshot') {
    throw new SnapshotInvalid('This is not a snapshot of authdouble: member "format" must be "authdouble-snapshot".')
  }
  if (snapshot.version > SNAPSHOT_VERSION) {
    throw new SnapshotInvalid(
      `The snapshot has version ${snapshot.version}, this authdouble knows versions up to ${SNAPSHOT_VERSION}. Update authdouble or take the snapshot again.`,
    )
  }
  const sound =
    snapshot.version >= 1 &&
    typeof snapshot.random === 'string' &&
    Number.isFinite(Date.parse(snapshot.clock?.now)) &&
    ['running', 'frozen'].includes(snapshot.clock.mode) &&
    Number.isSafeInteger(snapshot.captures?.count) &&
    areRows(snapshot.captures.entries) &&
    snapshot.captures.entries.every(isCapture) &&
    isObject(snapshot.systems) &&
    Object.values(snapshot.systems).every(
      (saved) => isObject(saved) && isObject(saved.config) && isRecords(saved.records),
    )
  if (!sound)
    throw new SnapshotInvalid('The snapshot is incomplete: it needs version, random, clock, captures and systems.')
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const areRows = (value: unknown): boolean => Array.isArray(value) && value.every(isObject)
const isRecords = (value: unknown): boolean => isObject(value) && Object.values(value).every(areRows)

const isCapture = (capture: object): boolean =>
  ['id', 'system', 'channel', 'to', 'purpose', 'text', 'at'].every(
    (member) => typeof (capture as Readonly<Record<string, unknown>>)[member] === 'string',
  )
