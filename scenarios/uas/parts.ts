import type { VirtualDevice } from '../devices/virtual-device.ts'
import { CheckFailed } from '../runner/check.ts'
import type { ScenarioContext } from '../runner/types.ts'

/** The PIN of every invented person in these scripts. */
export const PIN = '246810'

/** One time step of a soft token, milliseconds (uas-and-cap §8.1). */
export const TIME_STEP = 30_000
export const MINUTE = 60_000

/** What UAS answers to create-assign-and-encrypt, code included. */
export type Issued = Awaited<ReturnType<typeof issueToken>>

/** Creates the user; one who is there already is as good (fault 7006, P1). */
export async function ensureUser(s: ScenarioContext, userId: string): Promise<void> {
  const created = await s.uas.call('user.create', { userId, userStoreId: 'DefaultStore', assignRealm: true })
  if (created.outcome === 'ok') return
  if (created.fault !== 'USER_EXISTS') throw new CheckFailed(`user.create: got ${created.fault ?? created.outcome}`)
  await s.uas.expectOk('user.findById', { userId })
}

/** What the phone sends to have a token made for it (§6.3). */
export function tokenRequest(phone: VirtualDevice, userId: string) {
  const { key, device } = phone.preTokenActivation()
  return {
    userId,
    userStoreId: 'DefaultStore',
    clientPublicKey: key.clientPublicKey,
    clientPublicKeyId: key.clientPublicKeyId,
    deviceType: device.type,
    deviceId: device.id,
    deviceAgent: device.agent,
    deviceDesc: device.desc,
    rooted: device.rooted,
  }
}

/** Makes a token for the phone, Pending unless `status` asks for it to be born Activated. */
export function issueToken(s: ScenarioContext, phone: VirtualDevice, userId: string, status?: 'Activation') {
  return s.uas.expectOk('oath.createAssignEncrypt', {
    ...tokenRequest(phone, userId),
    ...(status === undefined ? {} : { status }),
  })
}

/** The phone gets the result without the code, the person the code: together they open the seeds (§10.2). */
export async function activateOnPhone(s: ScenarioContext, phone: VirtualDevice, issued: Issued): Promise<void> {
  const { activationPassword, ...result } = issued
  const code = activationPassword || (await s.ask(`the activation code of token ${issued.tokenInfoBean.serialNum}`))
  await phone.activateToken(result, code)
  phone.enablePIN(PIN)
  phone.loginPIN(PIN)
}

/** A user with a phone whose token is Activated, and the next time step begun: its first password is unused. */
export async function bindPhone(s: ScenarioContext, phone: VirtualDevice, userId: string): Promise<string> {
  await ensureUser(s, userId)
  const issued = await issueToken(s, phone, userId)
  await activateOnPhone(s, phone, issued)
  const serialNumber = issued.tokenInfoBean.serialNum
  await s.uas.expectOk('token.activateByOTP', { serialNumber, otp: phone.generateOTP() })
  await s.clock.advance(TIME_STEP)
  return serialNumber
}

/** The status that UAS shows for a token. */
export async function statusOf(s: ScenarioContext, serialNumber: string): Promise<string> {
  return (await s.uas.expectOk('token.findBySerial', { serialNumber })).status
}

/** A one-time password of the right form that is not this one. */
export const wrong = (otp: string): string => otp.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10))

/** The SDK refuses, with this code. */
export async function expectRefusal(call: () => unknown, code: string): Promise<void> {
  try {
    await call()
  } catch (error) {
    const got = (error as { code?: unknown }).code
    if (got === code) return
    throw new CheckFailed(`the SDK: expected ${code}, got ${String(got ?? error)}`)
  }
  throw new CheckFailed(`the SDK: expected ${code}, but it did as it was told`)
}

export interface FunctionState {
  readonly status: string
  readonly failCnt: number
  readonly successCnt: number
  readonly timeDrift: number
}

/** Counters of one function of a token, which no call shows. Needs `records`. */
export async function functionState(
  s: ScenarioContext,
  serialNumber: string,
  func: 'TOTP' | 'OCRA',
): Promise<FunctionState> {
  const { UUID } = await s.uas.expectOk('token.findBySerial', { serialNumber })
  const record = await s.records.get('authState', `${UUID}/${func}`)
  const { status, failCnt, successCnt, timeDrift } = record as unknown as FunctionState
  return { status, failCnt, successCnt, timeDrift }
}

/** A login by the answer to a challenge; the result is judged by the caller. */
export async function answerChallenge(s: ScenarioContext, phone: VirtualDevice, serialNumber: string, data: string) {
  const challenge = await s.uas.expectOk('token.createChallenge', { serialNumber, func: 'OCRA', data })
  const response = phone.signChallenge({ suite: challenge.suite, question: challenge.question })
  return { challengeId: challenge.challengeId, response }
}
