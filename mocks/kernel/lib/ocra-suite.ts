/** Hash functions an OCRA suite can name. */
export type OcraHash = 'SHA1' | 'SHA256' | 'SHA512'

/** A suite taken apart (RFC 6287 §6). */
export interface OcraSuite {
  /** The text it was parsed from; part of what is signed. */
  readonly text: string
  readonly hash: OcraHash
  /** 4 to 10, or 0: no truncation. */
  readonly digits: number
  readonly counter: boolean
  /** Numeric, alphanumeric, hexadecimal. */
  readonly questionFormat: 'N' | 'A' | 'H'
  /** 4 to 64. */
  readonly questionLength: number
  readonly pinHash?: OcraHash
  readonly sessionBytes?: number
  readonly timeStepSeconds?: number
}

/** `SUITE_INVALID`, `QUESTION_INVALID`, `INPUT_MISSING` or `INPUT_INVALID`; the message says what is wrong. */
export class OcraError extends Error {
  readonly code: 'SUITE_INVALID' | 'QUESTION_INVALID' | 'INPUT_MISSING' | 'INPUT_INVALID'

  constructor(code: OcraError['code'], message: string) {
    super(message)
    this.name = 'OcraError'
    this.code = code
  }
}

/** `C-` and `-P`, `-S`, `-T` are optional and keep this order; S without digits means S064 (RFC 6287 §6.3). */
const SUITE =
  /^OCRA-1:HOTP-(SHA1|SHA256|SHA512)-(\d{1,2}):(C-)?Q([NAH])(\d\d)(?:-P(SHA1|SHA256|SHA512))?(?:-S(\d{3})?)?(?:-T(\d{1,2})([SMH]))?$/
const HAS_SESSION = /-S(\d{3})?(?:-T\w+)?$/
const UNIT_SECONDS = { S: 1, M: 60, H: 3600 }
/** RFC 6287 §6.3: 1–59 seconds or minutes, 1–48 hours (the RFC also writes 0 hours, a step without length). */
const UNIT_MAXIMUM = { S: 59, M: 59, H: 48 }

const parsed = new Map<string, OcraSuite>()
const REMEMBERED = 256

/**
 * Takes a suite apart. Case matters: the text itself is signed.
 *
 * @throws {OcraError} SUITE_INVALID
 * @example
 * parseSuite('OCRA-1:HOTP-SHA256-8:QH64-T1M').timeStepSeconds // 60
 */
export function parseSuite(text: string): OcraSuite {
  const known = parsed.get(text)
  if (known) return known
  const suite = parse(text)
  if (parsed.size >= REMEMBERED) parsed.clear()
  parsed.set(text, suite)
  return suite
}

function parse(text: string): OcraSuite {
  const match = SUITE.exec(text)
  if (!match) throw new OcraError('SUITE_INVALID', `not a suite of RFC 6287: ${text}`)
  const [, hash, digits, counter, format, length, pin, session, time, unit] = match
  const base = {
    text,
    hash: hash as OcraHash,
    digits: inRange(Number(digits), text, 'digits', (value) => value === 0 || (value >= 4 && value <= 10)),
    counter: counter !== undefined,
    questionFormat: format as OcraSuite['questionFormat'],
    questionLength: inRange(Number(length), text, 'question length', (value) => value >= 4 && value <= 64),
  }
  return {
    ...base,
    ...(pin === undefined ? {} : { pinHash: pin as OcraHash }),
    ...(HAS_SESSION.test(text) ? { sessionBytes: sessionLength(session, text) } : {}),
    ...(time === undefined ? {} : { timeStepSeconds: stepSeconds(Number(time), unit as 'S' | 'M' | 'H', text) }),
  }
}

function sessionLength(digits: string | undefined, text: string): number {
  return inRange(Number(digits ?? '064'), text, 'session length', (value) => value >= 1 && value <= 512)
}

function stepSeconds(count: number, unit: 'S' | 'M' | 'H', text: string): number {
  return UNIT_SECONDS[unit] * inRange(count, text, 'time step', (value) => value >= 1 && value <= UNIT_MAXIMUM[unit])
}

function inRange(value: number, text: string, what: string, accept: (value: number) => boolean): number {
  if (!accept(value)) throw new OcraError('SUITE_INVALID', `${what} out of range in ${text}`)
  return value
}

/**
 * The same suite with the PIN's hash added, as RFC 6030's PINUsageMode `Algorithmic` needs it. A suite that has one
 * already is returned as it is.
 *
 * @example
 * suiteWithPin('OCRA-1:HOTP-SHA256-8:QH64-T1M', 'SHA1') // 'OCRA-1:HOTP-SHA256-8:QH64-PSHA1-T1M'
 */
export function suiteWithPin(text: string, hash: OcraHash): string {
  if (parseSuite(text).pinHash) return text
  return text.replace(/(:(?:C-)?Q[NAH]\d\d)/, `$1-P${hash}`)
}
