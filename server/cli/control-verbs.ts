import { type Command, Option } from 'commander'
import { contract } from '../../contracts/control/index.ts'
import { callVerb } from './call-verb.ts'
import { type Member, type Verb, verbsOf } from './contract-verbs.ts'
import type { Io } from './io.ts'
import { type RemoteOptions, remoteOf, withRemoteOptions } from './remote.ts'

/** The groups that are made from the contract; `scenario` plays on its own, without a control plane too. */
const GROUPS: Readonly<Record<string, string>> = {
  worlds: 'make, show, reset and delete worlds',
  clock: "read and move a world's clock",
  captures: 'messages that would have left: SMS, e-mail, calls, pushes',
  journal: 'what was asked and answered',
}

/** Other names of verbs. */
const ALIASES: Readonly<Record<string, string>> = { 'clock show': 'get' }

/** Adds one group of verbs, made from the contract of the control plane. */
export const addGroup =
  (name: string) =>
  async (program: Command, io: Io): Promise<void> => {
    const group = program.command(name).description(GROUPS[name] ?? '')
    const verbs = verbsOf(contract.operations, await contract.document())
    for (const verb of verbs) if (verb.group === name) addVerb(group, io, verb)
    if (name === 'clock') addClockModes(group, io)
  }

function addVerb(group: Command, io: Io, verb: Verb): void {
  const file = verb.bodyFromFile ? ['<file>'] : []
  const usage = [verb.name, ...verb.args.map((arg) => (arg.required ? `<${arg.name}>` : `[${arg.name}]`)), ...file]
  const command = withRemoteOptions(group.command(usage.join(' ')).description(verb.operation.summary))
  for (const member of verb.options) command.addOption(optionOf(member))
  if (verb.openBody) command.option('--with <name=value...>', 'further members of the body; values are JSON or text')
  const alias = ALIASES[`${verb.group} ${verb.name}`]
  if (alias !== undefined) command.alias(alias)
  command.action(async (...given: unknown[]) => {
    const positional = given.slice(0, usage.length - 1) as (string | undefined)[]
    await callVerb(io, verb, positional, given[usage.length - 1] as RemoteOptions)
  })
}

function optionOf(member: Member): Option {
  const value = member.type === 'object' || member.type === 'array' ? 'file' : member.type === 'integer' ? 'n' : 'value'
  const description = [member.description, value === 'file' ? 'A YAML or JSON file.' : ''].filter(Boolean).join(' ')
  const option = new Option(`--${member.name} <${value}>`, description)
  return member.words ? option.choices(member.words) : option
}

/** Short for `clock set --mode …`. */
function addClockModes(group: Command, io: Io): void {
  for (const [name, mode, summary] of [
    ['freeze', 'frozen', 'Stops the clock'],
    ['run', 'running', 'Lets the clock run'],
  ] as const) {
    withRemoteOptions(group.command(name).description(summary)).action(async (options: RemoteOptions) => {
      const clock = await remoteOf(io, options).control.clock.put({ body: { mode } })
      io.out(options.json ? `${JSON.stringify(clock)}\n` : `${clock.now}  ${clock.mode}\n`)
    })
  }
}
