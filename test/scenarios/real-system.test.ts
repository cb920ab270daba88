import { afterEach, describe, expect, it, vi } from 'vitest'
import { contract } from '../../contracts/uas/index.ts'
import { createDoubles } from '../../mocks/index.ts'
import { defineScenario, runScenario, type Scenario, scenarios } from '../../scenarios/index.ts'

const script = (run: Scenario['run']): Scenario =>
  defineScenario({ name: 'test/script', title: 'A script', summary: 'For this test.', needs: [], run })

describe('against a real system', () => {
  afterEach(() => vi.useRealTimers())

  /** UAS on the machine's clock, without a control plane. */
  const real = async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-05-06T07:08:09Z') })
    const doubles = await createDoubles({ systems: ['uas'], control: false })
    return (request: Request) => doubles.fetch(request)
  }

  it('skips steps by name, and binds a phone all the same', async () => {
    const report = await runScenario(scenarios.get('uas/bind'), {
      target: { fetch: await real(), baseUrl: 'http://uas.test/' },
    })
    expect(report).toMatchObject({ ok: true, world: '' })
    expect(report.journal).toBeUndefined()
    expect(report.steps.filter((step) => step.skipped !== undefined)).toEqual([
      { title: 'the password of the next time step is a login', ok: true, skipped: 'needs clock' },
      { title: 'the calls came in this order', ok: true, skipped: 'needs journal' },
    ])
    expect(report.transcript.map((entry) => entry.operation)).toContain('token.activateByOTP')
  })

  it('runs a second time: the user is there already', async () => {
    const target = { fetch: await real(), baseUrl: 'http://uas.test' }
    const name = 'uas/bind-preactivated'
    expect((await runScenario(scenarios.get(name), { target })).ok).toBe(true)
    const second = await runScenario(scenarios.get(name), { target })
    expect(second.steps.filter((step) => !step.ok)).toEqual([])
    expect(second.transcript[0]).toMatchObject({ operation: 'user.create', fault: 'USER_EXISTS' })
  })

  it('never shows the same key of a phone twice', async () => {
    const send = await real()
    const keys: string[] = []
    const run = script(async (s) => {
      await s.step('a key', () => {
        keys.push(s.device({ platform: 'ios', deviceId: 'iphone-1' }).preTokenActivation().key.clientPublicKey)
      })
    })
    const target = { fetch: send, baseUrl: 'http://uas.test' }
    for (const random of [undefined, undefined, 'told', 'told']) {
      await runScenario(run, { target, ...(random === undefined ? {} : { random }) })
    }
    expect(keys[0]).not.toBe(keys[1])
    expect(keys[2]).toBe(keys[3])
  })

  it('skips whole scenarios by name', async () => {
    const report = await runScenario(scenarios.get('uas/encrypt-lost'), {
      target: { fetch: await real(), baseUrl: 'http://uas.test' },
    })
    expect(report).toMatchObject({ ok: true, skipped: 'needs disruptions, config, records', steps: [], transcript: [] })
  })

  it('asks a person for the code that the system does not tell', async () => {
    const send = await real()
    const questions: string[] = []
    let code = ''
    const silent = async (request: Request): Promise<Response> => {
      const response = await send(request)
      const body = await response.json()
      if (body.result?.activationPassword) {
        code = body.result.activationPassword
        body.result.activationPassword = ''
      }
      return Response.json(body, { status: response.status })
    }
    const target = { fetch: silent, baseUrl: 'http://uas.test' }
    const ask = async (question: string) => {
      questions.push(question)
      return code
    }
    expect((await runScenario(scenarios.get('uas/bind'), { target, ask })).ok).toBe(true)
    expect(questions).toEqual([expect.stringMatching(/^the activation code of token EMU\d+$/)])
    const alone = await runScenario(scenarios.get('uas/bind'), { target })
    expect(alone.steps.at(-1)?.error).toMatch(/^Nobody can be asked for the activation code/)
  })

  it('calls the paths that the target has', async () => {
    const send = await real()
    const paths = { 'user.findById': '/other/find' }
    const known = contract.operations.find((operation) => operation.operationId === 'user.findById')?.path ?? ''
    const seen: string[] = []
    const renamed = (request: Request): Promise<Response> => {
      seen.push(new URL(request.url).pathname)
      return send(new Request(request.url.replace('/other/find', known), request))
    }
    const run = script(
      async (s) =>
        void (await s.step('it', () => s.uas.expectFault('user.findById', { userId: 'A1' }, 'USER_NOT_FOUND'))),
    )
    expect((await runScenario(run, { target: { fetch: renamed, baseUrl: 'http://uas.test', paths } })).ok).toBe(true)
    expect(seen).toEqual(['/other/find'])
  })

  it('knows a fault by its code alone', async () => {
    const send = async () => Response.json({ fault: { code: 7006 } }, { status: 409 })
    const run = script(
      async (s) => void (await s.step('it', () => s.uas.expectFault('user.create', { userId: 'A1' }, 'USER_EXISTS'))),
    )
    expect((await runScenario(run, { target: { fetch: send, baseUrl: 'http://uas.test' } })).ok).toBe(true)
  })

  it.each([
    ['a page', () => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'HTTP 502'],
    ['a success without payload', () => Response.json({}), 'HTTP 200'],
    ['an unknown code', () => Response.json({ fault: { code: 1 } }, { status: 400 }), 'HTTP 400'],
  ])('reports %s as what it is', async (_, answer, fault) => {
    const run = script(async (s) => void (await s.step('it', () => s.uas.expectOk('user.findById', { userId: 'A1' }))))
    const report = await runScenario(run, { target: { fetch: async () => answer(), baseUrl: 'http://uas.test' } })
    expect(report.transcript[0]).toMatchObject({ outcome: 'fault', fault })
    expect(report.ok).toBe(false)
  })
})
