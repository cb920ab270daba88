import { activate, keyPairOf } from './activation.ts'
import { enableBiometric, loginBiometric } from './biometric-calls.ts'
import { DeviceError } from './device-error.ts'
import { DeviceHooks } from './device-hooks.ts'
import type { VirtualDeviceOptions } from './device-options.ts'
import { type Challenge, type Computing, challengeResponse, timePassword } from './device-passwords.ts'
import { disablePin, type EnabledPin, enablePin, loginPin } from './pin-calls.ts'
import type { ActivationResult } from './token-specs.ts'

export { DeviceError, type DeviceErrorCode } from './device-error.ts'
export type { CrashPoint, DevicePlatform, SdkCall, VirtualDeviceOptions } from './device-options.ts'
export type { Challenge } from './device-passwords.ts'
export type { EnabledPin } from './pin-calls.ts'
export type { PinUsageMode } from './pin-modes.ts'
export type { BiometricResult, DeviceSnapshot } from './state.ts'
export type { ActivationResult } from './token-specs.ts'

/**
 * A phone with the soft-token SDK, as a script can play it (uas-and-cap §9). It never uses the network: what it makes
 * goes through the script. Every refusal is a {@link DeviceError} with a stable code.
 *
 * @example
 * const phone = new VirtualDevice({ platform: 'android', deviceId: 'pixel-1', clock, random })
 * const { key, device } = phone.preTokenActivation()
 * const result = await uas.createAssignEncrypt({ userId, ...key, deviceType: device.type, deviceId: device.id })
 * await phone.activateToken(result, codeFromSms)
 * phone.enablePIN('246810')
 * phone.loginPIN('246810')
 * await uas.activateByOTP({ serialNumber: phone.serial, otp: phone.generateOTP() })
 */
export class VirtualDevice extends DeviceHooks {
  /** The serial of the active token. @throws {DeviceError} NOT_ACTIVATED */
  get serial(): string {
    return this.memory.requireToken().serialNum
  }

  get isActivated(): boolean {
    return this.memory.storage.token !== null
  }

  get isPinEnabled(): boolean {
    return this.memory.storage.pin !== null
  }

  get isBiometricEnabled(): boolean {
    return this.memory.storage.vault !== null
  }

  get hasLocalSession(): boolean {
    return this.memory.hasSession()
  }

  get appVersion(): string {
    return this.memory.surroundings.appVersion
  }

  /** What the device tells the server of itself. */
  get info() {
    const { platform, agent = 'VirtualDevice' } = this.memory.options
    const { deviceId, rooted } = this.memory.surroundings
    const desc = platform === 'android' ? 'Virtual Android phone' : 'Virtual iOS phone'
    return { type: platform === 'android' ? 'ANDROID' : 'IOS', id: deviceId, agent, desc, rooted }
  }

  /** Makes the key pair, or gives the one there is, unless a `fresh` one is asked for. A fresh one restores all tries. */
  preTokenActivation({ fresh = false }: { readonly fresh?: boolean } = {}) {
    return this.memory.call('preTokenActivation', () => {
      const { publicKey, keyId } = keyPairOf(this.memory, fresh)
      return { key: { clientPublicKey: publicKey, clientPublicKeyId: keyId }, device: this.info }
    })
  }

  /**
   * Reads the seeds with the activation code and stores them: the SDK's activationTokenEx. Local only, the server does
   * not hear of it. Five wrong codes wipe key pair and seeds. Activating the same serial again changes nothing.
   *
   * @param result `result` of create-assign-and-encrypt, with or without its activationPassword
   * @throws {DeviceError} NOT_PREACTIVATED, ALREADY_ACTIVATED (another serial, unless `replace`), RESULT_INVALID,
   * ACTIVATION_CODE_INVALID with `remaining`, ACTIVATION_LOCKED
   */
  activateToken(
    result: ActivationResult,
    activationCode: string,
    { replace = false }: { readonly replace?: boolean } = {},
  ): Promise<{ serialNum: string }> {
    return activate(this.memory, result, activationCode, replace)
  }

