import { DeviceError } from './device-error.ts'
import type { CrashPoint, SdkCall, VirtualDeviceOptions } from './device-options.ts'
import { PIN_MODES, type PinMode, type PinUsageMode } from './pin-modes.ts'
import { type DeviceStorage, type DeviceSurroundings, EMPTY_STORAGE, type LocalSession } from './state.ts'

const SESSION_MS = 5 * 60_000

/** What a device is made of, and the conditions its calls share. */
export class DeviceMemory {
  readonly options: VirtualDeviceOptions
  readonly modeName: PinUsageMode
  readonly mode: PinMode
  storage: DeviceStorage = EMPTY_STORAGE
  session: LocalSession | null = null
  surroundings: DeviceSurroundings
  offline = false
  crashPoint: CrashPoint | undefined

  constructor(options: VirtualDeviceOptions) {
    this.options = options
    this.modeName = options.pinUsageMode ?? 'Local-gate'
    this.mode = PIN_MODES[this.modeName]
    this.surroundings = {
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

  /** Milliseconds since the epoch as the device believes. */
  now(): number {
    return this.options.clock.now() + this.surroundings.skewMs
  }

  store(changes: Partial<DeviceStorage>): void {
    this.storage = { ...this.storage, ...changes }
  }

  surround(changes: Partial<DeviceSurroundings>): void {
    this.surroundings = { ...this.surroundings, ...changes }
  }

  wipe(): void {
    this.storage = EMPTY_STORAGE
    this.session = null
  }

  /** @throws {DeviceError} NOT_ACTIVATED */
  requireToken() {
    if (!this.storage.token) throw new DeviceError('NOT_ACTIVATED')
    return this.storage.token
  }

  hasSession(): boolean {
    return this.session !== null && this.options.clock.now() - this.session.openedAt < SESSION_MS
  }

  /** @throws {DeviceError} NO_LOCAL_SESSION */
  requireSession(): LocalSession {
    if (!this.session || !this.hasSession()) throw new DeviceError('NO_LOCAL_SESSION')
    return this.session
  }

  openSession(opened: Omit<LocalSession, 'openedAt'>): true {
    this.session = { ...opened, openedAt: this.options.clock.now() }
    return true
  }

  /** Runs a call between its two crash points. */
  call<T>(name: SdkCall, work: () => T): T {
    this.pass(`${name}.before`)
    const value = work()
    this.pass(`${name}.after`)
    return value
  }

  /** @throws {DeviceError} CRASHED when a crash was ordered here; it happens once and takes the session with it */
  pass(point: CrashPoint): void {
    if (this.crashPoint !== point) return
    this.crashPoint = undefined
    this.session = null
    throw new DeviceError('CRASHED', { message: point })
  }
}
