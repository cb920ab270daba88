import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { usageError } from '../errors.ts'
import type { KeyKind } from './keys.ts'
import { type Credential, hostsOf, mintAuthority, mintClient, mintServer } from './mint.ts'
import { toPkcs12 } from './pkcs12.ts'

export const DEFAULT_CA_DIRECTORY = '.authdouble/ca'
/** The agent of the default seed of UAS. */
export const DEFAULT_AGENT = 'agent-cap'
/** Of the PKCS#12 files. Public: it protects nothing, but Java insists on one. */
export const PKCS12_PASSWORD = 'changeit'
const LOCAL_HOSTS = ['localhost', '127.0.0.1', '::1']
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

export interface AuthorityOptions {
  /** Default `.authdouble/ca`. */
  readonly directory?: string
  /** Names of client certificates beside those that are there. Default `agent-cap`. */
  readonly agents?: readonly string[]
  /** Host names of the server beside localhost, 127.0.0.1 and ::1. */
  readonly hosts?: readonly string[]
  /** Of keys that are made now. Default P-256. */
  readonly keys?: KeyKind
}

/** The files of a throw-away CA. Paths are absolute. */
export interface AuthorityFiles {
  readonly directory: string
  readonly ca: string
  readonly server: { readonly cert: string; readonly key: string }
  readonly agents: readonly {
    readonly name: string
    readonly cert: string
    readonly key: string
    readonly pkcs12: string
  }[]
  /** What was made by this call; the rest was there. */
  readonly made: readonly string[]
}

/**
 * Makes the files of a throw-away CA, or what is missing of them. Keys get mode 600.
 *
 * @example
 * const files = await ensureAuthority({ directory: '.authdouble/ca', agents: ['agent-cap'] })
 * @throws {UserError} exit 2 for names that cannot be used, or a CA without its key
 */
export async function ensureAuthority(options: AuthorityOptions = {}): Promise<AuthorityFiles> {
  const { agents = [DEFAULT_AGENT], hosts = [], keys = 'P-256' } = options
  const bad = agents.find((name) => !NAME.test(name) || name === 'ca' || name === 'server')
  if (bad !== undefined) {
    throw usageError(
      `"${bad}" cannot name an agent: use letters, digits, ".", "_" and "-", and neither "ca" nor "server".`,
    )
  }
  const directory = resolve(options.directory ?? DEFAULT_CA_DIRECTORY)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const box = new Box(directory)
  const authority = await box.credential('ca', () => mintAuthority(keys))
  const wanted = [...new Set([...LOCAL_HOSTS, ...hosts])]
  const isFit = ({ cert }: Credential): boolean => coversAll(cert, wanted)
  await box.credential('server', () => mintServer(authority, keys, wanted), isFit)
  for (const name of agents) await ensureAgent(box, authority, keys, name)
  return {
    directory,
    ca: box.path('ca.pem'),
    server: { cert: box.path('server.pem'), key: box.path('server.key') },
    agents: agents.map((name) => ({
      name,
      cert: box.path(`${name}.pem`),
      key: box.path(`${name}.key`),
      pkcs12: box.path(`${name}.p12`),
    })),
    made: box.made,
  }
}

async function ensureAgent(box: Box, authority: Credential, keys: KeyKind, name: string): Promise<void> {
  const credential = await box.credential(name, () => mintClient(authority, keys, name))
  const file = `${name}.p12`
  if (!box.made.includes(`${name}.pem`) && (await box.read(file)) !== undefined) return
  await box.write(file, await toPkcs12(credential, authority.cert, name, PKCS12_PASSWORD))
}

/** `::1` is written out in a certificate. */
function coversAll(cert: string, hosts: readonly string[]): boolean {
  const covered = hostsOf(cert).map((host) => host.toLowerCase())
  return hosts.every((host) => covered.includes(host.toLowerCase()) || covered.includes(writtenOut(host)))
}

const writtenOut = (host: string): string => (host === '::1' ? '0:0:0:0:0:0:0:1' : host)

/** A directory of credentials. */
class Box {
  readonly made: string[] = []
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = directory
  }

  path(file: string): string {
    return join(this.#directory, file)
  }

  /** The one that is there, or a new one. */
  async credential(
    name: string,
    mint: () => Promise<Credential>,
    isFit: (credential: Credential) => boolean = () => true,
  ): Promise<Credential> {
    const cert = await this.read(`${name}.pem`)
    const key = await this.read(`${name}.key`)
    if ((cert === undefined) !== (key === undefined)) {
      const [there, missing] = cert === undefined ? ['key', 'pem'] : ['pem', 'key']
      throw usageError(
        `${this.path(`${name}.${there}`)} is there, but ${name}.${missing} is not. Put it back, or remove both to have new ones made.`,
      )
    }
    if (cert !== undefined && key !== undefined && isFit({ cert, key })) return { cert, key }
    const made = await mint()
    await this.write(`${name}.key`, made.key)
    await this.write(`${name}.pem`, made.cert)
    return made
  }

  async read(file: string): Promise<string | undefined> {
    try {
      return await readFile(this.path(file), 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  async write(file: string, content: string | Uint8Array): Promise<void> {
    await writeFile(this.path(file), content, { mode: 0o600 })
    // The mode of a file that was there is not touched by writing it.
    await chmod(this.path(file), 0o600)
    this.made.push(file)
  }
}
