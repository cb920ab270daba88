import type { World } from '../kernel/world.ts'
import { ControlResponse } from './call.ts'
import { badRequest } from './errors.ts'

const INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/

/** 9999-12-31T23:59:59.999Z: later years have no four-digit ISO 8601 form. */
const LATEST = 253_402_300_799_999

/**
 * ISO 8601 to milliseconds since the epoch. A date alone is midnight UTC; a time needs its zone.
 *
 * @throws {ControlError} 400 `time-invalid`
 */
export function parseInstant(text: string): number {
  const ms = INSTANT.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isFinite(ms)) return checkInstant(ms)
  throw badRequest('time-invalid', `"${text}" is no ISO 8601 instant with a zone. Example: 2026-01-01T00:00:00Z`)
}

/** @throws {ControlError} 400 `time-invalid` outside of the years 1970 to 9999 */
export function checkInstant(ms: number): number {
  if (ms >= 0 && ms <= LATEST) return ms
  throw badRequest(
    'time-invalid',
    'The clock would leave the years 1970 to 9999, in which the doubles can tell the time.',
  )
}

const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/
const UNITS_MS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000]

/**
 * ISO 8601 duration of weeks, days, hours, minutes and seconds to milliseconds. Years and months have no fixed
 * length and are refused.
 *
 * @example parseDuration('PT1H30M') // 5_400_000
 * @throws {ControlError} 400 `duration-invalid`
 */
export function parseDuration(text: string): number {
  const parts = DURATION.exec(text)?.slice(1)
  if (!parts || parts.every((part) => part === undefined)) {
    throw badRequest(
      'duration-invalid',
      `"${text}" is no ISO 8601 duration of weeks, days, hours, minutes and seconds. Examples: PT31S, P1D, PT1H30M`,
    )
  }
  return Math.round(parts.reduce((sum, part, i) => sum + Number(part ?? 0) * (UNITS_MS[i] ?? 0), 0))
}

/** A real client that verifies tokens with its own clock notices a difference of so much. */
const WARN_BEYOND_MS = 300_000

/** The clock as JSON; with a warning in the header X-Double-Warning when it is far from the machine's. */
export function clockAnswer(world: World): ControlResponse {
  const { mode } = world.clock
  const body = { now: new Date(world.clock.now()).toISOString(), mode }
  return new ControlResponse(body, clockWarning(world))
}

export function clockWarning(world: World): Record<string, string> {
  const minutes = Math.round(world.clock.skew() / 60_000)
  if (Math.abs(world.clock.skew()) <= WARN_BEYOND_MS) return {}
  const direction = minutes > 0 ? 'ahead of' : 'behind'
  return {
    'x-double-warning': `the clock of world "${world.id}" is ${Math.abs(minutes)} min ${direction} the real one: clients that check times with their own clock will refuse what it issues`,
  }
}
