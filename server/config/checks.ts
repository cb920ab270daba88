import { suggest } from '../../mocks/control/nearest.ts'

/** One line per problem, each `path: what, what to do`. */
export type Problems = string[]
/** Tells what is wrong with a value. */
export type Check = (value: unknown, path: string) => Problems

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const text =
  (example: string): Check =>
  (value, path) =>
    typeof value === 'string' && value !== '' ? [] : [`${path}: must be a text; write for example ${example}`]

export const integer =
  (min: number, max: number, example: number): Check =>
  (value, path) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? []
      : [`${path}: must be an integer from ${min} to ${max}; write for example ${example}`]

export const oneOf =
  (...words: readonly string[]): Check =>
  (value, path) =>
    words.includes(value as string) ? [] : [`${path}: must be ${words.join(' or ')}; "${String(value)}" is not`]

/** An ISO 8601 instant. YAML reads an unquoted one as text too. */
export const instant: Check = (value, path) =>
  typeof value === 'string' && Number.isFinite(Date.parse(value))
    ? []
    : [`${path}: must be an ISO 8601 time; write for example 2026-01-01T00:00:00Z`]

export const anyObject: Check = (value, path) => (isObject(value) ? [] : [`${path}: must be a map of names to values`])

export const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((item, i) => check(item, `${path}[${i}]`)) : [`${path}: must be a list`]

export const mapOf =
  (check: Check): Check =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, item]) => check(item, `${path}.${name}`))
      : [`${path}: must be a map of names to values`]

/** Passes when one of the checks passes; else the problems of the one that `kind` picks. */
export const either =
  (kind: (value: unknown) => number, ...checks: readonly Check[]): Check =>
  (value, path) =>
    checks[kind(value)]?.(value, path) ?? []

/** A map with fixed names; unknown ones are refused with the nearest known. */
export const members =
  (known: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, path) => {
    if (!isObject(value)) return [`${path === '' ? 'the file' : path}: must be a map of names to values`]
    const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
    const missing = required
      .filter((name) => value[name] === undefined)
      .map((name) => `${at(name)}: is missing; add it`)
    const wrong = Object.entries(value).flatMap(([name, item]) => {
      const check = Object.hasOwn(known, name) ? known[name] : undefined
      if (check) return check(item, at(name))
      return [`${at(name)}: there is no such setting. ${suggest(name, Object.keys(known), 'docs')}`]
    })
    return [...missing, ...wrong]
  }
