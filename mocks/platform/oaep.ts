import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'

const HASH_BYTES = 32

/**
 * EME-OAEP encoding with SHA-256 and MGF1-SHA-256 (RFC 8017 §7.1.1 step 2). Ours, because neither node:crypto nor
 * WebCrypto lets the caller choose the seed, and a double must be able to repeat itself.
 *
 * @param message at most `modulusBytes − 66` bytes
 * @param modulusBytes length of the modulus, the length of the result
 * @param seed 32 bytes
 * @param label bound to the ciphertext, may be empty
 * @throws {RangeError} message too long or seed of another length
 */
export function oaepEncode(
  message: Uint8Array,
  modulusBytes: number,
  seed: Uint8Array,
  label: Uint8Array = new Uint8Array(0),
): Uint8Array<ArrayBuffer> {
  const room = modulusBytes - 2 * HASH_BYTES - 2
  if (message.length > room) throw new RangeError(`OAEP message of ${message.length} bytes, at most ${room} fit`)
  if (seed.length !== HASH_BYTES) throw new RangeError(`OAEP seed of ${seed.length} bytes, expected ${HASH_BYTES}`)
  const padding = new Uint8Array(room - message.length)
  const block = concatBytes(sha256(label), padding, Uint8Array.of(1), message)
  const maskedBlock = xor(block, mgf1(seed, block.length))
  const maskedSeed = xor(seed, mgf1(maskedBlock, HASH_BYTES))
  return concatBytes(Uint8Array.of(0), maskedSeed, maskedBlock)
}

/** MGF1 with SHA-256 (RFC 8017 §B.2.1). */
function mgf1(seed: Uint8Array, length: number): Uint8Array {
  const mask = new Uint8Array(Math.ceil(length / HASH_BYTES) * HASH_BYTES)
  const counter = new Uint8Array(4)
  for (let i = 0; i * HASH_BYTES < length; i++) {
    new DataView(counter.buffer).setUint32(0, i)
    mask.set(sha256(concatBytes(seed, counter)), i * HASH_BYTES)
  }
  return mask.subarray(0, length)
}

function xor(left: Uint8Array, right: Uint8Array): Uint8Array {
  return left.map((byte, index) => byte ^ (right[index] ?? 0))
}
