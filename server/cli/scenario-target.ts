import { resolve } from 'node:path'
import { createControlClient } from '../../mocks/control/client.ts'
import { createDoubles } from '../../mocks/index.ts'
import type { ScenarioTarget } from '../../scenarios/index.ts'
import { readText } from '../config/parse.ts'
import { usageError } from '../errors.ts'
import { startServer } from '../listen.ts'
import { systemsAt } from '../net/probe.ts'
import { type ClientTls, createTlsFetch } from '../net/tls-fetch.ts'
import type { Io } from './io.ts'
import { DEFAULT_URL, type RemoteOptions } from './remote.ts'

export interface TargetOptions {
  readonly target?: string
  readonly targetCa?: string
  readonly targetCert?: string
  readonly targetKey?: string
  readonly inProcess?: boolean
}

export interface OpenedTarget {
  readonly target: ScenarioTarget
  close(): Promise<void>
}

const nothingToClose = async (): Promise<void> => undefined

/**
 * Where scenarios are played: at the real system that is named, in process, at a running authdouble, or else at one
 * that is started for it.
 */
export async function openTarget(io: Io, options: RemoteOptions & TargetOptions): Promise<OpenedTarget> {
  if (options.target !== undefined) return openReal(io, options, options.target)
  if (options.inProcess) return openInProcess()
  const url = (options.url ?? io.env.AUTHDOUBLE_URL ?? DEFAULT_URL).replace(/\/+$/, '')
  const token = options.controlToken ?? io.env.AUTHDOUBLE_CONTROL_TOKEN
  if (await systemsAt(url)) {
    io.err(`playing at ${url}\n`)
    return { target: overHttp(url, token), close: nothingToClose }
  }
  if (options.url !== undefined) {
    throw usageError(
      `No authdouble answers at ${url}. Start one with "authdouble up", or leave --url out to have one started.`,
    )
  }
  const server = await startServer({ doubles: await createDoubles(), port: 0 })
  io.err(`no authdouble answers at ${url}: started one of its own at ${server.url}\n`)
  return { target: overHttp(server.url), close: () => server.close({ drainMs: 0 }) }
}

function overHttp(baseUrl: string, token?: string): ScenarioTarget {
  const shared = { baseUrl, ...(token === undefined ? {} : { token }) }
  return {
    fetch: (request) => fetch(request),
    baseUrl,
    control: (world) => createControlClient({ ...shared, ...(world === undefined ? {} : { world }) }),
  }
}

async function openInProcess(): Promise<OpenedTarget> {
  const doubles = await createDoubles()
  const ask = (request: Request): Promise<Response> => doubles.fetch(request)
  const baseUrl = 'http://authdouble.test'
  const control: ScenarioTarget['control'] = (world) =>
    createControlClient({ fetch: ask, baseUrl, ...(world === undefined ? {} : { world }) })
  return { target: { fetch: ask, baseUrl, control }, close: nothingToClose }
}

/** A real system has no control plane: what needs one is skipped by name. */
async function openReal(io: Io, options: TargetOptions, target: string): Promise<OpenedTarget> {
  const url = target.replace(/^[a-z0-9-]+=/, '')
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    throw usageError(
      `--target: "${target}" is no http or https URL. Write for example --target uas=https://uas.example.test`,
    )
  }
  const send = createTlsFetch(await clientTls(io, options))
  io.err(`playing at ${url}, a system without control plane\n`)
  return { target: { fetch: send, baseUrl: url.replace(/\/+$/, '') }, close: nothingToClose }
}

async function clientTls(io: Io, { targetCa, targetCert, targetKey }: TargetOptions): Promise<ClientTls> {
  if ((targetCert === undefined) !== (targetKey === undefined)) {
    throw usageError('--target-cert and --target-key belong together: give both.')
  }
  const read = (file: string): Promise<string> => readText(resolve(io.cwd, file), file, 'Correct the path.')
  return {
    ...(targetCa === undefined ? {} : { ca: await read(targetCa) }),
    ...(targetCert === undefined ? {} : { cert: await read(targetCert) }),
    ...(targetKey === undefined ? {} : { key: await read(targetKey) }),
  }
}
