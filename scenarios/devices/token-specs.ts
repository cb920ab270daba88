import { parseSuite } from '../../mocks/kernel/lib/ocra.ts'
import type { OtpAlgorithm } from '../../mocks/kernel/lib/otp.ts'
import { DeviceError } from './device-error.ts'

/** `result` of create-assign-and-encrypt, as far as a device needs it (uas-and-cap §6.3). */
export interface ActivationResult {
  readonly tokenInfoBean: { readonly serialNum: string }
  readonly encryptedSeeds: { readonly TOTP?: string; readonly OCRA?: string }
  readonly specs?: { readonly TOTP?: WireSpec; readonly OCRA?: WireSpec }
  /** CAP takes it out before the app sees the result; it is not looked at. */
  readonly activationPassword?: string
}

interface WireSpec {
  readonly algorithm?: string
  readonly suite?: string
  readonly responseFormatLength?: number
  /** Seconds. */
  readonly timeInterval?: number
  /** T0, seconds since the epoch. */
  readonly time?: number
}

export interface TokenSpecs {
  readonly totp: {
    readonly algorithm: OtpAlgorithm
    readonly digits: number
    readonly stepSeconds: number
    readonly t0Seconds: number
  }
  readonly ocraSuite: string
}

/**
 * What the device computes with; missing members have the defaults of uas-and-cap §6.3.
 * @throws {DeviceError} RESULT_INVALID for a serial, algorithm, suite or number that cannot be followed
 */
export function readSpecs(result: ActivationResult): TokenSpecs {
  const { TOTP = {}, OCRA = {} } = result.specs ?? {}
  const specs = {
    totp: {
      algorithm: algorithmOf(TOTP.algorithm ?? 'HmacSHA1'),
      digits: whole(TOTP.responseFormatLength ?? 6, 'responseFormatLength', 4, 10),
      stepSeconds: whole(TOTP.timeInterval ?? 30, 'timeInterval', 1, 86_400),
      t0Seconds: whole(TOTP.time ?? 0, 'time', 0, Number.MAX_SAFE_INTEGER),
    },
    ocraSuite: OCRA.suite ?? 'OCRA-1:HOTP-SHA256-8:QH64-T1M',
  }
  try {
    parseSuite(specs.ocraSuite)
  } catch (error) {
    throw new DeviceError('RESULT_INVALID', { message: (error as Error).message })
  }
  return specs
}

/** Java's names of the HMACs, as UAS uses them. */
const ALGORITHMS: Readonly<Record<string, OtpAlgorithm>> = {
  hmacsha1: 'sha1',
  hmacsha256: 'sha256',
  hmacsha512: 'sha512',
}

function algorithmOf(name: string): OtpAlgorithm {
  const found = ALGORITHMS[name.toLowerCase()]
  if (found) return found
  throw new DeviceError('RESULT_INVALID', { message: `unknown TOTP algorithm ${name}` })
}

function whole(value: number, name: string, minimum: number, maximum: number): number {
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return value
  throw new DeviceError('RESULT_INVALID', { message: `${name} ${value} is not a whole number ${minimum}–${maximum}` })
}
