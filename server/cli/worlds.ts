import type { Command } from 'commander'
import type { Seed } from '../config.ts'
import { loadSeed } from '../config.ts'
import { type Io, printJson, printTable } from './io.ts'
import { type RemoteOptions, remoteOf, withRemoteOptions } from './remote.ts'

interface CreateOptions extends RemoteOptions {
  readonly from?: string
  readonly seed?: string
  readonly random?: string
  readonly now?: string
}

/** `authdouble worlds [list | create | delete | reset]` */
export function addWorlds(program: Command, io: Io): void {
  const worlds = program.command('worlds').description('list, make, delete and reset worlds')
  withRemoteOptions(worlds.command('list').description('all worlds')).action((options) => list(io, options))
  withRemoteOptions(worlds.command('create [id]').description('a new world'))
    .option('--from <id>', 'copy this world')
    .option('--seed <file>', 'records beside the seed: YAML or JSON')
    .option('--random <text>', 'what its randomness starts from')
    .option('--now <time>', 'when its clock starts, ISO 8601')
    .action((id, options) => create(io, id, options))
  withRemoteOptions(worlds.command('delete <id>').description('delete a world')).action((id, options) =>
    remove(io, id, options),
  )
  withRemoteOptions(worlds.command('reset [id]').description('back to the seed')).action((id, options) =>
    reset(io, id, options),
  )
}

async function list(io: Io, options: RemoteOptions): Promise<void> {
  const answer = await remoteOf(io, options).control.worlds.list()
  if (options.json) return printJson(io, answer)
  printTable(
    io,
    ['world', 'base URL'],
    answer.worlds.map((world) => [world.id, world.baseUrl]),
    'no worlds',
  )
}

async function create(io: Io, id: string | undefined, options: CreateOptions): Promise<void> {
  const { from, random, now } = options
  const seed: Seed | undefined = options.seed === undefined ? undefined : await loadSeed(options.seed, io.cwd)
  const body = Object.fromEntries(
    Object.entries({ id, from, random, now, seed }).filter(([, value]) => value !== undefined),
  )
  const world = await remoteOf(io, options).control.worlds.create({ body })
  if (options.json) return printJson(io, world)
  io.out(`${world.id}  ${world.baseUrl}\n`)
}

async function remove(io: Io, id: string, options: RemoteOptions): Promise<void> {
  await remoteOf(io, options).control.worlds.delete({ path: { id } })
  if (options.json) return printJson(io, { deleted: id })
  io.out(`deleted ${id}\n`)
}

async function reset(io: Io, id: string | undefined, options: RemoteOptions): Promise<void> {
  const world = id ?? options.world ?? 'main'
  await remoteOf(io, { ...options, world }).control.reset()
  if (options.json) return printJson(io, { reset: world })
  io.out(`reset ${world}\n`)
}
