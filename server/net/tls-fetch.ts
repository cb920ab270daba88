import type { IncomingMessage } from 'node:http'
import { Agent, request as requestHttps } from 'node:https'
import { Readable } from 'node:stream'

/** What a client trusts and shows, PEM. */
export interface ClientTls {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
  /** Of the key. */
  readonly passphrase?: string
}

/**
 * A `fetch` that shows a client certificate and trusts a private CA, which Node's own cannot. It follows no redirects.
 * Without certificate and CA, and for plain HTTP, it is Node's own.
 *
 * @example
 * const send = createTlsFetch({ ca, cert, key })
 * await send(new Request('https://uas.example.test/am5/rest/query/user/findById', { method: 'POST', body: '{}' }))
 */
export function createTlsFetch(tls: ClientTls): (request: Request) => Promise<Response> {
  if (tls.ca === undefined && tls.cert === undefined) return (request) => fetch(request)
  const agent = new Agent({ ...tls, keepAlive: true })
  return (request) => (request.url.startsWith('https:') ? send(request, agent) : fetch(request))
}

async function send(request: Request, agent: Agent): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer())
  const { promise, resolve, reject } = deferred<IncomingMessage>()
  const outgoing = requestHttps(
    request.url,
    { method: request.method, headers: Object.fromEntries(request.headers), agent, signal: request.signal },
    resolve,
  )
  outgoing.on('error', (cause) => reject(new TypeError('fetch failed', { cause })))
  outgoing.end(body)
  return toResponse(await promise)
}

const BODYLESS = [101, 204, 205, 304]

function toResponse(incoming: IncomingMessage): Response {
  const headers = new Headers()
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    headers.append(incoming.rawHeaders[i] ?? '', incoming.rawHeaders[i + 1] ?? '')
  }
  const status = incoming.statusCode ?? 0
  const body = BODYLESS.includes(status) ? null : (Readable.toWeb(incoming) as ReadableStream)
  if (body === null) incoming.resume()
  return new Response(body, { status, headers })
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } {
  let resolve!: (value: T) => void
  let reject!: (reason: unknown) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
