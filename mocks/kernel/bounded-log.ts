/** A list that forgets its oldest entries: journal and captures never grow without bound. */
export class BoundedLog<T extends { readonly id: string }> {
  readonly #limit: number
  readonly #entries = new Map<string, T>()
  #count = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** A new id: `prefix` and a number that counts up from 1 in this world. */
  nextId(prefix: string): string {
    this.#count++
    return `${prefix}${this.#count}`
  }

  append(entry: T): void {
    this.#entries.set(entry.id, entry)
    if (this.#entries.size <= this.#limit) return
    const oldest = this.#entries.keys().next()
    if (!oldest.done) this.#entries.delete(oldest.value)
  }

  get(id: string): T | undefined {
    return this.#entries.get(id)
  }

  /** Oldest first. */
  list(): T[] {
    return [...this.#entries.values()]
  }

  get size(): number {
    return this.#entries.size
  }

  clear(): void {
    this.#entries.clear()
  }

  /** Clears and starts counting from 1 again. */
  reset(entries: readonly T[] = [], count = 0): void {
    this.#entries.clear()
    this.#count = count
    for (const entry of entries) this.#entries.set(entry.id, entry)
  }

  get issued(): number {
    return this.#count
  }
}
