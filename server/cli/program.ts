import { createRequire } from 'node:module'
import { Command } from 'commander'
import type { Io } from './io.ts'

/** Adds one command; `ended` hears the exit code of commands that have one of their own. */
type Add = (program: Command, io: Io, ended: (code: number) => void) => void | Promise<void>

/** The commands, each loaded only when it is asked for, or all for the help. */
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = {
  up: async () => (await import('./up.ts')).addUp,
  scenario: async () => (await import('./scenario.ts')).addScenario,
  worlds: async () => (await import('./control-verbs.ts')).addGroup('worlds'),
  clock: async () => (await import('./control-verbs.ts')).addGroup('clock'),
  captures: async () => (await import('./control-verbs.ts')).addGroup('captures'),
  journal: async () => (await import('./control-verbs.ts')).addGroup('journal'),
  snapshot: async () => (await import('./snapshot.ts')).addSnapshot,
  ca: async () => (await import('./ca.ts')).addCa,
  coverage: async () => (await import('./coverage.ts')).addCoverage,
  doctor: async () => (await import('./doctor.ts')).addDoctor,
}

/** What a command does when no verb follows. */
const DEFAULT_VERBS: Readonly<Record<string, string>> = {
  scenario: 'list',
  worlds: 'list',
  clock: 'show',
  captures: 'list',
  journal: 'list',
}

/** `clock --json` → `clock get --json` */
export function withVerb(args: readonly string[]): readonly string[] {
  const [command = '', next] = args
  const verb = Object.hasOwn(DEFAULT_VERBS, command) ? DEFAULT_VERBS[command] : undefined
  const absent = next === undefined || (next.startsWith('-') && next !== '--help' && next !== '-h')
  return verb !== undefined && absent ? [command, verb, ...args.slice(1)] : args
}

/** The command line, as far as `args` (without node and script) needs it. */
export async function createProgram(args: readonly string[], io: Io, ended: (code: number) => void): Promise<Command> {
  const program = new Command('authdouble')
    .description('Doubles of authentication systems: for tests and development, not for production.')
    .version(version())
    .showHelpAfterError('(authdouble --help shows how)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
  const only = Object.hasOwn(COMMANDS, args[0] ?? '') ? COMMANDS[args[0] ?? ''] : undefined
  for (const load of only ? [only] : Object.values(COMMANDS)) {
    const add = await load()
    await add(program, io, ended)
  }
  return program
}

/** The package names itself, wherever it is built to. */
const version = (): string => (createRequire(import.meta.url)('authdouble/package.json') as { version: string }).version
