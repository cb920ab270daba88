import { constants } from 'node:os'
import { type Command, Option } from 'commander'
import { type FileConfig, loadConfig, loadSeed, type TlsFiles } from '../config.ts'
import { usageError } from '../errors.ts'
import { createLogger, type Logger, type LogLevel, logLevels } from '../log.ts'
import { type Started, start } from '../start.ts'
import { banner, readyLine } from './banner.ts'
import type { Io } from './io.ts'
import { commaList, portNumber } from './values.ts'

interface UpOptions {
  readonly port?: number
  readonly host?: string
  readonly allowHost?: readonly string[]
  readonly systems?: readonly string[]
  readonly seed?: string
  readonly now?: string
  readonly clock?: 'running' | 'frozen'
  readonly random?: string
  readonly controlToken?: string
  readonly tls?: string | true
  readonly mtlsCa?: string
  readonly mtlsMode?: 'request' | 'require'
  readonly config?: string
  readonly json?: boolean
  readonly logLevel?: LogLevel
}

/** `authdouble up` */
export function addUp(program: Command, io: Io, ended: (code: number) => void): void {
  program
    .command('up')
    .description('start the doubles as a server')
    .option('--port <port>', 'default 4600; 0 takes a free one', portNumber)
    .option('--host <address>', 'default 127.0.0.1; anything but loopback needs --control-token')
    .option('--allow-host <names>', 'names under which the control plane may be addressed, comma-separated', commaList)
    .option('--systems <names>', 'which to start, comma-separated; default all', commaList)
    .option('--seed <file>', 'records beside the default seed: YAML or JSON')
    .option('--now <time>', 'when the worlds start, ISO 8601; default now')
    .addOption(new Option('--clock <mode>', 'whether the worlds’ clocks run').choices(['running', 'frozen']))
    .option('--random <text>', 'what all randomness starts from')
    .option('--control-token <token>', 'what the control plane asks for (or AUTHDOUBLE_CONTROL_TOKEN)')
    .option('--tls [directory]', 'speak HTTPS too, on the same port, with the CA of this directory (made when missing)')
    .option('--mtls-ca <file>', 'CAs of client certificates, PEM; default the CA of --tls')
    .addOption(
      new Option(
        '--mtls-mode <mode>',
        'refuse clients without a trusted certificate in the handshake, or leave it to the double',
      ).choices(['request', 'require']),
    )
    .option('--config <file>', 'default authdouble.config.{yaml,json,mjs} here')
    .option('--json', 'print nothing but the ready line')
    .addOption(new Option('--log-level <level>', 'on standard error; default info').choices([...logLevels]))
    .action(async (options) => ended(await up(io, options)))
}

/** Runs until a signal; gives the exit code. */
async function up(io: Io, options: UpOptions): Promise<number> {
  const config = await settings(io, options)
  const log = createLogger(config.logLevel ?? 'info', (line) => io.err(line))
  const started = await start(config, log)
  // Before the ready line: who reads it may stop us at once.
  const signalled = firstSignal()
  if (!options.json) io.err(banner(started))
  io.out(`${readyLine(started)}\n`)
  await stop(started, await signalled, log)
  return 0
}

/** The command line over the environment over the file. @throws {UserError} exit 2 */
async function settings(io: Io, options: UpOptions): Promise<FileConfig> {
  const file = await loadConfig({ cwd: io.cwd, ...(options.config === undefined ? {} : { file: options.config }) })
  const { port, host, systems, now, clock, random, logLevel } = options
  const controlToken = options.controlToken ?? io.env.AUTHDOUBLE_CONTROL_TOKEN
  if (now !== undefined && !Number.isFinite(Date.parse(now))) {
    throw usageError(`--now: "${now}" is no ISO 8601 time. Write for example 2026-01-01T00:00:00Z`)
  }
  if (controlToken === '') throw usageError('--control-token must not be empty.')
  const seed = options.seed === undefined ? undefined : await loadSeed(options.seed, io.cwd)
  const tls = tlsFiles(options, file.tls)
  const hosts = [...(file.hosts ?? []), ...(options.allowHost ?? [])]
  return {
    ...file,
    hosts,
    ...pick({ port, host, systems, now, clock, random, logLevel, controlToken, seed, seedFile: options.seed, tls }),
  }
}

/** `--mtls-ca` alone asks for TLS too: client certificates come with it. */
function tlsFiles({ tls, mtlsCa, mtlsMode }: UpOptions, file: TlsFiles | undefined): TlsFiles | undefined {
  if (tls === undefined && mtlsCa === undefined && mtlsMode === undefined) return file
  const own = typeof tls === 'string' ? { dir: tls } : pick({ cert: file?.cert, key: file?.key, dir: file?.dir })
  return { ...own, ...pick({ ca: mtlsCa ?? file?.ca }), ...pick({ mode: mtlsMode ?? file?.mode }) }
}

/** What is set of an object. */
const pick = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never

/** Ctrl-C under npm reaches the process twice, from the terminal and from npm, milliseconds apart. */
const SAME_KEYSTROKE_MS = 250

type StopSignal = 'SIGINT' | 'SIGTERM'

const firstSignal = (): Promise<StopSignal> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve('SIGINT'))
    process.once('SIGTERM', () => resolve('SIGTERM'))
  })

/** The first signal lets answers out, the second ends at once. */
async function stop({ server }: Started, signal: StopSignal, log: Logger): Promise<void> {
  const now = (second: StopSignal): void => process.exit(128 + constants.signals[second])
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM')
  process.on('SIGTERM', now)
  process.on('SIGINT', () => undefined)
  setTimeout(() => process.on('SIGINT', now), SAME_KEYSTROKE_MS).unref()
  log.info(`${signal}: stopping when the answers under way are out; a second signal stops at once`)
  await server.close()
}
