/** Lower-case hexadecimal. */
export { bytesToHex, concatBytes } from '@noble/hashes/utils.js'

const HEX = /^(?:[0-9a-f]{2})*$/i
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/**
 * @param hex an even number of hexadecimal digits, either case
 * @throws {SyntaxError} for anything else
 */
export function hexToBytes(hex: string): Uint8Array<ArrayBuffer> {
  if (!HEX.test(hex)) throw new SyntaxError('not hexadecimal')
  const out = new Uint8Array(hex.length / 2)
  for (let i = 0; i < out.length; i++) out[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)
  return out
}

/** UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text))
}

/** @throws {TypeError} when the bytes are not UTF-8 */
export function utf8ToText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

/** Base64 with padding (RFC 4648 §4). */
export function bytesToBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/**
 * Strict base64 with padding and without white space (RFC 4648 §4).
 * @throws {SyntaxError} for anything else
 */
export function base64ToBytes(text: string): Uint8Array<ArrayBuffer> {
  if (!BASE64.test(text)) throw new SyntaxError('not base64')
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

/** Base64url without padding (RFC 4648 §5). */
export function bytesToBase64url(bytes: Uint8Array): string {
  return bytesToBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * Base64url without padding (RFC 4648 §5, RFC 7515 §2).
 * @throws {SyntaxError} for anything else
 */
export function base64urlToBytes(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(text)) throw new SyntaxError('not base64url')
  const standard = text.replaceAll('-', '+').replaceAll('_', '/')
  return base64ToBytes(standard + '='.repeat((4 - (standard.length % 4)) % 4))
}

/** An unsigned integer of 2, 4 or 8 bytes, big endian. */
export function uint(value: number, length: 2 | 4 | 8): Uint8Array<ArrayBuffer> {
  if (!Number.isSafeInteger(value) || value < 0 || (length < 8 && value >= 2 ** (8 * length))) {
    throw new RangeError(`${value} is no unsigned integer of ${length} bytes`)
  }
  const out = new Uint8Array(8)
  new DataView(out.buffer).setBigUint64(0, BigInt(value))
  return out.slice(8 - length)
}

/**
 * Concatenates the parts, each preceded by its length as an unsigned 16-bit integer, so that no two lists of parts
 * give the same bytes. Texts are UTF-8.
 */
export function lengthPrefixed(...parts: (Uint8Array | string)[]): Uint8Array<ArrayBuffer> {
  const bytes = parts.map((part) => (typeof part === 'string' ? utf8(part) : part))
  const out = new Uint8Array(bytes.reduce((length, part) => length + 2 + part.length, 0))
  let at = 0
  for (const part of bytes) {
    if (part.length > 0xffff) throw new RangeError(`${part.length} is no unsigned integer of 2 bytes`)
    out[at] = part.length >>> 8
    out[at + 1] = part.length & 0xff
    out.set(part, at + 2)
    at += 2 + part.length
  }
  return out
}

/** Compares in a time that depends on the lengths only. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false
  let difference = 0
  for (let i = 0; i < left.length; i++) difference |= (left[i] ?? 0) ^ (right[i] ?? 0)
  return difference === 0
}

/** {@link equalBytes} of two texts, as UTF-8. */
export function equalText(left: string, right: string): boolean {
  return equalBytes(utf8(left), utf8(right))
}
