import type { ClockState } from './clock.ts'
import { type ConfigLayer, compileConfig } from './config.ts'
import type { Double, SeedRecords } from './double.ts'
import { seedStore } from './seeding.ts'
import { type Engine, memoryEngine, type SystemStore } from './store.ts'
import { type SystemState, World } from './world.ts'

export interface KernelOptions {
  readonly doubles: readonly Double[]
  /** System → configuration layer. */
  readonly config?: Readonly<Record<string, ConfigLayer>>
  /** System → kind → records, added to each double's own seed. */
  readonly seed?: Readonly<Record<string, SeedRecords>>
  /** The string all randomness starts from. */
  readonly random?: string
  /** Where clocks start; absent is the machine's time. */
  readonly clock?: Partial<ClockState>
  /** Where records are kept. Default: memory. */
  readonly engine?: Engine
}

export interface NewWorld {
  readonly id?: string
  /** The world to copy, instead of the seeded template. */
  readonly from?: string
  /** Records added to the seed, system → kind → records. */
  readonly seed?: Readonly<Record<string, SeedRecords>>
  readonly random?: string
  readonly clock?: Partial<ClockState>
}

export const WORLD_ID = /^[a-z0-9-]{1,40}$/
const DEFAULT_RANDOM = 'authdouble'

interface Template {
  readonly double: Double
  readonly store: SystemStore
  readonly config: readonly ConfigLayer[]
}

/** A world id that is taken already. */
export class WorldExists extends Error {
  constructor(id: string) {
    super(`There already is a world "${id}".`)
    this.name = 'WorldExists'
  }
}

/** All worlds of one start. A new world is a copy-on-write fork of a template that was seeded once. */
export class Worlds {
  readonly #worlds = new Map<string, World>()
  /** Ids of worlds that are being made: of two at once, one gets the id. */
  readonly #making = new Set<string>()
  readonly #templates: readonly Template[]
  readonly #options: KernelOptions
  #count = 0

  private constructor(options: KernelOptions, templates: readonly Template[]) {
    this.#options = options
    this.#templates = templates
  }

  /** @throws {ConfigInvalid | SeedInvalid} */
  static async open(options: KernelOptions): Promise<Worlds> {
    const templates = await Promise.all(options.doubles.map((double) => template(double, options)))
    const worlds = new Worlds(options, templates)
    await worlds.create({ id: 'main' })
    return worlds
  }

  get(id: string): World | undefined {
    return this.#worlds.get(id)
  }

  list(): World[] {
    return [...this.#worlds.values()]
  }

  /** @throws {WorldExists | SeedInvalid} and makes nothing */
  async create(init: NewWorld): Promise<World> {
    const id = init.id ?? this.#freeId()
    if (this.#worlds.has(id) || this.#making.has(id)) throw new WorldExists(id)
    this.#making.add(id)
    try {
      const world = await this.#make(id, init)
      this.#worlds.set(id, world)
      return world
    } finally {
      this.#making.delete(id)
    }
  }

  async #make(id: string, init: NewWorld): Promise<World> {
    const source = init.from === undefined ? undefined : this.#worlds.get(init.from)
    if (init.from !== undefined && !source) throw new Error(`There is no world "${init.from}" to copy.`)
    const random = init.random ?? source?.random ?? this.#options.random ?? DEFAULT_RANDOM
    const seedOf = (system: string): string => `${random}/${id}/${system}`
    const clock = { ...(source ? source.clock.state() : this.#options.clock), ...init.clock }
    const systems = source ? await copies(source, seedOf) : await this.#fresh(seedOf)
    for (const state of systems) {
      const records = init.seed?.[state.double.name]
      if (records) await seedStore(state.double, state.store, records, state.config.value, clock)
    }
    const world = await World.open({ id, random, clock, systems })
    if (source) world.captures.restore(source.captures.state())
    return world
  }

  delete(id: string): boolean {
    this.#worlds.get(id)?.close()
    return this.#worlds.delete(id)
  }

  #fresh(seedOf: (system: string) => string): Promise<SystemState[]> {
    return Promise.all(
      this.#templates.map(async ({ double, store, config }) => ({
        double,
        store: await store.fork(seedOf(double.name), { freshRandom: true }),
        baseConfig: config,
        patch: {},
        config: compiled(double, config),
      })),
    )
  }

  #freeId(): string {
    do this.#count++
    while (this.#worlds.has(`w${this.#count}`) || this.#making.has(`w${this.#count}`))
    return `w${this.#count}`
  }
}

function copies(source: World, seedOf: (system: string) => string): Promise<SystemState[]> {
  return Promise.all(
    [...source.systems.values()].map(async (state) => ({
      ...state,
      store: await state.store.fork(seedOf(state.double.name)),
    })),
  )
}

const cache = new WeakMap<readonly ConfigLayer[], ReturnType<typeof compileConfig>>()

/** Worlds without changes of their own share one compiled configuration. */
function compiled(double: Double, layers: readonly ConfigLayer[]): ReturnType<typeof compileConfig> {
  let config = cache.get(layers)
  if (!config) {
    config = compileConfig(double, layers)
    cache.set(layers, config)
  }
  return config
}

async function template(double: Double, options: KernelOptions): Promise<Template> {
  const config = options.config?.[double.name] ? [options.config[double.name] as ConfigLayer] : []
  const random = options.random ?? DEFAULT_RANDOM
  const store = (options.engine ?? memoryEngine)(double.tables, `${random}/seed/${double.name}`)
  const { value } = compiled(double, config)
  await seedStore(double, store, double.seed, value, options.clock ?? {})
  const extra = options.seed?.[double.name]
  if (extra) await seedStore(double, store, extra, value, options.clock ?? {})
  return { double, store, config }
}
