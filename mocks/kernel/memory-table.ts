import { LayeredMap } from './layered-map.ts'
import { type TableSpec, UniqueViolation } from './tables.ts'

type AnyRecord = Record<string, unknown>
type KeySet = { readonly owner: object; readonly keys: LayeredMap<true> }
type Undo = (key: string, before: AnyRecord | undefined) => void

/** One table of the memory engine: records, their indexes, and constant-time copies. */
export class MemoryTable {
  readonly name: string
  readonly #spec: TableSpec<AnyRecord>
  readonly #unique: readonly [string, (record: AnyRecord) => string | undefined][]
  readonly #multi: readonly [string, (record: AnyRecord) => string | readonly string[] | undefined][]
  #rows = new LayeredMap<AnyRecord>()
  #uniqueMaps = new Map<string, LayeredMap<string>>()
  #multiMaps = new Map<string, LayeredMap<KeySet>>()
  /** Key sets made before the last fork belong to somebody else too and are copied before a write. */
  #owner: object = {}

  constructor(name: string, spec: TableSpec<AnyRecord>) {
    this.name = name
    this.#spec = spec
    this.#unique = Object.entries(spec.unique ?? {})
    this.#multi = Object.entries(spec.multi ?? {})
    for (const [index] of this.#unique) this.#uniqueMaps.set(index, new LayeredMap())
    for (const [index] of this.#multi) this.#multiMaps.set(index, new LayeredMap())
  }

  get size(): number {
    return this.#rows.size
  }

  get(key: string): AnyRecord | undefined {
    return this.#rows.get(key)
  }

  by(index: string, value: string): AnyRecord | undefined {
    const key = this.#indexOf(this.#uniqueMaps, index).get(value)
    return key === undefined ? undefined : this.#rows.get(key)
  }

  where(index: string, value: string): AnyRecord[] {
    const set = this.#indexOf(this.#multiMaps, index).get(value)
    return set ? this.#sorted(set.keys.keys()) : []
  }

  all(): AnyRecord[] {
    return this.#sorted(this.#rows.keys())
  }

  /** @throws {UniqueViolation} or what an index function throws, before anything is written */
  put(record: AnyRecord, undo?: Undo): void {
    const key = this.#spec.key(record)
    for (const [index, indexed] of this.#unique) {
      const value = indexed(record)
      const holder = value === undefined ? undefined : this.#uniqueMaps.get(index)?.get(value)
      if (holder !== undefined && holder !== key) throw new UniqueViolation(this.name, index, value ?? '')
    }
    // An index that cannot be computed must fail here: half a write could not be taken back.
    for (const [, indexed] of this.#multi) indexed(record)
    const before = this.#rows.get(key)
    undo?.(key, before)
    this.#write(key, before, Object.freeze(record))
  }

  delete(key: string, undo?: Undo): boolean {
    const before = this.#rows.get(key)
    if (before === undefined) return false
    undo?.(key, before)
    this.#write(key, before, undefined)
    return true
  }

  /** Puts a record back as it was before a write; `undefined` removes it. */
  revert(key: string, before: AnyRecord | undefined): void {
    this.#write(key, this.#rows.get(key), before)
  }

  fork(): MemoryTable {
    const copy = new MemoryTable(this.name, this.#spec)
    copy.#rows = this.#rows.fork()
    for (const [index, map] of this.#uniqueMaps) copy.#uniqueMaps.set(index, map.fork())
    for (const [index, map] of this.#multiMaps) copy.#multiMaps.set(index, map.fork())
    this.#owner = {}
    return copy
  }

  #write(key: string, before: AnyRecord | undefined, after: AnyRecord | undefined): void {
    if (after) this.#rows.set(key, after)
    else this.#rows.delete(key)
    for (const [index, indexed] of this.#unique) {
      const map = this.#uniqueMaps.get(index) as LayeredMap<string>
      const old = before && indexed(before)
      const now = after && indexed(after)
      if (old === now) continue
      if (old !== undefined) map.delete(old)
      if (now !== undefined) map.set(now, key)
    }
    for (const [index, indexed] of this.#multi)
      this.#reindex(index, key, listOf(before && indexed(before)), listOf(after && indexed(after)))
  }

  #reindex(index: string, key: string, before: readonly string[], after: readonly string[]): void {
    for (const value of before) {
      if (after.includes(value)) continue
      const set = this.#ownKeySet(index, value)
      set.keys.delete(key)
      if (set.keys.size === 0) this.#multiMaps.get(index)?.delete(value)
    }
    for (const value of after) {
      if (!before.includes(value)) this.#ownKeySet(index, value).keys.set(key, true)
    }
  }

  #ownKeySet(index: string, value: string): KeySet {
    const map = this.#multiMaps.get(index) as LayeredMap<KeySet>
    const found = map.get(value)
    if (found?.owner === this.#owner) return found
    const own: KeySet = { owner: this.#owner, keys: found ? found.keys.fork() : new LayeredMap() }
    map.set(value, own)
    return own
  }

  #indexOf<V>(maps: Map<string, LayeredMap<V>>, index: string): LayeredMap<V> {
    const map = maps.get(index)
    if (!map) throw new Error(`Table "${this.name}" has no such index "${index}".`)
    return map
  }

  #sorted(keys: Iterable<string>): AnyRecord[] {
    const rows: AnyRecord[] = []
    for (const key of [...keys].sort()) rows.push(this.#rows.get(key) as AnyRecord)
    return rows
  }
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}
