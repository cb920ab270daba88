import type { KindSpec } from '../../kernel/double.ts'
import type { Account, AuthMethod } from './model.ts'
import { hashPassword } from './passwords.ts'
import { nameKey, trustedDeviceKey } from './tables.ts'
import { issueToken } from './tokens.ts'
import type { Transaction, UserCentre } from './types.ts'

type Input = Readonly<Record<string, unknown>>

const DEFAULT_MOBILE = '13800000000'
const DEFAULT_PASSWORD = 'Passw0rd!'

/** Records that seed files and the control plane arrange; shapes in `contracts/user-centre/records.schema.yaml`. */
export const kinds: Readonly<Record<string, KindSpec<UserCentre>>> = {
  account: {
    table: 'accounts',
    summary: 'Account with its trade accounts',
    secrets: ['password'],
    create: createAccount,
  },
  trustedDevice: { table: 'trustedDevices', summary: 'Device trusted by the old login', create: createTrustedDevice },
  token: {
    table: 'tokens',
    summary: 'Token of the app, from an earlier login',
    secrets: ['token'],
    create: createToken,
  },
  ticket: { table: 'tickets', summary: 'Login ticket', secrets: ['loginTicket'], create: createTicket },
}

async function createAccount(c: Transaction, input: Input): Promise<string> {
  const userId = input.userId as string
  const account = (input.account as string | undefined) ?? userId
  const tradeAccounts = (input.tradeAccounts as readonly string[] | undefined) ?? [userId]
  for (const name of new Set([account, ...tradeAccounts])) {
    const [other] = await c.tx.accounts.where('name', nameKey(name))
    if (other && other.userId !== userId) c.fault('BAD_REQUEST', { reason: `"${name}" belongs to "${other.userId}"` })
  }
  await c.tx.accounts.put({
    userId,
    account,
    password: hashPassword(c, (input.password as string | undefined) ?? DEFAULT_PASSWORD),
    mobile: (input.mobile as string | undefined) ?? DEFAULT_MOBILE,
    tradeAccounts,
  })
  return userId
}

async function createTrustedDevice(c: Transaction, input: Input): Promise<string> {
  const { userId } = await owner(c, input)
  const deviceId = input.deviceId as string
  await c.tx.trustedDevices.put({
    userId,
    deviceId,
    name: (input.name as string | undefined) ?? deviceId,
    createdTime: instant(input.createdTime) ?? c.clock.now(),
  })
  return trustedDeviceKey(userId, deviceId)
}

async function createToken(c: Transaction, input: Input): Promise<string> {
  const { userId } = await owner(c, input)
  const issued = await issueToken(c, userId, c.config.tokenTtlSec)
  const token = (input.token as string | undefined) ?? issued.token
  if (token !== issued.token) await c.tx.tokens.delete(issued.token)
  const expiresAt = instant(input.expiresAt) ?? issued.expiresAt
  await c.tx.tokens.put({ ...issued, token, expiresAt, revoked: input.revoked === true })
  return token
}

async function createTicket(c: Transaction, input: Input): Promise<string> {
  const account = await owner(c, input)
  const issuedAt = c.clock.now()
  const loginTicket =
    (input.loginTicket as string | undefined) ?? `LT-${c.random.stream('user-centre/ticket').alnum(24)}`
  await c.tx.tickets.put({
    loginTicket,
    userId: account.userId,
    tradeAccount: (input.tradeAccount as string | undefined) ?? account.tradeAccounts[0] ?? account.userId,
    deviceId: input.deviceId as string,
    authMethod: (input.authMethod as AuthMethod | undefined) ?? 'ISPRINT',
    issuedAt,
    expiresAt: instant(input.expiresAt) ?? issuedAt + c.config.ticketTtlSec * 1000,
    challengeId: (input.challengeId as string | undefined) ?? null,
    serialNumber: (input.serialNumber as string | undefined) ?? null,
    failures: (input.failures as number | undefined) ?? 0,
    usedAt: input.used === true ? issuedAt : null,
  })
  return loginTicket
}

/** The account a record names by `userId`. @throws USER_NOT_FOUND */
export async function owner(c: Transaction, input: Input): Promise<Account> {
  const userId = String(input.userId)
  return (
    (await c.tx.accounts.get(userId)) ?? c.fault('USER_NOT_FOUND', { reason: `userId: there is no user "${userId}"` })
  )
}

const instant = (text: unknown): number | undefined => (typeof text === 'string' ? Date.parse(text) : undefined)
