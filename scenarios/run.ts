import type { Knowledge, SystemKnowledge } from './runner/context.ts'
import type { RunOptions, Scenario, ScenarioReport, ScenarioSystem } from './runner/types.ts'

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
  const [{ playScenario }, known] = await Promise.all([
    import('./runner/run.ts'),
    knowledgeOf(scenario.systems ?? ['uas']),
  ])
  return playScenario(scenario, options, known)
}

const LOADERS: Readonly<Record<ScenarioSystem, () => Promise<SystemKnowledge>>> = {
  uas: () => load(import('../contracts/uas/index.ts'), import('../mocks/uas/faults.ts')),
  cap: () => load(import('../contracts/cap/index.ts'), import('../mocks/broker/cap/faults.ts')),
  'user-centre': () =>
    load(import('../contracts/user-centre/index.ts'), import('../mocks/broker/user-centre/faults.ts')),
  oms: () => load(import('../contracts/oms/index.ts'), import('../mocks/broker/oms/faults.ts')),
  nrts: () => load(import('../contracts/nrts/index.ts'), import('../mocks/broker/nrts/faults.ts')),
}

async function load(
  contract: Promise<{ readonly contract: SystemKnowledge['contract'] }>,
  faults: Promise<{ readonly faults: SystemKnowledge['faults'] }>,
): Promise<SystemKnowledge> {
  return { contract: (await contract).contract, faults: (await faults).faults }
}

async function knowledgeOf(systems: readonly ScenarioSystem[]): Promise<Knowledge> {
  const entries = systems.map(async (name) => [name, await LOADERS[name]()] as const)
  return Object.fromEntries(await Promise.all(entries))
}
