import type { User } from './model.ts'
import { secretMatches } from './secrets.ts'

const MIN_LENGTH = 8
export const HISTORY_LENGTH = 5

/** What is wrong with a new password; `undefined` when nothing is. The rule itself is inferred. */
export function qualityProblem(password: string): string | undefined {
  if (password.length < MIN_LENGTH) return `shorter than ${MIN_LENGTH} characters`
  if (!/\p{L}/u.test(password) || !/\p{Nd}/u.test(password)) return 'needs a letter and a digit'
  return undefined
}

export function wasUsedBefore(user: User, password: string): boolean {
  return secretMatches(user.password, password) || user.passwordHistory.some((old) => secretMatches(old, password))
}

/** `true` and `"true"`, as the public client sends both (P7). */
export const isTrue = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && value.toLowerCase() === 'true')
