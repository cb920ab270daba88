import { badRequest } from './errors.ts'
import type { InvariantCheck } from './invariants.ts'

/** Parameters of invariants. All throw {ControlError} 400 `body-invalid` for what they cannot use. */

function invalid(params: InvariantCheck, member: string, allowed: string): Error {
  return badRequest('body-invalid', `The invariant "${params.invariant}" needs "${member}": ${allowed}.`)
}

export function text(params: InvariantCheck, member: string): string {
  const value = params[member]
  if (typeof value === 'string' && value !== '') return value
  throw invalid(params, member, 'a text')
}

export function texts(params: InvariantCheck, member: string): readonly string[] {
  const value = params[member]
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) return value
  throw invalid(params, member, 'a list of at least one text')
}

export function count(params: InvariantCheck, member: string): number {
  const value = params[member]
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw invalid(params, member, 'an integer from 0')
}

export const optionalText = (params: InvariantCheck, member: string, otherwise: string): string =>
  params[member] === undefined ? otherwise : text(params, member)

export const optionalCount = (params: InvariantCheck, member: string, otherwise: number): number =>
  params[member] === undefined ? otherwise : count(params, member)
