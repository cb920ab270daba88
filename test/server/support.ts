import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createDoubles, type Doubles, type HostContext } from '../../mocks/index.ts'
import type { DisruptionSpec } from '../../mocks/kernel/disruptions.ts'
import { type RunningServer, type ServerOptions, startServer } from '../../server/listen.ts'
import { makeProbe } from '../probe/probe.ts'

/** Doubles with nothing but the probe, their clock stopped. */
export const probeDoubles = (): Promise<Doubles> =>
  createDoubles({ systems: [], doubles: [makeProbe()], now: '2026-01-01T00:00:00Z', clock: 'frozen' })

/** A server on a free port that the test's end closes. */
export async function serve(options: Partial<ServerOptions> & { doubles: Doubles }): Promise<RunningServer> {
  const server = await startServer({ port: 0, ...options })
  onTestFinished(() => server.close({ drainMs: 0 }))
  return server
}

/** What a server needs of doubles, answered by a function: to see what a host hands over. */
export function fakeDoubles(answer: (request: Request, host: HostContext) => Promise<Response>): Doubles {
  return { fetch: (request: Request, host: HostContext = {}) => answer(request, host) } as unknown as Doubles
}

export function disrupt(doubles: Doubles, spec: DisruptionSpec): void {
  doubles.world().disruptions.add(spec)
}

/** What came back on a raw connection, and how it ended. */
export interface RawAnswer {
  readonly bytes: Buffer
  /** The error's code, `ECONNRESET` for example; absent when the other side closed in order. */
  readonly error?: string
}

/** Everything a socket yields until its end. */
export function readAll(socket: Socket): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let error: string | undefined
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', (cause: NodeJS.ErrnoException) => {
      error = cause.code ?? cause.message
    })
    socket.on('end', () => socket.end())
    socket.on('close', () => resolve({ bytes: Buffer.concat(chunks), ...(error === undefined ? {} : { error }) }))
  })
}

/** Sends bytes to a port and reads until the end. */
export function exchangeRaw(port: number, text: string): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1', () => socket.write(text))
  return readAll(socket)
}

/** A directory that the test's end removes. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'authdouble-test-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  return directory
}

/** Whether a program is there. Under CI a missing one is a failure; elsewhere its tests are skipped, which is said. */
export function hasTool(name: string, versionFlag = '--version'): boolean {
  if (spawnSync(name, [versionFlag]).error === undefined) return true
  if (process.env.CI) throw new Error(`${name} is missing: CI must have it`)
  console.warn(`${name} is missing: the tests that need it are skipped`)
  return false
}
