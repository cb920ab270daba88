import type { Command } from 'commander'
import { type ControlClient, createControlClient } from '../../mocks/control/client.ts'
import { environmentError } from '../errors.ts'
import { DEFAULT_PORT } from '../listen.ts'
import type { Io } from './io.ts'

/** Options of every command that speaks to a running authdouble. */
export interface RemoteOptions {
  readonly url?: string
  readonly world?: string
  readonly json?: boolean
  readonly controlToken?: string
}

/** A running authdouble, as a command sees it. */
export interface Remote {
  readonly url: string
  readonly token: string | undefined
  readonly control: ControlClient
}

export const DEFAULT_URL = `http://127.0.0.1:${DEFAULT_PORT}`

/** Adds `--url`, `--world`, `--json` and `--control-token` to a command. */
export const withRemoteOptions = (command: Command): Command =>
  command
    .option('--url <url>', `where the authdouble runs (or AUTHDOUBLE_URL; default ${DEFAULT_URL})`)
    .option('--world <id>', 'the world to speak about (default main)')
    .option('--json', 'print JSON')
    .option('--control-token <token>', 'the token it was started with (or AUTHDOUBLE_CONTROL_TOKEN)')

/** The authdouble that options and environment name. */
export function remoteOf(io: Io, options: RemoteOptions): Remote {
  const url = (options.url ?? io.env.AUTHDOUBLE_URL ?? DEFAULT_URL).replace(/\/+$/, '')
  const token = options.controlToken ?? io.env.AUTHDOUBLE_CONTROL_TOKEN
  const control = createControlClient({
    baseUrl: url,
    fetch: (request) => reach(request, url),
    ...(token === undefined ? {} : { token }),
    ...(options.world === undefined ? {} : { world: options.world }),
  })
  return { url, token, control }
}

/** @throws {UserError} exit 3 when nothing answers */
async function reach(request: Request, url: string): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).message
    throw environmentError(
      `No authdouble answers at ${url} (${cause}). Start one with "authdouble up", or name it with --url or AUTHDOUBLE_URL.`,
      'unreachable',
    )
  }
}
