import { parseSuite } from './ocra.ts'
import type { OtpAlgorithm } from './otp.ts'
import { containerCipher, type PskcCipher, type PskcSecrets } from './pskc-cipher.ts'
import {
  base64At,
  children,
  descend,
  type Element,
  instantAt,
  PskcError,
  parseContainer,
  requireElement,
  textAt,
  wholeNumber,
} from './pskc-xml.ts'

export type { PskcSecrets } from './pskc-cipher.ts'
export { PskcError } from './pskc-xml.ts'

type PskcAlgorithm = 'hotp' | 'totp' | 'ocra' | 'pin'

/** RFC 6030 §5. */
interface PskcPinPolicy {
  readonly keyId?: string
  /** Local, Prepend, Append or Algorithmic. */
  readonly usageMode?: string
  readonly maxFailedAttempts?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly encoding?: string
}

/** One key of a container with what is known of its device. */
export interface PskcKey {
  readonly serialNo: string
  readonly manufacturer?: string
  readonly model?: string
  readonly issuer?: string
  readonly keyId: string
  readonly algorithm: PskcAlgorithm
  readonly secret: Uint8Array
  /** HOTP and TOTP: the hash function, from Suite. Default sha1. */
  readonly hash: OtpAlgorithm
  /** OCRA: the suite. */
  readonly suite?: string
  /** Of HOTP and OCRA suites with C; default 0. */
  readonly counter: number
  /** T0 in seconds since the epoch; default 0. */
  readonly time: number
  /** Seconds; default 30. */
  readonly timeInterval: number
  /** In steps; default 0. */
  readonly timeDrift: number
  /** Default 6; OCRA: what the suite says. */
  readonly responseLength: number
  /** Default DECIMAL. */
  readonly responseEncoding: string
  readonly pinPolicy?: PskcPinPolicy
  /** Milliseconds since the epoch; of the key, else of the device. */
  readonly startDate?: number
  readonly expiryDate?: number
}

/**
 * Reads a key container (RFC 6030): plain values, values under a pre-shared AES key, and values under a password
 * (PBES2), with their MACs checked. Key packages without a key are left out.
 *
 * @throws {PskcError} with the name of the element that is missing, wrong or not supported
 * @example
 * const keys = await importPskc(xml, { preSharedKey: hexToBytes('12345678901234567890123456789012') })
 */
export async function importPskc(xml: string, secrets: PskcSecrets = {}): Promise<PskcKey[]> {
  const container = parseContainer(xml)
  const version = container.getAttribute('Version')
  if (version !== '1.0') throw new PskcError('UNSUPPORTED', 'KeyContainer', `version ${version}`)
  const cipher = await containerCipher(container, secrets)
  const keys: PskcKey[] = []
  for (const keyPackage of children(container, 'KeyPackage')) {
    const key = descend(keyPackage, 'Key')
    if (key) keys.push(await readKey(key, descend(keyPackage, 'DeviceInfo'), cipher))
  }
  return keys
}

async function readKey(key: Element, device: Element | undefined, cipher: PskcCipher): Promise<PskcKey> {
  const { algorithm, suite } = readAlgorithm(key)
  const data = descend(key, 'Data')
  const number = (name: string, fallback: number) => numberIn(data, name, fallback, cipher)
  return {
    ...deviceOf(key, device),
    keyId: key.getAttribute('Id') ?? '',
    algorithm,
    secret: await secretIn(data, cipher),
    hash: hashOf(algorithm, suite),
    ...(algorithm === 'ocra' && suite !== undefined ? { suite } : {}),
    counter: await number('Counter', 0),
    time: await number('Time', 0),
    timeInterval: await number('TimeInterval', 30),
    timeDrift: await number('TimeDrift', 0),
    ...responseFormat(key, algorithm, suite),
    ...policyOf(key, device),
  }
}

