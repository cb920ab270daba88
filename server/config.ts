import { stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { ConfigLayer } from '../mocks/kernel/config.ts'
import type { SeedRecords } from '../mocks/kernel/double.ts'
import { resolveAmsystem } from './config/amsystem.ts'
import { takeClientCertificate } from './config/client-certificate.ts'
import { importModule, parseText, readText } from './config/parse.ts'
import { checkFile, checkSeed } from './config/schema.ts'
import { loadSeedPlugin } from './config/seed-plugin.ts'
import { usageError } from './errors.ts'
import type { ExtraListener } from './listen.ts'
import type { LogLevel } from './log.ts'
import type { ClientTls } from './net/tls-fetch.ts'

/** Where TLS takes its files from; paths are absolute. */
export interface TlsFiles {
  readonly cert?: string
  readonly key?: string
  /** CAs of client certificates. */
  readonly ca?: string
  /** A directory made by `authdouble ca`; filled when empty. */
  readonly dir?: string
  readonly mode?: 'request' | 'require'
}

/** A configuration file, read and checked. What it does not say is absent. */
export interface FileConfig {
  /** The file, absolute; absent when there is none. */
  readonly file?: string
  readonly port?: number
  readonly host?: string
  /** Names under which the control plane may be addressed, beside the loopback's. */
  readonly hosts?: readonly string[]
  readonly systems?: readonly string[]
  /** System → configuration. */
  readonly config: Readonly<Record<string, ConfigLayer>>
  /** System → what connections to a real one show and trust. */
  readonly clients?: Readonly<Record<string, ClientTls>>
  readonly seed?: Seed
  /** Where the seed was read from, for messages. */
  readonly seedFile?: string
  readonly now?: string
  readonly clock?: 'running' | 'frozen'
  readonly random?: string
  readonly controlToken?: string
  readonly tls?: TlsFiles
  readonly listeners?: readonly ExtraListener[]
  readonly logLevel?: LogLevel
  /** For the log. */
  readonly notes: readonly string[]
}

/** System → kind → records. */
export type Seed = Readonly<Record<string, SeedRecords>>

const NAMES = ['authdouble.config.yaml', 'authdouble.config.yml', 'authdouble.config.json', 'authdouble.config.mjs']

/** The members of the file that need no work. */
type PlainMembers = Omit<FileConfig, 'file' | 'systems' | 'config' | 'clients' | 'seed' | 'seedFile' | 'tls' | 'notes'>

interface RawConfig extends PlainMembers {
  readonly systems?: readonly string[] | Readonly<Record<string, ConfigLayer>>
  readonly seed?: string | Seed
  readonly tls?: boolean | TlsFiles
}

/**
 * Reads `authdouble.config.{yaml,json,mjs}` of a directory, or the file that is named, and the files it points to.
 *
 * @example
 * const config = await loadConfig({ cwd: process.cwd() })
 * const doubles = await createDoubles({ config: config.config })
 * @throws {UserError} exit 2, one line per problem: `FILE: PATH: what, what to do`
 */
export async function loadConfig({
  cwd = process.cwd(),
  file,
}: {
  cwd?: string
  file?: string
} = {}): Promise<FileConfig> {
  const found = file === undefined ? await find(cwd) : resolve(cwd, file)
  if (found === undefined) return { config: {}, notes: [] }
  const shown = file ?? basename(found)
  const raw = await read(found, shown)
  const problems = checkFile(raw, '')
  if (problems.length > 0)
    throw usageError(problems.map((problem) => `${shown}: ${problem}`).join('\n'), 'config-invalid')
  return resolveFiles(raw as RawConfig, found, shown)
}

/** Reads a seed file `{ SYSTEM: { KIND: [ … ] } }`. @throws {UserError} exit 2 */
export async function loadSeed(file: string, cwd = process.cwd()): Promise<Seed> {
  const text = await readText(resolve(cwd, file), file, 'Correct the path of the seed file.')
  const seed = await parseText(text, file)
  const problems = checkSeed(seed, 'seed')
  if (problems.length > 0) throw usageError(problems.map((problem) => `${file}: ${problem}`).join('\n'), 'seed-invalid')
  return seed as Seed
}

async function find(cwd: string): Promise<string | undefined> {
  const there: string[] = []
  for (const name of NAMES) if (await exists(join(cwd, name))) there.push(name)
  if (there.length > 1) throw usageError(`There are ${there.join(' and ')}. Keep one, or name it with --config FILE.`)
  return there[0] === undefined ? undefined : join(cwd, there[0])
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

async function read(file: string, shown: string): Promise<unknown> {
  if (['.mjs', '.js'].includes(extname(file)) && (await exists(file))) return importModule(file, shown)
  return parseText(await readText(file, shown, 'Correct --config FILE.'), shown)
}

async function resolveFiles(raw: RawConfig, file: string, shown: string): Promise<FileConfig> {
  const directory = dirname(file)
  const { systems, seed, tls, ...plain } = raw
  const layers = Array.isArray(systems) ? {} : ((systems ?? {}) as Readonly<Record<string, ConfigLayer>>)
  const { config, clients, notes } = await resolveLayers(layers, directory, shown)
  return {
    ...plain,
    file,
    ...(systems === undefined ? {} : { systems: Array.isArray(systems) ? systems : startedOf(layers) }),
    config,
    ...(Object.keys(clients).length === 0 ? {} : { clients }),
    ...(typeof seed === 'string' ? { seed: await loadSeed(seed, directory), seedFile: seed } : {}),
    ...(typeof seed === 'object' ? { seed } : {}),
    ...(tls === undefined || tls === false ? {} : { tls: tls === true ? {} : absolute(tls, directory) }),
    notes,
  }
}

/** Systems that are elsewhere are not started unless the command line asks for them. */
const startedOf = (layers: Readonly<Record<string, ConfigLayer>>): string[] =>
  Object.keys(layers).filter((name) => layers[name]?.url === undefined)

/** What the settings of the systems point to, read. */
async function resolveLayers(
  layers: Readonly<Record<string, ConfigLayer>>,
  directory: string,
  shown: string,
): Promise<{ config: Record<string, ConfigLayer>; clients: Record<string, ClientTls>; notes: string[] }> {
  const config: Record<string, ConfigLayer> = {}
  const clients: Record<string, ClientTls> = {}
  const notes: string[] = []
  for (const [name, settings] of Object.entries(layers)) {
    const where = `${shown}: systems.${name}`
    const { layer, tls } = await takeClientCertificate(settings, directory, where)
    if (tls) clients[name] = tls
    const resolved = name === 'uas' ? await resolveAmsystem(layer, directory, where) : { layer, notes: [] }
    config[name] = name === 'uas' ? await loadSeedPlugin(resolved.layer, directory, where) : resolved.layer
    notes.push(...resolved.notes)
  }
  return { config, clients, notes }
}

const absolute = ({ mode, ...paths }: TlsFiles, directory: string): TlsFiles => ({
  ...Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, resolve(directory, path)])),
  ...(mode === undefined ? {} : { mode }),
})
