import { MemoryTable } from './memory-table.ts'
import { type RandomState, RandomStream, type RandomStreams } from './random.ts'
import type { TableAccess, TableSpec, TableSpecs } from './tables.ts'

/** A message that leaves the building, as a handler hands it over. */
export interface OutgoingCapture {
  readonly channel: 'sms' | 'email' | 'call' | 'push'
  readonly to: string
  readonly purpose: string
  readonly text: string
  readonly code?: string
  readonly link?: string
}

/** Something that happened, told to the system's open connections after the commit. */
export interface DoubleEvent {
  readonly name: string
  readonly data: unknown
}

/** Work that falls due at an instant; `kind` names the handler in the double's `due`. */
export interface DueItem {
  readonly id: string
  readonly at: number
  readonly kind: string
  readonly payload: unknown
}

/** What a committed transaction sets in motion outside the tables. */
export interface CommitEffects {
  readonly captures: readonly OutgoingCapture[]
  readonly events: readonly DoubleEvent[]
}

/** One open transaction over the tables of one system in one world. */
export interface Transaction extends RandomStreams {
  table(name: string): TableAccess<Record<string, unknown>>
  capture(capture: OutgoingCapture): void
  emit(event: DoubleEvent): void
  schedule(item: Omit<DueItem, 'id'> & { readonly id?: string }): Promise<string>
  cancel(dueId: string): Promise<boolean>
  /** From here on a rollback keeps what was written before: for systems whose steps are not atomic. */
  savepoint(): void
}

/** All records of one system in one world, plain JSON. */
export type StoreRecords = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

export interface ForkOptions {
  /** Start all streams anew from the seed instead of going on where the original is. */
  readonly freshRandom?: boolean
}

/** What every storage engine offers for one system in one world. */
export interface SystemStore {
  /** Runs `work` alone: all of it takes effect, or, when it throws, nothing since the last savepoint. */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** A copy that shares everything so far; its fresh random streams start from `randomSeed`. */
  fork(randomSeed: string, options?: ForkOptions): Promise<SystemStore>
  records(): Promise<StoreRecords>
  replace(records: StoreRecords): Promise<void>
  /** The earliest instant at which work falls due. */
  nextDue(): number | undefined
  onCommit: ((effects: CommitEffects) => void) | undefined
}

/** Opens the empty store of one system; worlds are forks of it. */
export type Engine = (tables: TableSpecs, randomSeed: string) => SystemStore

export const memoryEngine: Engine = (tables, randomSeed) => new MemoryStore(tables, randomSeed)

const RANDOM = '$random'
const DUE = '$due'
const INTERNAL_TABLES: TableSpecs = {
  [RANDOM]: { key: (row: { name: string }) => row.name } as TableSpec<never>,
  [DUE]: { key: (row: { id: string }) => row.id } as TableSpec<never>,
}

/** The memory engine: one first-in-first-out queue per system and world, and an undo log instead of retries. */
export class MemoryStore implements SystemStore {
  onCommit: ((effects: CommitEffects) => void) | undefined
  readonly #tables = new Map<string, MemoryTable>()
  readonly #specs: TableSpecs
  readonly #randomSeed: string
  #tail: Promise<void> = Promise.resolve()
  #nextDue: number | undefined

  constructor(specs: TableSpecs, randomSeed: string, tables?: ReadonlyMap<string, MemoryTable>) {
    this.#specs = specs
    this.#randomSeed = randomSeed
    for (const [name, spec] of Object.entries({ ...specs, ...INTERNAL_TABLES })) {
      this.#tables.set(name, tables?.get(name) ?? new MemoryTable(name, spec as TableSpec<Record<string, unknown>>))
    }
    this.#findNextDue()
  }

  async transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const release = await this.#turn()
    const tx = new MemoryTransaction(this.#tables, this.#randomSeed)
    try {
      const result = await work(tx)
      tx.savepoint()
      return result
    } catch (error) {
      tx.rollback()
      throw error
    } finally {
      if (tx.touchedDue) this.#findNextDue()
      release()
      if (tx.captures.length > 0 || tx.events.length > 0) this.onCommit?.(tx)
    }
  }

