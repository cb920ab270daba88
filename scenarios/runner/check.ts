import { canonicalText } from './canonical.ts'

/** A comparison of a scenario did not hold. */
export class CheckFailed extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CheckFailed'
  }
}

export interface Expectation<T> {
  /** The same JSON value, whatever the order of members. */
  toEqual(expected: T): void
  notToEqual(unexpected: T): void
  /** An object that has at least these members with these values. */
  toHave(expected: Readonly<Record<string, unknown>>): void
  /** A text or list that contains this. */
  toContain(part: unknown): void
  notToContain(part: unknown): void
}

/**
 * The small comparisons of scenarios. They run in a browser too, hence no `node:assert`.
 *
 * @example
 * expectThat(token.status, 'status of the first token').toEqual('Revoked')
 * // CheckFailed: status of the first token: expected "Revoked", got "Pending"
 */
export function expectThat<T>(actual: T, description: string): Expectation<T> {
  const got = canonicalText(actual)
  const check = (holds: boolean, expected: string): void => {
    if (!holds) throw new CheckFailed(`${description}: expected ${expected}, got ${got}`)
  }
  return {
    toEqual: (expected) => check(got === canonicalText(expected), canonicalText(expected)),
    notToEqual: (unexpected) => check(got !== canonicalText(unexpected), `anything but ${canonicalText(unexpected)}`),
    toHave: (expected) => check(has(actual, expected), `at least ${canonicalText(expected)}`),
    toContain: (part) => check(contains(actual, part), `something with ${canonicalText(part)} in it`),
    notToContain: (part) => check(!contains(actual, part), `nothing with ${canonicalText(part)} in it`),
  }
}

function has(actual: unknown, expected: Readonly<Record<string, unknown>>): boolean {
  if (actual === null || typeof actual !== 'object') return false
  const members = actual as Readonly<Record<string, unknown>>
  return Object.entries(expected).every(([name, value]) => canonicalText(members[name]) === canonicalText(value))
}

function contains(actual: unknown, part: unknown): boolean {
  if (Array.isArray(actual)) return actual.some((item) => canonicalText(item) === canonicalText(part))
  return typeof actual === 'string' && typeof part === 'string' && actual.includes(part)
}
