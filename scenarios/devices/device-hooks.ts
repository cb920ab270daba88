import { DeviceError } from './device-error.ts'
import { DeviceMemory } from './device-memory.ts'
import type { CrashPoint, VirtualDeviceOptions } from './device-options.ts'
import type { BiometricResult, DeviceSnapshot } from './state.ts'

/** What happens to a phone from outside: its owner, its maker, an attacker. The SDK's calls are in `VirtualDevice`. */
export class DeviceHooks {
  protected readonly memory: DeviceMemory

  constructor(options: VirtualDeviceOptions) {
    this.memory = new DeviceMemory(options)
  }

  /** Whether the phone is without network. Only `syncStatus` needs it; everything else works. */
  get offline(): boolean {
    return this.memory.offline
  }

  set offline(offline: boolean) {
    this.memory.offline = offline
  }

  /** Sets how far the device's clock is ahead, in milliseconds. */
  setSkew(skewMs: number): void {
    this.memory.surround({ skewMs })
  }

  /** What the device says about itself. */
  setRooted(rooted = true): void {
    this.memory.surround({ rooted })
  }

  /** An attacker's app without the PIN comparison. */
  hook({ bypassPin }: { readonly bypassPin: boolean }): void {
    this.memory.surround({ bypassPin })
  }

  /** The results of the next biometric attempts, one each. After them every attempt succeeds. */
  scriptBiometric(...results: BiometricResult[]): void {
    this.memory.surround({ biometricScript: results })
  }

  /** A finger or face is added. The next biometric login is BIO_CHANGED and switches itself off. */
  changeBiometricEnrolment(): void {
    this.memory.surround({ enrolment: this.memory.surroundings.enrolment + 1 })
  }

  /** The next time the point is passed, the app dies: CRASHED, and its local session is gone. */
  crashAt(point: CrashPoint): void {
    this.memory.crashPoint = point
  }

  /** The app is closed and started again. */
  restart(): void {
    this.memory.session = null
  }

  /** A new version of the app over the old one. */
  upgradeApp(version: string): void {
    this.restart()
    this.memory.surround({ appVersion: version })
  }

  /**
   * The app is deleted and installed again. The iOS keychain survives, without biometric login, unless told otherwise;
   * Android's key store never does.
   *
   * @throws {DeviceError} NOT_SUPPORTED for `keepKeychain` on Android
   */
  reinstall(options: { readonly keepKeychain?: boolean; readonly deviceId?: string } = {}): void {
    const ios = this.memory.options.platform === 'ios'
    const { keepKeychain = ios, deviceId = this.memory.surroundings.deviceId } = options
    if (keepKeychain && !ios) throw new DeviceError('NOT_SUPPORTED', { message: 'Android keeps no keychain' })
    this.restart()
    this.memory.surround({ deviceId })
    if (keepKeychain) this.memory.store({ vault: null })
    else this.memory.wipe()
  }

  /** Everything the device is, secrets included, as JSON. */
  snapshot(): DeviceSnapshot {
    const { storage, session, surroundings, offline } = this.memory
    return structuredClone({ version: 1, storage, session, surroundings, offline })
  }

  /** Puts the device back to what it was. An ordered crash is forgotten. */
  restore(snapshot: DeviceSnapshot): void {
    const { storage, session, surroundings, offline } = structuredClone(snapshot)
    Object.assign(this.memory, { storage, session, surroundings, offline, crashPoint: undefined })
  }
}
