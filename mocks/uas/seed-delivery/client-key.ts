import { platform } from '#platform'
import { base64ToBytes, base64urlToBytes, bytesToHex, concatBytes, hexToBytes } from '../../kernel/lib/bytes.ts'
import { DER_BIT_STRING, derElements, derPositive, derSequence } from '../../kernel/lib/der.ts'
import { type ClientKey, ClientKeyInvalid, type P256ClientKey, type RsaClientKey } from './types.ts'

/** SubjectPublicKeyInfo of an uncompressed P-256 point up to the point itself (RFC 5480 §2). */
const P256_SPKI_PREFIX = hexToBytes('3059301306072a8648ce3d020106082a8648ce3d030107034200')
/** AlgorithmIdentifier rsaEncryption with NULL parameters, contents (RFC 3279 §2.3.1). */
const RSA_ALGORITHM = '06092a864886f70d0101010500'
const POINT_BYTES = 65
const RSA_MINIMUM_BITS = 2048
/** 16384 bits: longer ones only burn time. */
const RSA_MAXIMUM_BITS = 16_384

const PEM = /^-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----$/
const HEX_PAIR = /^([0-9a-f]+),([0-9a-f]+)(?:,(.*))?$/i

/**
 * Reads a device's public key in any of the forms of uas-and-cap §7.1 and §7.4: base64 of a DER SubjectPublicKeyInfo or
 * of a bare 65-byte point, PEM, a JWK as text, or the vendor's `MODULUSHEX,EXPONENTHEX[,keyId]`.
 *
 * @throws {ClientKeyInvalid} another form, a point that is not on P-256, RSA under 2048 bits
 */
export function parseClientKey(text: string): ClientKey {
  const trimmed = text.trim()
  try {
    return parse(trimmed)
  } catch (error) {
    if (error instanceof ClientKeyInvalid) throw error
    throw new ClientKeyInvalid('not a P-256 or RSA public key in an accepted form')
  }
}

/** Whether two keys are the same key. */
export function sameClientKey(left: ClientKey, right: ClientKey): boolean {
  return left.id === right.id
}

/** The form a device sends by default: base64 of the DER SubjectPublicKeyInfo. @param point 65 bytes */
export function p256Spki(point: Uint8Array): Uint8Array {
  return concatBytes(P256_SPKI_PREFIX, point)
}

function parse(text: string): ClientKey {
  if (text.startsWith('{')) return fromJwk(JSON.parse(text))
  const hex = HEX_PAIR.exec(text)
  if (hex) return fromHexPair(hex)
  const pem = PEM.exec(text)
  return fromDer(base64ToBytes((pem?.[1] ?? text).replace(/\s/g, '')))
}

function fromDer(bytes: Uint8Array): ClientKey {
  if (bytes.length === POINT_BYTES) return p256Key(bytes)
  const prefix = bytesToHex(P256_SPKI_PREFIX)
  if (bytesToHex(bytes.subarray(0, P256_SPKI_PREFIX.length)) === prefix) {
    return p256Key(bytes.subarray(P256_SPKI_PREFIX.length))
  }
  return fromRsaSpki(bytes)
}

function fromRsaSpki(bytes: Uint8Array): RsaClientKey {
  const [algorithm, key, ...more] = derSequence(bytes)
  const known = algorithm !== undefined && bytesToHex(algorithm.contents) === RSA_ALGORITHM
  if (!known || key?.tag !== DER_BIT_STRING || key.contents[0] !== 0 || more.length > 0) {
    throw new ClientKeyInvalid('neither P-256 nor RSA')
  }
  const numbers = derElements(onlySequence(key.contents.subarray(1)))
  if (numbers.length !== 2) throw new ClientKeyInvalid('RSA key without its two numbers')
  return rsaKey(derPositive(numbers[0]), derPositive(numbers[1]))
}

function onlySequence(bytes: Uint8Array): Uint8Array {
  derSequence(bytes)
  return derElements(bytes)[0]?.contents ?? bytes
}

function fromJwk(jwk: unknown): ClientKey {
  const { kty, crv, x, y, n, e } = jwk as Record<string, unknown>
  const member = (value: unknown) => base64urlToBytes(String(value))
  if (kty === 'EC' && crv === 'P-256') return p256Key(concatBytes(Uint8Array.of(4), member(x), member(y)))
  if (kty === 'RSA') return rsaKey(member(n), member(e))
  throw new ClientKeyInvalid('the JWK is neither EC P-256 nor RSA')
}

function fromHexPair([, modulus = '', exponent = '', keyId]: readonly string[]): RsaClientKey {
  const even = (hex: string) => hexToBytes(hex.length % 2 ? `0${hex}` : hex)
  const key = rsaKey(even(modulus), even(exponent))
  return keyId ? { ...key, keyId } : key
}

function p256Key(point: Uint8Array): P256ClientKey {
  if (point.length !== POINT_BYTES || point[0] !== 4) throw new ClientKeyInvalid('the P-256 point must be uncompressed')
  if (!platform.p256IsPoint(point)) throw new ClientKeyInvalid('the point is not on P-256')
  return { kind: 'P-256', id: `p256:${bytesToHex(point)}`, point: point.slice() }
}

function rsaKey(paddedModulus: Uint8Array, paddedExponent: Uint8Array): RsaClientKey {
  const modulus = withoutLeadingZeros(paddedModulus)
  const exponent = withoutLeadingZeros(paddedExponent)
  const bits = bitLength(modulus)
  if (bits < RSA_MINIMUM_BITS) throw new ClientKeyInvalid(`RSA of ${bits} bits, at least ${RSA_MINIMUM_BITS}`)
  if (bits > RSA_MAXIMUM_BITS) throw new ClientKeyInvalid(`RSA of ${bits} bits, at most ${RSA_MAXIMUM_BITS}`)
  const odd = (bytes: Uint8Array) => ((bytes.at(-1) ?? 0) & 1) === 1
  const small = exponent.length === 1 && (exponent[0] ?? 0) < 3
  if (!odd(modulus) || !odd(exponent) || small || exponent.length > 8) {
    throw new ClientKeyInvalid('RSA numbers out of range')
  }
  return { kind: 'RSA', id: `rsa:${bytesToHex(modulus)}:${bytesToHex(exponent)}`, modulus, exponent }
}

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first < 0 ? new Uint8Array(0) : bytes.slice(first)
}

function bitLength(bytes: Uint8Array): number {
  return bytes.length === 0 ? 0 : 8 * bytes.length - Math.clz32(bytes[0] ?? 0) + 24
}
