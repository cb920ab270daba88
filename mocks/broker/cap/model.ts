/** The records of CAP (uas-and-cap §10). */

/** How far a binding is; the last three are ends without a binding. */
export type BindState =
  | 'NEW'
  | 'USER_OK'
  | 'TOKEN_PENDING'
  | 'CODE_SENT'
  | 'ACTIVATED'
  | 'OMS_SYNCED'
  | 'DEVICES_PURGED'
  | 'DONE'
  | 'FAILED'
  | 'EXPIRED'
  | 'CANCELLED'

/** When, from where and on which phone a step was taken: the binding record of NIST SP 800-63B §6.1. */
export interface BindLogEntry {
  readonly at: number
  readonly state: BindState
  /** Address of the caller, or `outbox`. */
  readonly source: string
  readonly device: string
  readonly note?: string
}

export interface BindRecord {
  readonly bindId: string
  readonly userId: string
  readonly tradeAccount: string
  readonly mobile: string
  readonly deviceType: string
  readonly deviceId: string
  readonly deviceUuid: string | null
  readonly clientPublicKeyId: string
  readonly serialNumber: string | null
  readonly state: BindState
  readonly log: readonly BindLogEntry[]
  /** Counts the calls that work on this record: a later one takes over, an earlier one stops. */
  readonly attempt: number
  /** The verification method is stored (order safe stores it first). */
  readonly methodSaved: boolean
  readonly createdAt: number
  /** When the activation code ends, and with it a binding that got no further. */
  readonly expiresAt: number
  readonly completedAt: number | null
}

/** `isprint_bind_info`: which account verifies with which phone. Deleted rows stay: "ever enabled" counts them. */
export interface BindInfo {
  readonly id: string
  readonly userId: string
  readonly acct: string
  readonly isprint_device_id: string
  readonly isprint_device_uid: string
  readonly serialNumber: string
  readonly deleted: boolean
  readonly disabled: boolean
  /** Stored before OMS and user centre know (order safe). */
  readonly syncing: boolean
}

/** When messages went to a number; those older than a day are forgotten. */
export interface SmsLedger {
  readonly mobile: string
  readonly sentAt: readonly number[]
}
