import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  defineScenario,
  runScenario,
  type Scenario,
  type ScenarioContext,
  ScenarioNotFound,
  type StepReport,
  scenarios,
} from '../../scenarios/index.ts'
import { inProcess, type ScenarioHost } from './hosts.ts'

const script = (run: Scenario['run'], init: Partial<Scenario> = {}): Scenario =>
  defineScenario({ name: 'test/script', title: 'A script', summary: 'For this test.', needs: [], run, ...init })

let host: ScenarioHost
beforeAll(async () => {
  host = await inProcess()
})
afterAll(() => host.close())

const play = (run: (s: ScenarioContext) => Promise<void>) => runScenario(script(run), { target: host.target })

describe('a failing scenario', () => {
  it('reports the step, what was expected and got, and stops there', async () => {
    let after = false
    const report = await play(async (s) => {
      await s.step('first', () => s.uas.expectFault('user.findById', { userId: 'A1' }, 'USER_NOT_FOUND'))
      await s.step('second', () => s.expect('a', 'the letter').toEqual('b'))
      after = true
    })
    expect(report.ok).toBe(false)
    expect(report.steps).toEqual([
      { title: 'first', ok: true },
      { title: 'second', ok: false, error: 'the letter: expected "b", got "a"' },
    ])
    expect(after).toBe(false)
    expect(report.transcript).toHaveLength(1)
  })

  it.each([
    [
      'success',
      (s: ScenarioContext) => s.uas.expectOk('user.findById', { userId: 'A1' }),
      'user.findById: expected success, got USER_NOT_FOUND (User not found)',
    ],
    [
      'another fault',
      (s: ScenarioContext) => s.uas.expectFault('user.create', { userId: 'A1' }, 'USER_EXISTS'),
      'user.create: expected USER_EXISTS, got success',
    ],
    [
      'silence',
      (s: ScenarioContext) => s.uas.expectBroken('user.create', { userId: 'A2' }),
      'user.create: expected a broken connection, got success',
    ],
  ])('says so when it expected %s', async (_, work, message) => {
    const report = await play(async (s) => void (await s.step('it', () => work(s) as Promise<unknown>)))
    expect(report.steps).toEqual([{ title: 'it', ok: false, error: message }])
  })

  it('names an unexpected error with its code', async () => {
    const report = await play(async (s) => {
      const phone = s.device({ platform: 'ios', deviceId: 'iphone-1' })
      await s.step('a password without a token', () => phone.generateOTP())
    })
    expect(report.steps[0]?.error).toBe('DeviceError: NOT_ACTIVATED')
    expect(report.happenings.at(-1)).toEqual({
      kind: 'device',
      device: 'Phone',
      method: 'generateOTP',
      error: 'NOT_ACTIVATED',
    })
  })

  it('reports what throws between the steps', async () => {
    const report = await play(async () => {
      throw new RangeError('no such thing')
    })
    expect(report).toMatchObject({
      ok: false,
      steps: [{ title: 'between the steps', ok: false, error: 'RangeError: no such thing' }],
    })
  })

  it('cannot be saved by a script that swallows the error', async () => {
    const report = await play(async (s) => {
      await s.step('bad', () => s.expect(1, 'number').toEqual(2)).catch(() => undefined)
      await s.step('good', () => undefined)
    })
    expect(report.ok).toBe(false)
    expect(report.steps.map((step) => step.ok)).toEqual([false, true])
  })

  it('stops before the next step when it is aborted', async () => {
    const stop = new AbortController()
    const run = script(async (s) => {
      await s.step('first', () => stop.abort())
      await s.step('second', () => undefined)
    })
    const report = await runScenario(run, { target: host.target, signal: stop.signal })
    expect(report.ok).toBe(false)
    expect(report.steps.map((step) => step.title)).toEqual(['first', 'between the steps'])
    expect(report.steps[1]?.error).toContain('AbortError')
  })
})

