/** A JSON value with its members in the order of their names, `undefined` members left out. */
export function canonical(value: unknown): unknown {
  return rebuild(value, {})
}

/** {@link canonical} as text: equal texts are equal values. */
export function canonicalText(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(canonical(value))
}

/**
 * A body as a transcript holds it: members that differ from run to run are their type word.
 *
 * @param volatile member name → type word, at any depth (`operations[].volatile` of a contract)
 * @example
 * canonicalBody({ result: { UUID: 'DefaultStore:9F…', userId: 'A1' } }, { UUID: 'uuid' })
 * // { result: { UUID: '⟨uuid⟩', userId: 'A1' } }
 */
export function canonicalBody(body: unknown, volatile: Readonly<Record<string, string>>): unknown {
  return rebuild(body, volatile)
}

function rebuild(value: unknown, volatile: Readonly<Record<string, string>>): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => rebuild(item, volatile))
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    members.map(([name, member]) => [
      name,
      Object.hasOwn(volatile, name) ? masked(member, volatile[name] ?? '') : rebuild(member, volatile),
    ]),
  )
}

/** The type word in the value's place; what is absent or empty stays visible as such. */
function masked(value: unknown, type: string): unknown {
  if (value === null || value === '') return value
  if (Array.isArray(value)) return value.map((item) => masked(item, type))
  if (typeof value === 'object') {
    const names = Object.keys(value).sort()
    return Object.fromEntries(names.map((name) => [name, masked((value as Record<string, unknown>)[name], type)]))
  }
  return `⟨${type}⟩`
}
