import type { Command } from 'commander'
import { type Io, printJson, printTable } from './io.ts'
import { type RemoteOptions, remoteOf, withRemoteOptions } from './remote.ts'
import { wholeNumber } from './values.ts'

interface ListOptions extends RemoteOptions {
  readonly to?: string
  readonly channel?: string
  readonly system?: string
  readonly purpose?: string
  readonly after?: string
  readonly wait?: number
}

/** `authdouble captures [list | clear]` */
export function addCaptures(program: Command, io: Io): void {
  const captures = program.command('captures').description('messages that would have left: SMS, e-mail, calls, pushes')
  withRemoteOptions(captures.command('list').description('newest first'))
    .option('--to <recipient>', 'to this number or address')
    .option('--channel <name>', 'sms, email, voice or push')
    .option('--system <name>', 'sent by this system')
    .option('--purpose <name>', 'sent for this purpose')
    .option('--after <id>', 'younger than this capture')
    .option('--wait <ms>', 'wait for one, at most 30000 ms', wholeNumber)
    .action((options) => list(io, options))
  withRemoteOptions(captures.command('clear').description('forget them')).action((options) => clear(io, options))
}

async function list(io: Io, options: ListOptions): Promise<void> {
  const { to, channel, system, purpose, after, wait } = options
  const query = Object.fromEntries(
    Object.entries({ to, channel, system, purpose, after, wait }).filter(([, value]) => value !== undefined),
  )
  const answer = await remoteOf(io, options).control.captures.list({ query })
  if (options.json) return printJson(io, answer)
  const rows = answer.captures.map((capture) => [
    capture.id,
    capture.at,
    capture.channel,
    capture.to,
    capture.purpose,
    capture.code ?? capture.link,
    capture.text,
  ])
  printTable(io, ['id', 'at', 'channel', 'to', 'purpose', 'code', 'text'], rows, 'no captures')
}

async function clear(io: Io, options: RemoteOptions): Promise<void> {
  await remoteOf(io, options).control.captures.delete()
  if (options.json) return printJson(io, { cleared: true })
  io.out('captures cleared\n')
}
