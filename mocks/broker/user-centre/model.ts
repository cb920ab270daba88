/** The records of the user centre (uas-and-cap §10). */

/** Salted SHA-256: a choice of the double, shown nowhere. */
export interface PasswordHash {
  readonly salt: string
  readonly hash: string
}

export interface Account {
  readonly userId: string
  /** Login name. */
  readonly account: string
  readonly password: PasswordHash
  /** Where messages go; never taken from a request. */
  readonly mobile: string
  /** The first is the one a login by name is for. */
  readonly tradeAccounts: readonly string[]
}

export interface TrustedDevice {
  readonly userId: string
  readonly deviceId: string
  readonly name: string
  readonly createdTime: number
}

/** A token of the app, from an earlier login. */
export interface AppToken {
  /** What lists show instead of the token. */
  readonly id: string
  readonly token: string
  readonly userId: string
  readonly issuedAt: number
  readonly expiresAt: number
  readonly revoked: boolean
}

export type AuthMethod = 'ISPRINT' | 'TRUSTED_DEVICE' | 'SMS'

/** One login on its way to a trade token. */
export interface LoginTicket {
  /** What lists show instead of the ticket. */
  readonly id: string
  readonly loginTicket: string
  readonly userId: string
  readonly tradeAccount: string
  readonly deviceId: string
  readonly authMethod: AuthMethod
  readonly issuedAt: number
  readonly expiresAt: number
  /** The only challenge whose response counts. */
  readonly challengeId: string | null
  /** The token bound on the device of this login. */
  readonly serialNumber: string | null
  readonly failures: number
  readonly usedAt: number | null
}
