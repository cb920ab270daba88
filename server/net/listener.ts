import type { X509Certificate } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import type { Doubles, HostContext } from '../../mocks/index.ts'
import type { ListenerInfo } from '../listen.ts'
import { answerWith } from './answer.ts'
import { explainListenError } from './listen-error.ts'
import { peerReader } from './peer.ts'
import { createSniffingServer } from './sniff.ts'
import { httpsOptions, type TlsOptions } from './tls-options.ts'
import { SocketTracker } from './track.ts'
import { serveWebSockets } from './websocket.ts'

export interface ListenerOptions {
  readonly doubles: Doubles
  readonly host: string
  readonly port: number
  readonly tls?: TlsOptions
  readonly authorities: readonly X509Certificate[]
  readonly onError: (error: unknown) => void
  readonly overrideGlobalObjects: boolean
  readonly system?: string
  readonly world?: string
}

/** One open port. */
export interface Listener {
  readonly info: ListenerInfo
  close(drainMs: number): Promise<void>
}

/** Opens a port. With TLS it speaks HTTP and HTTPS. @throws {UserError} when the machine does not give it */
export async function openListener(options: ListenerOptions): Promise<Listener> {
  const hostOf = hostReader(options)
  const answer = answerWith(options.doubles, { ...options, hostOf })
  const tracker = new SocketTracker()
  const plain = createServer(answer)
  const servers = options.tls ? [plain, createSecureServer(httpsOptions(options.tls), answer)] : [plain]
  const sockets = servers.map((server) => {
    tracker.watch(server)
    return serveWebSockets(server, options.doubles, hostOf, options.onError)
  })
  const [, secure] = servers
  const server = secure ? createSniffingServer(plain, secure, (socket) => tracker.add(socket)) : plain
  const { port } = await listen(server, options)
  return {
    info: infoOf(options, port),
    close: async (drainMs) => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const websockets of sockets) websockets.close()
      await tracker.drain(drainMs)
      await closed
    },
  }
}

/** What the doubles are told of a request: who asks, and what this port stands for. */
function hostReader(options: ListenerOptions): (request: IncomingMessage) => HostContext {
  const peerOf = peerReader(options.authorities)
  const { system, world } = options
  const fixed = { ...(system === undefined ? {} : { system }), ...(world === undefined ? {} : { world }) }
  // Of Node's joined headers only Set-Cookie is a list, and no request has that.
  const headerOf = (request: IncomingMessage) => request.headers as Record<string, string | undefined>
  return (request) => ({ ...fixed, peer: peerOf(request.socket), header: headerOf(request) })
}

function listen(server: Server, { host, port }: ListenerOptions): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => explainListenError(error, host, port).then(reject, reject))
    server.listen(port, host.replace(/^\[|\]$/g, ''), () => resolve(server.address() as AddressInfo))
  })
}

function infoOf(options: ListenerOptions, port: number): ListenerInfo {
  const authority = `${reachable(options.host)}:${port}`
  const http = `http://${authority}`
  return {
    url: http,
    urls: options.tls ? { http, https: `https://${authority}` } : { http },
    port,
    ...(options.system === undefined ? {} : { system: options.system }),
    ...(options.world === undefined ? {} : { world: options.world }),
  }
}

/** An address to call, for an address to listen on: nobody can call 0.0.0.0. */
function reachable(host: string): string {
  const bare = host.replace(/^\[|\]$/g, '')
  if (bare === '0.0.0.0') return '127.0.0.1'
  if (bare === '::') return '[::1]'
  return bare.includes(':') ? `[${bare}]` : bare
}
