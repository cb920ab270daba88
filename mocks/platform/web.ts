import { p256 } from '@noble/curves/nist.js'
import { bytesToNumberBE, numberToBytesBE } from '@noble/curves/utils.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { oaepEncode } from './oaep.ts'
import { guarded, type Platform, type RsaPublicKey } from './types.ts'

export type { Platform } from './types.ts'
export { CipherError } from './types.ts'

const BLOCK_BYTES = 16
const NOTHING = new Uint8Array(0)

/** The port on WebCrypto, for browsers; elliptic curves by @noble/curves, because WebCrypto takes no raw scalar. */
export const platform: Platform = {
  aesGcmSeal: ({ key, iv, aad = NOTHING, plaintext }) =>
    guarded('AES-GCM sealing', async () => {
      const imported = await importAes(key, 'AES-GCM', 'encrypt')
      return new Uint8Array(await crypto.subtle.encrypt(gcm(iv, aad), imported, own(plaintext)))
    }),

  aesGcmOpen: ({ key, iv, aad = NOTHING, sealed }) =>
    guarded('AES-GCM opening', async () => {
      const imported = await importAes(key, 'AES-GCM', 'decrypt')
      return new Uint8Array(await crypto.subtle.decrypt(gcm(iv, aad), imported, own(sealed)))
    }),

  aesCbcDecryptRaw: ({ key, iv, ciphertext }) =>
    guarded('AES-CBC decryption', async () => {
      if (ciphertext.length === 0 || ciphertext.length % BLOCK_BYTES !== 0) throw new RangeError('not whole blocks')
      const imported = await importAes(key, 'AES-CBC', 'encrypt', 'decrypt')
      // WebCrypto insists on PKCS #7 padding: append one encrypted block of padding, chained to the last block.
      const last = own(ciphertext.subarray(-BLOCK_BYTES))
      const padding = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: last }, imported, NOTHING)
      const padded = concatBytes(ciphertext, new Uint8Array(padding))
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: own(iv) }, imported, own(padded)))
    }),

  p256PublicPoint: (scalar) => guarded('P-256 public point', () => own(p256.getPublicKey(scalar, false))),

  p256IsPoint: (point) => {
    if (point.length !== 65 || point[0] !== 4) return false
    try {
      p256.Point.fromBytes(point).assertValidity()
      return true
    } catch {
      return false
    }
  },

  p256SharedX: (scalar, point) =>
    guarded('P-256 key agreement', () => {
      if (point.length !== 65) throw new RangeError('the point must be uncompressed')
      return own(p256.getSharedSecret(scalar, point, false).subarray(1, 33))
    }),

  rsaOaepEncrypt: ({ publicKey, message, seed, label }) =>
    guarded('RSA-OAEP encryption', () => {
      const size = publicKey.modulus.length
      return rsaPublic(publicKey, oaepEncode(message, size, seed, label), size)
    }),

  rsaOaepDecrypt: ({ privateKey, ciphertext, label = NOTHING }) =>
    guarded('RSA-OAEP decryption', async () => {
      const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' }
      const key = await crypto.subtle.importKey('pkcs8', own(privateKey), algorithm, false, ['decrypt'])
      const plaintext = await crypto.subtle.decrypt({ name: 'RSA-OAEP', label: own(label) }, key, own(ciphertext))
      return new Uint8Array(plaintext)
    }),
}

function importAes(key: Uint8Array, name: 'AES-GCM' | 'AES-CBC', ...usages: ('encrypt' | 'decrypt')[]) {
  if (name === 'AES-GCM' && key.length !== 32) throw new RangeError('AES-256 takes 32 bytes')
  return crypto.subtle.importKey('raw', own(key), name, false, usages)
}

function gcm(iv: Uint8Array, aad: Uint8Array) {
  if (iv.length !== 12) throw new RangeError('an AES-GCM iv has 12 bytes here')
  return { name: 'AES-GCM', iv: own(iv), additionalData: own(aad), tagLength: 128 }
}

/** RSAEP (RFC 8017 §5.1.1): message^e mod n, by square and multiply. Public values only, so timing tells nothing. */
function rsaPublic(key: RsaPublicKey, message: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const modulus = bytesToNumberBE(key.modulus)
  let exponent = bytesToNumberBE(key.exponent)
  let base = bytesToNumberBE(message)
  if (modulus < 3n || base >= modulus) throw new RangeError('message representative out of range')
  let result = 1n
  while (exponent > 0n) {
    if (exponent & 1n) result = (result * base) % modulus
    base = (base * base) % modulus
    exponent >>= 1n
  }
  return own(numberToBytesBE(result, size))
}

/** A copy on an ArrayBuffer of its own, the only kind WebCrypto's types accept. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
