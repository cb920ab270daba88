import { expect } from 'vitest'
import { contract } from '../../contracts/uas/index.ts'
import { createDoubles, type Doubles, type DoublesOptions, type Peer, type World } from '../../mocks/index.ts'
import type { JournalDetail } from '../../mocks/kernel/journal.ts'
import { bytesToBase64, utf8 } from '../../mocks/kernel/lib/bytes.ts'
import { hotpAt } from '../../mocks/kernel/lib/otp.ts'
import { RandomStream } from '../../mocks/kernel/random.ts'
import type { TokenAuthState } from '../../mocks/uas/model.ts'
import { VirtualDevice, type VirtualDeviceOptions } from '../../scenarios/devices/virtual-device.ts'

export const START = '2026-01-01T00:00:00Z'
export const START_MS = Date.parse(START)
export const BASE = 'http://uas.test'
/** One time step of a soft token, milliseconds (uas-and-cap §8.1). */
export const STEP = 30_000
/** The time step of {@link START} (uas-and-cap §18). */
export const START_STEP = 58_907_520
export const USER = 'A100001'
/** The seeds of the known answers (uas-and-cap §18). */
export const TOTP_SEED = utf8('12345678901234567890')
export const OCRA_SEED = utf8('12345678901234567890123456789012')
export const SEEDS = { TOTP: { secret: bytesToBase64(TOTP_SEED) }, OCRA: { secret: bytesToBase64(OCRA_SEED) } }
/** A P-256 key of an invented phone (uas-and-cap §7.3). */
export const PUBLIC_KEY =
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEAw8sUHTcZQd2wQsLiqcCkgmWLG67/k8UIZKDEofNCNIP724XSpMVna/s4LqNAnam98WJQm5JTnspJtB3VPCilg=='

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
export type Json = any

/** How a call is authenticated; default: the agent of the seed by header. */
export interface As {
  readonly agent?: string
  readonly bearer?: string
  /** A user session. */
  readonly session?: string
  readonly peer?: Peer
  readonly headers?: Readonly<Record<string, string>>
  /** `false`: only what the other members say. */
  readonly default?: false
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Json
  /** `body.result` */
  readonly result: Json
  readonly code: number | undefined
  readonly type: string | undefined
  readonly entry: JournalDetail
}

export interface Harness {
  readonly doubles: Doubles
  readonly world: World
  /** Calls an operation by id. */
  call(operationId: string, body?: unknown, as?: As): Promise<Answer>
  /** Calls, expects success, gives the result. */
  ok(operationId: string, body?: unknown, as?: As): Promise<Json>
  /** Sends a raw request to an operation's path or to any path. */
  raw(operationIdOrPath: string, init: RequestInit): Promise<Answer>
  /** Asks the control plane `POST /systems/uas/records/user`; expects success. */
  control(call: string, body?: unknown): Promise<Json>
  /** Arranges a record. */
  record(kind: string, input: Record<string, unknown>): Promise<Json>
  patch(kind: string, key: string, change: Record<string, unknown>): Promise<Json>
  configure(layer: Record<string, unknown>): void
  advance(ms: number): void
  now(): number
  authState(serialNum: string, func?: 'TOTP' | 'OCRA' | 'HOTP'): Promise<TokenAuthState>
  /** Whether a piece of work leaves every record, clock, capture and stream as it was. */
  unchanged<T>(work: () => Promise<T>): Promise<T>
  phone(id: string, options?: Partial<VirtualDeviceOptions>): VirtualDevice
}

const paths = new Map(contract.operations.map((operation) => [operation.operationId, operation.path]))
export const pathOf = (operationId: string): string => paths.get(operationId) ?? operationId

