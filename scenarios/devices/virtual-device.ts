import { bytesToHex } from '../../mocks/kernel/lib/bytes.ts'
import { ocraPinHash } from '../../mocks/kernel/lib/ocra.ts'
import { eciesP256, type RandomBytes, type SeedDelivery } from '../../mocks/uas/seed-delivery/index.ts'
import { readSeeds } from './activation.ts'
import { DeviceError } from './device-error.ts'
import { type Challenge, type Computing, challengeResponse, timePassword } from './device-passwords.ts'
import { makeKeyPair } from './key-pair.ts'
import { PIN_MODES, type PinUsageMode } from './pin-modes.ts'
import { requireStrongPin } from './pin-policy.ts'
import {
  type BiometricResult,
  type DeviceSnapshot,
  type DeviceStorage,
  type DeviceSurroundings,
  EMPTY_STORAGE,
  type LocalSession,
} from './state.ts'
import { type ActivationResult, readSpecs } from './token-specs.ts'

export { DeviceError, type DeviceErrorCode } from './device-error.ts'
export type { Challenge } from './device-passwords.ts'
export type { PinUsageMode } from './pin-modes.ts'
export type { BiometricResult, DeviceSnapshot } from './state.ts'
export type { ActivationResult } from './token-specs.ts'

const SESSION_MS = 5 * 60_000
const ACTIVATION_TRIES = 5
const PIN_TRIES = 5
const SALT_BYTES = 16

export type DevicePlatform = 'android' | 'ios'

export interface VirtualDeviceOptions {
  readonly platform: DevicePlatform
  /** Identifies the phone to the server, together with the platform. */
  readonly deviceId: string
  /** The app's self-description. Default `VirtualDevice`. */
  readonly agent?: string
  /** True time in milliseconds since the epoch; the device adds its own error. */
  readonly clock: { now(): number }
  readonly random: RandomBytes
  /** How far the device's clock is ahead. Default 0. */
  readonly skewMs?: number
  /** Default `Local-gate`. */
  readonly pinUsageMode?: PinUsageMode
  /** Whether too many wrong PINs destroy the token. Default false. */
  readonly wipeOnLock?: boolean
  /** Must be what the server uses. Default `ecies-p256-1`, which also takes RSA keys. */
  readonly seedDelivery?: SeedDelivery
  /** Default `P-256`. */
  readonly keyType?: 'P-256' | 'RSA'
  /** Default `1.0.0`. */
  readonly appVersion?: string
}

/** The calls of the SDK, by the names the integration notes use. */
export type SdkCall =
  | 'preTokenActivation'
  | 'activateToken'
  | 'enablePIN'
  | 'disablePIN'
  | 'loginPIN'
  | 'enableBiometric'
  | 'loginFingerprint'
  | 'loginTouchIDOrFaceID'
  | 'generateOTP'
  | 'signChallenge'
  | 'removeToken'

/** Where an ordered crash happens: around a call, or after the seeds are read and before they are stored. */
export type CrashPoint = `${SdkCall}.${'before' | 'after'}` | 'activateToken.decrypted'

/** What the server must learn of a new PIN: only the mode `Algorithmic` gives something. */
export interface EnabledPin {
  /** SHA-1 of the PIN in hexadecimal, for suites with PSHA1. */
  readonly pinHash?: string
}

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
export class VirtualDevice {
  /** What a device without network cannot do: {@link syncStatus}. Everything else works. */
  offline = false
  readonly #options: VirtualDeviceOptions
  readonly #mode: PinUsageMode
  #storage: DeviceStorage = EMPTY_STORAGE
  #session: LocalSession | null = null
  #surroundings: DeviceSurroundings
  #crashPoint: CrashPoint | undefined

