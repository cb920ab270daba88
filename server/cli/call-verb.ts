import { resolve } from 'node:path'
import { parseText, readText } from '../config/parse.ts'
import { usageError } from '../errors.ts'
import type { Member, Verb } from './contract-verbs.ts'
import { type Io, printJson, printTable } from './io.ts'
import { type RemoteOptions, remoteOf } from './remote.ts'

type Json = Readonly<Record<string, unknown>>
type Call = (args: { path?: Json; query?: Json; body?: unknown }) => Promise<unknown>

/** Sends what the command line says to the control plane and prints the answer. */
export async function callVerb(
  io: Io,
  verb: Verb,
  positional: readonly (string | undefined)[],
  options: RemoteOptions,
): Promise<void> {
  const sent = { path: {}, query: {}, body: {} } as Record<Member['in'], Record<string, unknown>>
  for (const [i, member] of verb.args.entries()) await put(io, sent, member, positional[i])
  const named = options as Json
  for (const member of verb.options) await put(io, sent, member, named[member.name] as string | undefined)
  for (const pair of (named.with ?? []) as readonly string[]) putFree(sent.body, pair)
  const file = verb.bodyFromFile ? positional[verb.args.length] : undefined
  const body = file === undefined ? abbreviations(verb, sent.body) : await readFile(io, file)
  const hasBody = verb.operation.requestTypes.length > 0
  const call = callOf(remoteOf(io, options).control as unknown as Json, verb.operation.operationId)
  show(io, verb, options, await call({ path: sent.path, query: sent.query, ...(hasBody ? { body } : {}) }))
}

/** `worlds.create` → the client's function; `reset` stands alone. */
function callOf(control: Json, operationId: string): Call {
  return operationId.split('.').reduce<unknown>((node, part) => (node as Json)[part], control) as Call
}

async function put(
  io: Io,
  sent: Record<Member['in'], Record<string, unknown>>,
  member: Member,
  text: string | undefined,
): Promise<void> {
  if (text !== undefined) sent[member.in][member.name] = await memberValue(io, member, text)
}

async function memberValue(io: Io, member: Member, text: string): Promise<unknown> {
  if (member.type === 'object' || member.type === 'array') return readFile(io, text)
  if (member.type !== 'integer' && member.type !== 'number') return text
  if (!/^-?\d{1,15}(\.\d+)?$/.test(text)) throw usageError(`${member.name}: "${text}" is no number.`)
  return Number(text)
}

/** `name=value` of a body that is open; the value is JSON, or else text. */
function putFree(body: Record<string, unknown>, pair: string): void {
  const at = pair.indexOf('=')
  if (at < 1) throw usageError(`--with: "${pair}" is not NAME=VALUE.`)
  const text = pair.slice(at + 1)
  try {
    body[pair.slice(0, at)] = JSON.parse(text)
  } catch {
    body[pair.slice(0, at)] = text
  }
}

/** `clock advance 31000` means milliseconds: an ISO 8601 duration starts with P. */
function abbreviations(verb: Verb, body: Record<string, unknown>): Json {
  const { by, ...rest } = body
  return verb.operation.operationId === 'clock.advance' && /^\d{1,15}$/.test(String(by))
    ? { ...rest, ms: Number(by) }
    : body
}

const readFile = async (io: Io, file: string): Promise<unknown> =>
  parseText(await readText(resolve(io.cwd, file), file, 'Correct the path.'), file)

function show(io: Io, verb: Verb, { json }: RemoteOptions, answer: unknown): void {
  if (json) return void printJson(io, answer)
  const members = answer as Json
  if (verb.list) {
    const { member, columns } = verb.list
    const rows = (members[member] as readonly Json[]).map((entry) => columns.map((column) => entry[column]))
    return void printTable(io, columns, rows, `no ${member}`)
  }
  const entries = Object.entries(members)
  if (entries.length === 0) io.out('done\n')
  else if (entries.every(([, value]) => typeof value !== 'object'))
    io.out(`${entries.map(([, value]) => String(value)).join('  ')}\n`)
  else io.out(`${JSON.stringify(answer, undefined, 2)}\n`)
}
