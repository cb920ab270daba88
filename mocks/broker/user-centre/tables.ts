import { table } from '../../kernel/tables.ts'
import type { Account, AppToken, LoginTicket, TrustedDevice } from './model.ts'

/** Callers choose both parts freely, so no separator of ours would keep them apart. */
export const trustedDeviceKey = (userId: string, deviceId: string): string => JSON.stringify([userId, deviceId])

/** Login names and trade accounts are compared without case, as ids are in UAS. */
export const nameKey = (name: string): string => name.toUpperCase()

export const tables = {
  accounts: table<Account>({
    key: (account) => account.userId,
    multi: { name: (account) => [...new Set([account.account, ...account.tradeAccounts].map(nameKey))] },
  }),
  trustedDevices: table<TrustedDevice>({
    key: (device) => trustedDeviceKey(device.userId, device.deviceId),
    multi: { user: (device) => device.userId },
  }),
  tokens: table<AppToken>({
    key: (token) => token.id,
    unique: { token: (token) => token.token },
    multi: { user: (token) => token.userId },
  }),
  tickets: table<LoginTicket>({
    key: (ticket) => ticket.id,
    unique: { ticket: (ticket) => ticket.loginTicket },
    multi: { user: (ticket) => ticket.userId },
  }),
}
