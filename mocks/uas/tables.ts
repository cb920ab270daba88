import { table } from '../kernel/tables.ts'
import type {
  AccessToken,
  Agent,
  AuditEntry,
  Challenge,
  Counter,
  Device,
  DeviceUser,
  Realm,
  Segment,
  Session,
  Token,
  TokenAuthState,
  TokenBatch,
  User,
  UserKey,
  UserStore,
} from './model.ts'

/** Callers choose these parts freely, so no separator of ours would keep them apart. */
const pair = (left: string, right: string): string => JSON.stringify([left, right])

/** Ids are compared without case within their store: unique key on upper(id) and parent (P6). */
export const userKeyOf = (storeId: string, userId: string): string => pair(storeId, userId.toUpperCase())
export const deviceKeyOf = (type: string, id: string): string => pair(type, id)
export const authStateKey = (tokenUuid: string, func: string): string => `${tokenUuid}/${func}`
export const deviceUserKey = (deviceUuid: string, userUuid: string): string => `${deviceUuid}/${userUuid}`
export const clientKeyKey = (userUuid: string, keyId: string): string => `${userUuid}/${keyId}`

export const tables = {
  stores: table<UserStore>({ key: (store) => store.id }),
  segments: table<Segment>({ key: (segment) => segment.id }),
  realms: table<Realm>({ key: (realm) => realm.id }),
  batches: table<TokenBatch>({ key: (batch) => batch.id }),
  users: table<User>({ key: (user) => user.uuid, unique: { id: (user) => userKeyOf(user.storeId, user.userId) } }),
  tokens: table<Token>({
    key: (token) => token.uuid,
    unique: { serial: (token) => token.serialNum },
    multi: {
      user: (token) => token.userUuid ?? undefined,
      device: (token) => token.deviceUuid ?? undefined,
      // Without the revoked ones, which pile up on a phone that binds again and again.
      keptOfUser: (token) => (token.status === 'Revoked' ? undefined : (token.userUuid ?? undefined)),
      keptOnDevice: (token) => (token.status === 'Revoked' ? undefined : (token.deviceUuid ?? undefined)),
    },
  }),
  authStates: table<TokenAuthState>({
    key: (state) => authStateKey(state.tokenUuid, state.func),
    multi: { token: (state) => state.tokenUuid },
  }),
  devices: table<Device>({
    key: (device) => device.uuid,
    unique: { typeAndId: (device) => deviceKeyOf(device.type, device.id) },
  }),
  deviceUsers: table<DeviceUser>({
    key: (link) => deviceUserKey(link.deviceUuid, link.userUuid),
    multi: { device: (link) => link.deviceUuid, user: (link) => link.userUuid },
  }),
  userKeys: table<UserKey>({
    key: (key) => clientKeyKey(key.userUuid, key.keyId),
    multi: { user: (key) => key.userUuid },
  }),
  // By the id that is no secret: the control plane shows keys.
  sessions: table<Session>({
    key: (session) => session.iid,
    unique: { token: (session) => session.token },
    multi: { user: (session) => session.userUuid },
  }),
  accessTokens: table<AccessToken>({
    key: (token) => token.id,
    unique: { token: (token) => token.token },
    multi: { user: (token) => token.userUuid },
  }),
  agents: table<Agent>({
    key: (agent) => agent.agentId,
    unique: { fingerprint: (agent) => agent.fingerprint || undefined, subject: (agent) => agent.subject || undefined },
  }),
  challenges: table<Challenge>({
    key: (challenge) => challenge.id,
    multi: { token: (challenge) => challenge.tokenUuid },
  }),
  audit: table<AuditEntry>({ key: (entry) => entry.id }),
  counters: table<Counter>({ key: (counter) => counter.name }),
}