  async fork(randomSeed: string, options: ForkOptions = {}): Promise<MemoryStore> {
    const release = await this.#turn()
    const tables = new Map([...this.#tables].map(([name, table]) => [name, table.fork()]))
    if (options.freshRandom) tables.delete(RANDOM)
    release()
    return new MemoryStore(this.#specs, randomSeed, tables)
  }

  async records(): Promise<StoreRecords> {
    const release = await this.#turn()
    const out: Record<string, readonly Record<string, unknown>[]> = {}
    for (const name of [...this.#tables.keys()].sort()) out[name] = this.#tables.get(name)?.all() ?? []
    release()
    return out
  }

  async replace(records: StoreRecords): Promise<void> {
    const fresh = new MemoryStore(this.#specs, this.#randomSeed)
    for (const [name, rows] of Object.entries(records)) {
      const table = fresh.#tables.get(name)
      if (!table) throw new Error(`There is no table "${name}".`)
      for (const row of rows) table.put({ ...row })
    }
    const release = await this.#turn()
    for (const [name, table] of fresh.#tables) this.#tables.set(name, table)
    this.#findNextDue()
    release()
  }

  nextDue(): number | undefined {
    return this.#nextDue
  }

  #findNextDue(): void {
    const instants = (this.#tables.get(DUE)?.all() ?? []).map((row) => row.at as number)
    this.#nextDue = instants.length > 0 ? Math.min(...instants) : undefined
  }

  async #turn(): Promise<() => void> {
    const before = this.#tail
    let release = (): void => {}
    this.#tail = new Promise((resolve) => {
      release = resolve
    })
    await before
    return release
  }
}

type UndoEntry = readonly [table: MemoryTable, key: string, before: Record<string, unknown> | undefined]

class MemoryTransaction implements Transaction, CommitEffects {
  captures: OutgoingCapture[] = []
  events: DoubleEvent[] = []
  touchedDue = false
  readonly #tables: ReadonlyMap<string, MemoryTable>
  readonly #randomSeed: string
  readonly #streams = new Map<string, RandomStream>()
  readonly #access = new Map<string, TableAccess<Record<string, unknown>>>()
  #undo: UndoEntry[] = []
  #keptCaptures = 0
  #keptEvents = 0

  constructor(tables: ReadonlyMap<string, MemoryTable>, randomSeed: string) {
    this.#tables = tables
    this.#randomSeed = randomSeed
  }

  table(name: string): TableAccess<Record<string, unknown>> {
    let access = this.#access.get(name)
    if (!access) {
      access = accessTo(this.#table(name), (table, key, before) => this.#undo.push([table, key, before]))
      this.#access.set(name, access)
    }
    return access
  }

  stream(purpose: string): RandomStream {
    let stream = this.#streams.get(purpose)
    if (!stream) {
      const stored = this.#table(RANDOM).get(purpose)?.state as RandomState | undefined
      stream = stored ? new RandomStream(stored) : RandomStream.from(`${this.#randomSeed}/${purpose}`)
      this.#streams.set(purpose, stream)
    }
    return stream
  }

  capture(capture: OutgoingCapture): void {
    this.captures.push(capture)
  }

  emit(event: DoubleEvent): void {
    this.events.push(event)
  }

  async schedule(item: Omit<DueItem, 'id'> & { readonly id?: string }): Promise<string> {
    const id = item.id ?? this.stream('kernel/due').hex(12)
    this.touchedDue = true
    await this.table(DUE).put({ ...item, id })
    return id
  }

  async cancel(dueId: string): Promise<boolean> {
    this.touchedDue = true
    return this.table(DUE).delete(dueId)
  }

  savepoint(): void {
    const random = this.#table(RANDOM)
    for (const [name, stream] of this.#streams) random.put({ name, state: stream.state() })
    this.#undo = []
    this.#keptCaptures = this.captures.length
    this.#keptEvents = this.events.length
  }

  rollback(): void {
    for (const [table, key, before] of this.#undo.reverse()) table.revert(key, before)
    this.captures.length = this.#keptCaptures
    this.events.length = this.#keptEvents
  }

  #table(name: string): MemoryTable {
    const table = this.#tables.get(name)
    if (!table) throw new Error(`There is no table "${name}".`)
    return table
  }
}

function accessTo(
  table: MemoryTable,
  undo: (table: MemoryTable, key: string, before: Record<string, unknown> | undefined) => void,
): TableAccess<Record<string, unknown>> {
  const remember = (key: string, before: Record<string, unknown> | undefined): void => undo(table, key, before)
  return {
    get: async (key) => table.get(key),
    by: async (index, value) => table.by(index, value),
    where: async (index, value) => table.where(index, value),
    all: async () => table.all(),
    count: async () => table.size,
    put: async (record) => table.put(record, remember),
    delete: async (key) => table.delete(key, remember),
  }
}

/** Work of the `$due` table that is due at `now`, earliest first. */
export async function dueItems(tx: Transaction, now: number): Promise<readonly DueItem[]> {
  const rows = (await tx.table(DUE).all()) as unknown as readonly DueItem[]
  return rows.filter((row) => row.at <= now).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}