/** One world `main` with UAS alone, its clock stopped at {@link START}. */
export async function open(options: DoublesOptions = {}): Promise<Harness> {
  const doubles = await createDoubles({ systems: ['uas'], now: START, clock: 'frozen', ...options })
  const world = doubles.world()
  const send = async (path: string, init: RequestInit, peer?: Peer): Promise<Answer> => {
    const request = new Request(BASE + path, init)
    const response = await doubles.fetch(request, { system: 'uas', ...(peer ? { peer } : {}) })
    return answerOf(world, response)
  }
  const call: Harness['call'] = (operationId, body = {}, as = {}) => {
    const { headers, members } = credentials(as)
    const whole = isObject(body) ? { ...members, ...body } : body
    return send(pathOf(operationId), { method: 'POST', headers, body: JSON.stringify(whole) }, as.peer)
  }
  const control: Harness['control'] = async (target, body) => {
    const [method = '', path = ''] = target.split(' ')
    const init = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await doubles.fetch(new Request(`${BASE}/_control/v1${path}`, { method, ...init }))
    const text = await response.text()
    if (!response.ok) throw new Error(`${target}: ${response.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
  return {
    doubles,
    world,
    call,
    ok: async (operationId, body, as) => {
      const answer = await call(operationId, body, as)
      expect(answer, `${operationId}: ${JSON.stringify(answer.body)} ${answer.entry?.reason}`).toMatchObject({
        status: 200,
      })
      return answer.result
    },
    raw: (target, init) => send(pathOf(target), init),
    control,
    record: (kind, input) => control(`POST /systems/uas/records/${kind}`, input),
    patch: (kind, key, change) => control(`PATCH /systems/uas/records/${kind}/${encodeURIComponent(key)}`, change),
    configure: (layer) => world.configure('uas', layer),
    advance: (ms) => world.clock.advance(ms),
    now: () => world.clock.now(),
    authState: (serialNum, func = 'TOTP') => authStateOf(world, serialNum, func),
    unchanged: async (work) => {
      const before = JSON.stringify(await world.snapshot())
      const value = await work()
      expect(JSON.stringify(await world.snapshot())).toBe(before)
      return value
    },
    phone: (deviceId, more = {}) => {
      const random = RandomStream.from(`phone/${deviceId}`)
      return new VirtualDevice({
        platform: 'android',
        deviceId,
        clock: world.clock,
        random: (length) => random.bytes(length),
        ...more,
      })
    },
  }
}

function credentials(as: As): { headers: Record<string, string>; members: Record<string, unknown> } {
  const headers: Record<string, string> = { 'content-type': 'application/json', ...as.headers }
  if (as.bearer !== undefined) headers.authorization = `Bearer ${as.bearer}`
  if (as.session !== undefined) return { headers, members: { dynamicAgentSession: false, sessionToken: as.session } }
  if (as.bearer !== undefined || as.default === false) return { headers, members: {} }
  if (!as.peer) headers['x-double-agent-cert'] = as.agent ?? 'agent-cap'
  return { headers, members: { dynamicAgentSession: true, sessionToken: '' } }
}

async function answerOf(world: World, response: Response): Promise<Answer> {
  const text = await response.text()
  const body = text === '' ? undefined : JSON.parse(text)
  const entry = world.journal.get(response.headers.get('x-double-journal') ?? '') as JournalDetail
  const { status, headers } = response
  return { status, headers, body, result: body?.result, code: body?.fault?.code, type: body?.fault?.type, entry }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function authStateOf(world: World, serialNum: string, func: string): Promise<TokenAuthState> {
  return world.system('uas').store.transact(async (tx) => {
    const token = await tx.table('tokens').by('serial', serialNum)
    return (await tx.table('authStates').get(`${String(token?.uuid)}/${func}`)) as unknown as TokenAuthState
  })
}

/** The password of the known seed at a world time, `steps` time steps from there. */
export const totp = (nowMs: number, steps = 0): string =>
  hotpAt({ secret: TOTP_SEED, counter: Math.floor(nowMs / STEP) + steps, digits: 6, algorithm: 'sha1' })

/** A well-formed password that none of the steps around `nowMs` has. */
export function wrongOtp(nowMs: number, span = 60): string {
  const near = new Set(Array.from({ length: 2 * span + 1 }, (_, index) => totp(nowMs, index - span)))
  for (let guess = 0; ; guess++) {
    const otp = String(guess).padStart(6, '0')
    if (!near.has(otp)) return otp
  }
}

/** The members of create-assign-and-encrypt for a phone that nobody looks into. */
export const tokenRequest = (more: Record<string, unknown> = {}) => ({
  userId: USER,
  clientPublicKey: PUBLIC_KEY,
  clientPublicKeyId: 'key-1',
  deviceType: 'ANDROID',
  deviceId: 'phone-1',
  ...more,
})

/** A user, and a token EMU1 of his with the known seeds. */
export async function withToken(h: Harness, status = 'Activated', more: Record<string, unknown> = {}): Promise<Json> {
  await h.record('user', { userId: USER, realms: ['AV-OATH'] })
  return h.record('token', { serialNum: 'EMU1', userId: USER, status, seeds: SEEDS, ...more })
}

/** What a phone sends to have a token made for it. */
export function phoneRequest(phone: VirtualDevice, more: Record<string, unknown> = {}): Record<string, unknown> {
  const { key, device } = phone.preTokenActivation()
  const { clientPublicKey, clientPublicKeyId } = key
  return tokenRequest({ clientPublicKey, clientPublicKeyId, deviceType: device.type, deviceId: device.id, ...more })
}

export const PIN = '246810'

/** A user whose phone holds a token: Pending, or with `status: 'Activation'` Activated. Gives what UAS answered. */
export async function bind(h: Harness, phone: VirtualDevice, more: Record<string, unknown> = {}): Promise<Json> {
  const created = await h.call('user.create', { userId: more.userId ?? USER, assignRealm: true })
  if (created.status !== 200) expect(created.code).toBe(7006)
  const issued = await h.ok('oath.createAssignEncrypt', phoneRequest(phone, more))
  await phone.activateToken(issued, issued.activationPassword)
  if (!phone.isPinEnabled) phone.enablePIN(PIN)
  phone.loginPIN(PIN)
  return issued
}

/** A user with password, in the realm of one factor, and his session. */
export async function loginUser(h: Harness, userId = USER): Promise<string> {
  await h.record('user', { userId, realms: ['AV-PASSWORD'], password: 'Passw0rd-x' }).catch(() => undefined)
  const result = await h.ok(
    'authn.login',
    { userId, password: 'Passw0rd-x', realmId: 'AV-PASSWORD' },
    { default: false },
  )
  expect(result.authenticated).toBe(true)
  return result.sessionToken
}
