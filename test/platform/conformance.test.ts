import { createPublicKey, privateDecrypt, constants as rsa } from 'node:crypto'
import { sha256 } from '@noble/hashes/sha2.js'
import { describe, expect, it } from 'vitest'
import { base64ToBytes, bytesToBase64, bytesToHex, hexToBytes, utf8 } from '../../mocks/kernel/lib/bytes.ts'
import { platform as node } from '../../mocks/platform/node.ts'
import type { Platform } from '../../mocks/platform/types.ts'
import { platform as web } from '../../mocks/platform/web.ts'
import { TEST_RSA_KEY } from '../../scenarios/devices/test-rsa-key.ts'

const FAILED = expect.objectContaining({ code: 'CIPHER_FAILED' })
/** uas-and-cap §7.3. */
const DEVICE = sha256(utf8('uas-emu device key 1'))
const EPHEMERAL = sha256(utf8('uas-emu ephemeral key 1'))
const P256_ORDER = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'

const jwk = createPublicKey({ key: Buffer.from(TEST_RSA_KEY.spki, 'base64'), format: 'der', type: 'spki' }).export({
  format: 'jwk',
})
const RSA_PUBLIC = {
  modulus: new Uint8Array(Buffer.from(jwk.n ?? '', 'base64url')),
  exponent: new Uint8Array(Buffer.from(jwk.e ?? '', 'base64url')),
}
const RSA_PRIVATE = base64ToBytes(TEST_RSA_KEY.pkcs8)

