import { createPrivateKey, X509Certificate } from 'node:crypto'
import { resolve } from 'node:path'
import { usageError } from '../errors.ts'
import type { ClientTls } from '../net/tls-fetch.ts'
import { members, text } from './checks.ts'
import { readText } from './parse.ts'

type Layer = Readonly<Record<string, unknown>>

/** A system's settings without what concerns the way to it, and what a connection to it shows and trusts. */
export interface Reached {
  readonly layer: Layer
  readonly tls?: ClientTls
}

interface Files {
  readonly cert: string
  readonly key: string
  readonly ca?: string
  readonly passphrase?: string
}

const check = members(
  { cert: text('./agent.pem'), key: text('./agent.key'), ca: text('./ca.pem'), passphrase: text('"secret"') },
  ['cert', 'key'],
)

/**
 * Takes `clientCertificate: {cert, key, ca?, passphrase?}` (paths of PEM files) out of a system's settings and reads
 * the files: the certificate that calls to a real system at `url` show (uas-and-cap §3).
 *
 * @param directory where relative paths start
 * @throws {UserError} exit 2
 */
export async function takeClientCertificate(layer: Layer, directory: string, where: string): Promise<Reached> {
  const { clientCertificate, ...rest } = layer
  if (clientCertificate === undefined) return { layer }
  const problems = check(clientCertificate, `${where}.clientCertificate`)
  if (problems.length > 0) throw usageError(problems.join('\n'), 'config-invalid')
  if (rest.url === undefined) {
    throw usageError(
      `${where}.clientCertificate: is only used for a system elsewhere; add ${where}.url`,
      'config-invalid',
    )
  }
  const files = clientCertificate as Files
  const read = (member: 'cert' | 'key' | 'ca', file: string): Promise<string> =>
    readText(resolve(directory, file), `${where}.clientCertificate.${member}: ${file}`, 'Correct the path.')
  const tls = {
    cert: await read('cert', files.cert),
    key: await read('key', files.key),
    ...(files.ca === undefined ? {} : { ca: await read('ca', files.ca) }),
    ...(files.passphrase === undefined ? {} : { passphrase: files.passphrase }),
  }
  checkPair(tls, `${where}.clientCertificate`)
  return { layer: rest, tls }
}

/** Better said at the start than by every handshake. */
function checkPair({ cert, key, passphrase }: { cert: string; key: string; passphrase?: string }, where: string): void {
  let fits: boolean
  try {
    const privateKey = createPrivateKey({ key, ...(passphrase === undefined ? {} : { passphrase }) })
    fits = new X509Certificate(cert).checkPrivateKey(privateKey)
  } catch (error) {
    throw usageError(
      `${where}: cert and key are not a certificate and a key in PEM form, or passphrase is wrong (${(error as Error).message}).`,
    )
  }
  if (!fits) throw usageError(`${where}: key is not the key of cert. Give the two that belong together.`)
}
