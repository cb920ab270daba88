import type { RandomBytes, SeedDelivery } from '../../mocks/uas/seed-delivery/index.ts'
import type { PinUsageMode } from './pin-modes.ts'

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
