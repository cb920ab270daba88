import type { X509Certificate } from 'node:crypto'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { Peer, PeerCertificate } from '../../mocks/index.ts'
import { chainsTo, factsOf } from './certificate.ts'

/** Dates are judged by the double, with its world's clock: these two do not make a chain untrusted. */
const DATE_PROBLEMS: readonly string[] = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']

/**
 * Gives a function that tells who is at the other end of a socket, asked once a connection.
 *
 * @param authorities the CAs that client certificates must come from
 */
export function peerReader(authorities: readonly X509Certificate[]): (socket: Socket) => Peer {
  const known = new WeakMap<Socket, Peer>()
  return (socket) => {
    let peer = known.get(socket)
    if (peer === undefined) {
      peer = readPeer(socket, authorities)
      known.set(socket, peer)
    }
    return peer
  }
}

function readPeer(socket: Socket, authorities: readonly X509Certificate[]): Peer {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  if (!(socket instanceof TLSSocket)) return { address, secure: false }
  const certificate = socket.getPeerX509Certificate()
  if (certificate === undefined) return { address, secure: true }
  return { address, secure: true, certificate: judge(socket, certificate, authorities) }
}

function judge(
  socket: TLSSocket,
  certificate: X509Certificate,
  authorities: readonly X509Certificate[],
): PeerCertificate {
  const facts = factsOf(certificate)
  if (socket.authorized) return { ...facts, trusted: true }
  // Typed as an Error, but the TLS layer of a server sets the bare code.
  const problem = String(socket.authorizationError ?? 'UNKNOWN')
  const trusted = DATE_PROBLEMS.includes(problem) && chainsTo(certificate, authorities)
  return { ...facts, trusted, problem }
}
