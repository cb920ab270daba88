import { createGuardrails, generateSync } from 'otplib'
import { equalText } from './bytes.ts'

/** Hash functions of HOTP and TOTP (RFC 6238 §1.2). */
export type OtpAlgorithm = 'sha1' | 'sha256' | 'sha512'

/** What an event token needs to compute a password (RFC 4226). */
export interface HotpKey {
  readonly secret: Uint8Array
  readonly digits: number
  readonly algorithm: OtpAlgorithm
}

/** What a time token needs to compute a password (RFC 6238). */
export interface TotpKey extends HotpKey {
  readonly stepSeconds: number
}

/** Secrets shorter than RFC 4226's 16 bytes exist in the field (10-byte ones in QR codes); otplib refuses them by default. */
const guardrails = createGuardrails({ MIN_SECRET_BYTES: 1, MAX_SECRET_BYTES: 1024 })

/**
 * Whether a text can be a password of that many digits: ASCII digits only, exact length. Full-width digits, spaces and
 * signs are format errors, which UAS counts as failures of their own kind (uas-and-cap §7.6).
 */
export function parseOtp(otp: string, digits: number): boolean {
  return otp.length === digits && /^[0-9]+$/.test(otp)
}

/** The password of an event token at a counter (RFC 4226 §5.3). */
export function hotpAt({ secret, counter, digits, algorithm }: HotpKey & { readonly counter: number }): string {
  // Without an epoch the library asks the machine's clock for one, though it has no use for it here.
  return generateSync({ strategy: 'hotp', secret, counter, digits, algorithm, guardrails, epoch: 0 })
}

/** The absolute time step of an instant, with T0 = 0 (RFC 6238 §4.2). */
function timeStep(epochSeconds: number, stepSeconds: number): number {
  return Math.floor(epochSeconds / stepSeconds)
}

/**
 * The password of a time token at an instant (RFC 6238 §4).
 *
 * @example
 * totpAt({ secret, stepSeconds: 30, digits: 6, algorithm: 'sha1', epochSeconds: clock.now() / 1000 })
 */
export function totpAt({ epochSeconds, ...key }: TotpKey & { readonly epochSeconds: number }): string {
  return hotpAt({ ...key, counter: timeStep(epochSeconds, key.stepSeconds) })
}

export interface TotpSearch extends TotpKey {
  readonly otp: string
  /** Milliseconds since the epoch. */
  readonly nowMs: number
  /** Steps accepted on either side of the expected one. */
  readonly window: number
  /** What the token's clock is known to be ahead (or behind, negative), in steps. Default 0. */
  readonly driftSteps?: number
}

export interface TotpMatch {
  /** The absolute time step whose password it was. */
  readonly step: number
  /** `step` minus the step of `nowMs`: the drift to learn (uas-and-cap §8.1). */
  readonly offset: number
}

/**
 * Finds the time step a password belongs to, the nearest to the expected one first. A password of the wrong format
 * matches nothing; ask {@link parseOtp} to tell the two apart.
 *
 * @example
 * const match = matchTotp({ ...key, otp, nowMs: clock.now(), window: 2, driftSteps: token.timeDrift })
 * if (match === undefined) return refuse('OTP_INVALID')
 * if (match.step <= token.lastTimeStep) return refuse('OTP_REPLAYED')
 */
export function matchTotp(search: TotpSearch): TotpMatch | undefined {
  const { otp, nowMs, window, driftSteps = 0, stepSeconds, ...key } = search
  if (!parseOtp(otp, key.digits)) return undefined
  const now = timeStep(nowMs / 1000, stepSeconds)
  for (const distance of nearestFirst(window)) {
    const step = now + driftSteps + distance
    if (step >= 0 && equalText(hotpAt({ ...key, counter: step }), otp)) return { step, offset: step - now }
  }
  return undefined
}

export interface TotpResync extends Omit<TotpSearch, 'otp'> {
  /** Two or more passwords of consecutive steps, the oldest first. */
  readonly otps: readonly string[]
}

/**
 * Finds the run of consecutive steps that gives all the passwords (uas-and-cap §8.4). The window bounds the first.
 * @returns step and offset of the LAST password, the one that must be remembered as used
 */
export function resyncTotp({ otps, ...search }: TotpResync): TotpMatch | undefined {
  const { nowMs, window, driftSteps = 0, stepSeconds, ...key } = search
  const now = timeStep(nowMs / 1000, stepSeconds)
  for (const distance of nearestFirst(window)) {
    const first = now + driftSteps + distance
    if (first >= 0 && isRun(key, otps, first)) {
      const step = first + otps.length - 1
      return { step, offset: step - now }
    }
  }
  return undefined
}

export interface HotpSearch extends HotpKey {
  readonly otp: string
  /** The counter expected next. */
  readonly counter: number
  /** How many counters beyond the expected one are tried (RFC 4226 §7.4, parameter s). */
  readonly lookAhead: number
}

/**
 * Finds the counter a password belongs to: `counter`, then up to `lookAhead` beyond it.
 * @returns the matched counter; the next one expected is one more
 */
export function matchHotp({ otp, counter, lookAhead, ...key }: HotpSearch): { counter: number } | undefined {
  if (!parseOtp(otp, key.digits)) return undefined
  for (let candidate = counter; candidate <= counter + lookAhead; candidate++) {
    if (equalText(hotpAt({ ...key, counter: candidate }), otp)) return { counter: candidate }
  }
  return undefined
}

/**
 * Finds the run of consecutive counters that gives all the passwords (RFC 4226 §7.4, two or three of them).
 * @returns the counter of the LAST password
 */
export function resyncHotp({
  otps,
  counter,
  lookAhead,
  ...key
}: Omit<HotpSearch, 'otp'> & { readonly otps: readonly string[] }): { counter: number } | undefined {
  for (let first = counter; first <= counter + lookAhead; first++) {
    if (isRun(key, otps, first)) return { counter: first + otps.length - 1 }
  }
  return undefined
}

function isRun(key: HotpKey, otps: readonly string[], first: number): boolean {
  if (otps.length < 2) throw new RangeError('resynchronisation takes at least two passwords')
  return otps.every(
    (otp, index) => parseOtp(otp, key.digits) && equalText(hotpAt({ ...key, counter: first + index }), otp),
  )
}

/** 0, −1, +1, −2, +2 … ±window: of two equally distant ones the older first, a password is rather late than early. */
export function* nearestFirst(window: number): Generator<number> {
  yield 0
  for (let distance = 1; distance <= window; distance++) {
    yield -distance
    yield distance
  }
}