/** `urn:ietf:params:xml:ns:keyprov:pskc:` + hotp, totp, pin, ocra; OCRA suites also as the rest of the URN. */
function readAlgorithm(key: Element): { algorithm: PskcAlgorithm; suite: string | undefined } {
  const urn = key.getAttribute('Algorithm') ?? ''
  const word = /^urn:ietf:params:xml:ns:keyprov:pskc[:#](.+)$/.exec(urn)?.[1] ?? ''
  const suite = textAt(key, 'AlgorithmParameters', 'Suite')
  if (/^(hotp|totp|pin)$/i.test(word)) return { algorithm: word.toLowerCase() as PskcAlgorithm, suite }
  if (!/^ocra/i.test(word)) throw new PskcError('UNSUPPORTED', 'Key/Algorithm', urn || 'missing')
  const named = suite ?? (word.startsWith('OCRA-1:') ? word : undefined)
  if (named === undefined) throw new PskcError('ELEMENT_MISSING', 'AlgorithmParameters/Suite', 'OCRA needs it')
  try {
    return { algorithm: 'ocra', suite: parseSuite(named).text }
  } catch (error) {
    throw new PskcError('VALUE_INVALID', 'AlgorithmParameters/Suite', (error as Error).message)
  }
}

/** The suite of HOTP and TOTP names the HMAC, for example `HMAC-SHA256`. */
function hashOf(algorithm: PskcAlgorithm, suite: string | undefined): OtpAlgorithm {
  if (suite === undefined || algorithm === 'ocra') return 'sha1'
  const digits = /^(?:HMAC-?)?SHA-?(1|256|512)$/i.exec(suite)?.[1]
  if (digits) return `sha${digits}` as OtpAlgorithm
  throw new PskcError('UNSUPPORTED', 'AlgorithmParameters/Suite', suite)
}

function deviceOf(key: Element, device: Element | undefined) {
  const serialNo = requireElement(device, 'SerialNo').textContent?.trim()
  if (!serialNo) throw new PskcError('VALUE_INVALID', 'DeviceInfo/SerialNo', 'empty')
  return {
    serialNo,
    ...present('manufacturer', textAt(device, 'Manufacturer')),
    ...present('model', textAt(device, 'Model')),
    ...present('issuer', textAt(key, 'Issuer')),
  }
}

function responseFormat(key: Element, algorithm: PskcAlgorithm, suite: string | undefined) {
  const format = descend(key, 'AlgorithmParameters', 'ResponseFormat')
  const length = format?.getAttribute('Length')
  const digits = algorithm === 'ocra' && suite !== undefined ? parseSuite(suite).digits : 6
  return {
    responseLength: length ? wholeNumber(length, 'ResponseFormat/Length') : digits,
    responseEncoding: format?.getAttribute('Encoding') ?? 'DECIMAL',
  }
}

function policyOf(key: Element, device: Element | undefined) {
  const policy = descend(key, 'Policy')
  const pin = descend(policy, 'PINPolicy')
  return {
    ...present('startDate', instantAt(policy, 'StartDate') ?? instantAt(device, 'StartDate')),
    ...present('expiryDate', instantAt(policy, 'ExpiryDate') ?? instantAt(device, 'ExpiryDate')),
    ...(pin ? { pinPolicy: pinPolicyOf(pin) } : {}),
  }
}

function pinPolicyOf(pin: Element): PskcPinPolicy {
  const text = (name: string) => pin.getAttribute(name) || undefined
  const number = (name: string) => {
    const value = text(name)
    return value === undefined ? undefined : wholeNumber(value, `PINPolicy/${name}`)
  }
  return {
    ...present('keyId', text('PINKeyId')),
    ...present('usageMode', text('PINUsageMode')),
    ...present('maxFailedAttempts', number('MaxFailedAttempts')),
    ...present('minLength', number('MinLength')),
    ...present('maxLength', number('MaxLength')),
    ...present('encoding', text('PINEncoding')),
  }
}

async function numberIn(
  data: Element | undefined,
  name: string,
  fallback: number,
  cipher: PskcCipher,
): Promise<number> {
  const element = descend(data, name)
  if (!element) return fallback
  const plain = textAt(element, 'PlainValue')
  return plain === undefined ? bigEndian(await cipher.open(element), name) : wholeNumber(plain, name)
}

/** Encrypted numbers are 4 or 8 bytes, big endian (RFC 6030 §4.2). */
function bigEndian(bytes: Uint8Array, name: string): number {
  if (bytes.length !== 4 && bytes.length !== 8) {
    throw new PskcError('VALUE_INVALID', name, `an encrypted number of ${bytes.length} bytes`)
  }
  return Number(bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n))
}

async function secretIn(data: Element | undefined, cipher: PskcCipher): Promise<Uint8Array> {
  const element = requireElement(data, 'Secret')
  const plain = descend(element, 'PlainValue')
  const secret = plain ? base64At(plain, 'Secret') : await cipher.open(element)
  if (secret.length === 0) throw new PskcError('VALUE_INVALID', 'Secret', 'empty')
  return secret
}

function present<K extends string, V>(name: K, value: V | undefined): { readonly [key in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [key in K]?: V }
}
