import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import {
  renderTable,
  runScenario,
  type Scenario,
  ScenarioNotFound,
  type ScenarioReport,
  type ScenarioTarget,
  type StepReport,
  scenarios,
  toJUnit,
  toMermaid,
} from '../../scenarios/index.ts'
import { environmentError, usageError } from '../errors.ts'
import { type Io, printJson, printTable } from './io.ts'
import { type RemoteOptions, withRemoteOptions } from './remote.ts'
import { openTarget, type TargetOptions } from './scenario-target.ts'

interface RunOptions extends RemoteOptions, TargetOptions {
  readonly asIs?: boolean
  readonly junit?: string
  readonly mermaid?: string
}

/** `authdouble scenario list | run NAME…` */
export function addScenario(program: Command, io: Io, ended: (code: number) => void): void {
  const scenario = program.command('scenario').description('play whole flows, against doubles or a real system')
  scenario
    .command('list')
    .description('all scenarios')
    .option('--json', 'print JSON')
    .action((options) => list(io, options))
  withRemoteOptions(scenario.command('run <names...>').description('play scenarios; exit 1 when one fails'))
    .option('--target <[system=]url>', 'a real system instead of doubles')
    .option('--target-ca <file>', 'CAs to trust there, PEM')
    .option('--target-cert <file>', 'client certificate to show there, PEM')
    .option('--target-key <file>', 'its key, PEM')
    .option('--in-process', 'without a server')
    .option('--as-is', 'take the world as it stands instead of a fresh one')
    .option('--junit <file>', 'write a JUnit report')
    .option('--mermaid <file>', 'write a sequence diagram')
    .action(async (names, options) => ended(await run(io, names, options)))
}

function list(io: Io, { json }: RemoteOptions): void {
  const all = scenarios.list()
  const rows = all.map(({ name, title, needs }) => [name, title, needs.join(', ')])
  if (json) printJson(io, { scenarios: all })
  else printTable(io, ['scenario', 'title', 'needs'], rows, 'no scenarios')
}

async function run(io: Io, names: readonly string[], options: RunOptions): Promise<number> {
  const chosen = names.map(find)
  if (options.mermaid !== undefined && chosen.length > 1) {
    throw usageError('--mermaid draws one scenario. Run them one by one.')
  }
  const opened = await openTarget(io, options)
  const reports: ScenarioReport[] = []
  try {
    for (const scenario of chosen) reports.push(await play(io, scenario, opened.target, options))
  } finally {
    await opened.close()
  }
  if (options.junit !== undefined) await write(io, options.junit, toJUnit(reports))
  const [first] = reports
  if (options.mermaid !== undefined && first) await write(io, options.mermaid, toMermaid(first))
  return reports.every((report) => report.ok) ? 0 : 1
}

function find(name: string): Scenario {
  try {
    return scenarios.get(name)
  } catch (error) {
    if (error instanceof ScenarioNotFound) throw usageError(error.message)
    throw error
  }
}

async function play(io: Io, scenario: Scenario, target: ScenarioTarget, options: RunOptions): Promise<ScenarioReport> {
  const report = await runScenario(scenario, {
    target,
    start: options.asIs ? 'as-is' : 'fresh',
    onStep: (step) => showStep(io, step),
    ...(options.world === undefined ? {} : { world: options.world }),
    ...(io.interactive ? { ask: (question: string) => ask(question) } : {}),
  })
  if (options.json) printJson(io, report)
  else io.out(`${renderTable(report, { steps: io.interactive ? 'failed' : 'all' })}\n`)
  return report
}

/** Live progress goes to standard error: the report is what programs read. */
function showStep(io: Io, step: StepReport): void {
  const mark = step.skipped === undefined ? (step.ok ? '✓' : '✗') : '–'
  io.err(`${mark} ${step.title}${step.skipped === undefined ? '' : ` (skipped: ${step.skipped})`}\n`)
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await terminal.question(`${question} `)
  } finally {
    terminal.close()
  }
}

async function write(io: Io, file: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, file), text)
  } catch (error) {
    throw environmentError(`${file} cannot be written: ${(error as Error).message}`)
  }
}
