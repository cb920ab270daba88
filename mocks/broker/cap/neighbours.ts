import { callNeighbour, describeNeighbour } from '../common/neighbour-client.ts'
import { callUas, type UasAnswer } from '../common/uas-client.ts'
import type { BindRecord } from './model.ts'
import type { CapWork } from './types.ts'

/**
 * What CAP asks its neighbours, one function a call. An answer is `ok`, a `fault` with a code, or `unknown`: no
 * answer, or one that cannot be read, after which nobody knows whether it was done.
 */

export interface UcIdentity {
  readonly userId: string
  readonly tradeAccounts: readonly string[]
  readonly mobile: string
}

/** Who the bearer of a user-centre token is. @throws UC_TOKEN_INVALID, USER_CENTRE_FAILED */
export async function verifyToken(c: CapWork, token: string): Promise<UcIdentity> {
  const answer = await callNeighbour(c, 'user-centre', {
    path: '/uc/token/verify',
    body: { token },
    timeoutMs: c.config.timeoutMs,
  })
  if (answer.kind === 'ok') return answer.data as unknown as UcIdentity
  if (answer.kind === 'fault' && Math.floor(answer.code / 100) === 401) {
    return c.fault('UC_TOKEN_INVALID', { reason: `the user centre refuses the token: ${answer.code}` })
  }
  return c.fault('USER_CENTRE_FAILED', { reason: `token/verify: ${describeNeighbour(answer)}` })
}

export const deleteTrustedDevices = (c: CapWork, userId: string) =>
  callNeighbour(c, 'user-centre', {
    path: '/uc/trustedDevices/deleteAll',
    body: { userId },
    timeoutMs: c.config.timeoutMs,
  })

export const listTrustedDevices = (c: CapWork, userId: string) =>
  callNeighbour(c, 'user-centre', {
    method: 'GET',
    path: `/uc/trustedDevices?userId=${encodeURIComponent(userId)}`,
    timeoutMs: c.config.timeoutMs,
  })

export const changeClientAuth = (c: CapWork, acct: string, action: 'ADD' | 'REMOVE') =>
  callNeighbour(c, 'oms', {
    method: 'PUT',
    path: `/oms/customers/${encodeURIComponent(acct)}/clientAuth`,
    body: { method: 'CAP', action },
    timeoutMs: c.config.timeoutMs,
  })

const uas = (c: CapWork, path: string, body: Readonly<Record<string, unknown>>): Promise<UasAnswer> =>
  callUas(c, path, body, { timeoutMs: c.config.timeoutMs })

const userOf = (c: CapWork, userId: string) => ({ userId, userStoreId: c.config.uas.userStoreId })

export const createUser = (c: CapWork, userId: string) =>
  uas(c, '/update/user/create', { ...userOf(c, userId), assignRealm: c.config.uas.assignRealm })

export const findUser = (c: CapWork, userId: string) => uas(c, '/query/user/findById', userOf(c, userId))

export interface PhoneKey {
  readonly clientPublicKey: string
  readonly clientPublicKeyId: string
}

export interface Phone {
  readonly type: string
  readonly id: string
  readonly agent?: string
  readonly desc?: string
  readonly rooted?: boolean
}

/** `status: Activation` makes a token that is Activated at birth (proof `preActivated`). */
export const issueToken = (c: CapWork, userId: string, key: PhoneKey, phone: Phone) =>
  uas(c, '/OATH/create-assign-and-encrypt', {
    ...userOf(c, userId),
    ...(c.config.uas.batchId === '' ? {} : { batchId: c.config.uas.batchId }),
    clientPublicKey: key.clientPublicKey,
    clientPublicKeyId: key.clientPublicKeyId,
    deviceType: phone.type,
    deviceId: phone.id,
    ...(phone.agent === undefined ? {} : { deviceAgent: phone.agent }),
    ...(phone.desc === undefined ? {} : { deviceDesc: phone.desc }),
    ...(phone.rooted === undefined ? {} : { rooted: phone.rooted }),
    ...(c.config.proof === 'preActivated' ? { status: 'Activation' } : {}),
  })

export const activateByOtp = (c: CapWork, serialNumber: string, otp: string) =>
  uas(c, '/token/activateByOTP', { serialNumber, otp })

export const verifyOtp = (c: CapWork, bind: BindRecord, otp: string) =>
  uas(c, '/token/verifyOTP', { ...userOf(c, bind.userId), serialNumber: bind.serialNumber, otp })

export const findToken = (c: CapWork, serialNumber: string) => uas(c, '/query/token/findBySerial', { serialNumber })

export const listTokens = (c: CapWork, userId: string) => uas(c, '/query/token/listOfUser', userOf(c, userId))

export const revokeToken = (c: CapWork, serialNumber: string) =>
  uas(c, '/token/revoke', { serialNumber, reason: 'CAP' })

export const suspendToken = (c: CapWork, serialNumber: string) =>
  uas(c, '/token/suspend', { serialNumber, reason: 'CAP' })

export const resumeToken = (c: CapWork, serialNumber: string) =>
  uas(c, '/token/resume', { serialNumber, reason: 'CAP' })

export const listDevices = (c: CapWork, userId: string) => uas(c, '/device/listDevicesOfUser', userOf(c, userId))