  /**
   * Sets the PIN, freely the first time, later only in a local session: hence disablePIN before enablePIN to change it.
   * @throws {DeviceError} NOT_ACTIVATED, PIN_ALREADY_ENABLED, NO_LOCAL_SESSION, PIN_WEAK
   */
  enablePIN(pin: string): EnabledPin {
    return this.memory.call('enablePIN', () => enablePin(this.memory, pin))
  }

  /** Takes the PIN away; key and seeds stay. @throws {DeviceError} NOT_ACTIVATED, NO_LOCAL_SESSION, PIN_NOT_ENABLED */
  disablePIN(): void {
    this.memory.call('disablePIN', () => disablePin(this.memory))
  }

  /**
   * Opens a local session of five minutes. Purely local: it works offline and whatever the server thinks of the token.
   * Only `Local-gate` can tell a wrong PIN; the others open a session whose passwords the server will refuse.
   *
   * @throws {DeviceError} NOT_ACTIVATED, PIN_NOT_ENABLED, PIN_WRONG with `remaining`, PIN_LOCKED from the fifth on
   */
  loginPIN(pin: string): true {
    return this.memory.call('loginPIN', () => loginPin(this.memory, pin))
  }

  /** Lets fingers or faces open sessions. @throws {DeviceError} NOT_ACTIVATED, NO_LOCAL_SESSION */
  enableBiometric(): void {
    this.memory.call('enableBiometric', () => enableBiometric(this.memory))
  }

  /**
   * Android. Opens a local session as {@link loginPIN} does.
   * @throws {DeviceError} NOT_SUPPORTED on iOS, NOT_ACTIVATED, BIO_NOT_ENABLED, BIO_CHANGED, BIO_FAILED, BIO_LOCKOUT
   */
  loginFingerprint(): true {
    return this.memory.call('loginFingerprint', () => loginBiometric(this.memory, 'android'))
  }

  /** iOS. As {@link loginFingerprint}; NOT_SUPPORTED on Android. */
  loginTouchIDOrFaceID(): true {
    return this.memory.call('loginTouchIDOrFaceID', () => loginBiometric(this.memory, 'ios'))
  }

  /** The time-based password, or the one `steps` time steps away. @throws {DeviceError} NOT_ACTIVATED, NO_LOCAL_SESSION */
  generateOTP({ steps = 0 }: { readonly steps?: number } = {}): string {
    return this.memory.call('generateOTP', () => timePassword(this.#computing(), steps))
  }

  /** The response to a challenge. @throws {DeviceError} NOT_ACTIVATED, NO_LOCAL_SESSION, NOT_SUPPORTED, PIN_REQUIRED */
  signChallenge(challenge: Challenge): string {
    return this.memory.call('signChallenge', () => challengeResponse(this.#computing(), challenge))
  }

  /** Wipes key pair, seeds, PIN and biometric login. */
  removeToken(): void {
    this.memory.call('removeToken', () => this.memory.wipe())
  }

  /**
   * The optional question to the back end at start: the token's status; a revoked one is wiped. A convenience, no
   * security: who controls the phone leaves it out (uas-and-cap §12).
   *
   * @param ask gives the status of a serial
   * @throws {DeviceError} NOT_ACTIVATED, OFFLINE
   */
  async syncStatus(ask: (serialNum: string) => Promise<string>): Promise<string> {
    const { serialNum } = this.memory.requireToken()
    if (this.offline) throw new DeviceError('OFFLINE')
    const status = await ask(serialNum)
    if (status === 'Revoked') this.memory.wipe()
    return status
  }

  /**
   * An attacker copies the app's storage to another phone. The copy has what the storage has: the PIN's record and,
   * where they lie readable or under it, the seeds; never what only this phone's biometrics release.
   */
  cloneTo(overrides: Partial<VirtualDeviceOptions> = {}): VirtualDevice {
    const { appVersion, skewMs } = this.memory.surroundings
    const clone = new VirtualDevice({ ...this.memory.options, appVersion, skewMs, ...overrides })
    clone.memory.storage = { ...this.memory.storage, vault: null }
    return clone
  }

  /** A mode shows in passwords only while a PIN is on. */
  #computing(): Computing {
    const { specs } = this.memory.requireToken()
    const mode = this.memory.storage.pin ? this.memory.modeName : 'Local-gate'
    return { specs, session: this.memory.requireSession(), mode, nowMs: this.memory.now() }
  }
}
