import type { KindSpec, TransactionContext } from '../kernel/double.ts'
import { base64ToBytes } from '../kernel/lib/bytes.ts'
import { nextSerial, tokenUuid } from './ids.ts'
import { DEFAULT_STORE, requireBatch, requireDevice } from './lookup.ts'
import type { Attribute, LoginModule, Token, TokenFunction, TokenSeed, TokenStatus, User } from './model.ts'
import { suiteMembers, suiteProblem } from './ocra-suites.ts'
import { newUser } from './operations/users.ts'
import { userKeyOf } from './tables.ts'
import { freshAuthState } from './token-state.ts'
import type { Uas } from './types.ts'

export const DEFAULT_OCRA_SUITE = 'OCRA-1:HOTP-SHA256-8:QH64-T1M'
const DEFAULT_VALIDITY_DAYS = 1095

type Context = TransactionContext<Uas>
type Input = Readonly<Record<string, unknown>>

/**
 * The kinds of records that seed files and the control plane arrange, in the order in which they build on each
 * other. Shapes are checked against `contracts/uas/records.schema.yaml` before they come here.
 */
export const kinds: Readonly<Record<string, KindSpec<Uas>>> = {
  store: {
    table: 'stores',
    summary: 'User store',
    create: (c, input) => keep(c.tx.stores, { id: input.id as string }, input.id),
  },
  segment: {
    table: 'segments',
    summary: 'Segment',
    create: (c, input) => keep(c.tx.segments, { id: input.id as string }, input.id),
  },
  realm: {
    table: 'realms',
    summary: 'Authentication realm: a named set of login modules',
    create: (c, input) =>
      keep(
        c.tx.realms,
        {
          id: input.id as string,
          isDefault: input.isDefault === true,
          loginModules: (input.loginModules ?? []) as readonly LoginModule[],
        },
        input.id,
      ),
  },
  batch: { table: 'batches', summary: 'Token batch', create: createBatch },
  agent: { table: 'agents', summary: 'Agent that calls with a client certificate', create: createAgent },
  user: { table: 'users', summary: 'User', secrets: ['password', 'passwordHistory'], create: createUser },
  accessToken: {
    table: 'accessTokens',
    summary: 'Bearer token of a non-interactive user',
    secrets: ['token'],
    create: createAccessToken,
  },
  device: { table: 'devices', summary: 'Device of one or more users', create: createDevice },
  token: { table: 'tokens', summary: 'Token', secrets: ['seeds', 'activation', 'pinHash'], create: createToken },
  authState: {
    table: 'authStates',
    summary: 'Authentication state of one function of a token; made with its token',
    create: async (c) =>
      c.fault('INVALID_REQUEST', { reason: 'authentication states are made with their token; PATCH them instead' }),
  },
  session: {
    table: 'sessions',
    summary: 'User session; made by a login',
    secrets: ['token', 'smsOtp'],
    create: async (c) => c.fault('INVALID_REQUEST', { reason: 'sessions are made by a login' }),
  },
  audit: {
    table: 'audit',
    summary: 'Audit trail, newest thousand; read only',
    create: async (c) => c.fault('INVALID_REQUEST', { reason: 'the audit trail is read only' }),
  },
}

const bareFingerprint = (text: string): string => text.toLowerCase().replaceAll(':', '')

async function keep<R extends object>(
  table: { put(record: R): Promise<void> },
  record: R,
  key: unknown,
): Promise<string> {
  await table.put(record)
  return key as string
}

async function createBatch(c: Context, input: Input): Promise<string> {
  if (input.ocraSuite !== undefined) checkSuite(c, 'ocraSuite', input.ocraSuite as string)
  const batch = {
    id: input.id as string,
    isDefault: input.isDefault === true,
    vendor: (input.vendor as string | undefined) ?? 'i-Sprint',
    model: (input.model as string | undefined) ?? 'SoftToken',
    validityDays: (input.validityDays as number | undefined) ?? DEFAULT_VALIDITY_DAYS,
    ocraSuite: (input.ocraSuite as string | undefined) ?? DEFAULT_OCRA_SUITE,
    ...(input.maxFail === undefined ? {} : { maxFail: input.maxFail as number }),
    ...(input.activationTtlSec === undefined ? {} : { activationTtlSec: input.activationTtlSec as number }),
  }
  return keep(c.tx.batches, batch, batch.id)
}

