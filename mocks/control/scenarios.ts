import type { ControlHandlers } from './call.ts'
import { notFound } from './errors.ts'
import { suggest } from './nearest.ts'

/** One scenario, as the list shows it. */
export interface ScenarioSummary {
  /** `uas/bind` */
  readonly name: string
  readonly title: string
  /** What it needs of its target: `clock`, `captures`, `disruptions`. */
  readonly needs: readonly string[]
}

export interface ScenarioRun {
  /** Asks the doubles in the world of the run; the control plane included, without its guard. */
  readonly fetch: (request: Request) => Promise<Response>
  /** The world's id. */
  readonly world: string
}

/** The scenarios that the control plane can run: injected, because they stand above the doubles. */
export interface ScenarioRegistry {
  list(): readonly ScenarioSummary[] | Promise<readonly ScenarioSummary[]>
  /** Runs one to its end; gives its report as JSON. */
  run(name: string, run: ScenarioRun): Promise<unknown>
}

export const scenariosHandlers: ControlHandlers = {
  'scenarios.list': async ({ scenarios }) => ({ scenarios: await available(scenarios).list() }),

  'scenarios.run': async ({ scenarios, path, fetch, world }) => {
    const registry = available(scenarios)
    const names = (await registry.list()).map((scenario) => scenario.name)
    const name = path.name ?? ''
    if (!names.includes(name)) {
      throw notFound(
        'scenario-not-found',
        `There is no scenario "${name}". ${suggest(name, names, 'GET /_control/v1/scenarios')}`,
      )
    }
    return registry.run(name, { fetch, world: world.id })
  },
}

function available(registry: ScenarioRegistry | undefined): ScenarioRegistry {
  if (registry) return registry
  throw notFound(
    'scenarios-not-available',
    'This start has no scenarios. Pass them: createDoubles({ control: { scenarios } }), or use the server, which has them.',
  )
}
