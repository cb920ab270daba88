import type { Device, Realm, Token, TokenAuthState, TokenBatch, User } from './model.ts'
import { authStateKey, userKeyOf } from './tables.ts'
import { settledState } from './token-state.ts'
import type { UasTransaction } from './types.ts'

export const DEFAULT_STORE = 'DefaultStore'

/** The user store, in any of its three spellings on the wire (P3, P5, P7); empty is the default store. */
export interface StoreMembers {
  readonly userStoreId?: string | undefined
  readonly storeId?: string | undefined
  readonly storedId_eq?: string | undefined
}

export const storeIdOf = (body: StoreMembers): string =>
  body.userStoreId || body.storeId || body.storedId_eq || DEFAULT_STORE

/** @throws USER_STORE_NOT_FOUND */
export async function requireStore(c: UasTransaction, body: StoreMembers): Promise<string> {
  const storeId = storeIdOf(body)
  if (!(await c.tx.stores.get(storeId)))
    c.fault('USER_STORE_NOT_FOUND', { reason: `there is no user store "${storeId}"` })
  return storeId
}

/** @throws SEGMENT_NOT_FOUND */
export async function checkSegment(c: UasTransaction, segmentId: string | undefined): Promise<void> {
  if (segmentId && !(await c.tx.segments.get(segmentId))) {
    c.fault('SEGMENT_NOT_FOUND', { reason: `there is no segment "${segmentId}"` })
  }
}

/** @throws USER_STORE_NOT_FOUND, SEGMENT_NOT_FOUND, USER_NOT_FOUND */
export async function requireUser(
  c: UasTransaction,
  body: StoreMembers & { readonly userId: string; readonly segmentId?: string | undefined },
): Promise<User> {
  const storeId = await requireStore(c, body)
  await checkSegment(c, body.segmentId)
  const user = await c.tx.users.by('id', userKeyOf(storeId, body.userId))
  const here = user && (!body.segmentId || user.segmentId === body.segmentId)
  return here ? user : c.fault('USER_NOT_FOUND', { reason: `no user "${body.userId}" in store "${storeId}"` })
}

/** @throws USER_DISABLED */
export function requireActive(c: UasTransaction, user: User): void {
  if (user.status !== 'Active') c.fault('USER_DISABLED', { reason: `user "${user.userId}" is ${user.status}` })
}

/** @throws REALM_NOT_FOUND */
export async function requireRealm(c: UasTransaction, realmId: string): Promise<Realm> {
  return (await c.tx.realms.get(realmId)) ?? c.fault('REALM_NOT_FOUND', { reason: `there is no realm "${realmId}"` })
}

/** The named batch, or the default one. @throws BATCH_NOT_FOUND */
export async function requireBatch(c: UasTransaction, batchId: string | undefined): Promise<TokenBatch> {
  const batch = batchId
    ? await c.tx.batches.get(batchId)
    : (await c.tx.batches.all()).find((candidate) => candidate.isDefault)
  return batch ?? c.fault('BATCH_NOT_FOUND', { reason: `there is no token batch "${batchId ?? ''}"` })
}

/** @throws TOKEN_NOT_FOUND */
export async function requireToken(c: UasTransaction, serialNumber: string): Promise<Token> {
  return (
    (await c.tx.tokens.by('serial', serialNumber)) ??
    c.fault('TOKEN_NOT_FOUND', { reason: `no token has serial number "${serialNumber}"` })
  )
}

/** @throws DEVICE_NOT_FOUND */
export async function requireDevice(c: UasTransaction, uuid: string): Promise<Device> {
  const device = await c.tx.devices.get(uuid)
  return device && device.status !== 'Deleted' ? device : c.fault('DEVICE_NOT_FOUND', { reason: `no device "${uuid}"` })
}

export async function ownerOf(c: UasTransaction, token: Token): Promise<User | undefined> {
  return token.userUuid === null ? undefined : c.tx.users.get(token.userUuid)
}

export async function deviceOf(c: UasTransaction, token: Token): Promise<Device | undefined> {
  return token.deviceUuid === null ? undefined : c.tx.devices.get(token.deviceUuid)
}

/** All functions of a token, locks that have ended by themselves taken off. */
export async function authStatesOf(c: UasTransaction, token: Token): Promise<readonly TokenAuthState[]> {
  const now = c.clock.now()
  const states = await c.tx.authStates.where('token', token.uuid)
  return states.map((state) => settledState(state, now, c.config.policy.autoUnlockMinutes))
}

export async function authStateOf(
  c: UasTransaction,
  token: Token,
  func: TokenAuthState['func'],
): Promise<TokenAuthState | undefined> {
  const state = await c.tx.authStates.get(authStateKey(token.uuid, func))
  return state && settledState(state, c.clock.now(), c.config.policy.autoUnlockMinutes)
}
