import { hexToBytes } from '../../mocks/kernel/lib/bytes.ts'
import { OcraError, ocra, ocraPinHash, ocraTimeStep, parseSuite, suiteWithPin } from '../../mocks/kernel/lib/ocra.ts'
import { totpAt } from '../../mocks/kernel/lib/otp.ts'
import { DeviceError } from './device-error.ts'
import { PIN_MODES, type PinUsageMode } from './pin-modes.ts'
import type { LocalSession } from './state.ts'
import type { TokenSpecs } from './token-specs.ts'

/** What a challenge asks; `suite` defaults to the token's own. */
export interface Challenge {
  readonly question: string
  readonly suite?: string
  /** For suites with C. */
  readonly counter?: number
  /** For suites with S. */
  readonly session?: Uint8Array
}

export interface Computing {
  readonly specs: TokenSpecs
  readonly session: LocalSession
  readonly mode: PinUsageMode
  /** Milliseconds since the epoch as the device believes. */
  readonly nowMs: number
}

/** The token's time-based password, `steps` time steps from now. @throws {DeviceError} NOT_SUPPORTED, PIN_REQUIRED */
export function timePassword({ specs, session, mode, nowMs }: Computing, steps: number): string {
  const { t0Seconds, ...totp } = specs.totp
  const epochSeconds = nowMs / 1000 - t0Seconds + steps * totp.stepSeconds
  return decorated(totpAt({ ...totp, secret: seedOf(session, 'TOTP'), epochSeconds }), session, mode)
}

/**
 * The token's response to a challenge. In mode `Algorithmic` the PIN's SHA-1 is part of it, and of the suite.
 * @throws {DeviceError} NOT_SUPPORTED, PIN_REQUIRED
 */
export function challengeResponse({ specs, session, mode, nowMs }: Computing, challenge: Challenge): string {
  const key = seedOf(session, 'OCRA')
  try {
    const asked = challenge.suite ?? specs.ocraSuite
    const suite = parseSuite(mode === 'Algorithmic' ? suiteWithPin(asked, 'SHA1') : asked)
    const response = ocra({
      ...challenge,
      key,
      suite: suite.text,
      ...(suite.pinHash ? { pinHash: ocraPinHash(pinOf(session), suite.pinHash) } : {}),
      ...(suite.timeStepSeconds ? { timeStep: ocraTimeStep(suite, nowMs) } : {}),
    })
    return decorated(response, session, mode)
  } catch (error) {
    if (error instanceof OcraError) throw new DeviceError('NOT_SUPPORTED', { message: error.message })
    throw error
  }
}

function decorated(password: string, session: LocalSession, mode: PinUsageMode): string {
  if (mode !== 'Append' && mode !== 'Prepend') return password
  return PIN_MODES[mode].decorate(password, pinOf(session))
}

function pinOf(session: LocalSession): string {
  if (session.pin === null) throw new DeviceError('PIN_REQUIRED', { message: 'the session was opened without a PIN' })
  return session.pin
}

function seedOf(session: LocalSession, use: 'TOTP' | 'OCRA'): Uint8Array {
  const hex = session.seeds[use]
  if (hex === undefined) throw new DeviceError('NOT_SUPPORTED', { message: `the token has no ${use} seed` })
  return hexToBytes(hex)
}
