import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { pbkdf2 } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { platform } from '#platform'
import { equalBytes } from './bytes.ts'
import { base64At, descend, type Element, PskcError, requireElement, textAt, wholeNumber } from './pskc-xml.ts'

/** What opens an encrypted container. */
export interface PskcSecrets {
  /** For EncryptionKey/KeyName (RFC 6030 §6.1): 16, 24 or 32 bytes. */
  readonly preSharedKey?: Uint8Array
  /** For EncryptionKey/DerivedKey (RFC 6030 §6.2). */
  readonly password?: string
}

/** Opens the encrypted values of one container. */
export interface PskcCipher {
  /**
   * @param value the element that holds EncryptedValue and ValueMAC
   * @throws {PskcError} MAC_INVALID, DECRYPTION_FAILED, UNSUPPORTED, ELEMENT_MISSING
   */
  open(value: Element): Promise<Uint8Array>
}

const KEY_BYTES: Readonly<Record<string, number>> = {
  'http://www.w3.org/2001/04/xmlenc#aes128-cbc': 16,
  'http://www.w3.org/2001/04/xmlenc#aes192-cbc': 24,
  'http://www.w3.org/2001/04/xmlenc#aes256-cbc': 32,
}
const HASHES = {
  'http://www.w3.org/2000/09/xmldsig#hmac-sha1': sha1,
  'http://www.w3.org/2001/04/xmldsig-more#hmac-sha1': sha1,
  'http://www.w3.org/2001/04/xmldsig-more#hmac-sha256': sha256,
} as const
const KDFS = new Set([
  'http://www.rsasecurity.com/rsalabs/pkcs/schemas/pkcs-5v2-0#pbkdf2',
  'http://www.w3.org/2009/xmlenc11#pbkdf2',
])
/** A container must not keep the process busy. */
const MAXIMUM_ITERATIONS = 1_000_000
const BLOCK_BYTES = 16

/** @throws {PskcError} KEY_REQUIRED when the container names a key that was not given, UNSUPPORTED for other kinds */
export async function containerCipher(container: Element, secrets: PskcSecrets): Promise<PskcCipher> {
  const encryptionKey = descend(container, 'EncryptionKey')
  const key = encryptionKey && readKey(encryptionKey, secrets)
  const mac = key && (await readMac(container, key))
  return {
    async open(value) {
      if (!key) throw new PskcError('ELEMENT_MISSING', 'EncryptionKey', 'there are encrypted values')
      if (!mac) throw new PskcError('ELEMENT_MISSING', 'MACMethod', 'CBC protects nothing without it (RFC 6030 §6.1)')
      const encrypted = requireElement(value, 'EncryptedValue')
      const given = base64At(requireElement(value, 'ValueMAC'))
      const computed = hmac(mac.hash, mac.key, base64At(requireElement(encrypted, 'CipherData', 'CipherValue')))
      if (!equalBytes(computed, given)) {
        throw new PskcError('MAC_INVALID', `${value.localName}/ValueMAC`, 'wrong key or changed value')
      }
      return decrypt(encrypted, key)
    },
  }
}

function readKey(encryptionKey: Element, secrets: PskcSecrets): Uint8Array {
  const derived = descend(encryptionKey, 'DerivedKey')
  if (derived) return deriveKey(derived, secrets.password)
  const name = textAt(encryptionKey, 'KeyName')
  if (name === undefined) throw new PskcError('UNSUPPORTED', 'EncryptionKey', 'only KeyName and DerivedKey are known')
  if (secrets.preSharedKey) return secrets.preSharedKey
  throw new PskcError('KEY_REQUIRED', 'EncryptionKey/KeyName', `give the pre-shared key "${name}"`)
}

/** PBKDF2 (RFC 6030 §6.2, RFC 8018 §5.2); the default PRF is HMAC-SHA1. */
function deriveKey(derived: Element, password: string | undefined): Uint8Array {
  const method = requireElement(derived, 'KeyDerivationMethod')
  const algorithm = method.getAttribute('Algorithm') ?? ''
  if (!KDFS.has(algorithm)) throw new PskcError('UNSUPPORTED', 'KeyDerivationMethod', `algorithm ${algorithm}`)
  if (password === undefined) throw new PskcError('KEY_REQUIRED', 'EncryptionKey/DerivedKey', 'give the password')
  const params = requireElement(method, 'PBKDF2-params')
  const prf = descend(params, 'PRF')
  const hash = prf ? hashOf(prf, prf.getAttribute('Algorithm') ?? '') : sha1
  return pbkdf2(hash, password, base64At(requireElement(params, 'Salt', 'Specified')), {
    c: bounded(params, 'IterationCount', MAXIMUM_ITERATIONS),
    dkLen: bounded(params, 'KeyLength', 32),
  })
}

function bounded(params: Element, name: string, maximum: number): number {
  const value = wholeNumber(requireElement(params, name).textContent?.trim() ?? '', name)
  if (value >= 1 && value <= maximum) return value
  throw new PskcError('VALUE_INVALID', name, `${value} is not from 1 to ${maximum}`)
}

/** Without MACKey the encryption key serves (RFC 6030 §6.1.1). */
async function readMac(container: Element, key: Uint8Array) {
  const method = descend(container, 'MACMethod')
  if (!method) return undefined
  const hash = hashOf(method, method.getAttribute('Algorithm') ?? '')
  const macKey = descend(method, 'MACKey')
  return { hash, key: macKey ? await decrypt(macKey, key) : key }
}

function hashOf(element: Element, algorithm: string) {
  const hash = Object.hasOwn(HASHES, algorithm) ? HASHES[algorithm as keyof typeof HASHES] : undefined
  if (hash) return hash
  throw new PskcError('UNSUPPORTED', element.localName ?? '', `algorithm ${algorithm}`)
}

/** XML Encryption §5.2: iv ‖ ciphertext; the last byte says how many bytes of padding there are, the rest is anything. */
async function decrypt(encrypted: Element, key: Uint8Array): Promise<Uint8Array> {
  const name = encrypted.localName ?? ''
  const algorithm = requireElement(encrypted, 'EncryptionMethod').getAttribute('Algorithm') ?? ''
  const keyBytes = Object.hasOwn(KEY_BYTES, algorithm) ? KEY_BYTES[algorithm] : undefined
  if (keyBytes === undefined) throw new PskcError('UNSUPPORTED', `${name}/EncryptionMethod`, `algorithm ${algorithm}`)
  if (keyBytes !== key.length) {
    throw new PskcError('DECRYPTION_FAILED', name, `the key has ${key.length} bytes, the algorithm takes ${keyBytes}`)
  }
  const data = base64At(requireElement(encrypted, 'CipherData', 'CipherValue'))
  try {
    const input = { key, iv: data.subarray(0, BLOCK_BYTES), ciphertext: data.subarray(BLOCK_BYTES) }
    return unpad(await platform.aesCbcDecryptRaw(input))
  } catch {
    throw new PskcError('DECRYPTION_FAILED', name, 'wrong key or damaged value')
  }
}

function unpad(padded: Uint8Array): Uint8Array {
  const padding = padded.at(-1) ?? 0
  if (padding < 1 || padding > BLOCK_BYTES) throw new RangeError('padding')
  return padded.subarray(0, padded.length - padding)
}
