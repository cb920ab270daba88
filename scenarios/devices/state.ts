import type { TokenSpecs } from './token-specs.ts'

/** Seeds by use, in hexadecimal. */
export interface Seeds {
  readonly TOTP?: string
  readonly OCRA?: string
}

export interface StoredKeyPair {
  readonly kind: 'P-256' | 'RSA'
  readonly keyId: string
  /** As it goes over the wire: base64 of the DER SubjectPublicKeyInfo. */
  readonly publicKey: string
  /** P-256: the private scalar, hexadecimal. RSA: empty, all devices share the test key. */
  readonly scalar: string
}

/** The PIN as the mode keeps it; never the PIN itself. */
export interface StoredPin {
  /** Hexadecimal; empty in modes that keep nothing of the PIN. */
  readonly salt: string
  /** Local-gate: what an entered PIN must hash to, hexadecimal. */
  readonly hash?: string
  /** Local-wrap: the seeds under the PIN. */
  readonly wrapped?: Seeds
  readonly failures: number
}

/** What the key store releases after a biometric match. */
interface BiometricVault {
  readonly seeds: Seeds
  /** Modes whose server knows the PIN need it again; null where it is of no use. */
  readonly pin: string | null
  /** The set of fingers and faces it was made for. */
  readonly enrolment: number
}

/** What survives the end of the app. */
export interface DeviceStorage {
  readonly keyPair: StoredKeyPair | null
  readonly activationFailures: number
  readonly token: { readonly serialNum: string; readonly specs: TokenSpecs } | null
  /** Readable by the app (and by who takes over its storage); null while only PIN or biometrics give them. */
  readonly seeds: Seeds | null
  readonly pin: StoredPin | null
  /** Whether this token had a PIN before: then a new one needs a local session. */
  readonly pinUsed: boolean
  readonly vault: BiometricVault | null
}

/** An unlocked app: memory only. */
export interface LocalSession {
  /** Milliseconds since the epoch, by the device's clock without skew. */
  readonly openedAt: number
  readonly seeds: Seeds
  /** The PIN as entered; null after biometrics, unless the mode keeps it in the vault. */
  readonly pin: string | null
}

/** The phone around the app, and what a script does to it. */
export interface DeviceSurroundings {
  readonly deviceId: string
  readonly appVersion: string
  readonly skewMs: number
  readonly rooted: boolean
  readonly bypassPin: boolean
  /** Counts changes of the enrolled fingers and faces. */
  readonly enrolment: number
  readonly biometricLockout: boolean
  /** Results of the next biometric attempts; then `ok`. */
  readonly biometricScript: readonly BiometricResult[]
}

export type BiometricResult = 'ok' | 'fail' | 'lockout'

/** All of a device as plain JSON. Secrets included. */
export interface DeviceSnapshot {
  readonly version: 1
  readonly storage: DeviceStorage
  readonly session: LocalSession | null
  readonly surroundings: DeviceSurroundings
  readonly offline: boolean
}

/** A device without a token. */
export const EMPTY_STORAGE: DeviceStorage = {
  keyPair: null,
  activationFailures: 0,
  token: null,
  seeds: null,
  pin: null,
  pinUsed: false,
  vault: null,
}
