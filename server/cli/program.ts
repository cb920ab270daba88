import { createRequire } from 'node:module'
import { Command } from 'commander'
import { addCa } from './ca.ts'
import { addCaptures } from './captures.ts'
import { addClock } from './clock.ts'
import { addCoverage } from './coverage.ts'
import { addDoctor } from './doctor.ts'
import type { Io } from './io.ts'
import { addJournal } from './journal.ts'
import { addScenario } from './scenario.ts'
import { addSnapshot } from './snapshot.ts'
import { addUp } from './up.ts'
import { addWorlds } from './worlds.ts'

/**
 * The command line.
 *
 * @param ended hears the exit code of commands that have one of their own
 */
export function createProgram(io: Io, ended: (code: number) => void): Command {
  const program = new Command('authdouble')
    .description('Doubles of authentication systems: for tests and development, not for production.')
    .version(version())
    .showHelpAfterError('(authdouble --help shows how)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
  addUp(program, io, ended)
  addScenario(program, io, ended)
  addWorlds(program, io)
  addClock(program, io)
  addCaptures(program, io)
  addJournal(program, io)
  addSnapshot(program, io)
  addCa(program, io)
  addCoverage(program, io)
  addDoctor(program, io, ended)
  return program
}

/** The package names itself, wherever it is built to. */
const version = (): string => (createRequire(import.meta.url)('authdouble/package.json') as { version: string }).version
