import { p256 } from '@noble/curves/nist.js'
import { base64ToBytes, bytesToBase64, bytesToHex, hexToBytes } from '../../mocks/kernel/lib/bytes.ts'
import { type ClientPrivateKey, drawScalar, p256Spki, type RandomBytes } from '../../mocks/uas/seed-delivery/index.ts'
import type { StoredKeyPair } from './state.ts'
import { TEST_RSA_KEY } from './test-rsa-key.ts'

const KEY_ID_BYTES = 8

/**
 * A new key pair with a new id. P-256 is drawn from `random`; RSA cannot be, so RSA devices share one published test
 * key and differ in the id only.
 */
export function makeKeyPair(kind: 'P-256' | 'RSA', random: RandomBytes): StoredKeyPair {
  const scalar = kind === 'P-256' ? drawScalar(random) : undefined
  const keyId = `key-${bytesToHex(random(KEY_ID_BYTES))}`
  if (!scalar) return { kind, keyId, publicKey: TEST_RSA_KEY.spki, scalar: '' }
  const publicKey = bytesToBase64(p256Spki(publicPoint(scalar)))
  return { kind, keyId, publicKey, scalar: bytesToHex(scalar) }
}

/**
 * The uncompressed public point. The library's own way draws ambient randomness to hide the scalar from timing
 * attacks; a virtual phone has nothing to hide, and scenarios must not depend on any.
 */
function publicPoint(scalar: Uint8Array): Uint8Array {
  return p256.Point.BASE.multiplyUnsafe(BigInt(`0x${bytesToHex(scalar)}`)).toBytes(false)
}

/** The private half, as seed delivery takes it. */
export function privateKeyOf(pair: StoredKeyPair): ClientPrivateKey {
  return pair.kind === 'RSA'
    ? { kind: 'RSA', pkcs8: base64ToBytes(TEST_RSA_KEY.pkcs8) }
    : { kind: 'P-256', scalar: hexToBytes(pair.scalar) }
}