describe.each<[string, Platform]>([
  ['node', node],
  ['web', web],
])('platform %s', (_, platform) => {
  describe('AES-256-GCM', () => {
    // GCM specification (McGrew, Viega), test case 16.
    const key = hexToBytes('feffe9928665731c6d6a8f9467308308'.repeat(2))
    const iv = hexToBytes('cafebabefacedbaddecaf888')
    const aad = hexToBytes('feedfacedeadbeeffeedfacedeadbeefabaddad2')
    const plaintext = hexToBytes(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    )
    const sealed =
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
      '76fc6ece0f4e1768cddf8853bb2d551b'

    it('seals the published test case', async () => {
      expect(bytesToHex(await platform.aesGcmSeal({ key, iv, aad, plaintext }))).toBe(sealed)
    })

    it('opens it again', async () => {
      const opened = await platform.aesGcmOpen({ key, iv, aad, sealed: hexToBytes(sealed) })
      expect(opened).toEqual(plaintext)
      expect(opened.constructor).toBe(Uint8Array)
    })

    it('seals nothing to a tag alone', async () => {
      const tag = await platform.aesGcmSeal({
        key: new Uint8Array(32),
        iv: new Uint8Array(12),
        plaintext: new Uint8Array(0),
      })
      expect(bytesToHex(tag)).toBe('530f8afbc74536b9a963b4f1c4cb738b') // test case 13
    })

    const good = { key, iv, aad, sealed: hexToBytes(sealed) }
    it.each([
      ['another key', { ...good, key: new Uint8Array(32) }],
      ['a short key', { ...good, key: new Uint8Array(16) }],
      ['another iv', { ...good, iv: new Uint8Array(12) }],
      ['a long iv', { ...good, iv: new Uint8Array(16) }],
      ['another aad', { ...good, aad: utf8('x') }],
      ['a flipped bit', { ...good, sealed: good.sealed.map((byte, index) => (index === 3 ? byte ^ 1 : byte)) }],
      ['a cut end', { ...good, sealed: good.sealed.subarray(0, -1) }],
      ['less than a tag', { ...good, sealed: new Uint8Array(15) }],
      ['nothing', { ...good, sealed: new Uint8Array(0) }],
    ])('refuses %s with one and the same error', async (_reason, input) => {
      await expect(platform.aesGcmOpen(input)).rejects.toThrow(FAILED)
    })
  })

  describe('AES-CBC without unpadding', () => {
    // NIST SP 800-38A, F.2.2 and F.2.6.
    const iv = hexToBytes('000102030405060708090a0b0c0d0e0f')
    const plain = '6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51'

    it.each([
      ['2b7e151628aed2a6abf7158809cf4f3c', '7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2'],
      [
        '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4',
        'f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d',
      ],
    ])('decrypts the published example for key %s', async (key, ciphertext) => {
      const input = { key: hexToBytes(key), iv, ciphertext: hexToBytes(ciphertext) }
      expect(bytesToHex(await platform.aesCbcDecryptRaw(input))).toBe(plain)
    })

    it.each([0, 15, 17])('refuses %i bytes', async (length) => {
      const input = { key: new Uint8Array(16), iv, ciphertext: new Uint8Array(length) }
      await expect(platform.aesCbcDecryptRaw(input)).rejects.toThrow(FAILED)
    })
  })

  describe('P-256', () => {
    it('tells points from what is none', async () => {
      const point = await platform.p256PublicPoint(DEVICE)
      const changed = (at: number) => point.map((byte, index) => (index === at ? byte ^ 1 : byte))
      expect(platform.p256IsPoint(point)).toBe(true)
      const none = [changed(0), changed(64), point.subarray(0, 64), new Uint8Array(65), Uint8Array.of(0)]
      expect(none.map((bytes) => platform.p256IsPoint(bytes))).toEqual(none.map(() => false))
    })

    it('derives the known public points and their shared x', async () => {
      const point = await platform.p256PublicPoint(DEVICE)
      expect(bytesToHex(point)).toBe(
        '04030f2c5074dc650776c10b0b8aa7029209962c6ebbfe4f142192831287cd08d20fef6e174a93159dafece0ba8d0276a6f7c589426e494e7b2926d07754f0a296',
      )
      expect(bytesToHex(await platform.p256SharedX(EPHEMERAL, point))).toBe(
        '5e6135f30b29b3bbfd04864e60abcc450c460076d540a2d512217f7f0766ad53',
      )
      const other = await platform.p256PublicPoint(EPHEMERAL)
      expect(await platform.p256SharedX(DEVICE, other)).toEqual(await platform.p256SharedX(EPHEMERAL, point))
    })

    it.each([['00'.repeat(32)], [P256_ORDER], ['01'.repeat(31)]])('refuses the scalar %s', async (scalar) => {
      await expect(platform.p256PublicPoint(hexToBytes(scalar))).rejects.toThrow(FAILED)
    })

    it('refuses a point off the curve, the point at infinity, and a compressed one', async () => {
      const point = await platform.p256PublicPoint(DEVICE)
      const off = point.map((byte, index) => (index === 64 ? byte ^ 1 : byte))
      await expect(platform.p256SharedX(EPHEMERAL, off)).rejects.toThrow(FAILED)
      await expect(platform.p256SharedX(EPHEMERAL, Uint8Array.of(0))).rejects.toThrow(FAILED)
    })
  })

  describe('RSA-OAEP', () => {
    const message = utf8('a content encryption key of 32 B')
    const seed = sha256(utf8('seed'))
    const label = utf8('label')

    it('decrypts what it encrypted, with and without a label', async () => {
      const labelled = await platform.rsaOaepEncrypt({ publicKey: RSA_PUBLIC, message, seed, label })
      expect(labelled).toHaveLength(256)
      expect(await platform.rsaOaepDecrypt({ privateKey: RSA_PRIVATE, ciphertext: labelled, label })).toEqual(message)
      const plain = await platform.rsaOaepEncrypt({ publicKey: RSA_PUBLIC, message, seed })
      expect(await platform.rsaOaepDecrypt({ privateKey: RSA_PRIVATE, ciphertext: plain })).toEqual(message)
      expect(plain).not.toEqual(labelled)
    })

    it('is repeatable with the same seed and different with another', async () => {
      const input = { publicKey: RSA_PUBLIC, message, label }
      const first = await platform.rsaOaepEncrypt({ ...input, seed })
      expect(await platform.rsaOaepEncrypt({ ...input, seed })).toEqual(first)
      expect(await platform.rsaOaepEncrypt({ ...input, seed: sha256(seed) })).not.toEqual(first)
    })

    it('is the standard’s encoding: OpenSSL decrypts it', async () => {
      const ciphertext = await platform.rsaOaepEncrypt({ publicKey: RSA_PUBLIC, message, seed, label })
      const key = { key: Buffer.from(RSA_PRIVATE), format: 'der', type: 'pkcs8' } as const
      const options = { padding: rsa.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256', oaepLabel: label }
      expect(bytesToBase64(privateDecrypt({ ...key, ...options }, ciphertext))).toBe(bytesToBase64(message))
    })

    it('refuses a message over 190 bytes and a seed that is not 32 bytes', async () => {
      const input = { publicKey: RSA_PUBLIC, seed, message: new Uint8Array(190) }
      expect(await platform.rsaOaepEncrypt(input)).toHaveLength(256)
      await expect(platform.rsaOaepEncrypt({ ...input, message: new Uint8Array(191) })).rejects.toThrow(FAILED)
      await expect(platform.rsaOaepEncrypt({ ...input, seed: seed.subarray(1) })).rejects.toThrow(FAILED)
    })

    it('refuses another label, damage, and a length that is not the modulus’', async () => {
      const ciphertext = await platform.rsaOaepEncrypt({ publicKey: RSA_PUBLIC, message, seed, label })
      const open = (changed: Uint8Array, as = label) =>
        platform.rsaOaepDecrypt({ privateKey: RSA_PRIVATE, ciphertext: changed, label: as })
      await expect(open(ciphertext, utf8('Label'))).rejects.toThrow(FAILED)
      await expect(open(ciphertext.map((byte, index) => (index === 200 ? byte ^ 1 : byte)))).rejects.toThrow(FAILED)
      await expect(open(ciphertext.subarray(1))).rejects.toThrow(FAILED)
      await expect(platform.rsaOaepDecrypt({ privateKey: utf8('no key'), ciphertext, label })).rejects.toThrow(FAILED)
    })
  })
})

describe('the two platforms', () => {
  it('give the same bytes', async () => {
    const publicKey = RSA_PUBLIC
    const input = { publicKey, message: utf8('same'), seed: sha256(utf8('s')), label: utf8('l') }
    expect(await web.rsaOaepEncrypt(input)).toEqual(await node.rsaOaepEncrypt(input))
    expect(Object.keys(web).sort()).toEqual(Object.keys(node).sort())
  })
})
