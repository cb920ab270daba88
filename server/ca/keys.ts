/**
 * Real keys for real sockets. The only place of the server that draws from the machine's randomness: these keys
 * protect a throw-away CA and are no part of any world.
 */
import { webcrypto } from 'node:crypto'

export type KeyKind = 'P-256' | 'RSA-2048'

const ALGORITHMS = {
  'P-256': { name: 'ECDSA', namedCurve: 'P-256' },
  'RSA-2048': {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
    hash: 'SHA-256',
  },
} as const

export function generateKeys(kind: KeyKind): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHMS[kind], true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>
}

/** A positive serial number of 16 bytes (RFC 5280 §4.1.2.2: at most 20). */
export function serialNumber(): Uint8Array<ArrayBuffer> {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes
}