function createAgent(c: Context, input: Input): Promise<string> {
  const fingerprint = bareFingerprint((input.fingerprint as string | undefined) ?? '')
  const agentId = input.agentId as string
  return keep(
    c.tx.agents,
    {
      agentId,
      fingerprint,
      subject: (input.subject as string | undefined) ?? (fingerprint === '' ? agentId : ''),
      enabled: input.enabled !== false,
      revoked: input.revoked === true,
      allowedCalls: (input.allowedCalls as readonly string[] | undefined) ?? ['*'],
    },
    agentId,
  )
}

async function createUser(c: Context, input: Input): Promise<string> {
  const storeId = (input.userStoreId as string | undefined) ?? DEFAULT_STORE
  if (!(await c.tx.stores.get(storeId)))
    c.fault('USER_STORE_NOT_FOUND', { reason: `userStoreId: there is no store "${storeId}"` })
  const realms = (input.realms as readonly string[] | undefined) ?? []
  for (const realm of realms) {
    if (!(await c.tx.realms.get(realm))) c.fault('REALM_NOT_FOUND', { reason: `realms: there is no realm "${realm}"` })
  }
  const user = newUser(c, {
    userId: input.userId as string,
    storeId,
    segmentId: input.segmentId as string | undefined,
    name: input.name as string | undefined,
    mobile: input.mobile as string | undefined,
    realms,
    status: input.status as User['status'] | undefined,
    attributes: input.attributes as readonly Attribute[] | undefined,
    nonInteractive: input.nonInteractive === true,
    password: input.password as string | undefined,
  })
  return keep(c.tx.users, user, user.uuid)
}

/** The user a record names by `userId` and `userStoreId`. */
async function userOf(c: Context, input: Input): Promise<User> {
  const storeId = (input.userStoreId as string | undefined) ?? DEFAULT_STORE
  const user = await c.tx.users.by('id', userKeyOf(storeId, input.userId as string))
  return (
    user ??
    c.fault('USER_NOT_FOUND', { reason: `userId: there is no user "${String(input.userId)}" in store "${storeId}"` })
  )
}

async function createAccessToken(c: Context, input: Input): Promise<string> {
  const user = await userOf(c, input)
  if (!user.nonInteractive) {
    c.fault('NOT_AUTHORISED', {
      reason: `userId: "${user.userId}" is interactive; access tokens are for users with nonInteractive: true`,
    })
  }
  const id = (input.id as string | undefined) ?? c.random.stream('uas/access-token-id').alnum(12)
  const token = (input.token as string | undefined) ?? c.random.stream('uas/access-token').base64url(43)
  return keep(
    c.tx.accessTokens,
    {
      id,
      token,
      userUuid: user.uuid,
      permissions: (input.permissions as readonly string[] | undefined) ?? ['*'],
      expiresAt: input.expiresAt === undefined ? null : Date.parse(input.expiresAt as string),
      revoked: input.revoked === true,
      fingerprint: input.fingerprint === undefined ? null : bareFingerprint(input.fingerprint as string),
    },
    id,
  )
}

async function createDevice(c: Context, input: Input): Promise<string> {
  const now = c.clock.now()
  const uuid = (input.uuid as string | undefined) ?? `D${c.random.stream('uas/device-uuid').alnum(15)}`
  await c.tx.devices.put({
    uuid,
    type: input.type as string,
    id: input.id as string,
    agent: (input.agent as string | undefined) ?? '',
    desc: (input.desc as string | undefined) ?? '',
    tag: (input.tag as string | undefined) ?? '',
    rooted: input.rooted === true,
    status: (input.status as 'Active' | 'Suspended' | undefined) ?? 'Active',
    createdTime: now,
    adminModifier: 'seed',
    adminModifiedTime: now,
    lastUsedTime: 0,
  })
  for (const userId of (input.users as readonly string[] | undefined) ?? []) {
    const user = await userOf(c, { userId, userStoreId: input.userStoreId })
    await c.tx.deviceUsers.put({ deviceUuid: uuid, userUuid: user.uuid })
  }
  return uuid
}

