import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Knows every open socket and which of them are answering, so that a stop can let answers out. */
export class SocketTracker {
  readonly #answering = new Map<Socket, number>()
  #draining = false
  #whenIdle: (() => void) | undefined

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

  /** Ends idle sockets now, the others with their answer; what is left after `ms` milliseconds is destroyed. */
  async drain(ms: number): Promise<void> {
    this.#draining = true
    for (const [socket, count] of this.#answering) if (count === 0 && !this.#carriesBusy(socket)) socket.end()
    if (this.#idle()) return this.destroy()
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      this.#whenIdle = resolve
      timer = setTimeout(resolve, ms)
    })
    clearTimeout(timer)
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

  #idle(): boolean {
    for (const count of this.#answering.values()) if (count > 0) return false
    return true
  }

  #settle(): void {
    if (this.#idle()) this.#whenIdle?.()
  }
}
