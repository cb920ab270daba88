import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

/** The resumable state of one stream: four 32-bit integers. */
export type RandomState = readonly number[]

const HEX = '0123456789abcdef'
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/**
 * One reproducible stream of randomness. It is seeded from a string, can be stored and resumed, and is
 * predictable on purpose: a double must give the same bytes for the same script.
 */
export class RandomStream {
  readonly #generator: RandomGenerator

  constructor(state: RandomState) {
    this.#generator = xoroshiro128plusFromState(state)
  }

  /** A stream that starts from a text, for example `main/uas/serial`. */
  static from(seed: string): RandomStream {
    const digest = new DataView(sha256(utf8ToBytes(seed)).buffer)
    return new RandomStream([0, 4, 8, 12].map((offset) => digest.getInt32(offset)))
  }

  state(): RandomState {
    return this.#generator.getState()
  }

  /** An integer from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return uniformInt(this.#generator, min, max)
  }

  bytes(length: number): Uint8Array {
    const out = new Uint8Array(length)
    for (let i = 0; i < length; i += 4) {
      const word = this.#generator.next() // 32 bits
      for (let j = 0; j < 4 && i + j < length; j++) out[i + j] = word >>> (8 * j)
    }
    return out
  }

  /** `length` characters drawn from `alphabet`. */
  text(alphabet: string, length: number): string {
    let out = ''
    for (let i = 0; i < length; i++) out += alphabet[this.int(0, alphabet.length - 1)]
    return out
  }

  hex(length: number): string {
    return this.text(HEX, length)
  }

  base64url(length: number): string {
    return this.text(BASE64URL, length)
  }

  alnum(length: number): string {
    return this.text(ALNUM, length)
  }

  /** A version 4 UUID (RFC 9562 §5.4). */
  uuid(): string {
    const hex = this.hex(32)
    const variant = '89ab'[this.int(0, 3)]
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
  }
}

/**
 * A seed from the machine, 32 hex digits: for keys that a real system relies on. Nothing inside a world may use it.
 */
export function unguessableSeed(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(16)))
}

/** Hands out one stream per purpose. */
export interface RandomStreams {
  stream(purpose: string): RandomStream
}
