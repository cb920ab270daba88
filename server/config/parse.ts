import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { environmentError, usageError } from '../errors.ts'

/** Reads a text file. @throws {UserError} exit 2 when it is not there, 3 when it may not be read */
export async function readText(file: string, shown: string, remedy: string): Promise<string> {
  try {
    return decode(await readFile(file))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw usageError(`${shown}: there is no such file. ${remedy}`, 'file-missing')
    throw environmentError(`${shown}: cannot be read: ${message}. ${remedy}`, 'file-unreadable')
  }
}

/** UTF-8, or else ISO 8859-1, which older Java tools write. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes.toString('latin1')
  }
}

/**
 * The value of a YAML or JSON text; an empty one is `{}`.
 *
 * @param shown how the file is called in messages
 * @throws {UserError} `FILE:LINE:COLUMN: …`, exit 2
 */
export async function parseText(text: string, shown: string): Promise<unknown> {
  // Most starts have no file: they need not wait for the parser to load.
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    throw usageError(`${shown}:${line}:${col}: ${error.message}. Correct it there.`, 'file-malformed')
  }
  return document.toJS() ?? {}
}

/** The default export of a module. @throws {UserError} exit 2 */
export async function importModule(file: string, shown: string): Promise<unknown> {
  let module: { default?: unknown }
  try {
    module = await import(pathToFileURL(file).href)
  } catch (error) {
    throw usageError(`${shown}: cannot be loaded: ${(error as Error).message}. Correct it there.`, 'file-malformed')
  }
  if (module.default === undefined)
    throw usageError(`${shown}: has no default export. Write: export default { port: 4600 }`, 'file-malformed')
  return module.default
}
