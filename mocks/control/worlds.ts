import type { SeedRecords } from '../kernel/double.ts'
import { SeedInvalid } from '../kernel/seeding.ts'
import type { World } from '../kernel/world.ts'
import { WORLD_ID } from '../kernel/worlds.ts'
import { type ControlCall, type ControlHandlers, ControlResponse, kernelOf } from './call.ts'
import { badRequest, conflict, notFound } from './errors.ts'
import { suggest } from './nearest.ts'
import { clockWarning, parseInstant } from './time.ts'

interface NewWorldBody {
  readonly id?: string
  readonly from?: string
  readonly seed?: Readonly<Record<string, SeedRecords>>
  readonly random?: string
  readonly now?: string
}

/** Worlds: list, make, look at, delete, reset. */
export const worldsHandlers: ControlHandlers = {
  'worlds.list': async (call) => ({
    worlds: kernelOf(call)
      .worlds.list()
      .map((world) => describe(world, call.origin)),
  }),

  'worlds.create': async (call: ControlCall<NewWorldBody>) => {
    const { worlds } = call.doubles.kernel
    const { now, ...init } = call.body
    if (init.id !== undefined) checkId(call, init.id)
    if (init.from !== undefined) findWorld(call, init.from)
    checkSeedSystems(call, init.seed ?? {})
    const world = await worlds.create({ ...init, ...(now === undefined ? {} : { clock: { now: parseInstant(now) } }) })
    return new ControlResponse({ id: world.id, baseUrl: call.origin + world.basePath }, clockWarning(world))
  },

  'worlds.get': async (call) => describe(findWorld(call, call.path.id ?? ''), call.origin),

  'worlds.delete': async (call) => {
    const { id } = findWorld(call, call.path.id ?? '')
    if (id === 'main')
      throw conflict('world-main', 'The world "main" cannot be deleted. Reset it instead: POST /_control/v1/reset')
    kernelOf(call).worlds.delete(id)
    return {}
  },

  reset: async ({ world }) => {
    await world.reset()
    return {}
  },
}

function describe(world: World, origin: string): Record<string, unknown> {
  return {
    id: world.id,
    baseUrl: origin + world.basePath,
    clock: { now: new Date(world.clock.now()).toISOString(), mode: world.clock.mode },
    random: world.random,
    systems: [...world.systems.keys()],
  }
}

function findWorld(call: ControlCall<unknown>, id: string): World {
  const { worlds } = call.doubles.kernel
  const world = worlds.get(id)
  if (world) return world
  const known = worlds.list().map((other) => other.id)
  throw notFound('world-not-found', `There is no world "${id}". ${suggest(id, known, 'GET /_control/v1/worlds')}`)
}

function checkId(call: ControlCall<unknown>, id: string): void {
  if (!WORLD_ID.test(id)) {
    throw badRequest('body-invalid', `id: "${id}" is no world id. Use 1 to 40 of a-z, 0-9 and "-".`)
  }
  if (call.doubles.kernel.worlds.get(id)) {
    throw conflict(
      'world-exists',
      `There already is a world "${id}". Take another id, or reset it: POST /w/${id}/_control/v1/reset`,
    )
  }
}

/** The kernel seeds the systems of this start; one that it lacks would be passed over. */
function checkSeedSystems(call: ControlCall<unknown>, seed: Readonly<Record<string, SeedRecords>>): void {
  const known = call.doubles.kernel.doubles.map(({ name }) => name)
  const stranger = Object.keys(seed).find((name) => !known.includes(name))
  if (stranger === undefined) return
  throw new SeedInvalid(
    `seed.${stranger}: there is no such system in this start. ${suggest(stranger, known, 'GET /_control/v1/systems')}`,
  )
}
