import { X509Certificate } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { usageError } from '../errors.ts'
import { factsOf } from '../net/certificate.ts'
import { readText } from './parse.ts'
import { PropertiesInvalid, parseProperties } from './properties.ts'

type Layer = Readonly<Record<string, unknown>>

export interface Resolved {
  readonly layer: Layer
  /** What was read and what was left aside, for the log. */
  readonly notes: readonly string[]
}

/**
 * Replaces `amsystem` (the path of an amsystem.properties) and `simCert.file` (a PEM) in the configuration of UAS by
 * what these files say: `simCert.file` and `emu.profile` are understood, other keys left aside (uas-and-cap §2.3).
 * What the configuration says itself wins.
 *
 * @param directory where relative paths start
 * @throws {UserError} exit 2
 */
export async function resolveAmsystem(layer: Layer, directory: string, where: string): Promise<Resolved> {
  const { amsystem, ...rest } = layer
  if (amsystem === undefined) return { layer: await withCertificate(rest, directory, where), notes: [] }
  if (typeof amsystem !== 'string') {
    throw usageError(
      `${where}.amsystem: must be the path of a properties file; write for example ./amsystem.properties`,
    )
  }
  const file = resolve(directory, amsystem)
  const properties = await readProperties(file, amsystem, `${where}.amsystem`)
  const certificate = properties.get('simCert.file')
  const profile = properties.get('emu.profile')
  const simCert = certificate ? { simCert: { file: resolve(dirname(file), certificate) } } : {}
  const merged = { ...(profile ? { profile } : {}), ...simCert, ...rest }
  return {
    layer: await withCertificate(merged, directory, `${amsystem}: simCert.file`),
    notes: ignored(properties, amsystem),
  }
}

async function readProperties(file: string, shown: string, where: string): Promise<ReadonlyMap<string, string>> {
  const text = await readText(file, `${where}: ${shown}`, 'Correct the path; it starts at the configuration file.')
  try {
    return parseProperties(text)
  } catch (error) {
    if (!(error instanceof PropertiesInvalid)) throw error
    throw usageError(`${shown}:${error.line}: ${error.message}. Correct it there.`)
  }
}

const UNDERSTOOD = ['simCert.file', 'emu.profile']

const ignored = (properties: ReadonlyMap<string, string>, shown: string): string[] =>
  [...properties.keys()]
    .filter((key) => !UNDERSTOOD.includes(key))
    .map((key) => `${shown}: ${key} is ignored; understood are ${UNDERSTOOD.join(' and ')}`)

/** A double cannot read files: the certificate's fingerprint and subject are put beside its path. */
async function withCertificate(layer: Layer, directory: string, where: string): Promise<Layer> {
  const simCert = layer.simCert as { file?: unknown } | undefined
  if (typeof simCert?.file !== 'string' || simCert.file === '') return layer
  const file = resolve(directory, simCert.file)
  const pem = await readText(file, `${where}: ${simCert.file}`, 'Give the path of a certificate in PEM form.')
  let facts: ReturnType<typeof factsOf>
  try {
    facts = factsOf(new X509Certificate(pem))
  } catch {
    throw usageError(`${where}: ${simCert.file} holds no certificate in PEM form. "authdouble ca" makes one.`)
  }
  return { ...layer, simCert: { fingerprint: facts.fingerprint256, subject: facts.subject, ...simCert, file } }
}