describe('the run', () => {
  it('tells each step as it ends, with its time when there is a stopwatch', async () => {
    const told: StepReport[] = []
    let ticks = 0
    const run = script(async (s) => {
      await s.step('one', () => 1)
      await s.step('two', () => 2)
    })
    const report = await runScenario(run, {
      target: host.target,
      onStep: (step) => told.push(step),
      stopwatch: () => 10 * ++ticks,
    })
    expect(told).toEqual([
      { title: 'one', ok: true, ms: 10 },
      { title: 'two', ok: true, ms: 10 },
    ])
    expect(report.steps).toEqual(told)
  })

  it('starts fresh: its own world, frozen at 2026-01-01, nothing left of the last run', async () => {
    const users: number[] = []
    const run = script(async (s) => {
      await s.step('look', async () => {
        expect(new Date(s.clock.now()).toISOString()).toBe('2026-01-01T00:00:00.000Z')
        users.push((await s.records.list('user')).length)
        await s.uas.expectOk('user.create', { userId: 'A1' })
        await s.clock.advance(31_000)
        expect(new Date(s.clock.now()).toISOString()).toBe('2026-01-01T00:00:31.000Z')
      })
    })
    const reports = [await runScenario(run, { target: host.target }), await runScenario(run, { target: host.target })]
    expect(reports.map((report) => [report.ok, report.world])).toEqual([
      [true, 'scenario-test-script'],
      [true, 'scenario-test-script'],
    ])
    expect(users).toEqual([0, 0])
    expect((await host.doubles.world('main').snapshot()).clock.now).toBe('2025-06-01T00:00:00.000Z')
  })

  it('takes a world as it stands, and tells only of its own calls', async () => {
    await host.target.control().worlds.create({ body: { id: 'as-is', now: '2027-03-04T05:06:07Z' } })
    const seen: (string | number)[] = []
    const run = script(async (s) => {
      await s.step('look', async () => {
        seen.push(new Date(s.clock.now()).toISOString(), (await s.records.list('user')).length)
        await s.uas.expectOk('user.create', { userId: `A${seen.length}` })
      })
    })
    const options = { target: host.target, world: 'as-is', start: 'as-is' } as const
    await runScenario(run, options)
    const report = await runScenario(run, options)
    expect(seen).toEqual(['2027-03-04T05:06:07.000Z', 0, '2027-03-04T05:06:07.000Z', 1])
    expect(report.journal).toHaveLength(1)
  })

  it('refuses to run in a world that is not there', async () => {
    const run = script(async () => {})
    await expect(runScenario(run, { target: host.target, world: 'nowhere', start: 'as-is' })).rejects.toMatchObject({
      code: 'world-not-found',
    })
  })

  it('keeps secrets out of transcript and journal', async () => {
    const secrets: string[] = []
    const run = script(async (s) => {
      const phone = s.device({ platform: 'android', deviceId: 'pixel-1' })
      await s.step('bind', async () => {
        await s.uas.expectOk('user.create', { userId: 'A1' })
        const { key, device } = phone.preTokenActivation()
        const body = { userId: 'A1', ...key, deviceType: device.type, deviceId: device.id }
        const issued = await s.uas.expectOk('oath.createAssignEncrypt', body)
        await phone.activateToken(issued, issued.activationPassword)
        phone.enablePIN('246810')
        phone.loginPIN('246810')
        const otp = phone.generateOTP()
        secrets.push(issued.activationPassword, issued.encryptedSeeds.TOTP, issued.encryptedSeeds.OCRA, otp)
        await s.uas.expectOk('token.activateByOTP', { serialNumber: phone.serial, otp })
      })
    })
    const report = await runScenario(run, { target: host.target })
    expect(report.ok).toBe(true)
    expect(secrets).toHaveLength(4)
    const text = JSON.stringify(report)
    for (const secret of secrets) expect(text).not.toContain(secret)
  })

  it('is what the control plane runs', async () => {
    const control = host.target.control
    await control().worlds.create({ body: { id: 'by-control' } })
    const report = await control('by-control').scenarios.run({ path: { name: 'uas/bind' } })
    expect(report).toMatchObject({ name: 'uas/bind', ok: true, world: 'by-control' })
    expect(await control().scenarios.list()).toEqual({ scenarios: scenarios.list() })
  })
})

describe('the registry', () => {
  it('names what is likely meant', () => {
    expect(() => scenarios.get('uas/bnd')).toThrow(ScenarioNotFound)
    expect(() => scenarios.get('uas/bnd')).toThrow('There is no scenario "uas/bnd". Did you mean "uas/bind"')
  })

  it('tells name, title and needs, each once', () => {
    const all = scenarios.list()
    expect(new Set(all.map((scenario) => scenario.title)).size).toBe(all.length)
    expect(all[0]).toEqual({ name: 'uas/bind', title: 'A phone obtains a soft token and logs in with it', needs: [] })
    for (const { name } of all) expect(scenarios.get(name).summary.length).toBeGreaterThan(60)
  })
})
