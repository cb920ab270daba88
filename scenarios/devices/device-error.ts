/** Everything a virtual device can refuse with. The words are ours; the cases are those of uas-and-cap §9. */
export type DeviceErrorCode =
  /** The seeds could not be read with this code: wrong code, key, serial or damage. `remaining` tries are left. */
  | 'ACTIVATION_CODE_INVALID'
  /** Too many wrong codes: key pair and seeds were wiped. */
  | 'ACTIVATION_LOCKED'
  | 'ALREADY_ACTIVATED'
  /** activateToken before preTokenActivation. */
  | 'NOT_PREACTIVATED'
  | 'NOT_ACTIVATED'
  /** The result has no serial, no seeds, or specs that cannot be followed. */
  | 'RESULT_INVALID'
  | 'PIN_WEAK'
  | 'PIN_ALREADY_ENABLED'
  | 'PIN_NOT_ENABLED'
  /** `remaining` tries are left. */
  | 'PIN_WRONG'
  | 'PIN_LOCKED'
  /** The suite needs a PIN and the session was opened without one. */
  | 'PIN_REQUIRED'
  | 'NO_LOCAL_SESSION'
  /** Not on this platform, or not for this token. */
  | 'NOT_SUPPORTED'
  | 'BIO_NOT_ENABLED'
  | 'BIO_FAILED'
  | 'BIO_LOCKOUT'
  /** The enrolled fingers or faces changed: biometric login was switched off. */
  | 'BIO_CHANGED'
  | 'OFFLINE'
  /** A crash ordered with `crashAt`; the app is started again, its memory is gone. */
  | 'CRASHED'

/** The one error type of virtual devices; `code` is stable, the message is for people. */
export class DeviceError extends Error {
  readonly code: DeviceErrorCode
  /** Tries left before the lock; of ACTIVATION_CODE_INVALID and PIN_WRONG. */
  readonly remaining?: number

  constructor(code: DeviceErrorCode, detail: { readonly message?: string; readonly remaining?: number } = {}) {
    super(detail.message ? `${code}: ${detail.message}` : code)
    this.name = 'DeviceError'
    this.code = code
    if (detail.remaining !== undefined) this.remaining = detail.remaining
  }
}