  constructor(options: VirtualDeviceOptions) {
    this.#options = options
    this.#mode = options.pinUsageMode ?? 'Local-gate'
    this.#surroundings = {
      deviceId: options.deviceId,
      appVersion: options.appVersion ?? '1.0.0',
      skewMs: options.skewMs ?? 0,
      rooted: false,
      bypassPin: false,
      enrolment: 0,
      biometricLockout: false,
      biometricScript: [],
    }
  }

  /** The serial of the active token. @throws {DeviceError} NOT_ACTIVATED */
  get serial(): string {
    return this.#active().serialNum
  }

  get isActivated(): boolean {
    return this.#storage.token !== null
  }

  get isPinEnabled(): boolean {
    return this.#storage.pin !== null
  }

  get isBiometricEnabled(): boolean {
    return this.#storage.vault !== null
  }

  get hasLocalSession(): boolean {
    return this.#session !== null && this.#options.clock.now() - this.#session.openedAt < SESSION_MS
  }

  get appVersion(): string {
    return this.#surroundings.appVersion
  }

  /** What the device tells the server of itself. */
  get info() {
    const { platform, agent = 'VirtualDevice' } = this.#options
    const { deviceId, rooted } = this.#surroundings
    const desc = platform === 'android' ? 'Virtual Android phone' : 'Virtual iOS phone'
    return { type: platform === 'android' ? 'ANDROID' : 'IOS', id: deviceId, agent, desc, rooted }
  }

  /** Makes the key pair, or gives the one there is, unless a `fresh` one is asked for. A fresh one restores all tries. */
  preTokenActivation({ fresh = false }: { readonly fresh?: boolean } = {}) {
    return this.#call('preTokenActivation', () => {
      const known = fresh ? null : this.#storage.keyPair
      const keyPair = known ?? makeKeyPair(this.#options.keyType ?? 'P-256', this.#options.random)
      if (!known) this.#store({ keyPair, activationFailures: 0 })
      return { key: { clientPublicKey: keyPair.publicKey, clientPublicKeyId: keyPair.keyId }, device: this.info }
    })
  }

  /**
   * Reads the seeds with the activation code and stores them: the SDK's activationTokenEx. Local only, the server does
   * not hear of it. Five wrong codes wipe key pair and seeds.
   *
   * @throws {DeviceError} NOT_PREACTIVATED, ALREADY_ACTIVATED (another serial, unless `replace`), RESULT_INVALID,
   * ACTIVATION_CODE_INVALID with `remaining`, ACTIVATION_LOCKED
   */
  async activateToken(
    result: ActivationResult,
    activationCode: string,
    { replace = false }: { readonly replace?: boolean } = {},
  ): Promise<{ serialNum: string }> {
    this.#pass('activateToken.before')
    const { keyPair, token } = this.#storage
    if (!keyPair) throw new DeviceError('NOT_PREACTIVATED')
    const delivery = this.#options.seedDelivery ?? eciesP256
    const serialNum = result?.tokenInfoBean?.serialNum
    if (token && token.serialNum !== serialNum && !replace) {
      throw new DeviceError('ALREADY_ACTIVATED', { message: `with ${token.serialNum}` })
    }
    const seeds = await readSeeds(delivery, keyPair, result, activationCode)
    if (!seeds) throw this.#wrongActivationCode()
    const specs = readSpecs(result)
    this.#pass('activateToken.decrypted')
    if (token?.serialNum !== serialNum) {
      this.#session = null
      this.#storage = { ...EMPTY_STORAGE, keyPair, token: { serialNum, specs }, seeds }
    }
    this.#pass('activateToken.after')
    return { serialNum }
  }

  /**
   * Sets the PIN, freely the first time, later only in a local session: hence disablePIN before enablePIN to change it.
   * @throws {DeviceError} NOT_ACTIVATED, PIN_ALREADY_ENABLED, NO_LOCAL_SESSION, PIN_WEAK
   */
  enablePIN(pin: string): EnabledPin {
    return this.#call('enablePIN', () => {
      this.#active()
      if (this.#storage.pin) throw new DeviceError('PIN_ALREADY_ENABLED')
      const seeds = this.#storage.pinUsed ? this.#requireSession().seeds : (this.#storage.seeds ?? {})
      requireStrongPin(pin)
      const mode = PIN_MODES[this.#mode]
      const { vault } = this.#storage
      this.#store({
        pin: mode.enable(pin, seeds, this.#options.random(SALT_BYTES)),
        pinUsed: true,
        seeds: mode.seedsStayReadable ? seeds : null,
        vault: vault && mode.pinIsPartOfPasswords ? { ...vault, pin } : vault,
      })
      if (this.#session) this.#session = { ...this.#session, pin }
      return this.#mode === 'Algorithmic' ? { pinHash: bytesToHex(ocraPinHash(pin, 'SHA1')) } : {}
    })
  }

  /** Takes the PIN away; key and seeds stay. @throws {DeviceError} NOT_ACTIVATED, NO_LOCAL_SESSION, PIN_NOT_ENABLED */
  disablePIN(): void {
    this.#call('disablePIN', () => {
      this.#active()
      const { seeds } = this.#requireSession()
      if (!this.#storage.pin) throw new DeviceError('PIN_NOT_ENABLED')
      // Seeds that lay under the PIN go back to biometrics alone, where there are any: a crash here must not bare them.
      const underPin = !PIN_MODES[this.#mode].seedsStayReadable
      this.#store({ pin: null, seeds: underPin && this.#storage.vault ? null : seeds })
    })
  }

  /**
   * Opens a local session of five minutes. Purely local: it works offline and whatever the server thinks of the token.
   * Only `Local-gate` can tell a wrong PIN; the others open a session whose passwords the server will refuse.
   *
   * @throws {DeviceError} NOT_ACTIVATED, PIN_NOT_ENABLED, PIN_WRONG with `remaining`, PIN_LOCKED from the fifth on
   */
  loginPIN(pin: string): true {
    return this.#call('loginPIN', () => {
      this.#active()
      const stored = this.#storage.pin
      if (!stored) throw new DeviceError('PIN_NOT_ENABLED')
      const { bypassPin } = this.#surroundings
      if (stored.failures >= PIN_TRIES && !bypassPin) throw new DeviceError('PIN_LOCKED')
      const unlocked = PIN_MODES[this.#mode].unlock(pin, stored, this.#storage.seeds, bypassPin)
      if (unlocked === 'wrong') throw this.#wrongPin(stored.failures + 1)
      if (!bypassPin) this.#store({ pin: { ...stored, failures: 0 } })
      this.#surroundings = { ...this.#surroundings, biometricLockout: false }
      return this.#open({ seeds: unlocked.seeds, pin })
    })
  }

  /** Lets fingers or faces open sessions. @throws {DeviceError} NOT_ACTIVATED, NO_LOCAL_SESSION */
  enableBiometric(): void {
    this.#call('enableBiometric', () => {
      this.#active()
      const { seeds, pin } = this.#requireSession()
      const kept = PIN_MODES[this.#mode].pinIsPartOfPasswords ? pin : null
      this.#store({ vault: { seeds, pin: kept, enrolment: this.#surroundings.enrolment } })
    })
  }

  /**
   * Android. Opens a local session as {@link loginPIN} does.
   * @throws {DeviceError} NOT_SUPPORTED on iOS, NOT_ACTIVATED, BIO_NOT_ENABLED, BIO_CHANGED, BIO_FAILED, BIO_LOCKOUT
   */
  loginFingerprint(): true {
    return this.#call('loginFingerprint', () => this.#loginBiometric('android'))
  }

  /** iOS. As {@link loginFingerprint}; NOT_SUPPORTED on Android. */
  loginTouchIDOrFaceID(): true {
    return this.#call('loginTouchIDOrFaceID', () => this.#loginBiometric('ios'))
  }

  /** The time-based password, or the one `steps` time steps away. @throws {DeviceError} NOT_ACTIVATED, NO_LOCAL_SESSION */
  generateOTP({ steps = 0 }: { readonly steps?: number } = {}): string {
    return this.#call('generateOTP', () => timePassword(this.#computing(), steps))
  }

  /** The response to a challenge. @throws {DeviceError} NOT_ACTIVATED, NO_LOCAL_SESSION, NOT_SUPPORTED, PIN_REQUIRED */
  signChallenge(challenge: Challenge): string {
    return this.#call('signChallenge', () => challengeResponse(this.#computing(), challenge))
  }

  /** Wipes key pair, seeds, PIN and biometric login. */
  removeToken(): void {
    this.#call('removeToken', () => this.#wipe())
  }

  /**
   * The optional question to the back end at start: the token's status; a revoked one is wiped. A convenience, no
   * security: who controls the phone leaves it out (uas-and-cap §12).
   *
   * @param ask gives the status of a serial
   * @throws {DeviceError} NOT_ACTIVATED, OFFLINE
   */
  async syncStatus(ask: (serialNum: string) => Promise<string>): Promise<string> {
    const { serialNum } = this.#active()
    if (this.offline) throw new DeviceError('OFFLINE')
    const status = await ask(serialNum)
    if (status === 'Revoked') this.#wipe()
    return status
  }

  /** Hook: sets how far the device's clock is ahead, in milliseconds. */
  setSkew(skewMs: number): void {
    this.#surroundings = { ...this.#surroundings, skewMs }
  }

  /** Hook: what the device says about itself. */
  setRooted(rooted = true): void {
    this.#surroundings = { ...this.#surroundings, rooted }
  }

  /** Hook: an attacker's app without the PIN comparison. */
  hook({ bypassPin }: { readonly bypassPin: boolean }): void {
    this.#surroundings = { ...this.#surroundings, bypassPin }
  }

  /** Hook: the results of the next biometric attempts, one each. After them every attempt succeeds. */
  scriptBiometric(...results: BiometricResult[]): void {
    this.#surroundings = { ...this.#surroundings, biometricScript: results }
  }

  /** Hook: a finger or face is added. The next biometric login is BIO_CHANGED and switches itself off. */
  changeBiometricEnrolment(): void {
    this.#surroundings = { ...this.#surroundings, enrolment: this.#surroundings.enrolment + 1 }
  }

  /** Hook: the next time the point is passed, the app dies: CRASHED, and its memory is gone. */
  crashAt(point: CrashPoint): void {
    this.#crashPoint = point
  }

  /** Hook: the app is closed and started again. */
  restart(): void {
    this.#session = null
  }

  /** Hook: a new version of the app over the old one. */
  upgradeApp(version: string): void {
    this.restart()
    this.#surroundings = { ...this.#surroundings, appVersion: version }
  }

  /**
   * Hook: the app is deleted and installed again. The iOS keychain survives, without biometric login, unless told
   * otherwise; Android's key store never does.
   *
   * @throws {DeviceError} NOT_SUPPORTED for `keepKeychain` on Android
   */
  reinstall(options: { readonly keepKeychain?: boolean; readonly deviceId?: string } = {}): void {
    const ios = this.#options.platform === 'ios'
    const { keepKeychain = ios, deviceId = this.#surroundings.deviceId } = options
    if (keepKeychain && !ios) throw new DeviceError('NOT_SUPPORTED', { message: 'Android keeps no keychain' })
    this.restart()
    this.#surroundings = { ...this.#surroundings, deviceId }
    if (keepKeychain) this.#store({ vault: null })
    else this.#wipe()
  }

  /**
   * Hook: an attacker copies the app's storage to another phone. The copy has what the storage has: the PIN and, where
   * they lie readable or under it, the seeds; never what only this phone's biometrics release.
   */
  cloneTo(overrides: Partial<VirtualDeviceOptions> = {}): VirtualDevice {
    const { appVersion, skewMs } = this.#surroundings
    const clone = new VirtualDevice({ ...this.#options, appVersion, skewMs, ...overrides })
    clone.#storage = { ...this.#storage, vault: null }
    return clone
  }

  /** Everything the device is, secrets included, as JSON. */
  snapshot(): DeviceSnapshot {
    return structuredClone({
      version: 1,
      storage: this.#storage,
      session: this.#session,
      surroundings: this.#surroundings,
      offline: this.offline,
    })
  }

  /** Puts the device back to what it was. */
  restore(snapshot: DeviceSnapshot): void {
    const { storage, session, surroundings, offline } = structuredClone(snapshot)
    this.#storage = storage
    this.#session = session
    this.#surroundings = surroundings
    this.offline = offline
    this.#crashPoint = undefined
  }

  #call<T>(name: SdkCall, work: () => T): T {
    this.#pass(`${name}.before`)
    const value = work()
    this.#pass(`${name}.after`)
    return value
  }

  #pass(point: CrashPoint): void {
    if (this.#crashPoint !== point) return
    this.#crashPoint = undefined
    this.restart()
    throw new DeviceError('CRASHED', { message: point })
  }

  #store(changes: Partial<DeviceStorage>): void {
    this.#storage = { ...this.#storage, ...changes }
  }

  #wipe(): void {
    this.#storage = EMPTY_STORAGE
    this.#session = null
  }

  #active() {
    if (!this.#storage.token) throw new DeviceError('NOT_ACTIVATED')
    return this.#storage.token
  }

  #requireSession(): LocalSession {
    if (!this.#session || !this.hasLocalSession) throw new DeviceError('NO_LOCAL_SESSION')
    return this.#session
  }

  #open(opened: Omit<LocalSession, 'openedAt'>): true {
    this.#session = { ...opened, openedAt: this.#options.clock.now() }
    return true
  }

  #computing(): Computing {
    const { specs } = this.#active()
    const nowMs = this.#options.clock.now() + this.#surroundings.skewMs
    return { specs, session: this.#requireSession(), mode: this.#storage.pin ? this.#mode : 'Local-gate', nowMs }
  }

  #wrongActivationCode(): DeviceError {
    const activationFailures = this.#storage.activationFailures + 1
    const remaining = ACTIVATION_TRIES - activationFailures
    if (remaining > 0) {
      this.#store({ activationFailures })
      return new DeviceError('ACTIVATION_CODE_INVALID', { remaining })
    }
    this.#wipe()
    return new DeviceError('ACTIVATION_LOCKED')
  }

  #wrongPin(failures: number): DeviceError {
    const { pin } = this.#storage
    if (pin) this.#store({ pin: { ...pin, failures } })
    if (failures < PIN_TRIES) return new DeviceError('PIN_WRONG', { remaining: PIN_TRIES - failures })
    if (this.#options.wipeOnLock) this.#wipe()
    return new DeviceError('PIN_LOCKED')
  }

  #loginBiometric(platform: DevicePlatform): true {
    if (this.#options.platform !== platform) throw new DeviceError('NOT_SUPPORTED', { message: `only on ${platform}` })
    this.#active()
    const { vault } = this.#storage
    if (!vault) throw new DeviceError('BIO_NOT_ENABLED')
    if (vault.enrolment !== this.#surroundings.enrolment) {
      this.#store({ vault: null })
      throw new DeviceError('BIO_CHANGED')
    }
    this.#matchBiometric()
    return this.#open({ seeds: vault.seeds, pin: vault.pin })
  }

  /** A lockout lasts until a PIN login, as phones do after a pass code. */
  #matchBiometric(): void {
    const [result = 'ok', ...biometricScript] = this.#surroundings.biometricScript
    const biometricLockout = this.#surroundings.biometricLockout || result === 'lockout'
    this.#surroundings = { ...this.#surroundings, biometricScript, biometricLockout }
    if (biometricLockout) throw new DeviceError('BIO_LOCKOUT')
    if (result === 'fail') throw new DeviceError('BIO_FAILED')
  }
}
