import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, equalText, hexToBytes, uint, utf8 } from './bytes.ts'
import { OcraError, type OcraHash, type OcraSuite, parseSuite } from './ocra-suite.ts'
import { nearestFirst } from './otp.ts'

export { OcraError, type OcraHash, type OcraSuite, parseSuite, suiteWithPin } from './ocra-suite.ts'

/** RFC 6287 §5.1: the question is filled up to 128 bytes. */
const QUESTION_BYTES = 128
const HASHES = { SHA1: sha1, SHA256: sha256, SHA512: sha512 }

/** What a response is computed from. A member is required exactly when the suite names it. */
export interface OcraInput {
  readonly key: Uint8Array
  /** The suite's text, for example `OCRA-1:HOTP-SHA256-8:QH64-T1M`. */
  readonly suite: string
  /** Decimal digits (QN), letters and digits (QA) or hexadecimal digits (QH). */
  readonly question: string
  readonly counter?: number
  /** Hash of the PIN with the suite's algorithm, see {@link ocraPinHash}. */
  readonly pinHash?: Uint8Array
  /** Session information; filled up with zeros on the left. */
  readonly session?: Uint8Array
  /** The absolute number of time steps, see {@link ocraTimeStep}. */
  readonly timeStep?: number
}

/**
 * The response to a challenge (RFC 6287 §5). Our own code: no kept library does OCRA; the RFC's vectors prove it.
 *
 * @returns as many decimal digits as the suite says; for `-0` suites the whole HMAC in hexadecimal
 * @throws {OcraError} SUITE_INVALID, QUESTION_INVALID or INPUT_MISSING
 * @example
 * ocra({ key, suite: 'OCRA-1:HOTP-SHA1-6:QN08', question: '12345678' })
 */
export function ocra(input: OcraInput): string {
  const suite = parseSuite(input.suite)
  const mac = hmac(HASHES[suite.hash], input.key, message(suite, input))
  return suite.digits === 0 ? bytesToHex(mac) : truncate(mac, suite.digits)
}

export interface OcraSearch extends Omit<OcraInput, 'timeStep'> {
  readonly response: string
  /** Milliseconds since the epoch. */
  readonly nowMs: number
  /** Time steps accepted on either side; without effect when the suite has no T. */
  readonly window: number
  /** Counters tried beyond `counter`; without effect when the suite has no C. Default 0. */
  readonly lookAhead?: number
}

export interface OcraMatch {
  /** The absolute time step it was computed for; 0 when the suite has no T. */
  readonly step: number
  /** `step` minus the step of `nowMs`; 0 when the suite has no T. */
  readonly offset: number
  /** The counter it was computed for; absent when the suite has no C. */
  readonly counter?: number
}

/**
 * Finds the time step (the nearest first) and counter a response was computed for.
 * @throws {OcraError} as {@link ocra}; a response of the wrong form is no error, it matches nothing
 */
export function matchOcra(search: OcraSearch): OcraMatch | undefined {
  const { response, nowMs, window, lookAhead = 0, ...input } = search
  const suite = parseSuite(input.suite)
  const now = suite.timeStepSeconds === undefined ? 0 : ocraTimeStep(suite, nowMs)
  for (const offset of nearestFirst(suite.timeStepSeconds === undefined ? 0 : window)) {
    for (const counter of counters(suite, input.counter, lookAhead)) {
      const candidate = { ...input, ...(counter === undefined ? {} : { counter }), timeStep: now + offset }
      if (now + offset < 0 || !equalText(ocra(candidate), response)) continue
      return { step: now + offset, offset, ...(counter === undefined ? {} : { counter }) }
    }
  }
  return undefined
}

/** The number of whole time steps of the suite since the epoch (RFC 6287 §5.1). @throws {OcraError} the suite has no T */
export function ocraTimeStep(suite: OcraSuite, nowMs: number): number {
  if (suite.timeStepSeconds === undefined) throw new OcraError('INPUT_MISSING', 'the suite has no time step')
  return Math.floor(nowMs / 1000 / suite.timeStepSeconds)
}

/** What a suite with `P` takes in place of the PIN, and what a server may keep of it (RFC 6287 §5.1). */
export function ocraPinHash(pin: string, hash: OcraHash): Uint8Array {
  return HASHES[hash](utf8(pin))
}

function* counters(suite: OcraSuite, first: number | undefined, lookAhead: number): Generator<number | undefined> {
  if (!suite.counter || first === undefined) yield first
  else for (let counter = first; counter <= first + lookAhead; counter++) yield counter
}

/** The suite, a zero byte, then the inputs the suite names, in this order (RFC 6287 §5.1). */
function message(suite: OcraSuite, input: OcraInput): Uint8Array {
  const parts: Uint8Array[] = [utf8(suite.text), Uint8Array.of(0)]
  if (suite.counter) parts.push(uint(required(input.counter, 'counter'), 8))
  parts.push(questionBytes(suite, input.question))
  if (suite.pinHash) parts.push(pinBytes(suite.pinHash, required(input.pinHash, 'PIN hash')))
  if (suite.sessionBytes) parts.push(sessionBytes(suite.sessionBytes, required(input.session, 'session information')))
  if (suite.timeStepSeconds) parts.push(uint(required(input.timeStep, 'time step'), 8))
  return concatBytes(...parts)
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new OcraError('INPUT_MISSING', `the suite needs a ${name}`)
  return value
}

const FORMATS = { N: /^[0-9]+$/, A: /^[A-Za-z0-9]+$/, H: /^[0-9A-Fa-f]+$/ }

/**
 * The question as hexadecimal digits, filled up on the RIGHT with zeros. The suite's length is not enforced: mutual
 * challenge-response (RFC 6287 §7.3) joins two questions of that length.
 */
function questionBytes(suite: OcraSuite, question: string): Uint8Array {
  if (!FORMATS[suite.questionFormat].test(question)) {
    throw new OcraError('QUESTION_INVALID', `the question must match ${FORMATS[suite.questionFormat].source}`)
  }
  const digits = questionHex(suite, question)
  if (digits.length > 2 * QUESTION_BYTES) throw new OcraError('QUESTION_INVALID', 'the question is over 128 bytes')
  return hexToBytes(digits.padEnd(2 * QUESTION_BYTES, '0'))
}

function questionHex({ questionFormat }: OcraSuite, question: string): string {
  if (questionFormat === 'H') return question
  return questionFormat === 'N' ? BigInt(question).toString(16) : bytesToHex(utf8(question))
}

const HASH_BYTES = { SHA1: 20, SHA256: 32, SHA512: 64 }

function pinBytes(hash: OcraHash, pinHash: Uint8Array): Uint8Array {
  if (pinHash.length === HASH_BYTES[hash]) return pinHash
  throw new OcraError('INPUT_INVALID', `the PIN hash has ${pinHash.length} bytes, ${hash} gives ${HASH_BYTES[hash]}`)
}

function sessionBytes(length: number, session: Uint8Array): Uint8Array {
  if (session.length > length) throw new OcraError('INPUT_INVALID', `session information is over ${length} bytes`)
  return concatBytes(new Uint8Array(length - session.length), session)
}

/** Dynamic truncation (RFC 4226 §5.3) to up to ten digits. */
function truncate(mac: Uint8Array, digits: number): string {
  const offset = (mac.at(-1) ?? 0) & 0x0f
  const value = new DataView(mac.buffer, mac.byteOffset + offset, 4).getUint32(0) & 0x7fffffff
  return (value % 10 ** digits).toString().padStart(digits, '0')
}
