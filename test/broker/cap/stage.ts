import { createDoubles, type World } from '../../../mocks/index.ts'
import type { DisruptionEffect, DisruptionMoment } from '../../../mocks/kernel/disruptions.ts'
import { base64ToBytes } from '../../../mocks/kernel/lib/bytes.ts'
import { hotpAt } from '../../../mocks/kernel/lib/otp.ts'
import { BASE, type Json, START } from '../support.ts'
import { faultsOf, type Outcome, outcomeOf } from './judgement.ts'

export type { Outcome } from './judgement.ts'

/** A place in the sequence at which something can go wrong. */
export interface Moment {
  readonly system: string
  readonly operation: string
  readonly when: DisruptionMoment
  readonly point?: string
}

export interface Interruption {
  readonly moment: Moment
  readonly effect: 'drop' | 'crash' | 'status' | 'garbage' | 'empty' | 'late'
  readonly nth: number
}

export interface Script {
  readonly interruptions: readonly Interruption[]
  readonly duplicate: boolean
  readonly retries: boolean
  readonly rebinds: boolean
}

const HOPS = [
  ['cap', 'bind.apply'],
  ['cap', 'bind.success'],
  ['cap', 'deliver.sms'],
  ['user-centre', 'token.verify'],
  ['user-centre', 'trustedDevices.deleteAll'],
  ['oms', 'clientAuth.change'],
  ['uas', 'user.create'],
  ['uas', 'user.findById'],
  ['uas', 'oath.createAssignEncrypt'],
  ['uas', 'token.activateByOTP'],
  ['uas', 'token.findBySerial'],
  ['uas', 'token.listOfUser'],
  ['uas', 'token.revoke'],
] as const

const POINTS = [
  ...['apply.user', 'apply.token', 'apply.written', 'apply.sent'].map((point) => ['bind.apply', point] as const),
  ...['success.proved', 'success.stored', 'success.oms', 'success.purged', 'success.done'].map(
    (point) => ['bind.success', point] as const,
  ),
]

/** Every hop before and after it is done, and every named point of CAP in between. */
export const MOMENTS: readonly Moment[] = [
  ...HOPS.flatMap(([system, operation]) => (['before', 'after'] as const).map((when) => ({ system, operation, when }))),
  ...POINTS.map(([operation, point]) => ({ system: 'cap', operation, when: 'at' as const, point })),
]

/** Past every deadline of a binding and of the outbox, milliseconds. */
const PAST_ALL = 3_600_000
const MINUTE = 60_000
export const USER = 'A100001'
const DEVICE = { type: 'ANDROID', id: 'phone-1', desc: 'Phone', rooted: false }
/** The generator of P-256 as an uncompressed point: a key as good as any, when nobody opens what it seals. */
const KEY = {
  clientPublicKey: 'BGsX0fLhLEJH+Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT+NC4v4af5uO5+tKfA+eFivOM1drMV7Oy7ZAaDe/UfU=',
  clientPublicKeyId: 'key-1',
}

export interface Stage {
  readonly world: World
  play(script: Script): Promise<{ readonly outcome: Outcome; readonly problems: readonly string[] }>
}

/** One world with all systems, taken back to its start before every run. Seeds travel unsealed: that is not at stake. */
export async function newStage(order: 'seed' | 'safe'): Promise<Stage> {
  const doubles = await createDoubles({
    now: START,
    clock: 'frozen',
    config: { cap: { order }, uas: { crypto: { profile: 'plain-test' } } },
    control: false,
  })
  const world = doubles.world()
  const app = new App(world, (path, body) =>
    doubles.fetch(
      new Request(BASE + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    ),
  )
  return {
    world,
    async play(script) {
      await world.reset()
      await app.begin()
      if (script.rebinds) {
        await app.bind(false, false)
        world.clock.advance(PAST_ALL)
        await doubles.kernel.runDue(world)
      }
      for (const interruption of script.interruptions) world.disruptions.add(specOf(interruption))
      await app.bind(script.duplicate, script.retries)
      world.disruptions.clear()
      world.clock.advance(PAST_ALL)
      await doubles.kernel.runDue(world)
      return { outcome: await outcomeOf(world), problems: await faultsOf(world) }
    },
  }
}

function specOf({ moment: { point, when, ...match }, effect, nth }: Interruption) {
  return { match: { ...match, nth }, when, ...(point === undefined ? {} : { point }), effect: effectOf(effect, match) }
}

/** What the app waits for takes no virtual time: there a late answer is a lost one. */
function effectOf(effect: Interruption['effect'], match: { readonly operation: string }): DisruptionEffect {
  if (effect === 'status') return { type: 'status', status: 500 }
  if (effect !== 'late') return { type: effect }
  return match.operation.startsWith('bind.') ? { type: 'drop' } : { type: 'latency', ms: 6_000 }
}

/** The app of the user: it knows what it was told, asks again at most once, and never opens a seed it did not get. */
class App {
  readonly #world: World
  readonly #send: (path: string, body: object) => Promise<Response>
  #token = ''

  constructor(world: World, send: (path: string, body: object) => Promise<Response>) {
    this.#world = world
    this.#send = send
  }

  async begin(): Promise<void> {
    const { store } = this.#world.system('user-centre')
    this.#token = 'T-1'
    await store.transact((tx) =>
      tx.table('tokens').put({
        id: 'T-1',
        token: this.#token,
        userId: USER,
        issuedAt: 0,
        expiresAt: Number.MAX_SAFE_INTEGER,
        revoked: false,
      }),
    )
  }

  async bind(duplicate: boolean, retries: boolean): Promise<void> {
    const applied = await this.#insist(duplicate, retries, () => this.#apply())
    if (!applied) return
    await this.#insist(duplicate, retries, () => this.#succeed(applied))
  }

  /** Once, or twice at the same time; and, after a failure, once more when the next message may go. */
  async #insist(duplicate: boolean, retries: boolean, call: () => Promise<Json>): Promise<Json> {
    const first = await (duplicate ? Promise.all([call(), call()]) : Promise.all([call()]))
    const done = first.findLast((answer) => answer !== undefined)
    if (done !== undefined || !retries) return done
    this.#world.clock.advance(MINUTE)
    return call()
  }

  #apply(): Promise<Json> {
    return this.#post('/cap/bind/apply', {
      token: this.#token,
      key: KEY,
      device: DEVICE,
      appVersion: '9.10.0',
      resend: true,
    })
  }

  async #succeed(applied: Json): Promise<Json> {
    const seed = base64ToBytes(applied.result.encryptedSeeds.TOTP)
    const counter = Math.floor(this.#world.clock.now() / 30_000)
    const otp = hotpAt({ secret: seed, counter, digits: 6, algorithm: 'sha1' })
    return this.#post('/cap/bind/success', { token: this.#token, bindId: applied.bindId, otp })
  }

  async #post(path: string, body: object): Promise<Json> {
    try {
      const response = await this.#send(path, body)
      const answer = (await response.json()) as Json
      return answer?.code === 0 ? answer.data : undefined
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError) return undefined
      throw error
    }
  }
}
