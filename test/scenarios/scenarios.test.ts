import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runScenario, type ScenarioReport, scenarios, type TranscriptEntry } from '../../scenarios/index.ts'
import { HOSTS, inProcess, type ScenarioHost } from './hosts.ts'

const UAS = [
  'uas/bind',
  'uas/bind-preactivated',
  'uas/create-lost',
  'uas/encrypt-lost',
  'uas/activate-skipped',
  'uas/otp-replay',
  'uas/clock-drift',
  'uas/lockout',
  'uas/suspend-resume',
  'uas/session-types',
  'uas/shared-phone',
  'uas/clone-attack',
]

/** uas-and-cap §17, S1 to S22. */
const CAP = [
  'cap/bind-happy',
  'cap/bind-preactivated',
  'cap/create-lost',
  'cap/encrypt-lost',
  'cap/encrypt-partial',
  'cap/activate-skipped',
  'cap/activate-lost',
  'cap/sms-fail',
  'cap/oms-down',
  'cap/save-window',
  'cap/interruptions',
  'cap/login-ocra',
  'cap/login-totp',
  'cap/reset-pin-biometric',
  'cap/reset-pin-crash',
  'cap/reset-pin-no-biometric',
  'cap/device-replaced',
  'cap/server-suspend',
  'cap/otp-replay',
  'cap/trust-ladder',
  'cap/clock-drift',
  'cap/lockout',
  'cap/old-app',
  'cap/shared-phone',
  'cap/session-types',
  'cap/clone-attack',
  'cap/naive-bind',
  'cap/brute-force',
]
const NAMES = [...UAS, ...CAP]

/** What a reader needs of a failure: the step and its error, not the whole report. */
const failures = (report: ScenarioReport) => report.steps.filter((step) => !step.ok || step.skipped !== undefined)

it('has the scenarios of UAS and of the broker', () => {
  expect(scenarios.list().map((scenario) => scenario.name)).toEqual(NAMES)
})

describe.each(NAMES)('%s', (name) => {
  const reference = new Map<string, readonly TranscriptEntry[]>()

  it.each(Object.keys(HOSTS))('passes %s, with the transcript of the others', async (hostName) => {
    const host = await (HOSTS[hostName] as () => Promise<ScenarioHost>)()
    try {
      const report = await runScenario(scenarios.get(name), { target: host.target })
      expect(failures(report)).toEqual([])
      expect(report.ok).toBe(true)
      expect(report.transcript.length).toBeGreaterThanOrEqual(2)
      const direct = report.journal?.filter(
        ({ cause, operation }) => cause === undefined && !operation.startsWith('due.'),
      )
      expect(direct?.map((entry) => entry.operation)).toEqual(report.transcript.map((entry) => entry.operation))
      const known = reference.get(name) ?? report.transcript
      reference.set(name, known)
      expect(JSON.stringify(report.transcript, null, 1)).toBe(JSON.stringify(known, null, 1))
    } finally {
      await host.close()
    }
  })
})

describe('one start, run after run', () => {
  let host: ScenarioHost
  beforeAll(async () => {
    host = await inProcess()
  })
  afterAll(() => host.close())

  it.each(NAMES)('%s leaves the same world twice, byte for byte', async (name) => {
    const snapshots: string[] = []
    for (let run = 1; run <= 2; run++) {
      const report = await runScenario(scenarios.get(name), { target: host.target })
      snapshots.push(JSON.stringify(await host.doubles.world(report.world).snapshot()))
    }
    expect(snapshots[0]?.length).toBeGreaterThan(1000)
    expect(snapshots[1]).toBe(snapshots[0])
  })

  it('leaves the same world in another start', async () => {
    const other = await inProcess()
    const worlds = await Promise.all(
      [host, other].map(async ({ doubles, target }) => {
        const report = await runScenario(scenarios.get('uas/bind'), { target })
        return JSON.stringify(await doubles.world(report.world).snapshot())
      }),
    )
    expect(worlds[0]).toBe(worlds[1])
  })

  it('gives other devices other keys when told to start from something else', async () => {
    const keys = async (random: string) => {
      const report = await runScenario(scenarios.get('uas/bind'), { target: host.target, random })
      return JSON.stringify((await host.doubles.world(report.world).snapshot()).systems)
    }
    expect(await keys('one')).toBe(await keys('one'))
    expect(await keys('one')).not.toBe(await keys('two'))
  })
})
