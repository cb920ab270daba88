const GONE = Symbol('gone')
type Layer<V> = {
  readonly map: Map<string, V | typeof GONE>
  readonly below: Layer<V> | undefined
  readonly depth: number
}

/** More frozen layers than this are merged at the next fork, so that a look-up stays a handful of probes. */
const MAX_DEPTH = 6

/**
 * A string-keyed map whose copies are made in constant time: a fork shares everything written so far and writes
 * into a layer of its own. Worlds are forks of a seeded template.
 *
 * @example
 * const template = new LayeredMap<number>()
 * template.set('a', 1)
 * const world = template.fork()
 * world.delete('a') // the template still has it
 */
export class LayeredMap<V> {
  #own = new Map<string, V | typeof GONE>()
  #below: Layer<V> | undefined
  #size = 0

  get size(): number {
    return this.#size
  }

  get(key: string): V | undefined {
    const own = this.#own.get(key)
    if (own !== undefined) return own === GONE ? undefined : own
    for (let layer = this.#below; layer; layer = layer.below) {
      const value = layer.map.get(key)
      if (value !== undefined) return value === GONE ? undefined : value
    }
    return undefined
  }

  set(key: string, value: V): void {
    if (this.get(key) === undefined) this.#size++
    this.#own.set(key, value)
  }

  delete(key: string): boolean {
    if (this.get(key) === undefined) return false
    this.#size--
    if (this.#below) this.#own.set(key, GONE)
    else this.#own.delete(key)
    return true
  }

  *entries(): Generator<[string, V]> {
    const layers = [this.#own]
    for (let layer = this.#below; layer; layer = layer.below) layers.push(layer.map)
    if (layers.length === 1) {
      yield* this.#own as Map<string, V>
      return
    }
    const seen = new Set<string>()
    for (const map of layers) {
      for (const [key, value] of map) {
        if (seen.has(key)) continue
        seen.add(key)
        if (value !== GONE) yield [key, value]
      }
    }
  }

  *keys(): Generator<string> {
    for (const [key] of this.entries()) yield key
  }

  fork(): LayeredMap<V> {
    this.#freeze()
    const copy = new LayeredMap<V>()
    copy.#below = this.#below
    copy.#size = this.#size
    return copy
  }

  #freeze(): void {
    if (this.#own.size === 0) return
    const depth = (this.#below?.depth ?? 0) + 1
    this.#below =
      depth > MAX_DEPTH
        ? { map: new Map(this.entries()), below: undefined, depth: 1 }
        : { map: this.#own, below: this.#below, depth }
    this.#own = new Map()
  }
}
