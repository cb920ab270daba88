import { get } from 'node:http'
import { setupServer } from 'msw/node'
import { createDoubles, type Doubles, type DoublesOptions } from '../../mocks/index.ts'
import { handlers } from '../../mocks/msw.ts'
import { startServer } from '../../server/listen.ts'
import { back } from '../probe/back.ts'
import { type LateWork, makeProbe } from '../probe/probe.ts'

/** What all hosts have in common, as a client of theirs sees it. */
export interface Host {
  readonly doubles: Doubles
  readonly origin: string
  /** Follows no redirect. @throws {TypeError} when the connection breaks */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** GET at a host of another name, as a browser asks `ID.localhost`. Follows no redirect. */
  getAt(name: string, path: string): Promise<Response>
  close(): Promise<void>
}

export type HostOptions = DoublesOptions & { readonly lateWork?: LateWork }

/** 2026-01-01, frozen, the probe and the system it calls. */
export function probeDoubles({ lateWork, ...options }: HostOptions = {}): Promise<Doubles> {
  return createDoubles({
    systems: [],
    doubles: [makeProbe(lateWork), back],
    now: '2026-01-01T00:00:00Z',
    clock: 'frozen',
    ...options,
  })
}

async function inProcess(options: HostOptions): Promise<Host> {
  const doubles = await probeDoubles(options)
  const origin = 'http://probe.test'
  return {
    doubles,
    origin,
    fetch: (path, init) => doubles.fetch(new Request(origin + path, init)),
    getAt: (name, path) => doubles.fetch(new Request(`http://${name}${path}`)),
    close: async () => {},
  }
}

async function nodeServer(options: HostOptions): Promise<Host> {
  const doubles = await probeDoubles(options)
  const server = await startServer({ doubles, port: 0 })
  return {
    doubles,
    origin: server.url,
    fetch: (path, init) => fetch(server.url + path, { redirect: 'manual', ...init }),
    getAt: (name, path) => getWithHost(server.url + path, name),
    close: () => server.close({ drainMs: 0 }),
  }
}

/** Node resolves no `ID.localhost`, so the name is only told. */
function getWithHost(url: string, host: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { host } }, (message) => {
      const headers = new Headers()
      for (const [name, values = []] of Object.entries(message.headersDistinct)) {
        for (const value of values) headers.append(name, value)
      }
      message.resume()
      message.on('end', () => resolve(new Response(null, { status: message.statusCode ?? 0, headers })))
    })
    request.on('error', reject)
  })
}

/** Where a browser finds the world `blue`. */
const WORLD_ORIGIN = 'http://blue.localhost'

async function underMsw(options: HostOptions): Promise<Host> {
  const doubles = await probeDoubles(options)
  const origin = 'http://probe.test'
  const server = setupServer(...handlers({ origins: [origin, WORLD_ORIGIN], doubles }))
  server.listen(STRICT)
  return {
    doubles,
    origin,
    fetch: (path, init) => fetch(origin + path, { redirect: 'manual', ...init }),
    getAt: (name, path) => fetch(`http://${name}${path}`, { redirect: 'manual' }),
    close: async () => server.close(),
  }
}

/** The same wish in the words of MSW 2 and of MSW 3, each of which ignores the other's. */
export const STRICT = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const

/** Every host by name: one suite runs on all. */
export const HOSTS: Readonly<Record<string, (options?: HostOptions) => Promise<Host>>> = {
  'in process': (options = {}) => inProcess(options),
  'Node server': (options = {}) => nodeServer(options),
  MSW: (options = {}) => underMsw(options),
}

/** A JSON request. */
export const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})
