import type { VirtualDevice } from '../../devices/virtual-device.ts'
import { CheckFailed } from '../../runner/check.ts'
import type { ScenarioContext } from '../../runner/types.ts'
import { PIN, wrong } from '../../uas/parts.ts'
import {
  type Applied,
  applyBody,
  appToken,
  BIND_TTL,
  finalState,
  lastCode,
  openSeeds,
  SECOND,
  SMS_INTERVAL,
  USER,
} from '../parts.ts'
import type { Act, End, Row } from './types.ts'

/** What a row has come to. */
export interface Played {
  readonly answers: readonly string[]
  readonly end: End | 'half done'
  readonly tokens: readonly string[]
  readonly calls: readonly string[]
}

interface Hands {
  readonly phone: VirtualDevice
  readonly token: string
  applied: Applied | undefined
  otp: string
}

type Result = { readonly outcome: string; readonly fault?: string; readonly payload?: unknown }

/** Plays one row in a world that has just begun. */
export async function play(s: ScenarioContext, row: Row): Promise<Played> {
  await s.restart()
  if (row.order) await s.system('cap').configure({ order: row.order })
  const hands: Hands = {
    phone: s.device({ platform: 'android', deviceId: 'pixel-1' }),
    token: await appToken(s),
    applied: undefined,
    otp: '',
  }
  const answers: string[] = []
  for (const [number, act] of row.acts.entries()) {
    for (const { act: at, spec } of row.disruptions) if (at === number) await s.disrupt(spec)
    const results = await ACTS[act](s, hands)
    answers.push(...results.map(({ outcome, fault }) => (outcome === 'fault' ? (fault ?? '?') : outcome)).sort(byFault))
  }
  const calls = (await s.journal()).map(({ system, operation }) => `${system} ${operation}`).filter(isOther)
  return { answers, calls, ...(await ended(s)) }
}

/** Of two at once nobody knows which is first: faults come before `ok`. */
const byFault = (a: string, b: string): number => Number(a === 'ok') - Number(b === 'ok')

const isOther = (hop: string): boolean => !/ (bind\.(apply|success)$|note\.)/.test(hop)

const ACTS: Readonly<Record<Act, (s: ScenarioContext, hands: Hands) => Promise<readonly Result[]>>> = {
  apply: (s, hands) => apply(s, hands),
  'apply again, resend': (s, hands) => apply(s, hands, { resend: true }),
  async 'open the seeds'(s, { phone, applied }) {
    await openSeeds(s, phone, known(applied))
    return []
  },
  async 'open the seeds with wrong codes until the phone gives up'(s, { phone, applied }) {
    const code = wrong(await lastCode(s))
    for (let i = 0; i < 5; i++) await phone.activateToken(known(applied).result as never, code).catch(() => undefined)
    return []
  },
  success: (s, hands) => {
    hands.phone.loginPIN(PIN)
    hands.otp = hands.phone.generateOTP()
    return success(s, hands)
  },
  'success with the same password': (s, hands) => success(s, hands),
  'success of somebody else': async (s, hands) =>
    success(s, { ...hands, otp: hands.phone.generateOTP() }, await appToken(s, SECOND)),
  'two users/create at once': (s) => twice(() => s.uas.call('user.create', { userId: USER })),
  async 'two create-assign-and-encrypt at once'(s, { phone }) {
    await s.uas.expectOk('user.create', { userId: USER })
    const { key, device } = phone.preTokenActivation()
    const body = { userId: USER, ...key, deviceType: device.type, deviceId: device.id }
    return twice(() => s.uas.call('oath.createAssignEncrypt', body))
  },
  'two activateByOTP at once': (s, { phone, applied }) => {
    const serialNumber = serialOf(applied)
    const body = { serialNumber, otp: phone.generateOTP() }
    return twice(() => s.uas.call('token.activateByOTP', body))
  },
  'a minute passes': (s) => pass(s, SMS_INTERVAL),
  'the binding expires': (s) => pass(s, BIND_TTL),
}

const twice = (call: () => Promise<Result>): Promise<readonly Result[]> => Promise.all([call(), call()])

async function pass(s: ScenarioContext, ms: number): Promise<readonly Result[]> {
  await s.clock.advance(ms)
  return []
}

async function apply(s: ScenarioContext, hands: Hands, more: object = {}): Promise<readonly Result[]> {
  const result = await s.cap.call('bind.apply', applyBody(hands.phone, hands.token, more as Record<string, unknown>))
  if (result.outcome === 'ok') hands.applied = result.payload as Applied
  return [result]
}

async function success(s: ScenarioContext, hands: Hands, token = hands.token): Promise<readonly Result[]> {
  const { bindId } = known(hands.applied)
  return [await s.cap.call('bind.success', { token, bindId, otp: hands.otp })]
}

function known(applied: Applied | undefined): Applied {
  if (!applied) throw new CheckFailed('no apply has succeeded')
  return applied
}

const serialOf = (applied: Applied | undefined): string =>
  (known(applied).result as unknown as { tokenInfoBean: { serialNum: string } }).tokenInfoBean.serialNum

/** What all systems hold in the end. */
async function ended(s: ScenarioContext): Promise<Pick<Played, 'end' | 'tokens'>> {
  const state = await finalState(s)
  const rows = await s.records.list('token')
  const tokens = rows
    .toSorted((a, b) => String(a.serialNum).localeCompare(String(b.serialNum)))
    .map((token) => String(token.status))
  return { end: endOf(state), tokens }
}

function endOf(state: Awaited<ReturnType<typeof finalState>>): Played['end'] {
  const oms = (state.oms as readonly string[]).includes('CAP')
  const open = state.bindings.filter((word) => !['DONE', 'FAILED', 'EXPIRED'].includes(word))
  if (state.methods === 1) return oms && state.trustedDevices === 0 && open.length === 0 ? 'bound once' : 'half done'
  if (open[0] === 'DEVICES_PURGED') return oms && state.trustedDevices === 0 ? 'locked out' : 'half done'
  if (oms || state.trustedDevices !== 2) return 'half done'
  return open.length === 0 ? 'not bound' : 'open'
}
