/** One element of DER (ITU-T X.690 §8.1): its tag and its contents. */
export interface DerElement {
  readonly tag: number
  readonly contents: Uint8Array
}

const DER_INTEGER = 0x02
export const DER_BIT_STRING = 0x03
const DER_SEQUENCE = 0x30

/**
 * Takes DER apart, one level deep: enough to find the two numbers in a public key without loading an ASN.1 library.
 * @returns the elements that stand one after another in `bytes`
 * @throws {SyntaxError} truncated, indefinite or over-long lengths
 */
export function derElements(bytes: Uint8Array): DerElement[] {
  const elements: DerElement[] = []
  for (let at = 0; at < bytes.length; ) {
    const tag = byteAt(bytes, at)
    const [length, start] = readLength(bytes, at + 1)
    if (start + length > bytes.length) throw new SyntaxError('DER element is cut off')
    elements.push({ tag, contents: bytes.subarray(start, start + length) })
    at = start + length
  }
  return elements
}

/** The elements inside a single SEQUENCE that is all of `bytes`. @throws {SyntaxError} anything else */
export function derSequence(bytes: Uint8Array): DerElement[] {
  const [outer, ...more] = derElements(bytes)
  if (outer?.tag !== DER_SEQUENCE || more.length > 0) throw new SyntaxError('expected one DER SEQUENCE')
  return derElements(outer.contents)
}

/** The magnitude of a positive INTEGER without leading zeros. @throws {SyntaxError} another tag, zero or negative */
export function derPositive(element: DerElement | undefined): Uint8Array {
  if (element?.tag !== DER_INTEGER || byteAt(element.contents, 0) > 0x7f) throw new SyntaxError('no positive INTEGER')
  const first = element.contents.findIndex((byte) => byte !== 0)
  if (first < 0) throw new SyntaxError('INTEGER is zero')
  return element.contents.subarray(first)
}

/** @returns the length and where the contents start */
function readLength(bytes: Uint8Array, at: number): [number, number] {
  const first = byteAt(bytes, at)
  if (first < 0x80) return [first, at + 1]
  const count = first & 0x7f
  if (count < 1 || count > 3) throw new SyntaxError('DER length is indefinite or too long')
  let length = 0
  for (let i = 1; i <= count; i++) length = length * 256 + byteAt(bytes, at + i)
  return [length, at + 1 + count]
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new SyntaxError('DER is cut off')
  return byte
}
