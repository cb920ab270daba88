import type { World } from '../kernel/world.ts'
import { perform } from './actions.ts'
import { type ControlCall, type ControlHandlers, type Json, systemOf } from './call.ts'
import { badRequest, notFound } from './errors.ts'
import { suggest } from './nearest.ts'
import { checkInstant } from './time.ts'

interface StateChange extends Json {
  readonly state: string
  readonly params?: Json
  readonly action?: 'setup' | 'teardown'
}

/**
 * Provider states, as a Pact verifier asks for them: the first set-up after a teardown resets the world, later
 * ones add to it. Answers what the state made, for the verifier's injected values. A state that fails adds nothing;
 * the reset before it stands.
 */
export const statesHandlers: ControlHandlers = {
  'providerStates.set': async (call: ControlCall<StateChange>) => {
    const { world, body } = call
    const system = systemNamed(call)
    const states = systemOf(call, system).double.states ?? {}
    const state = Object.hasOwn(states, body.state) ? states[body.state] : undefined
    if (!state && body.state !== '') throw unknown(system, body.state, Object.keys(states))
    if (body.action === 'teardown') {
      world.arranged = false
      return {}
    }
    if (!world.arranged || !state) await world.reset()
    world.arranged = true
    if (!state) return {}
    return restoringClock(world, async (setClock) => {
      const made = await perform(call, (context) => state({ ...context, setClock }, body.params ?? {}), system)
      return made ?? {}
    })
  },
}

/** The system of the query; it may be left out when there is only one. */
function systemNamed({ query, world }: ControlCall<unknown>): string {
  const [first, ...others] = world.systems.keys()
  if (query.system !== undefined) return query.system
  if (first !== undefined && others.length === 0) return first
  throw badRequest(
    'query-invalid',
    `Name the system: ?system=${first ?? ''}. Systems: ${[...world.systems.keys()].join(', ')}.`,
  )
}

function unknown(system: string, state: string, known: readonly string[]): Error {
  return notFound(
    'state-not-found',
    `The system "${system}" has no provider state "${state}". ${suggest(state, known, `GET /_control/v1/systems/${system}`)}`,
  )
}

/** A state that fails takes its change of the clock back, as its records are rolled back. */
async function restoringClock<R>(world: World, work: (setClock: (now: number) => void) => Promise<R>): Promise<R> {
  const before = world.clock.state()
  const setClock = (now: number): void => world.clock.restore({ now: checkInstant(now), mode: 'frozen' })
  try {
    return await work(setClock)
  } catch (error) {
    world.clock.restore(before)
    throw error
  }
}
