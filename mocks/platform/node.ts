import {
  constants,
  createCipheriv,
  createDecipheriv,
  createECDH,
  createPrivateKey,
  createPublicKey,
  ECDH,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto'
import { oaepEncode } from './oaep.ts'
import { guarded, type Platform } from './types.ts'

export type { Platform } from './types.ts'
export { CipherError } from './types.ts'

const TAG_BYTES = 16
const NOTHING = new Uint8Array(0)

/**
 * The port on node:crypto. The calls are synchronous inside asynchronous functions: for messages of this size the
 * thread pool costs more than the work.
 */
export const platform: Platform = {
  aesGcmSeal: ({ key, iv, aad = NOTHING, plaintext }) =>
    guarded('AES-GCM sealing', () => {
      const cipher = createCipheriv('aes-256-gcm', key, checkIv(iv), { authTagLength: TAG_BYTES }).setAAD(aad)
      return join(cipher.update(plaintext), cipher.final(), cipher.getAuthTag())
    }),

  aesGcmOpen: ({ key, iv, aad = NOTHING, sealed }) =>
    guarded('AES-GCM opening', () => {
      const end = sealed.length - TAG_BYTES
      if (end < 0) throw new RangeError('shorter than its tag')
      const cipher = createDecipheriv('aes-256-gcm', key, checkIv(iv), { authTagLength: TAG_BYTES }).setAAD(aad)
      cipher.setAuthTag(sealed.subarray(end))
      return join(cipher.update(sealed.subarray(0, end)), cipher.final())
    }),

  aesCbcDecryptRaw: ({ key, iv, ciphertext }) =>
    guarded('AES-CBC decryption', () => {
      if (ciphertext.length === 0) throw new RangeError('empty')
      const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false)
      return join(cipher.update(ciphertext), cipher.final())
    }),

  p256PublicPoint: (scalar) => guarded('P-256 public point', () => join(ecdhOf(scalar).getPublicKey())),

  p256IsPoint: (point) => {
    if (point.length !== 65 || point[0] !== 4) return false
    try {
      return ECDH.convertKey(point, 'prime256v1').length > 0
    } catch {
      return false
    }
  },

  p256SharedX: (scalar, point) => guarded('P-256 key agreement', () => join(ecdhOf(scalar).computeSecret(point))),

  rsaOaepEncrypt: ({ publicKey, message, seed, label }) =>
    guarded('RSA-OAEP encryption', () => {
      const jwk = { kty: 'RSA', n: base64url(publicKey.modulus), e: base64url(publicKey.exponent) }
      const key = createPublicKey({ key: jwk, format: 'jwk' })
      const encoded = oaepEncode(message, publicKey.modulus.length, seed, label)
      return join(publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, encoded))
    }),

  rsaOaepDecrypt: ({ privateKey, ciphertext, label }) =>
    guarded('RSA-OAEP decryption', () => {
      const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
      const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }
      return join(privateDecrypt({ key, ...oaep, ...(label?.length ? { oaepLabel: label } : {}) }, ciphertext))
    }),
}

function ecdhOf(scalar: Uint8Array) {
  if (scalar.length !== 32) throw new RangeError('a P-256 scalar has 32 bytes')
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(scalar)
  return ecdh
}

function checkIv(iv: Uint8Array): Uint8Array {
  if (iv.length !== 12) throw new RangeError('an AES-GCM iv has 12 bytes here')
  return iv
}

/** A plain Uint8Array of its own memory: Buffers share pools and differ in methods from what the web side returns. */
function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts))
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
