import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { DEFAULT_AGENT, DEFAULT_CA_DIRECTORY, ensureAuthority } from '../ca/directory.ts'
import type { KeyKind } from '../ca/keys.ts'
import { explainTrust } from '../ca/trust.ts'
import { type Io, printJson } from './io.ts'
import { collect } from './values.ts'

interface CaOptions {
  readonly dir: string
  readonly agent?: readonly string[]
  readonly host?: readonly string[]
  readonly keys: KeyKind
  readonly json?: boolean
}

/** `authdouble ca` */
export function addCa(program: Command, io: Io): void {
  program
    .command('ca')
    .description('make a throw-away CA with server and client certificates, and explain how to trust it')
    .option('--dir <directory>', 'where', DEFAULT_CA_DIRECTORY)
    .option('--agent <name>', `a client certificate CN=NAME; several times (default ${DEFAULT_AGENT})`, collect)
    .option('--host <name>', 'a name or address of the server beside localhost; several times', collect)
    .addOption(new Option('--keys <kind>', 'kind of new keys').choices(['P-256', 'RSA-2048']).default('P-256'))
    .option('--json', 'print JSON')
    .action((options) => makeAuthority(io, options))
}

async function makeAuthority(io: Io, { dir, agent, host, keys, json }: CaOptions): Promise<void> {
  const files = await ensureAuthority({
    directory: resolve(io.cwd, dir),
    keys,
    ...(agent === undefined ? {} : { agents: agent }),
    ...(host === undefined ? {} : { hosts: host }),
  })
  if (json) return printJson(io, files)
  const state = files.made.length === 0 ? 'everything was there' : `made ${files.made.join(', ')}`
  io.out(`${files.directory}: ${state}\n\n${explainTrust(files)}`)
}
