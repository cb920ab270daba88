import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How long a client may take to see that its connection is over, milliseconds. */
const FAREWELL_MS = 250

/** Knows every open socket and which of them are answering, so that a stop can let answers out. */
export class SocketTracker {
  readonly #answering = new Map<Socket, number>()
  #draining = false
  /** Called when an answer or a socket has ended. */
  #settle: () => void = () => undefined

  /** A socket that has been accepted. */
  add(socket: Socket): void {
    if (this.#answering.has(socket)) return
    this.#answering.set(socket, 0)
    socket.once('close', () => this.#remove(socket))
  }

  /** Counts the requests of an HTTP or HTTPS server. */
  watch(server: Server): void {
    server.on('connection', (socket: Socket) => this.add(socket))
    // The decrypted socket is another object than the accepted one.
    server.on('secureConnection', (socket: Socket) => this.add(socket))
    server.prependListener('request', (request, response) => this.#watchAnswer(request, response))
  }

  /**
   * Ends idle sockets now, the others with their answer; answers may take `ms` milliseconds. What has not closed by
   * itself soon after is destroyed.
   */
  async drain(ms: number): Promise<void> {
    this.#draining = true
    for (const [socket, count] of this.#answering) if (count === 0 && !this.#carriesBusy(socket)) socket.end()
    await this.#until(() => this.#idle(), ms)
    for (const socket of this.#answering.keys()) socket.end()
    await this.#until(() => this.#answering.size === 0, Math.min(ms, FAREWELL_MS))
    this.destroy()
  }

  destroy(): void {
    for (const socket of this.#answering.keys()) socket.destroy()
  }

  #watchAnswer(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request
    this.#answering.set(socket, (this.#answering.get(socket) ?? 0) + 1)
    if (this.#draining) response.setHeader('connection', 'close')
    response.once('close', () => {
      const count = (this.#answering.get(socket) ?? 1) - 1
      if (this.#answering.has(socket)) this.#answering.set(socket, count)
      if (this.#draining && count <= 0) socket.end()
      this.#settle()
    })
  }

  /** Whether this is the carrier of a TLS socket that is answering. */
  #carriesBusy(carrier: Socket): boolean {
    for (const [socket, count] of this.#answering) {
      if (count > 0 && (socket as Socket & { _parent?: Socket })._parent === carrier) return true
    }
    return false
  }

  #remove(socket: Socket): void {
    this.#answering.delete(socket)
    this.#settle()
  }

  /** Resolves when a condition holds, looked at whenever an answer or a socket ends, or after `ms` milliseconds. */
  async #until(condition: () => boolean, ms: number): Promise<void> {
    if (condition()) return
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      this.#settle = () => {
        if (condition()) resolve()
      }
      timer = setTimeout(resolve, ms)
    })
    clearTimeout(timer)
  }

  #idle(): boolean {
    for (const count of this.#answering.values()) if (count > 0) return false
    return true
  }
}
