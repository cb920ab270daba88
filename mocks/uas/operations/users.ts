import { audit } from '../audit.ts'
import { userUuid } from '../ids.ts'
import { authStatesOf, checkSegment, requireRealm, requireStore, requireUser, type StoreMembers } from '../lookup.ts'
import type { Attribute, User } from '../model.ts'
import { hashSecret } from '../secrets.ts'
import { clientKeyKey, deviceUserKey, userKeyOf } from '../tables.ts'
import { revoke } from '../token-state.ts'
import type { Operation, UasTransaction } from '../types.ts'
import { authStateView, tokenSummary, userView } from '../wire.ts'

const DEFAULT_SEGMENT = 'Default'

export interface NewUser {
  readonly userId: string
  readonly storeId: string
  readonly segmentId?: string | undefined
  readonly name?: string | undefined
  readonly mobile?: string | undefined
  readonly realms?: readonly string[]
  readonly status?: User['status'] | undefined
  readonly attributes?: readonly Attribute[] | undefined
  readonly nonInteractive?: boolean | undefined
  readonly password?: string | undefined
}

/** A new user record, not yet stored. */
export function newUser(c: UasTransaction, init: NewUser): User {
  return {
    uuid: userUuid(c, init.storeId),
    userId: init.userId,
    storeId: init.storeId,
    segmentId: init.segmentId || DEFAULT_SEGMENT,
    name: init.name ?? init.userId,
    mobile: init.mobile ?? '',
    realms: init.realms ?? [],
    status: init.status ?? 'Active',
    attributes: init.attributes ?? [],
    nonInteractive: init.nonInteractive ?? false,
    password: init.password === undefined ? null : hashSecret(c, init.password),
    passwordHistory: [],
    mustChangePassword: false,
    failedLogins: 0,
    version: 1,
    createdTime: c.clock.now(),
  }
}

/**
 * `POST /update/user/create` (§6.1). An existing user, compared without case, is 7006 and stays as it is.
 * The realms say how the user can authenticate; without one he exists but cannot log in.
 */
export const create: Operation<'user.create'> = async (c) => {
  const storeId = await requireStore(c, c.body)
  await checkSegment(c, c.body.segmentId)
  const realms = await assignedRealms(c, c.body.assignRealm)
  const status = requestedStatus(c, c.body.status, 'Active')
  if (await c.tx.users.by('id', userKeyOf(storeId, c.body.userId))) {
    c.fault('USER_EXISTS', { reason: `user "${c.body.userId}" is in store "${storeId}" already` })
  }
  const user = newUser(c, {
    userId: c.body.userId,
    storeId,
    segmentId: c.body.segmentId,
    name: c.body.name,
    realms,
    status,
    attributes: c.body.attributes as readonly Attribute[] | undefined,
  })
  await c.tx.users.put(user)
  await audit(c, user.uuid)
  return userView(user, c.config)
}

/** A user can be asked for as Active or Disabled; Locked is what failures do. */
function requestedStatus(c: UasTransaction, wanted: string | undefined, otherwise: User['status']): User['status'] {
  if (!wanted) return otherwise
  if (wanted === 'Active' || wanted === 'Disabled') return wanted
  return c.fault('INVALID_STATUS', { reason: `a user cannot be made "${wanted}"` })
}

/** `assignRealm`: an id, a list of ids, or true for the default realm; the meaning is inferred. */
async function assignedRealms(c: UasTransaction, assignRealm: unknown): Promise<string[]> {
  if (assignRealm === undefined || assignRealm === null || assignRealm === false || assignRealm === '') return []
  if (assignRealm === true) {
    const standard = (await c.tx.realms.all()).find((realm) => realm.isDefault)
    return standard ? [standard.id] : c.fault('REALM_NOT_FOUND', { reason: 'there is no default realm' })
  }
  const ids = [...new Set(Array.isArray(assignRealm) ? (assignRealm as string[]) : [assignRealm as string])]
  for (const id of ids) await requireRealm(c, id)
  return ids
}

/**
 * `POST /query/user/findById` (§6.2). `template` picks attribute groups: 1 basic (always), 2 attributes,
 * 3 authentication states, 7 tokens; the numbers are inferred.
 */