/** A token with given seeds: for provider states, imports and tests that need to know them. */
async function createToken(c: Context, input: Input): Promise<string> {
  const user = input.userId === undefined ? undefined : await userOf(c, input)
  await checkReferences(c, input)
  const seeds = seedsOf(c, input)
  const serialNum = (input.serialNum as string | undefined) ?? (await nextSerial(c))
  const now = c.clock.now()
  const status = (input.status as TokenStatus | undefined) ?? (user ? 'Pending' : 'Created')
  const ttlMs = ((input.activationTtlSec as number | undefined) ?? c.config.policy.activationTtlSec) * 1000
  const token: Token = {
    uuid: tokenUuid(c),
    serialNum,
    batchId: (await requireBatch(c, input.batchId as string | undefined)).id,
    vendor: (input.vendor as string | undefined) ?? 'i-Sprint',
    model: (input.model as string | undefined) ?? 'SoftToken',
    name: serialNum,
    userUuid: user?.uuid ?? null,
    deviceUuid: (input.deviceUuid as string | undefined) ?? null,
    clientPublicKeyId: (input.clientPublicKeyId as string | undefined) ?? null,
    seeds,
    status,
    activation: status === 'Pending' ? { salt: '', hash: '', expiresAt: now + ttlMs } : null,
    activatedTime: status === 'Activated' || status === 'Suspended' ? now : null,
    validFrom: now,
    validTo: now + DEFAULT_VALIDITY_DAYS * 86_400_000,
    pinHash: (input.pinHash as string | undefined) ?? null,
    reissues: 0,
    lastReissueAt: null,
    createdTime: now,
    version: 1,
  }
  await c.tx.tokens.put(token)
  for (const func of Object.keys(token.seeds) as TokenFunction[])
    await c.tx.authStates.put(freshAuthState(token.uuid, func))
  if (token.deviceUuid && user) await c.tx.deviceUsers.put({ deviceUuid: token.deviceUuid, userUuid: user.uuid })
  return token.uuid
}

async function checkReferences(c: Context, input: Input): Promise<void> {
  if (input.deviceUuid !== undefined) await requireDevice(c, input.deviceUuid as string)
  const suite = /-PSHA(1|256|512)/.exec(String((input.seeds as GivenSeeds | undefined)?.OCRA?.suite ?? ''))?.[1] ?? '1'
  const bytes = { 1: 20, 256: 32, 512: 64 }[suite]
  if (typeof input.pinHash === 'string' && input.pinHash.length !== 2 * (bytes ?? 20))
    c.fault('INVALID_REQUEST', { reason: `pinHash: the suite needs ${bytes} bytes` })
}

type GivenSeeds = Readonly<Partial<Record<TokenFunction, Readonly<Record<string, unknown>>>>>

/** `{ TOTP: { secret: <base64>, … } }` with the soft token's values where the record gives none. */
function seedsOf(c: Context, input: Input): Token['seeds'] {
  const given = (input.seeds ?? {}) as GivenSeeds
  return Object.fromEntries(
    Object.entries(given).map(([func, seed]) => [func, seedOf(c, func as TokenFunction, seed)]),
  ) as Token['seeds']
}

function seedOf(c: Context, func: TokenFunction, given: Readonly<Record<string, unknown>>): TokenSeed {
  const where = `seeds.${func}`
  const suite = (given.suite as string | undefined) ?? DEFAULT_OCRA_SUITE
  if (func === 'OCRA') checkSuite(c, `${where}.suite`, suite)
  const standard = {
    TOTP: { algorithm: 'HmacSHA1', digits: 6, timeInterval: 30, suite: 'TOTP' } as const,
    OCRA: func === 'OCRA' ? suiteMembers(suite) : {},
    HOTP: { algorithm: 'HmacSHA1', digits: 6, timeInterval: 0, suite: 'HOTP' } as const,
  }[func]
  const seed = { ...standard, ...given } as TokenSeed
  if (!isBase64(seed.secret)) c.fault('INVALID_REQUEST', { reason: `${where}.secret: not base64 with padding` })
  if (func === 'TOTP' && seed.timeInterval < 1)
    c.fault('INVALID_REQUEST', { reason: `${where}.timeInterval: a time step has at least one second` })
  return seed
}

function checkSuite(c: Context, where: string, suite: string): void {
  const problem = suiteProblem(suite)
  if (problem) c.fault('INVALID_REQUEST', { reason: `${where}: ${problem}` })
}

function isBase64(text: string): boolean {
  try {
    return base64ToBytes(text).length > 0
  } catch {
    return false
  }
}
