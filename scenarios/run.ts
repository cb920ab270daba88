import type { RunOptions, Scenario, ScenarioReport } from './runner/types.ts'

/**
 * Plays a scenario to its end, or to its first failing step. What plays it (contract, cryptography, devices) is
 * loaded when the first one runs.
 *
 * @example
 * const doubles = await createDoubles({ systems: ['uas'] })
 * const fetch = (request: Request) => doubles.fetch(request)
 * const baseUrl = 'http://authdouble.test'
 * const control = (world?: string) => createControlClient({ fetch, baseUrl, ...(world && { world }) })
 * const report = await runScenario(scenarios.get('uas/bind'), { target: { fetch, baseUrl, control } })
 * report.ok // true
 *
 * @throws {ControlCallFailed} when the world cannot be prepared; failures of the script are in the report
 */
export async function runScenario(scenario: Scenario, options: RunOptions): Promise<ScenarioReport> {
  const [{ playScenario }, { contract }, { faults }] = await Promise.all([
    import('./runner/run.ts'),
    import('../contracts/uas/index.ts'),
    import('../mocks/uas/faults.ts'),
  ])
  return playScenario(scenario, options, { contract, faults })
}
