/**
 * The records of UAS (uas-and-cap §5.1). Entities and their keys follow the vendor's public schema (P6); members
 * beside them are inferred.
 */

export interface UserStore {
  readonly id: string
}

export interface Segment {
  readonly id: string
}

export interface LoginModule {
  readonly id: string
  readonly handlerClass: 'LdapLogin' | 'OATHTokenLogin'
}

/** A named set of login modules; `AV-OATH` is password plus token (P3). */
export interface Realm {
  readonly id: string
  readonly isDefault: boolean
  readonly loginModules: readonly LoginModule[]
}

export interface Attribute {
  readonly name: string
  readonly encrypted?: boolean
  readonly type?: string
  readonly value: string
}

/** Salted SHA-256: a double's choice, slow hashes show nowhere on this wire. */
export interface SecretHash {
  readonly salt: string
  readonly hash: string
}

export interface User {
  /** `<userStoreId>:<32 HEX>` */
  readonly uuid: string
  /** Compared without case, echoed as first stored. */
  readonly userId: string
  readonly storeId: string
  readonly segmentId: string
  readonly name: string
  readonly mobile: string
  readonly realms: readonly string[]
  readonly status: 'Active' | 'Disabled' | 'Locked'
  readonly attributes: readonly Attribute[]
  /** May hold access tokens; cannot log in with a password. */
  readonly nonInteractive: boolean
  readonly password: SecretHash | null
  readonly passwordHistory: readonly SecretHash[]
  readonly mustChangePassword: boolean
  readonly failedLogins: number
  readonly version: number
  readonly createdTime: number
}

/** Inventory that tokens are filed under. */
export interface TokenBatch {
  readonly id: string
  readonly isDefault: boolean
  readonly vendor: string
  readonly model: string
  readonly validityDays: number
  /** Overrides the policy for tokens of this batch. */
  readonly maxFail?: number
  readonly activationTtlSec?: number
  readonly ocraSuite: string
}

export type TokenStatus =
  | 'Created'
  | 'Assigned'
  | 'Unassigned'
  | 'Pending'
  | 'Activated'
  | 'Suspended'
  | 'Revoked'
  | 'Expired'
export type TokenFunction = 'TOTP' | 'OCRA' | 'HOTP'

/** The shared secret of one function and how its one-time passwords are made. */
export interface TokenSeed {
  /** Base64; empty once destroyed. */
  readonly secret: string
  readonly algorithm: 'HmacSHA1' | 'HmacSHA256' | 'HmacSHA512'
  readonly digits: number
  /** Seconds. */
  readonly timeInterval: number
  readonly suite: string
}

export interface Token {
  /** `<tokenStoreId>:<10 alnum>` */
  readonly uuid: string
  readonly serialNum: string
  readonly batchId: string
  readonly vendor: string
  readonly model: string
  readonly name: string
  readonly userUuid: string | null
  readonly deviceUuid: string | null
  readonly clientPublicKeyId: string | null
  readonly seeds: Readonly<Partial<Record<TokenFunction, TokenSeed>>>
  readonly status: TokenStatus
  /** Hash of the activation code; the code itself is given out once. */
  readonly activation: (SecretHash & { readonly expiresAt: number }) | null
  readonly activatedTime: number | null
  readonly validFrom: number
  readonly validTo: number
  /** Hash of the PIN for suites with PSHA (PIN usage mode Algorithmic), hex; set from the control plane. */
  readonly pinHash: string | null
  readonly reissues: number
  readonly lastReissueAt: number | null
  readonly createdTime: number
  readonly version: number
}

/** One row per token and function (P6). */
export interface TokenAuthState {
  readonly tokenUuid: string
  readonly func: TokenFunction
  readonly authMode: 'RO' | 'CR'
  readonly status: 'OK' | 'Locked'
  readonly successCnt: number
  readonly failCnt: number
  readonly lastSuccess: number
  readonly lastFail: number
  /** The last accepted time step; -1 before the first. */
  readonly lastTimeStep: number
  readonly counter: number
  /** Steps the device is ahead of the server, learned. */
  readonly timeDrift: number
}

export interface Device {
  /** At most 16 characters (P6). */
  readonly uuid: string
  readonly type: string
  readonly id: string
  readonly agent: string
  readonly desc: string
  readonly tag: string
  readonly rooted: boolean
  readonly status: 'Active' | 'Suspended' | 'Deleted'
  readonly createdTime: number
  readonly adminModifier: string
  readonly adminModifiedTime: number
  /** 0 before the first use. */
  readonly lastUsedTime: number
}

/** Which user has which device: many to many (P6). */
export interface DeviceUser {
  readonly deviceUuid: string
  readonly userUuid: string
}

export interface UserKey {
  readonly userUuid: string
  readonly keyId: string
  /** Equal for equal keys, whatever form they came in. */
  readonly publicKey: string
  readonly algorithm: string
}

export interface Session {
  /** `0001` and base64url. */
  readonly token: string
  readonly iid: string
  readonly userUuid: string
  readonly realmId: string
  /** A login that still needs its second factor, or a whole session. */
  readonly state: 'Challenge' | 'Authenticated'
  readonly loginTime: number
  readonly lastAccessTime: number
  readonly expiresAt: number
  /** The one-time password sent by SMS for the second factor. */
  readonly smsOtp: (SecretHash & { readonly expiresAt: number }) | null
  readonly otpFailures: number
}

/** Bearer token of a non-interactive user; made by an administrator only. */
export interface AccessToken {
  readonly id: string
  readonly token: string
  readonly userUuid: string
  readonly permissions: readonly string[]
  readonly expiresAt: number | null
  readonly revoked: boolean
  /** The certificate the token is bound to (RFC 8705 §3, `x5t#S256` as hex); `null`: to none. */
  readonly fingerprint: string | null
}

/** A caller that shows a client certificate. */
export interface Agent {
  readonly agentId: string
  /** SHA-256 of the certificate, lower-case hex; `''`: by subject alone. */
  readonly fingerprint: string
  /** Common name or whole subject; `''`: by fingerprint alone. */
  readonly subject: string
  readonly enabled: boolean
  readonly revoked: boolean
  /** Permissions, `*` for all. */
  readonly allowedCalls: readonly string[]
}

export interface Challenge {
  readonly id: string
  readonly tokenUuid: string
  readonly question: string
  readonly suite: string
  readonly expiresAt: number
  readonly usedAt: number | null
}

/** Who did what to whom (am_audit has actor and real actor, P6). */
export interface AuditEntry {
  readonly id: string
  readonly at: number
  readonly operation: string
  readonly actor: string
  readonly realActor: string
  readonly subject: string
  readonly result: string
}

export interface Counter {
  readonly name: string
  readonly value: number
}
