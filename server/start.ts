import { hostname, networkInterfaces } from 'node:os'
import { suggest } from '../mocks/control/nearest.ts'
import type { ScenarioRegistry } from '../mocks/control/scenarios.ts'
import { createDoubles, type Doubles, type SystemName, systemNames } from '../mocks/index.ts'
import { ConfigInvalid } from '../mocks/kernel/config.ts'
import { SeedInvalid } from '../mocks/kernel/seeding.ts'
import { WORLD_ID } from '../mocks/kernel/worlds.ts'
import type { FileConfig } from './config.ts'
import { usageError } from './errors.ts'
import { type ExtraListener, type RunningServer, startServer } from './listen.ts'
import { describeEntry, type Logger } from './log.ts'
import { createTransport } from './net/transport.ts'
import { loadTls } from './tls-files.ts'

/** A configured authdouble that listens. */
export interface Started {
  readonly doubles: Doubles
  readonly server: RunningServer
}

/**
 * Starts doubles and server from a configuration, the way `authdouble up` does.
 *
 * @example
 * const { server } = await start(await loadConfig(), createLogger('info'))
 * @throws {UserError}
 */
export async function start(config: FileConfig, log: Logger): Promise<Started> {
  for (const note of config.notes) log.info(note)
  const doubles = await openDoubles(config, log)
  for (const listener of config.listeners ?? []) await prepare(doubles, listener)
  const tls = config.tls === undefined ? undefined : await loadTls(config.tls, namesOf(config))
  for (const note of tls?.notes ?? []) log.info(note)
  const { host, port, listeners, controlToken } = config
  const server = await startServer({
    doubles,
    overrideGlobalObjects: true,
    onError: (error) => reportError(log, error),
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(listeners === undefined ? {} : { listeners }),
    ...(controlToken === undefined ? {} : { controlToken }),
    ...(tls === undefined ? {} : { tls: tls.options }),
  })
  return { doubles, server }
}

async function openDoubles(config: FileConfig, log: Logger): Promise<Doubles> {
  const { systems, clients, seed, now, clock, random, controlToken } = config
  for (const name of [...(systems ?? []), ...Object.keys(config.config)]) checkSystem(name)
  try {
    return await createDoubles({
      config: config.config,
      onContractViolation: 'warn',
      onJournal: (world, entry) => log.info(describeEntry(world.id, entry)),
      onError: (error) => reportError(log, error),
      control: {
        scenarios,
        guard: { hosts: namesOf(config), ...(controlToken === undefined ? {} : { token: controlToken }) },
      },
      ...(systems === undefined ? {} : { systems: systems as readonly SystemName[] }),
      ...(clients === undefined ? {} : { transport: createTransport(clients) }),
      ...(seed === undefined ? {} : { seed }),
      ...(now === undefined ? {} : { now }),
      ...(clock === undefined ? {} : { clock }),
      ...(random === undefined ? {} : { random }),
    })
  } catch (error) {
    throw explain(error, config)
  }
}

/** A port may stand for a world that nobody has made yet, but not for a system that is not part of the start. */
async function prepare({ kernel }: Doubles, { port, system, world }: ExtraListener): Promise<void> {
  const started = kernel.doubles.map((double) => double.name)
  if (system !== undefined && !started.includes(system)) {
    throw usageError(
      `listeners: port ${port} is for the system "${system}", which is not part of this start. ${suggest(system, started, 'authdouble coverage')}`,
    )
  }
  if (world === undefined || kernel.worlds.get(world)) return
  if (!WORLD_ID.test(world)) {
    throw usageError(`listeners: "${world}" cannot name a world: use 1 to 40 of a-z, 0-9 and "-".`)
  }
  await kernel.worlds.create({ id: world })
}

/** Scripts are loaded when somebody asks for them: a start is not held up. */
const scenarios: ScenarioRegistry = {
  list: async () => (await import('../scenarios/control.ts')).scenarioRegistry.list(),
  run: async (name, run) => (await import('../scenarios/control.ts')).scenarioRegistry.run(name, run),
}

function checkSystem(name: string): void {
  const known: readonly string[] = systemNames
  if (!known.includes(name))
    throw usageError(`There is no system "${name}". ${suggest(name, known, 'authdouble coverage')}`)
}

/** What the kernel finds wrong, in the file's name. */
function explain(error: unknown, { file = 'configuration', seedFile }: FileConfig): unknown {
  if (error instanceof ConfigInvalid) {
    const lines = error.problems.map((problem) => `${file}: ${problem}`)
    return usageError(
      `${lines.join('\n')}\nCorrect it there; GET /_control/v1/systems/SYSTEM/config shows what is in force.`,
      'config-invalid',
    )
  }
  if (error instanceof SeedInvalid) {
    return usageError(`${seedFile ?? file}: ${error.message}. Correct it there.`, 'seed-invalid')
  }
  return error
}

/** The names under which this machine may be called when it listens for others. */
function namesOf({ host = '127.0.0.1', hosts = [] }: FileConfig): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [host, ...hosts]
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return [...new Set([hostname(), ...addresses.map(({ address }) => address.replace(/%.*$/, '')), ...hosts])]
}

function reportError(log: Logger, error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  log.error(process.env.AUTHDOUBLE_DEBUG === '1' ? (stack ?? message) : message)
}
