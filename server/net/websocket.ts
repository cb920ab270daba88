import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { RawData, WebSocket, WebSocketServer } from 'ws'
import type { Doubles, HostContext } from '../../mocks/index.ts'
import { AddressInvalid, addressOf } from '../../mocks/kernel/addressing.ts'
import type { Connection } from '../../mocks/kernel/connections.ts'

/** Largest message a client may send, bytes. */
const MAX_MESSAGE_BYTES = 16 * 1024 * 1024

/** Lets the doubles' sockets be opened through an HTTP or HTTPS server; `hostOf` tells who asks. */
export function serveWebSockets(
  server: Server,
  doubles: Doubles,
  hostOf: (request: IncomingMessage) => HostContext,
  onError: (error: unknown) => void,
): { close(): void } {
  let upgrader: Promise<WebSocketServer> | undefined
  const open = new Set<WebSocket>()
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    upgrader ??= loadUpgrader()
    upgrader.then((server) => {
      try {
        const refusal = upgrade(server, request, socket, head)
        if (refusal !== undefined) refuse(socket, 404, refusal)
      } catch (error) {
        if (!(error instanceof AddressInvalid)) onError(error)
        refuse(socket, 400, error instanceof AddressInvalid ? error.message : 'The socket cannot be opened.')
      }
    }, onError)
  })

  /** Gives the reason when nobody offers a socket there. */
  function upgrade(
    upgrader: WebSocketServer,
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
  ): string | undefined {
    const { url, world } = targetOf(request, hostOf(request).world)
    if (!doubles.kernel.worlds.get(world)) return `There is no world "${world}".`
    const wire: { socket?: WebSocket } = {}
    const transport = {
      send: (data: string | Uint8Array) => wire.socket?.send(data),
      close: (code: number, reason: string) => wire.socket?.close(code, reason),
    }
    const connection = doubles.connect(url, transport, { ...hostOf(request), world })
    if (!connection) return `No system of this start offers a WebSocket at ${request.url}.`
    socket.once('close', () => connection.ended())
    upgrader.handleUpgrade(request, socket, head, (websocket) => {
      wire.socket = websocket
      open.add(websocket)
      attach(websocket, connection)
      websocket.once('close', () => open.delete(websocket))
    })
    return undefined
  }

  return {
    close: () => {
      for (const websocket of open) websocket.close(1001, 'server stops')
    },
  }
}

/** Few starts are asked for a socket: the others need not wait for the library to load. */
async function loadUpgrader(): Promise<WebSocketServer> {
  const { WebSocketServer } = await import('ws')
  return new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES })
}

function attach(websocket: WebSocket, connection: Connection): void {
  websocket.on('message', (data: RawData, binary: boolean) => {
    const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer)
    void connection.receive(binary ? new Uint8Array(bytes) : bytes.toString('utf8'))
  })
  websocket.on('close', () => connection.ended())
  websocket.on('error', () => websocket.terminate())
}

/** The world is named as for any request: by path, host or header (DESIGN §5). */
function targetOf(request: IncomingMessage, fallback = 'main'): { url: string; world: string } {
  const scheme = 'encrypted' in request.socket ? 'https' : 'http'
  const host = request.headers.host ?? 'localhost'
  let url: string
  try {
    url = new URL(request.url ?? '/', `${scheme}://${host}`).href
  } catch {
    throw new AddressInvalid('The request has no lawful address.')
  }
  const headers = new Headers({ host })
  const named = request.headers['x-double-world']
  if (typeof named === 'string') headers.set('x-double-world', named)
  const { world } = addressOf(new Request(url, { headers }), fallback)
  return { url: url.replace(/^http/, 'ws'), world }
}

function refuse(socket: Duplex, status: 400 | 404, message: string): void {
  const body = JSON.stringify({ error: { code: status === 404 ? 'not-found' : 'bad-request', message } })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
