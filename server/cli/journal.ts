import type { Command } from 'commander'
import { type Io, printJson, printTable } from './io.ts'
import { type RemoteOptions, remoteOf, withRemoteOptions } from './remote.ts'
import { wholeNumber } from './values.ts'

interface ListOptions extends RemoteOptions {
  readonly system?: string
  readonly operation?: string
  readonly outcome?: string
  readonly limit?: number
}

/** `authdouble journal [list | show | clear]` */
export function addJournal(program: Command, io: Io): void {
  const journal = program.command('journal').description('what was asked and answered')
  withRemoteOptions(journal.command('list').description('oldest first'))
    .option('--system <name>', 'answered by this system')
    .option('--operation <id>', 'this operation')
    .option('--outcome <word>', 'ok, refused, fault, disrupted, unimplemented or error')
    .option('--limit <n>', 'the newest so many', wholeNumber)
    .action((options) => list(io, options))
  withRemoteOptions(journal.command('show <id>').description('one entry with request and response, redacted')).action(
    (id, options) => show(io, id, options),
  )
  withRemoteOptions(journal.command('clear').description('forget it')).action((options) => clear(io, options))
}

async function list(io: Io, options: ListOptions): Promise<void> {
  const { system, operation, outcome, limit } = options
  const query = Object.fromEntries(
    Object.entries({ system, operation, outcome, limit }).filter(([, value]) => value !== undefined),
  )
  const answer = await remoteOf(io, options).control.journal.list({ query })
  if (options.json) return printJson(io, answer)
  const rows = answer.entries.map((entry) => [
    entry.id,
    entry.at,
    entry.system,
    entry.operation || `${entry.method} ${entry.path}`,
    entry.status,
    entry.outcome,
    entry.fault,
    entry.reason,
    entry.cause,
  ])
  const columns = ['id', 'at', 'system', 'operation', 'status', 'outcome', 'fault', 'reason', 'cause']
  printTable(io, columns, rows, 'the journal is empty')
}

async function show(io: Io, id: string, options: RemoteOptions): Promise<void> {
  const entry = await remoteOf(io, options).control.journal.get({ path: { id } })
  if (options.json) return printJson(io, entry)
  io.out(`${JSON.stringify(entry, undefined, 2)}\n`)
}

async function clear(io: Io, options: RemoteOptions): Promise<void> {
  await remoteOf(io, options).control.journal.delete()
  if (options.json) return printJson(io, { cleared: true })
  io.out('journal cleared\n')
}
