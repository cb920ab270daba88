import type { BaseConfig } from '../kernel/double.ts'
import { hasSeedPlugin } from './delivery.ts'
import type { UasFault } from './faults.ts'

export interface UasPolicy {
  readonly onSameDevice: 'revokePending' | 'revokeAll' | 'accumulate'
  readonly onAlreadyActivated: 'fault' | 'ok'
  readonly lockScope: 'function' | 'token'
  readonly atomicity: 'atomic' | 'partial'
  readonly activateByOtp: { readonly accepts: 'totp' | 'activationCode' | 'either' }
  readonly maxFail: number
  readonly activationTtlSec: number
  /** Steps on either side. */
  readonly verifyWindow: number
  readonly activationWindow: number
  readonly resyncWindow: number
  /** Largest drift that is learned, in steps. */
  readonly driftClamp: number
  readonly maxActivePerUser: number
  readonly device: { readonly exclusive: boolean }
  readonly replayCountsAsFailure: boolean
  /** 0: never. */
  readonly autoUnlockMinutes: number
  readonly challengeTtlSec: number
  /** Time steps of the suite on either side. */
  readonly ocraWindow: number
  readonly hotpLookAhead: number
  readonly maxReissue: number
  readonly reissueIntervalSec: number
  readonly deviceSuspendBlocksOtp: boolean
}

export interface SimulatedCertificate {
  /** The PEM file of `simCert.file` in amsystem.properties. */
  readonly file?: string
  readonly agentId?: string
  readonly fingerprint?: string
  readonly subject?: string
}

/** The configuration of UAS: everything the sources do not say can be overridden (uas-and-cap §2.3). */
export interface UasConfig extends BaseConfig {
  /** A template in which `{code}`, `{message}` and `{type}` stand for the fault's parts; empty: that of the contract. */
  readonly errorEnvelope: Readonly<Record<string, unknown>>
  readonly errorCodes: Readonly<Partial<Record<UasFault, number>>>
  readonly httpStatus: {
    readonly mode: 'flat400' | 'semantic'
    readonly overrides: Readonly<Partial<Record<UasFault, number>>>
  }
  /** Canonical status word → wire word. */
  readonly statusNames: Readonly<Record<string, string>>
  readonly crypto: {
    readonly profile: 'ecies-p256-1' | 'rsa-oaep-1' | 'plugin' | 'plain-test'
    readonly plugin?: string
  }
  readonly policy: UasPolicy
  readonly sessions: { readonly idleSec: number; readonly lifetimeSec: number; readonly killExisting: 'none' | 'all' }
  readonly errors: { readonly uniformOtp: boolean }
  readonly simCert: SimulatedCertificate
  /** `cnf`: refuse a certificate-bound access token without its certificate (RFC 8705); no evidence that UAS does. */
  readonly accessToken: { readonly cnf: boolean }
  /** Dotted path → where the customer knows it from; reported by GET /systems/uas. */
  readonly provenance: Readonly<Record<string, string>>
}

export const defaults: UasConfig = {
  profile: 'dev',
  strict: false,
  paths: {},
  aliases: {},
  fields: {},
  errorEnvelope: {},
  errorCodes: {},
  httpStatus: { mode: 'flat400', overrides: {} },
  statusNames: {},
  crypto: { profile: 'ecies-p256-1' },
  policy: {
    onSameDevice: 'revokePending',
    onAlreadyActivated: 'fault',
    lockScope: 'function',
    atomicity: 'atomic',
    activateByOtp: { accepts: 'totp' },
    maxFail: 5,
    activationTtlSec: 600,
    verifyWindow: 2,
    activationWindow: 10,
    resyncWindow: 40,
    driftClamp: 20,
    maxActivePerUser: 5,
    device: { exclusive: false },
    replayCountsAsFailure: true,
    autoUnlockMinutes: 0,
    challengeTtlSec: 120,
    ocraWindow: 1,
    hotpLookAhead: 10,
    maxReissue: 5,
    reissueIntervalSec: 60,
    deviceSuspendBlocksOtp: true,
  },
  sessions: { idleSec: 300, lifetimeSec: 28_800, killExisting: 'none' },
  errors: { uniformOtp: false },
  simCert: {},
  accessToken: { cnf: false },
  provenance: {},
}

/**
 * `dev` and `staging` take simulated certificates; `production` takes none. `generic-oath` has the windows and
 * counts of a generic OATH server (uas-and-cap §8.5): 180 s of 30 s each way, ten counters, drift as far as a resync.
 * Its window for time ends one step earlier on the late side; ours is symmetric.
 */
export const profiles = {
  dev: {},
  staging: {},
  production: {},
  'generic-oath': { policy: { maxFail: 10, verifyWindow: 6, resyncWindow: 1000, driftClamp: 1000, hotpLookAhead: 9 } },
}

/** What no schema can say: production takes neither simulated certificates nor unencrypted seeds (§2.3, §7.5). */
export function checkConfig(config: UasConfig): readonly string[] {
  const problems: string[] = []
  const simulated = Object.values(config.simCert).some((value) => value !== undefined && value !== '')
  if (config.profile === 'production' && simulated) {
    problems.push(
      'simCert: a simulated agent certificate is refused in profile production; remove simCert.file or use profile dev',
    )
  }
  if (config.profile === 'production' && config.crypto.profile === 'plain-test') {
    problems.push('crypto.profile: plain-test is refused in profile production; use ecies-p256-1')
  }
  if (config.crypto.profile === 'plugin' && !hasSeedPlugin(config.crypto.plugin)) {
    problems.push(
      'crypto.plugin: no such plugin is registered; name a module in the configuration file, or call registerSeedPlugin',
    )
  }
  return problems
}

/** Said in header X-Double-Warning of every answer. */
export function warnings(config: UasConfig): readonly string[] {
  return config.crypto.profile === 'plain-test'
    ? ['seeds are delivered without encryption (crypto.profile plain-test)']
    : []
}
