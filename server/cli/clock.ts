import type { Command } from 'commander'
import { type Io, printJson } from './io.ts'
import { type RemoteOptions, remoteOf, withRemoteOptions } from './remote.ts'

interface Clock {
  readonly now: string
  readonly mode: string
}

/** `authdouble clock [get | set | advance | freeze | run]` */
export function addClock(program: Command, io: Io): void {
  const clock = program.command('clock').description("read and move a world's clock")
  const add = (usage: string, description: string) => withRemoteOptions(clock.command(usage).description(description))
  withRemoteOptions(clock.command('get').description('the time there')).action(async (options) =>
    show(io, options, await remoteOf(io, options).control.clock.get()),
  )
  add('set <time>', 'to an ISO 8601 time').action(async (now, options) =>
    show(io, options, await remoteOf(io, options).control.clock.put({ body: { now } })),
  )
  add('advance <by>', 'by milliseconds, or by an ISO 8601 duration such as PT31S').action(async (by, options) =>
    show(io, options, await remoteOf(io, options).control.clock.advance({ body: amount(by) })),
  )
  add('freeze', 'stop it').action(async (options) =>
    show(io, options, await remoteOf(io, options).control.clock.put({ body: { mode: 'frozen' } })),
  )
  add('run', 'let it run').action(async (options) =>
    show(io, options, await remoteOf(io, options).control.clock.put({ body: { mode: 'running' } })),
  )
}

const amount = (by: string): { ms: number } | { by: string } => (/^-?\d+$/.test(by) ? { ms: Number(by) } : { by })

function show(io: Io, { json }: RemoteOptions, clock: Clock): void {
  if (json) printJson(io, clock)
  else io.out(`${clock.now}  ${clock.mode}\n`)
}
