import { expect } from 'vitest'
import { createDoubles, type Doubles, type DoublesOptions, type World } from '../../mocks/index.ts'
import type { DisruptionEffect, DisruptionMoment } from '../../mocks/kernel/disruptions.ts'
import type { JournalDetail } from '../../mocks/kernel/journal.ts'
import { bytesToBase64, utf8 } from '../../mocks/kernel/lib/bytes.ts'
import { ocra } from '../../mocks/kernel/lib/ocra.ts'
import { hotpAt } from '../../mocks/kernel/lib/otp.ts'

export const START = '2026-01-01T00:00:00Z'
export const START_MS = Date.parse(START)
export const BASE = 'http://broker.test'
/** A person of the default world, with two trusted devices of the old login. */
export const USER = 'A100001'
export const PASSWORD = 'Passw0rd!'
export const PHONE = 'phone-1'
export const SERIAL = 'EMU1'
/** The seeds of the known answers (uas-and-cap §18). */
export const TOTP_SEED = utf8('12345678901234567890')
export const OCRA_SEED = utf8('12345678901234567890123456789012')
export const SUITE = 'OCRA-1:HOTP-SHA256-8:QH64-T1M'

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
export type Json = any

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Json
  readonly data: Json
  readonly code: number | undefined
  readonly entry: JournalDetail
}

export interface Harness {
  readonly doubles: Doubles
  readonly world: World
  /** `call('POST /uc/login', {…})` */
  call(target: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** Calls, expects success, gives the data. */
  ok(target: string, body?: unknown): Promise<Json>
  /** `control('POST /systems/oms/records/customer', {…})`; expects success. */
  control(target: string, body?: unknown): Promise<Json>
  record(system: string, kind: string, input: Record<string, unknown>): Promise<Json>
  records(system: string, kind: string): Promise<readonly Json[]>
  disrupt(operation: string, effect: DisruptionEffect, when?: DisruptionMoment, more?: object): string
  /** What was asked since `reset`, in order: `uas token.createChallenge`. */
  calls(): readonly string[]
}

/** One world `main` with the broker's systems and UAS, its clock stopped at {@link START}. */
export async function open(options: DoublesOptions = {}): Promise<Harness> {
  const doubles = await createDoubles({ now: START, clock: 'frozen', ...options })
  const world = doubles.world()
  const call: Harness['call'] = async (target, body, headers = {}) => {
    const [method = '', path = ''] = target.split(' ')
    const init = body === undefined ? {} : { body: JSON.stringify(body) }
    const whole = { method, headers: { 'content-type': 'application/json', ...headers }, ...init }
    const response = await doubles.fetch(new Request(BASE + path, whole))
    const text = await response.text()
    const parsed = JSON.parse(text)
    const entry = world.journal.get(response.headers.get('x-double-journal') ?? '') as JournalDetail
    const { status, headers: received } = response
    return { status, headers: received, body: parsed, data: parsed.data, code: parsed.code, entry }
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
    control,
    ok: async (target, body) => {
      const answer = await call(target, body)
      expect(answer, `${target}: ${JSON.stringify(answer.body)} ${answer.entry?.reason}`).toMatchObject({ status: 200 })
      expect(answer.body).toMatchObject({ code: 0, msg: 'success' })
      return answer.data
    },
    record: (system, kind, input) => control(`POST /systems/${system}/records/${kind}`, input),
    records: async (system, kind) =>
      (await control(`GET /systems/${system}/records/${kind}?secrets=1`)).records.map((row: Json) => row.record),
    disrupt: (operation, effect, when = 'before', more = {}) => {
      const [system = '', id = ''] = operation.split(' ')
      return world.disruptions.add({ match: { system, operation: id }, when, effect, ...more }).id
    },
    calls: () =>
      world.journal
        .list()
        .filter((entry) => entry.cause !== undefined && !entry.operation.startsWith('note.'))
        .map((entry) => `${entry.system} ${entry.operation}`),
  }
}

/** A token EMU1 of {@link USER}, bound on {@link PHONE}, as after a binding. */
export async function bound(h: Harness): Promise<void> {
  await h.record('uas', 'user', { userId: USER, realms: ['AV-OATH'] })
  await h.record('uas', 'token', {
    serialNum: SERIAL,
    userId: USER,
    status: 'Activated',
    seeds: { TOTP: { secret: bytesToBase64(TOTP_SEED) }, OCRA: { secret: bytesToBase64(OCRA_SEED) } },
  })
  await h.record('cap', 'bindInfo', {
    userId: USER,
    acct: USER,
    deviceId: PHONE,
    deviceUUID: 'D1',
    serialNumber: SERIAL,
  })
}

export const loginRequest = (more: Readonly<Record<string, unknown>> = {}) => ({
  account: USER,
  password: PASSWORD,
  deviceId: PHONE,
  appVersion: '9.10.0',
  ...more,
})

/** The time-based password of the known seed, `steps` time steps from a world time. */
export const totp = (nowMs: number, steps = 0): string =>
  hotpAt({ secret: TOTP_SEED, counter: Math.floor(nowMs / 30_000) + steps, digits: 6, algorithm: 'sha1' })

/** What a phone with the known seed answers to a question. */
export const response = (question: string, nowMs: number): string =>
  ocra({ suite: SUITE, key: OCRA_SEED, question, timeStep: Math.floor(nowMs / 60_000) })

/** Well-formed and wrong. */
export const other = (digits: string): string => (digits[0] === '0' ? '1' : '0') + digits.slice(1)
