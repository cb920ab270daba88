import type { DisruptionMatch, DisruptionSpec } from '../kernel/disruptions.ts'
import type { Double } from '../kernel/double.ts'
import type { ControlCall, ControlHandlers } from './call.ts'
import { badRequest, notFound } from './errors.ts'
import { suggest } from './nearest.ts'

/** What is injected into a world. */
export const disruptionsHandlers: ControlHandlers = {
  'disruptions.list': async ({ world }) => ({ disruptions: world.disruptions.list() }),

  'disruptions.create': async (call: ControlCall<DisruptionSpec>) => {
    const { world, body } = call
    const reached = doublesReached(call, body.match ?? {})
    checkPoint(body)
    checkFault(body, reached)
    return { id: world.disruptions.add(body).id }
  },

  'disruptions.delete': async ({ world, path }) => {
    if (world.disruptions.remove(path.id ?? '')) return {}
    throw notFound(
      'disruption-not-found',
      `World "${world.id}" has no disruption "${path.id}". See GET /_control/v1/disruptions`,
    )
  },

  'disruptions.clear': async ({ world }) => {
    world.disruptions.clear()
    return {}
  },
}

/** The doubles that a match can strike. @throws {ControlError} 400 when it names what does not exist */
function doublesReached(call: ControlCall<DisruptionSpec>, match: DisruptionMatch): readonly Double[] {
  const { kernel } = call.doubles
  const bySystem = kernel.doubles.filter(({ name }) => match.system === undefined || name === match.system)
  if (bySystem.length === 0) {
    const known = kernel.doubles.map(({ name }) => name)
    throw badRequest(
      'system-unknown',
      `match.system: there is no system "${match.system}". ${suggest(match.system ?? '', known, 'GET /_control/v1/systems')}`,
    )
  }
  if (match.operation === undefined) return bySystem
  const wanted = match.operation
  const found = bySystem.filter((double) => operationsOf(double).includes(wanted))
  if (found.length > 0) return found
  const where = `GET /_control/v1/systems/${match.system ?? 'NAME'}`
  throw badRequest(
    'operation-unknown',
    `match.operation: there is no operation "${wanted}". ${suggest(wanted, bySystem.flatMap(operationsOf), where)}`,
  )
}

const DELIVERIES = ['sms', 'email', 'call', 'push'].map((channel) => `deliver.${channel}`)

const operationsOf = (double: Double): string[] => [
  ...double.contract.operations.map(({ operationId }) => operationId),
  ...DELIVERIES,
]

function checkPoint({ when, point }: DisruptionSpec): void {
  if (point === undefined || when === 'at') return
  throw badRequest(
    'body-invalid',
    `point: a named sub-step is reached only with when: "at", not "${when}". Leave "point" out or use "at".`,
  )
}

/** A forced fault must be in the catalogue of every system that it may strike. */
function checkFault({ effect }: DisruptionSpec, reached: readonly Double[]): void {
  if (effect.type !== 'fault') return
  for (const double of reached) {
    if (Object.hasOwn(double.faults, effect.code)) continue
    const hint = suggest(effect.code, Object.keys(double.faults), `GET /_control/v1/systems/${double.name}`)
    throw badRequest(
      'fault-unknown',
      `effect.code: the system "${double.name}" has no fault "${effect.code}". ${hint} Name the system in match.system when only one is meant.`,
    )
  }
}
