import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { readText } from '../config/parse.ts'
import { environmentError, usageError } from '../errors.ts'
import { type Io, printJson } from './io.ts'
import { type RemoteOptions, remoteOf, withRemoteOptions } from './remote.ts'

/** `authdouble snapshot save FILE | load FILE` */
export function addSnapshot(program: Command, io: Io): void {
  const snapshot = program.command('snapshot').description('a whole world as a file, secrets included')
  withRemoteOptions(snapshot.command('save <file>').description('write it')).action((file, options) =>
    save(io, file, options),
  )
  withRemoteOptions(snapshot.command('load <file>').description('put a world back')).action((file, options) =>
    load(io, file, options),
  )
}

async function save(io: Io, file: string, options: RemoteOptions): Promise<void> {
  const snapshot = await remoteOf(io, options).control.snapshot.get()
  try {
    // Secrets are in it: nobody else may read it.
    await writeFile(resolve(io.cwd, file), `${JSON.stringify(snapshot)}\n`, { mode: 0o600 })
  } catch (error) {
    throw environmentError(`${file} cannot be written: ${(error as Error).message}`)
  }
  if (options.json) return printJson(io, { saved: file })
  io.out(`saved ${file}\n`)
}

async function load(io: Io, file: string, options: RemoteOptions): Promise<void> {
  const text = await readText(resolve(io.cwd, file), file, 'Correct the path of the snapshot.')
  let snapshot: unknown
  try {
    snapshot = JSON.parse(text)
  } catch (error) {
    throw usageError(
      `${file} is not JSON: ${(error as Error).message}. Take the snapshot again: authdouble snapshot save FILE`,
    )
  }
  await remoteOf(io, options).control.snapshot.put({ body: snapshot as never })
  if (options.json) return printJson(io, { loaded: file })
  io.out(`loaded ${file}\n`)
}
