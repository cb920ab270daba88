import { createPrivateKey, X509Certificate } from 'node:crypto'
import { ensureAuthority } from './ca/directory.ts'
import { readText } from './config/parse.ts'
import type { TlsFiles } from './config.ts'
import { usageError } from './errors.ts'
import type { TlsOptions } from './net/tls-options.ts'

/** TLS ready for use, and where its parts came from, for the log. */
export interface LoadedTls {
  readonly options: TlsOptions
  readonly notes: readonly string[]
}

/**
 * Reads certificate, key and CAs. Without a certificate the directory of a throw-away CA is used, and filled when it
 * is empty.
 *
 * @param hosts names the minted server certificate must stand for, beside the loopback's
 * @throws {UserError} exit 2 for files that do not fit each other
 */
export async function loadTls(files: TlsFiles, hosts: readonly string[] = []): Promise<LoadedTls> {
  if ((files.cert === undefined) !== (files.key === undefined)) {
    const [there, missing] = files.cert === undefined ? ['key', 'cert'] : ['cert', 'key']
    throw usageError(`tls.${there} is set, but tls.${missing} is not. Set both, or neither to use a throw-away CA.`)
  }
  const own = files.cert !== undefined && files.key !== undefined
  const minted = own ? undefined : await ensureAuthority({ hosts, ...(files.dir ? { directory: files.dir } : {}) })
  const paths = minted
    ? { cert: minted.server.cert, key: minted.server.key, ca: files.ca ?? minted.ca }
    : { cert: files.cert ?? '', key: files.key ?? '', ca: files.ca }
  const cert = await readText(paths.cert, paths.cert, 'Correct tls.cert.')
  const key = await readText(paths.key, paths.key, 'Correct tls.key.')
  checkPair(cert, key, paths)
  const ca = paths.ca === undefined ? [] : await readAuthorities(paths.ca)
  return {
    options: { cert, key, ca, ...(files.mode === undefined ? {} : { mode: files.mode }) },
    notes: minted && minted.made.length > 0 ? [`minted ${minted.made.join(', ')} in ${minted.directory}`] : [],
  }
}

function checkPair(cert: string, key: string, paths: { cert: string; key: string }): void {
  let fits: boolean
  try {
    fits = new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))
  } catch (error) {
    throw usageError(
      `${paths.cert} and ${paths.key}: not a certificate and a key in PEM form (${(error as Error).message}).`,
    )
  }
  if (!fits) throw usageError(`${paths.key} is not the key of ${paths.cert}. Give the two that belong together.`)
}

/** All certificates of a PEM file. */
async function readAuthorities(file: string): Promise<readonly string[]> {
  const text = await readText(file, file, 'Correct --mtls-ca FILE or tls.ca.')
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []
  try {
    for (const block of blocks) new X509Certificate(block)
  } catch {
    throw usageError(`${file}: a certificate in it cannot be read.`)
  }
  if (blocks.length === 0) throw usageError(`${file} holds no certificate in PEM form. "authdouble ca" makes one.`)
  return blocks
}
