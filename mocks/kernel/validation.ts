import { fault } from './contexts.ts'
import type { Violation } from './contract.ts'
import type { Exchange } from './exchange.ts'
import type { Input } from './input.ts'

/** Wire names to canonical ones, at any depth, where the configuration renames members of this operation. */
export function renameRequest(x: Exchange, body: unknown): unknown {
  const names = x.config.value.fields[x.operation?.operationId ?? '']?.request
  return names ? rename(body, invert(names)) : body
}

/** Canonical names to wire names. */
export function renameResponse(x: Exchange, body: unknown): unknown {
  const names = x.config.value.fields[x.operation?.operationId ?? '']?.response
  return names ? rename(body, names) : body
}

/**
 * Path, query, header and body against the contract.
 *
 * @throws {Fault} the system's `invalid`, with the member in its data
 */
export function checkInput(x: Exchange, input: Input): void {
  const id = x.operation?.operationId ?? ''
  const { validators } = x.double.contract
  const violation =
    validators.path[id]?.(input.path) ??
    validators.query[id]?.(input.query) ??
    validators.header[id]?.(input.header) ??
    validators.body[id]?.(input.body)
  if (violation) invalid(x, violation)
  const unknown = unknownMembers(x, input)
  if (unknown.length === 0) return
  if (x.config.value.strict)
    invalid(x, { path: '', keyword: 'unknown', message: 'is not a known member', member: unknown[0] ?? '' })
  x.warnings.push(...unknown.map((member) => `ignored unknown member "${member}"`))
}

function invalid(x: Exchange, violation: Violation): never {
  const member = violation.member ?? violation.path.slice(1)
  const named = violation.message.includes(member) ? violation.message : `${member} ${violation.message}`
  return fault(x.double.transportFaults.invalid, { reason: named, data: { member, violation } })
}

function unknownMembers(x: Exchange, input: Input): string[] {
  const known = x.operation?.bodyMembers ?? []
  if (known.length === 0 || typeof input.body !== 'object' || input.body === null) return []
  return Object.keys(input.body).filter((member) => !known.includes(member))
}

function invert(names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([canonical, wire]) => [wire, canonical]))
}

function rename(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, names))
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      Object.hasOwn(names, name) ? names[name] : name,
      rename(member, names),
    ]),
  )
}
