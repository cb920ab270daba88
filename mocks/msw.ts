import { HttpResponse, http, passthrough, type RequestHandler, type WebSocketHandler, ws } from 'msw'
import { createDoubles, type Doubles, type DoublesOptions, type HostContext, type Peer } from './index.ts'
import { setCookiesOf } from './kernel/answer.ts'
import { currentWorld } from './kernel/current-world.ts'
import { ConnectionBroken } from './kernel/faults.ts'

export interface HandlersOptions {
  /**
   * A list of origins that all systems share: what no system owns goes on to the network. Or a map from origin to
   * the one system that owns it whole: unknown paths get that system's own 404.
   */
  readonly origins: readonly string[] | Readonly<Record<string, string>>
  /** Doubles you made, or the options to make them with at the first request. Default: all systems. */
  readonly doubles?: Doubles | Promise<Doubles> | DoublesOptions
  /** The world of requests that name none. Default: the test's own (`authdouble/vitest`), else `main`. */
  readonly world?: string
  /** Who is at the other end, as a server would read it from the socket: client certificate, address. */
  readonly connection?: (request: Request) => Peer
}

/**
 * Doubles as MSW handlers: one for HTTP an origin, and one for WebSocket where there may be sockets. Each hands
 * everything to {@link Doubles.fetch}. For `setupServer` and `setupWorker`, MSW 2 and 3.
 *
 * @throws {Error} when an origin is more or less than scheme, host and port
 * @example
 * const doubles = await createDoubles({ systems: ['uas'], clock: 'frozen', now: '2026-01-01T00:00:00Z' })
 * const server = setupServer(...handlers({ origins: ['https://uas.test'], doubles }))
 * server.listen()
 */
export function handlers(options: HandlersOptions): (RequestHandler | WebSocketHandler)[] {
  const doubles = once(options.doubles ?? {})
  const sockets = offerSockets(options.doubles)
  const { origins } = options
  const owners: [string, string | undefined][] = isList(origins)
    ? origins.map((origin) => [origin, undefined])
    : Object.entries(origins)
  return owners.flatMap(([origin, system]) => {
    checkOrigin(origin)
    const binding = { ...options, doubles, system }
    return sockets ? [httpHandler(origin, binding), socketHandler(origin, binding)] : [httpHandler(origin, binding)]
  })
}

/**
 * Without a global WebSocket (Node 20) there is nothing for MSW to intercept, and doubles that are known may offer
 * no socket. Every link that is made listens on one channel for good, so none is made in vain.
 */
function offerSockets(doubles: HandlersOptions['doubles']): boolean {
  if (typeof WebSocket === 'undefined') return false
  if (doubles === undefined || !('kernel' in doubles)) return true
  return doubles.kernel.doubles.some((double) => double.connections !== undefined)
}

interface Binding {
  readonly doubles: () => Promise<Doubles>
  readonly system: string | undefined
  readonly world?: string
  readonly connection?: (request: Request) => Peer
}

const isList = (origins: HandlersOptions['origins']): origins is readonly string[] => Array.isArray(origins)

/** Makes the doubles at the first call and keeps them. */
function once(doubles: Doubles | Promise<Doubles> | DoublesOptions): () => Promise<Doubles> {
  let made: Promise<Doubles> | undefined
  return () => {
    made ??= Promise.resolve('then' in doubles || 'fetch' in doubles ? doubles : createDoubles(doubles))
    return made
  }
}

function checkOrigin(origin: string): void {
  const url = URL.canParse(origin) ? new URL(origin) : undefined
  if (url?.origin === origin) return
  const example = url && url.origin !== 'null' ? url.origin : 'https://uas.test'
  throw new Error(`"${origin}" is no origin: use scheme, host and port only, such as ${example}.`)
}

function httpHandler(origin: string, binding: Binding): RequestHandler {
  return http.all(`${origin}/*`, async ({ request, cookies }) => {
    const world = worldOf(binding)
    const doubles = await binding.doubles()
    if (binding.system === undefined && !doubles.owns(request.url)) return passthrough()
    try {
      const host = { ...hostOf(binding, world, request), ...cookieOf(request, cookies) }
      return presentable(await doubles.fetch(request, host))
    } catch (error) {
      if (error instanceof ConnectionBroken) return HttpResponse.error()
      throw error
    }
  })
}

/**
 * Only MSW's own class brings cookies into a page's `document.cookie`. In Node it would also keep them and add them
 * to later requests, which no Node client does by itself, so there the answer stays as it is.
 */
function presentable(response: Response): Response {
  if (typeof document === 'undefined') return response
  const { status, statusText } = response
  const headers = new Headers(response.headers)
  for (const cookie of setCookiesOf(response)) headers.append('set-cookie', cookie)
  return new HttpResponse(response.body, { status, statusText, headers })
}

/** A page's `Request` cannot have a Cookie header; MSW knows what a real server would have been sent. */
function cookieOf(request: Request, cookies: Readonly<Record<string, string>>): Pick<HostContext, 'cookie'> {
  const pairs = Object.entries(cookies)
  if (pairs.length === 0 || request.headers.has('cookie')) return {}
  return { cookie: pairs.map(([name, value]) => `${name}=${value}`).join('; ') }
}

/** Read before anything is awaited: the caller's asynchronous context tells the world. */
const worldOf = (binding: Binding): string | undefined => binding.world ?? currentWorld()

function hostOf(binding: Binding, world: string | undefined, request: Request): HostContext {
  const peer = binding.connection?.(request)
  return {
    ...(world === undefined ? {} : { world }),
    ...(binding.system === undefined ? {} : { system: binding.system }),
    ...(peer === undefined ? {} : { peer }),
  }
}

function socketHandler(origin: string, binding: Binding): WebSocketHandler {
  return ws.link(`${origin.replace(/^http/, 'ws')}/*`).addEventListener('connection', ({ client, server }) => {
    const world = worldOf(binding)
    const connecting = binding.doubles().then((doubles) => {
      const host = hostOf(binding, world, new Request(client.url.href.replace(/^ws/, 'http')))
      const transport = {
        send: (data: string | Uint8Array) => client.send(data as string | Uint8Array<ArrayBuffer>),
        close: (code: number, reason: string) => client.close(code, reason),
      }
      const connection = doubles.connect(client.url.href, transport, host)
      if (!connection) server.connect()
      return connection
    })
    client.addEventListener('message', async ({ data }) => {
      const connection = await connecting
      await connection?.receive(await readable(data))
    })
    client.addEventListener('close', async () => (await connecting)?.ended())
  })
}

async function readable(data: unknown): Promise<string | Uint8Array> {
  if (typeof data === 'string') return data
  if (data instanceof Blob) return new Uint8Array(await data.arrayBuffer())
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  return new Uint8Array(data as ArrayBuffer)
}
