import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stage } from './stage.ts'
import { type Harness, open, STEP, totp, wrongOtp } from './support.ts'

type Status = 'Pending' | 'Activated' | 'Suspended' | 'Revoked' | 'Unassigned'
const MAX_FAIL = 5
const TTL_MS = 600_000

/** What uas-and-cap §5.2 and §8 say of one token, written down independently of the double. */
class Model {
  status: Status
  fails = 0
  lastStep = -1
  readonly issuedAt: number
  constructor(status: Status, issuedAt: number) {
    this.status = status
    this.issuedAt = issuedAt
  }
  get locked(): boolean {
    return this.fails >= MAX_FAIL
  }
  expired(now: number): boolean {
    return this.status === 'Pending' && now >= this.issuedAt + TTL_MS
  }
}

interface World {
  readonly h: Harness
}

const stepOf = (h: Harness): number => Math.floor(h.now() / STEP)

/** Judges a password in a state that lets it be judged; gives the code expected. */
function judge(m: Model, kind: 'right' | 'wrong' | 'replay', step: number): number | 'ok' {
  if (m.locked) return 990505
  if (kind === 'wrong' || (kind === 'replay' && m.lastStep < 0)) {
    m.fails++
    return 990600
  }
  if (step <= m.lastStep) {
    m.fails++
    return 990601
  }
  m.fails = 0
  m.lastStep = step
  return 'ok'
}

class Use implements fc.AsyncCommand<Model, World> {
  readonly operation: 'activateByOTP' | 'verifyOTP'
  readonly kind: 'right' | 'wrong' | 'replay'
  constructor(operation: 'activateByOTP' | 'verifyOTP', kind: 'right' | 'wrong' | 'replay') {
    this.operation = operation
    this.kind = kind
  }
  check = () => true
  toString = () => `${this.operation}(${this.kind})`
  async run(m: Model, { h }: World): Promise<void> {
    const step = stepOf(h)
    const replayable = m.lastStep >= 0 && step - m.lastStep <= 2
    const kind = this.kind === 'replay' && !replayable ? 'wrong' : this.kind
    const otp = { right: totp(h.now()), wrong: wrongOtp(h.now()), replay: totp(Math.max(0, m.lastStep) * STEP) }[kind]
    const answer = await h.call(`token.${this.operation}`, { serialNumber: 'EMU1', otp })
    expect(answer.code ?? 'ok').toBe(this.expected(m, h.now(), kind, kind === 'replay' ? m.lastStep : step))
  }
  expected(m: Model, now: number, kind: 'right' | 'wrong' | 'replay', step: number): number | 'ok' {
    const blocked = { Suspended: 990504, Revoked: 990506, Unassigned: 990501 }
    if (m.status !== 'Pending' && m.status !== 'Activated') return blocked[m.status]
    if (this.operation === 'activateByOTP') {
      if (m.status === 'Activated') return 990503
      if (m.expired(now)) return 990508
      const verdict = judge(m, kind, step)
      if (verdict === 'ok') m.status = 'Activated'
      return verdict
    }
    if (m.status === 'Pending') return m.expired(now) ? 990507 : 990502
    return judge(m, kind, step)
  }
}

type Verb = 'suspend' | 'resume' | 'unlock' | 'revoke' | 'unassign'

class Manage implements fc.AsyncCommand<Model, World> {
  readonly verb: Verb
  constructor(verb: Verb) {
    this.verb = verb
  }
  check = () => true
  toString = () => this.verb
  async run(m: Model, { h }: World): Promise<void> {
    const answer = await h.call(`token.${this.verb}`, { serialNumber: 'EMU1' })
    expect(answer.code ?? 'ok').toBe(this.expected(m, h.now()))
  }
  expected(m: Model, now: number): number | 'ok' {
    const live = ['Pending', 'Activated', 'Suspended'].includes(m.status) && !m.expired(now)
    switch (this.verb) {
      case 'revoke':
        m.status = 'Revoked'
        return 'ok'
      case 'unlock':
        if (!m.locked) return 990509
        m.fails = 0
        return 'ok'
      case 'unassign':
        if (!live) return 990501
        m.status = 'Unassigned'
        return 'ok'
      default: {
        const [from, to] =
          this.verb === 'suspend' ? (['Activated', 'Suspended'] as const) : (['Suspended', 'Activated'] as const)
        if (m.status === 'Revoked') return 990506
        if (m.expired(now)) return 990507
        if (m.status !== from) return 990509
        m.status = to
        return 'ok'
      }
    }
  }
}

class Advance implements fc.AsyncCommand<Model, World> {
  readonly ms: number
  constructor(ms: number) {
    this.ms = ms
  }
  check = () => true
  toString = () => `advance(${this.ms})`
  async run(_m: Model, { h }: World): Promise<void> {
    h.advance(this.ms)
  }
}

class Look implements fc.AsyncCommand<Model, World> {
  check = () => true
  toString = () => 'look'
  async run(m: Model, { h }: World): Promise<void> {
    const shown = await h.ok('token.findBySerial', { serialNumber: 'EMU1' })
    expect(shown.status).toBe(m.expired(h.now()) ? 'Expired' : m.status)
    expect(shown.func.TOTP).toBe(m.locked ? 'Locked' : 'OK')
    expect(shown.func.OCRA).toBe('OK')
    expect(await h.authState('EMU1')).toMatchObject({ failCnt: m.fails, lastTimeStep: m.lastStep })
  }
}

const kinds = ['right', 'wrong', 'replay'] as const
const commands = [
  ...kinds.map((kind) => fc.constant(new Use('activateByOTP', kind))),
  ...kinds.map((kind) => fc.constant(new Use('verifyOTP', kind))),
  fc.constant(new Use('verifyOTP', 'wrong')),
  ...(['suspend', 'resume', 'unlock'] as const).map((verb) => fc.constant(new Manage(verb))),
  fc.constantFrom(new Manage('revoke'), new Manage('unassign'), new Look()),
  fc.constantFrom(STEP, STEP, 2 * STEP, 250_000).map((ms) => new Advance(ms)),
  fc.constant(new Look()),
]

it.each(['Pending', 'Activated'] as const)(
  'a token born %s follows the state machine whatever is done to it',
  async (born) => {
    const property = fc.asyncProperty(fc.commands(commands, { maxCommands: 40 }), async (run) => {
      const h = await open()
      await stage(h, born)
      await fc.asyncModelRun(() => ({ model: new Model(born, h.now()), real: { h } }), [...run, new Look()])
    })
    await fc.assert(property, { numRuns: 60, seed: 20_260_101 })
  },
  120_000,
)
