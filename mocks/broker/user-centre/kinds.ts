import type { KindSpec } from '../../kernel/double.ts'
import { drawTicket, openTicket } from './login-tickets.ts'
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
    createdTime: typeof input.createdTime === 'string' ? Date.parse(input.createdTime) : c.clock.now(),
  })
  return trustedDeviceKey(userId, deviceId)
}

async function createToken(c: Transaction, input: Input): Promise<string> {
  const { userId } = await owner(c, input)
  const { id } = await issueToken(c, userId, c.config.tokenTtlSec, {
    ...(input.token === undefined ? {} : { token: input.token as string }),
    ...expiry(input),
    revoked: input.revoked === true,
  })
  return id
}

async function createTicket(c: Transaction, input: Input): Promise<string> {
  const account = await owner(c, input)
  const { id } = await openTicket(c, {
    loginTicket: (input.loginTicket as string | undefined) ?? drawTicket(c),
    userId: account.userId,
    tradeAccount: (input.tradeAccount as string | undefined) ?? account.tradeAccounts[0] ?? account.userId,
    deviceId: input.deviceId as string,
    authMethod: (input.authMethod as AuthMethod | undefined) ?? 'ISPRINT',
    ...expiry(input),
    challengeId: (input.challengeId as string | undefined) ?? null,
    serialNumber: (input.serialNumber as string | undefined) ?? null,
    failures: (input.failures as number | undefined) ?? 0,
    usedAt: input.used === true ? c.clock.now() : null,
  })
  return id
}

/** The account a record names by `userId`. @throws USER_NOT_FOUND */
export async function owner(c: Transaction, input: Input): Promise<Account> {
  const userId = String(input.userId)
  return (
    (await c.tx.accounts.get(userId)) ?? c.fault('USER_NOT_FOUND', { reason: `userId: there is no user "${userId}"` })
  )
}

const expiry = ({ expiresAt }: Input): { expiresAt?: number } =>
  typeof expiresAt === 'string' ? { expiresAt: Date.parse(expiresAt) } : {}
