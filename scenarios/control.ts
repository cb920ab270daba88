import type { ScenarioRegistry } from '../mocks/control/scenarios.ts'
import { scenarios } from './registry.ts'
import { runScenario } from './run.ts'

/** Never resolved: the doubles answer in process, whatever the origin. */
const BASE_URL = 'http://authdouble.test'

/**
 * The scenarios in the form in which a control plane takes them: `POST /_control/v1/scenarios/NAME/run` resets the
 * world it is asked in and plays there.
 *
 * @example
 * await createDoubles({ control: { scenarios: scenarioRegistry } })
 */
export const scenarioRegistry: ScenarioRegistry = {
  list: () => scenarios.list(),
  async run(name, { fetch, world }) {
    const { createControlClient } = await import('../mocks/control/client.ts')
    const control = (of?: string) =>
      createControlClient({ fetch, baseUrl: BASE_URL, ...(of === undefined ? {} : { world: of }) })
    return runScenario(scenarios.get(name), { target: { fetch, baseUrl: BASE_URL, control }, world })
  },
}
