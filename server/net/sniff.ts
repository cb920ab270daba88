import { createServer, type Server, type Socket } from 'node:net'

/** First byte of a TLS record of type handshake (RFC 8446 §5.1). */
const TLS_HANDSHAKE = 0x16
/** How long a client may stay silent before it says which protocol it speaks, milliseconds. */
const SILENCE_MS = 60_000

/**
 * A server that hands each connection to the plain or to the secure server, by its first byte: one port for both.
 * Neither of the two listens itself.
 */
export function createSniffingServer(plain: Server, secure: Server, accepted: (socket: Socket) => void): Server {
  // The options are those http.Server gives its own sockets.
  return createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    accepted(socket)
    const ignore = (): void => void socket.destroy()
    socket.on('error', ignore)
    socket.setTimeout(SILENCE_MS, ignore)
    socket.once('readable', () => {
      const first: Buffer | null = socket.read()
      if (first === null) return socket.destroy()
      socket.off('error', ignore)
      socket.off('timeout', ignore)
      socket.setTimeout(0)
      socket.unshift(first)
      const server = first[0] === TLS_HANDSHAKE ? secure : plain
      server.emit('connection', socket)
    })
  })
}
