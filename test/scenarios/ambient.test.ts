import { afterEach, expect, it, vi } from 'vitest'
import { createDoubles } from '../../mocks/index.ts'
import { WorldClock } from '../../mocks/kernel/clock.ts'
import { renderTable, runScenario, scenarios, toJUnit, toMermaid } from '../../scenarios/index.ts'
import { targetOf } from './hosts.ts'

const AMBIENT = ['Date.now', 'new Date()', 'Math.random', 'randomUUID', 'getRandomValues', 'performance.now'] as const

/** Everything that would make two runs differ, set to throw. Dates of given instants stay. */
function forbidAmbient(): void {
  const refuse = (name: string) => () => {
    throw new Error(`ambient ${name}`)
  }
  const RealDate = Date
  const Given = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      args.length === 0 ? refuse('new Date()')() : Reflect.construct(target, args, newTarget),
    apply: refuse('Date()'),
    get: (target, member) => (member === 'now' ? refuse('Date.now') : Reflect.get(target, member)),
  })
  vi.stubGlobal('Date', Given)
  vi.spyOn(Math, 'random').mockImplementation(refuse('Math.random'))
  vi.spyOn(crypto, 'randomUUID').mockImplementation(refuse('randomUUID'))
  vi.spyOn(crypto, 'getRandomValues').mockImplementation(refuse('getRandomValues'))
  vi.spyOn(performance, 'now').mockImplementation(refuse('performance.now'))
}

function allowAmbient(): void {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
}

afterEach(allowAmbient)

it.each(AMBIENT)('the guard refuses %s', (name) => {
  const use = {
    'Date.now': () => Date.now(),
    'new Date()': () => new Date(),
    'Math.random': () => Math.random(),
    randomUUID: () => crypto.randomUUID(),
    getRandomValues: () => crypto.getRandomValues(new Uint8Array(1)),
    'performance.now': () => performance.now(),
  }
  let message = ''
  forbidAmbient()
  try {
    use[name]()
  } catch (error) {
    message = (error as Error).message
  } finally {
    allowAmbient()
  }
  expect(message).toBe(`ambient ${name}`)
})

it.each(scenarios.list().map(({ name }) => name))('%s needs no ambient time or randomness', async (name) => {
  // How far a world is from the machine's time is a warning in a header: it asks the machine, and nothing keeps it.
  vi.spyOn(WorldClock.prototype, 'skew').mockReturnValue(0)
  forbidAmbient()
  let report: Awaited<ReturnType<typeof runScenario>>
  try {
    const doubles = await createDoubles({ now: '2026-01-01T00:00:00Z', clock: 'frozen' })
    const target = targetOf((request) => doubles.fetch(request), 'http://uas.test')
    report = await runScenario(scenarios.get(name), { target })
    for (const render of [renderTable, toJUnit, toMermaid]) render(report)
  } finally {
    allowAmbient()
  }
  expect(report.steps.filter((step) => !step.ok)).toEqual([])
  expect(report.ok).toBe(true)
})
