const VERSION = /^[0-9]{1,9}(\.[0-9]{1,9}){0,7}$/

/** The numbers of a version; nothing when it is none. */
function numbersOf(version: string | undefined): readonly number[] | undefined {
  return version !== undefined && VERSION.test(version) ? version.split('.').map(Number) : undefined
}

/**
 * Whether the version of an app is at least `since`, number by number: 9.10 is newer than 9.9, 9 equals 9.0.0. A
 * version that is missing, or is none, is old (uas-and-cap §13).
 *
 * @example
 * isAtLeast('9.10', '9.9') // true
 * isAtLeast(undefined, '9.0.0') // false
 */
export function isAtLeast(version: string | undefined, since: string): boolean {
  const own = numbersOf(version)
  if (!own) return false
  const other = numbersOf(since) ?? []
  for (let i = 0; i < Math.max(own.length, other.length); i++) {
    const difference = (own[i] ?? 0) - (other[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}