export const findById: Operation<'user.findById'> = async (c) => {
  const user = await requireUser(c, c.body)
  const groups = new Set((c.body.template ?? '').split(',').map((group) => group.trim()))
  return {
    ...userView(user, c.config),
    ...(groups.has('2') ? { attributes: [...user.attributes] } : {}),
    ...(groups.has('3') ? { authStates: await authStatesGroup(c, user) } : {}),
    ...(groups.has('7') ? { tokens: await tokensGroup(c, user) } : {}),
  }
}

async function authStatesGroup(c: UasTransaction, user: User) {
  const tokens = await c.tx.tokens.where('user', user.uuid)
  const states = await Promise.all(
    tokens.map(async (token) =>
      (await authStatesOf(c, token)).map((state) => ({
        serialNum: token.serialNum,
        ...authStateView(state, c.config),
      })),
    ),
  )
  return states.flat()
}

async function tokensGroup(c: UasTransaction, user: User) {
  const tokens = await c.tx.tokens.where('user', user.uuid)
  return Promise.all(
    tokens.map(async (token) => tokenSummary(token, await authStatesOf(c, token), c.clock.now(), c.config)),
  )
}

/**
 * `POST /update/user/modify` (body as P5). Attributes of the same name are replaced, others stay. Making a locked
 * user Active gives him all his tries back.
 */
export const modify: Operation<'user.modify'> = async (c) => {
  const user = await namedUser(c, c.body)
  const realms = c.body.assignRealm === undefined ? user.realms : await assignedRealms(c, c.body.assignRealm)
  const given = (c.body.attributes ?? []) as readonly Attribute[]
  const names = new Set(given.map((attribute) => attribute.name))
  const status = requestedStatus(c, c.body.status, user.status)
  const changed: User = {
    ...user,
    name: c.body.name ?? user.name,
    status,
    failedLogins: user.status === 'Locked' && status === 'Active' ? 0 : user.failedLogins,
    realms,
    attributes: [...user.attributes.filter((attribute) => !names.has(attribute.name)), ...given],
    version: user.version + 1,
  }
  await c.tx.users.put(changed)
  await audit(c, user.uuid)
  return { ...userView(changed, c.config), attributes: [...changed.attributes] }
}

/** The user by `userUUID_eq` (P5), or by id and store. */
async function namedUser(
  c: UasTransaction,
  body: StoreMembers & { readonly userUUID_eq?: string; readonly userId?: string; readonly segmentId?: string },
): Promise<User> {
  if (!body.userUUID_eq) return requireUser(c, { ...body, userId: body.userId ?? '' })
  const given = body.userStoreId || body.storeId || body.storedId_eq
  if (given) await requireStore(c, body)
  const user = await c.tx.users.get(body.userUUID_eq)
  const here = user && (!given || user.storeId === given)
  return here ? user : c.fault('USER_NOT_FOUND', { reason: `no user has UUID "${body.userUUID_eq}"` })
}

/** `POST /update/user/delete`: his tokens are revoked, his device links, keys and sessions go (§5.2). */
export const remove: Operation<'user.delete'> = async (c) => {
  const user = await namedUser(c, c.body)
  for (const token of await c.tx.tokens.where('user', user.uuid)) {
    if (token.status !== 'Revoked') await c.tx.tokens.put(revoke(token))
  }
  for (const link of await c.tx.deviceUsers.where('user', user.uuid)) {
    await c.tx.deviceUsers.delete(deviceUserKey(link.deviceUuid, link.userUuid))
  }
  for (const key of await c.tx.userKeys.where('user', user.uuid))
    await c.tx.userKeys.delete(clientKeyKey(key.userUuid, key.keyId))
  for (const session of await c.tx.sessions.where('user', user.uuid)) await c.tx.sessions.delete(session.iid)
  for (const token of await c.tx.accessTokens.where('user', user.uuid)) await c.tx.accessTokens.delete(token.id)
  await c.tx.users.delete(user.uuid)
  await audit(c, user.uuid)
  return true
}
