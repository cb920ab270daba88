import type { Socket } from 'node:net'
import type { BreakEffect } from '../../mocks/kernel/faults.ts'

/** Bytes that no HTTP parser takes for a status line. */
const GARBAGE = Uint8Array.of(0x00, 0xff, 0x13, 0x37, ...new TextEncoder().encode('this is not HTTP\r\n\r\n'))

/**
 * Does to a real connection what a disruption asks for (DESIGN §6): `drop` and `crash` reset it, `empty` closes it
 * before a byte, `garbage` sends bytes that are not HTTP and closes it.
 */
export function breakConnection(socket: Socket, effect: BreakEffect): void {
  if (effect === 'empty') socket.end()
  else if (effect === 'garbage') socket.end(GARBAGE)
  else reset(socket)
}

function reset(socket: Socket): void {
  // A TLS socket has no raw handle to reset: its carrier has.
  const carrier = (socket as Socket & { _parent?: Socket })._parent ?? socket
  carrier.resetAndDestroy()
  socket.destroy()
}
