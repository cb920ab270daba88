import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Command } from 'commander'
import { createDoubles } from '../../mocks/index.ts'
import { loadConfig } from '../config.ts'
import { DEFAULT_PORT } from '../listen.ts'
import { systemsAt } from '../net/probe.ts'
import { type Io, printJson } from './io.ts'
import { portNumber } from './values.ts'

/** `failed` stops authdouble from working here, `missing` only what is said. */
interface Finding {
  readonly check: string
  readonly state: 'ok' | 'missing' | 'failed'
  readonly text: string
}

/** `authdouble doctor`: exit 3 when something stops authdouble from working here. */
export function addDoctor(program: Command, io: Io, ended: (code: number) => void): void {
  program
    .command('doctor')
    .description('check whether authdouble can work here')
    .option('--port <port>', `default ${DEFAULT_PORT}`, portNumber, DEFAULT_PORT)
    .option('--json', 'print JSON')
    .action(async (options) => ended(await doctor(io, options)))
}

async function doctor(io: Io, { port, json }: { readonly port: number; readonly json?: boolean }): Promise<number> {
  const findings = await Promise.all([
    nodeVersion(),
    portFree(port),
    attempt('config', async () => (await loadConfig({ cwd: io.cwd })).file ?? 'no configuration file, which is fine'),
    attempt('systems', systems),
    tool('openssl', ['version'], 'only tests of the TLS listener use it'),
    tool('curl', ['--version'], 'only tests of the server use it'),
    chromium(io),
  ])
  const ok = findings.every((finding) => finding.state !== 'failed')
  if (json) printJson(io, { ok, findings })
  else for (const { check, state, text } of findings) io.out(`${state.padEnd(8)} ${check.padEnd(9)} ${text}\n`)
  return ok ? 0 : 3
}

const [OLDEST_MAJOR, OLDEST_MINOR] = [20, 19]

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)
  const text = `${process.versions.node}${fits ? '' : `; authdouble needs ${OLDEST_MAJOR}.${OLDEST_MINOR} or newer`}`
  return { check: 'node', state: fits ? 'ok' : 'failed', text }
}

async function portFree(port: number): Promise<Finding> {
  const server = createServer()
  const free = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
  if (free) return { check: 'port', state: 'ok', text: `${port} is free` }
  const there = await systemsAt(`http://127.0.0.1:${port}`)
  if (there) return { check: 'port', state: 'ok', text: `an authdouble runs at ${port} (${there.join(', ')})` }
  return { check: 'port', state: 'missing', text: `${port} is taken by another program; start with --port N` }
}

async function systems(): Promise<string> {
  const { kernel } = await createDoubles()
  return kernel.doubles.map(({ name, contract }) => `${name} (${contract.operations.length} operations)`).join(', ')
}

async function attempt(check: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { check, state: 'ok', text: await work() }
  } catch (error) {
    return { check, state: 'failed', text: (error as Error).message }
  }
}

function tool(name: string, args: readonly string[], use: string): Promise<Finding> {
  return new Promise((resolve) => {
    execFile(name, args, (error, stdout) => {
      const version = stdout.split('\n')[0] ?? ''
      resolve(
        error
          ? { check: name, state: 'missing', text: `not found; ${use}` }
          : { check: name, state: 'ok', text: version },
      )
    })
  })
}

async function chromium(io: Io): Promise<Finding> {
  const path = io.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const there = await access(path).then(
    () => true,
    () => false,
  )
  return there
    ? { check: 'chromium', state: 'ok', text: path }
    : { check: 'chromium', state: 'missing', text: `not at ${path} (CHROMIUM_PATH); only browser tests use it` }
}
