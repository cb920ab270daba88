/** What a trade token was given for: a trust mode, or the trusted device of the old login. */
export type Trust = 'claim' | 'totp' | 'ocra' | 'trustedDevice'

/** A trade token that was given (uas-and-cap §10.4). */
export interface TradeToken {
  /** What lists show instead of the token. */
  readonly id: string
  readonly tradeToken: string
  readonly userId: string
  readonly tradeAccount: string
  readonly deviceId: string
  readonly trust: Trust
  readonly issuedAt: number
  readonly expiresAt: number
}
