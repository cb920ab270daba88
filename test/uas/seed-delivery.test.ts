import { sha256 } from '@noble/hashes/sha2.js'
import { describe, expect, it } from 'vitest'
import {
  base64ToBytes,
  bytesToBase64,
  bytesToBase64url,
  bytesToHex,
  hexToBytes,
  utf8,
} from '../../mocks/kernel/lib/bytes.ts'
import { seedKey } from '../../mocks/uas/seed-delivery/binding.ts'
import {
  type ClientPrivateKey,
  type DecryptionRequest,
  eciesP256,
  normaliseActivationCode,
  p256Spki,
  parseClientKey,
  plainTest,
  type RandomBytes,
  rsaOaep,
  type SeedDelivery,
  sameClientKey,
  seedDelivery,
  seedDeliveryFromPlugin,
} from '../../mocks/uas/seed-delivery/index.ts'
import { TEST_RSA_KEY } from '../../scenarios/devices/test-rsa-key.ts'

const UNREADABLE = expect.objectContaining({ code: 'SEED_UNREADABLE' })
const KEY_INVALID = expect.objectContaining({ code: 'CLIENT_KEY_INVALID' })

/** Known answers: uas-and-cap §7.3. */
const DEVICE_SCALAR = sha256(utf8('uas-emu device key 1'))
const EPHEMERAL_SCALAR = sha256(utf8('uas-emu ephemeral key 1'))
const IVS = ['TOTP', 'OCRA'].map((use) => sha256(utf8(`uas-emu iv ${use}`)).subarray(0, 12))
const SEEDS = { TOTP: utf8('12345678901234567890'), OCRA: utf8('12345678901234567890123456789012') }
const PUBLIC_KEY =
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEAw8sUHTcZQd2wQsLiqcCkgmWLG67/k8UIZKDEofNCNIP724XSpMVna/s4LqNAnam98WJQm5JTnspJtB3VPCilg=='
const BLOBS = {
  TOTP: 'AQSGiA5rEl0NqyxpW16qxEc1EkJb+CJDwrEWVDdypNqS5/XGUOQRZC+WFyWEo5ax4TmTldIR3Tq9EwnbUGm7xX7TKw1oz7dJJtalmLllCjvK5rUfn/CmpXKSiS2tyMudx2bC/Bajet2VLLC8clq1koju',
  OCRA: 'AQSGiA5rEl0NqyxpW16qxEc1EkJb+CJDwrEWVDdypNqS5/XGUOQRZC+WFyWEo5ax4TmTldIR3Tq9EwnbUGm7xX7TD14xSsuZSjujk9dFPXxPpq/sNW5cFtC0bXMzCz5MAVkEuVxOKHg2cBMiqV/StknuF6ydOg+fbP5Fo1nC',
}
const CONTEXT = { serialNum: 'EMU0000000001', clientPublicKeyId: 'dev-key-1', activationCode: '4F7K2M9Q' }
const PRIVATE_KEY: ClientPrivateKey = { kind: 'P-256', scalar: DEVICE_SCALAR }
const RSA_PRIVATE_KEY: ClientPrivateKey = { kind: 'RSA', pkcs8: base64ToBytes(TEST_RSA_KEY.pkcs8) }

/** Hands out exactly these values, in this order. */
function scripted(...values: Uint8Array[]): RandomBytes {
  const queue = [...values]
  return (length) => {
    const next = queue.shift()
    if (next?.length !== length) throw new Error(`unexpected draw of ${length} bytes`)
    return next
  }
}

/** Repeatable bytes; every draw differs. */
function countingRandom(): RandomBytes {
  let draws = 0
  return (length) => {
    draws += 1
    return Uint8Array.from({ length }, (_, index) => sha256(utf8(`${draws}/${index >> 5}`))[index & 31] ?? 0)
  }
}

function sealWith(delivery: SeedDelivery, key: string, random: RandomBytes = countingRandom()) {
  const clientKey = delivery.parseClientKey(key)
  return delivery.prepareEncryption({ ...CONTEXT, clientKey, seeds: SEEDS }, random).seal()
}

describe('ecies-p256-1', () => {
  it('gives the known blobs byte for byte', async () => {
    const blobs = await sealWith(eciesP256, PUBLIC_KEY, scripted(EPHEMERAL_SCALAR, ...IVS))
    expect(blobs).toEqual(BLOBS)
  })

  it('derives the known keys', () => {
    const shared = hexToBytes('5e6135f30b29b3bbfd04864e60abcc450c460076d540a2d512217f7f0766ad53')
    const blob = base64ToBytes(BLOBS.TOTP)
    const client = parseClientKey(PUBLIC_KEY)
    const points = [blob.subarray(1, 66), client.kind === 'P-256' ? client.point : new Uint8Array(0)]
    const key = (use: 'TOTP' | 'OCRA') => bytesToHex(seedKey('uas-emu/ecies-1', shared, use, CONTEXT, points))
    expect(key('TOTP')).toBe('8f477144adec5437631d8329f641efcc109867bc7c63f905df8a4aeebeba5595')
    expect(key('OCRA')).toBe('7493a6edd18d382757162bc9e32fa4c4a76219357a284b74a388e5cc93e7eea3')
  })

  it('makes blobs of 114 and 126 bytes', async () => {
    const blobs = await sealWith(eciesP256, PUBLIC_KEY)
    expect(base64ToBytes(blobs.TOTP ?? '')).toHaveLength(114)
    expect(base64ToBytes(blobs.OCRA ?? '')).toHaveLength(126)
  })

  it('opens the known blobs, with the code as a person types it', async () => {
    const open = (use: 'TOTP' | 'OCRA', activationCode: string) =>
      eciesP256.decryptSeed({ ...CONTEXT, activationCode, use, blob: BLOBS[use], privateKey: PRIVATE_KEY })
    expect(await open('TOTP', '4F7K2M9Q')).toEqual(SEEDS.TOTP)
    expect(await open('OCRA', ' 4f7k-2m 9q\n')).toEqual(SEEDS.OCRA)
  })

  const good: DecryptionRequest = { ...CONTEXT, use: 'TOTP', blob: BLOBS.TOTP, privateKey: PRIVATE_KEY }
  const changed = (at: number) => {
    const bytes = base64ToBytes(BLOBS.TOTP)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    return bytesToBase64(bytes)
  }
  it.each<[string, Partial<DecryptionRequest>]>([
    ['another private key', { privateKey: { kind: 'P-256', scalar: EPHEMERAL_SCALAR } }],
    ['a private key out of range', { privateKey: { kind: 'P-256', scalar: new Uint8Array(32) } }],
    ['another code', { activationCode: '4F7K2M9R' }],
    ['another serial', { serialNum: 'EMU0000000002' }],
    ['another key id', { clientPublicKeyId: 'dev-key-2' }],
    ['the other use', { use: 'OCRA' }],
    ['the other blob', { blob: BLOBS.OCRA }],
    ['a cut blob', { blob: bytesToBase64(base64ToBytes(BLOBS.TOTP).subarray(0, -1)) }],
    ['a blob of nothing', { blob: '' }],
    ['a blob that is no base64', { blob: 'not base64!' }],
    ['another format byte', { blob: changed(0) }],
    ['an ephemeral point off the curve', { blob: changed(65) }],
    ['another iv', { blob: changed(66) }],
    ['another ciphertext', { blob: changed(80) }],
    ['another tag', { blob: changed(113) }],
  ])('answers %s with one and the same error', async (_, change) => {
    const error = await eciesP256.decryptSeed({ ...good, ...change }).catch((reason: Error) => reason)
    expect(error).toEqual(UNREADABLE)
    expect((error as Error).message).toBe('the seed cannot be read with this key and activation code')
  })

  it('draws again when the scalar is out of range, and in the documented order', async () => {
    const random = scripted(new Uint8Array(32), new Uint8Array(32).fill(255), EPHEMERAL_SCALAR, ...IVS)
    expect(await sealWith(eciesP256, PUBLIC_KEY, random)).toEqual(BLOBS)
  })

  it('draws everything while preparing and nothing while sealing', async () => {
    let open = true
    const random = scripted(EPHEMERAL_SCALAR, ...IVS)
    const clientKey = parseClientKey(PUBLIC_KEY)
    const prepared = eciesP256.prepareEncryption({ ...CONTEXT, clientKey, seeds: SEEDS }, (length) => {
      if (!open) throw new Error('drawn after the commit')
      return random(length)
    })
    open = false
    expect(await prepared.seal()).toEqual(BLOBS)
    expect(await prepared.seal()).toEqual(BLOBS)
  })

  it('seals only the seeds a token has', async () => {
    const clientKey = parseClientKey(PUBLIC_KEY)
    const request = { ...CONTEXT, clientKey, seeds: { TOTP: SEEDS.TOTP } }
    const blobs = await eciesP256.prepareEncryption(request, countingRandom()).seal()
    expect(Object.keys(blobs)).toEqual(['TOTP'])
  })

  it('hands RSA keys to rsa-oaep-1', async () => {
    const blobs = await sealWith(eciesP256, TEST_RSA_KEY.spki)
    expect(base64ToBytes(blobs.TOTP ?? '')[0]).toBe(2)
    const request = { ...CONTEXT, use: 'OCRA', blob: blobs.OCRA ?? '', privateKey: RSA_PRIVATE_KEY } as const
    expect(await eciesP256.decryptSeed(request)).toEqual(SEEDS.OCRA)
  })
})

describe('rsa-oaep-1', () => {
  it('opens what it sealed; the blob says how long the wrapped key is', async () => {
    const blobs = await sealWith(rsaOaep, TEST_RSA_KEY.spki)
    const blob = base64ToBytes(blobs.TOTP ?? '')
    expect([...blob.subarray(0, 3)]).toEqual([2, 1, 0])
    expect(blob).toHaveLength(3 + 256 + 12 + 20 + 16)
    const open = (change: Partial<DecryptionRequest>) =>
      rsaOaep.decryptSeed({ ...CONTEXT, use: 'TOTP', blob: blobs.TOTP ?? '', privateKey: RSA_PRIVATE_KEY, ...change })
    expect(await open({})).toEqual(SEEDS.TOTP)
    await expect(open({ activationCode: 'WRONG' })).rejects.toThrow(UNREADABLE)
    await expect(open({ serialNum: 'EMU0000000002' })).rejects.toThrow(UNREADABLE)
    await expect(open({ use: 'OCRA' })).rejects.toThrow(UNREADABLE)
    await expect(open({ blob: blobs.OCRA ?? '' })).rejects.toThrow(UNREADABLE)
    await expect(open({ blob: bytesToBase64(blob.subarray(0, 100)) })).rejects.toThrow(UNREADABLE)
    await expect(open({ privateKey: PRIVATE_KEY })).rejects.toThrow(UNREADABLE)
  })

  it('is repeatable from the same randomness', async () => {
    expect(await sealWith(rsaOaep, TEST_RSA_KEY.spki)).toEqual(await sealWith(rsaOaep, TEST_RSA_KEY.spki))
  })

  it('refuses a P-256 key', async () => {
    expect(() => sealWith(rsaOaep, PUBLIC_KEY)).toThrow(KEY_INVALID)
  })
})

describe('the client’s public key', () => {
  const spki = base64ToBytes(PUBLIC_KEY)
  const point = spki.subarray(-65)
  const pem = (body: string) =>
    `-----BEGIN PUBLIC KEY-----\n${body.replace(/.{64}/g, '$&\n')}\n-----END PUBLIC KEY-----\n`
  const jwk = (x: Uint8Array, y: Uint8Array) =>
    JSON.stringify({ kty: 'EC', crv: 'P-256', x: bytesToBase64url(x), y: bytesToBase64url(y) })

  it.each([
    ['base64 DER', PUBLIC_KEY],
    ['base64 DER with line ends', `${PUBLIC_KEY.slice(0, 64)}\r\n${PUBLIC_KEY.slice(64)}\r\n`],
    ['PEM', pem(PUBLIC_KEY)],
    ['the bare point', bytesToBase64(point)],
    ['a JWK', jwk(point.subarray(1, 33), point.subarray(33))],
  ])('is read from %s, always as the same key', (_, text) => {
    const key = parseClientKey(text)
    expect(key).toMatchObject({ kind: 'P-256', point })
    expect(sameClientKey(key, parseClientKey(PUBLIC_KEY))).toBe(true)
  })

  it('is written in the form it is read from', () => {
    expect(bytesToBase64(p256Spki(point))).toBe(PUBLIC_KEY)
  })

  const rsa = parseClientKey(TEST_RSA_KEY.spki)
  if (rsa.kind !== 'RSA') throw new Error('the test key must be RSA')
  const [modulus, exponent] = [bytesToHex(rsa.modulus), bytesToHex(rsa.exponent)]

  it.each([
    ['PEM', pem(TEST_RSA_KEY.spki)],
    ['hexadecimal pair', `${modulus},${exponent}`],
    ['hexadecimal pair, odd and padded', `00${modulus.toUpperCase()},10001`],
    ['a JWK', JSON.stringify({ kty: 'RSA', n: bytesToBase64url(rsa.modulus), e: 'AQAB' })],
  ])('is read from RSA as %s, always as the same key', (_, text) => {
    expect(parseClientKey(text)).toEqual(rsa)
    expect(exponent).toBe('010001')
  })

  it('keeps the key id of the vendor’s form', () => {
    expect(parseClientKey(`${modulus},${exponent},key-7`)).toMatchObject({ kind: 'RSA', keyId: 'key-7', id: rsa.id })
  })

  const off = point.map((byte, index) => (index === 64 ? byte ^ 1 : byte))
  it.each([
    ['garbage', 'garbage'],
    ['nothing', ''],
    ['base64 of nothing known', bytesToBase64(utf8('hello there, this is no key'))],
    ['a point off the curve', bytesToBase64(off)],
    ['a point off the curve in DER', bytesToBase64(p256Spki(off))],
    ['a JWK off the curve', jwk(point.subarray(1, 33), off.subarray(33))],
    ['a compressed point', bytesToBase64(Uint8Array.of(2, ...point.subarray(1, 33)))],
    ['a cut DER', bytesToBase64(spki.subarray(0, -1))],
    ['a DER with more after it', bytesToBase64(Uint8Array.of(...spki, 0))],
    ['a JWK of another curve', JSON.stringify({ kty: 'EC', crv: 'P-384', x: 'AA', y: 'AA' })],
    ['a JWK without numbers', JSON.stringify({ kty: 'RSA' })],
    ['half a JWK', '{"kty":"EC"'],
    ['RSA of 2040 bits', `${modulus.slice(2)},${exponent}`],
    ['RSA with an even modulus', `${modulus.slice(0, -1)}0,${exponent}`],
    ['RSA with exponent 1', `${modulus},1`],
    ['RSA over 16384 bits', `${'f'.repeat(4100)},${exponent}`],
    ['a private key', TEST_RSA_KEY.pkcs8],
    ['a cut RSA key', bytesToBase64(base64ToBytes(TEST_RSA_KEY.spki).subarray(0, 200))],
    ['a PEM of another kind', pem(PUBLIC_KEY).replaceAll('PUBLIC KEY', 'CERTIFICATE')],
  ])('is refused as %s', (_, text) => {
    expect(() => parseClientKey(text)).toThrow(KEY_INVALID)
  })
})

describe('plain-test', () => {
  it('is base64, marked weak, and ignores the code', async () => {
    expect(plainTest.weak).toBe(true)
    const blobs = await sealWith(plainTest, PUBLIC_KEY)
    expect(blobs).toEqual({ TOTP: bytesToBase64(SEEDS.TOTP), OCRA: bytesToBase64(SEEDS.OCRA) })
    const request = {
      ...CONTEXT,
      activationCode: '',
      use: 'TOTP',
      blob: blobs.TOTP ?? '',
      privateKey: PRIVATE_KEY,
    } as const
    expect(await plainTest.decryptSeed(request)).toEqual(SEEDS.TOTP)
    await expect(plainTest.decryptSeed({ ...request, blob: '?' })).rejects.toThrow(UNREADABLE)
    expect(() => plainTest.parseClientKey('garbage')).toThrow(KEY_INVALID)
  })
})

describe('plugin', () => {
  const reversed = seedDeliveryFromPlugin({
    encryptSeeds: ({ seeds, random }) => ({
      ...(seeds.TOTP ? { TOTP: `${bytesToHex(random(2))}.${bytesToHex(seeds.TOTP.toReversed())}` } : {}),
    }),
    decryptSeeds: ({ blob }) => hexToBytes(blob.split('.')[1] ?? 'missing').toReversed(),
    parseClientKey: (text) => {
      if (!text.startsWith('vendor:')) throw new Error('no vendor key')
      return { kind: 'opaque', id: text, text }
    },
  })

  it('brings its own key form and seed form, and gets its randomness before the commit', async () => {
    const clientKey = reversed.parseClientKey('vendor:1')
    let draws = 0
    const prepared = reversed.prepareEncryption({ ...CONTEXT, clientKey, seeds: SEEDS }, (length) => {
      draws += 1
      return new Uint8Array(length).fill(7)
    })
    const { TOTP = '' } = await prepared.seal()
    expect(TOTP).toBe(`0707.${bytesToHex(SEEDS.TOTP.toReversed())}`)
    expect(await prepared.seal()).toEqual({ TOTP })
    expect(draws).toBe(1)
    const opaque = { kind: 'opaque', value: null } as const
    expect(await reversed.decryptSeed({ ...CONTEXT, use: 'TOTP', blob: TOTP, privateKey: opaque })).toEqual(SEEDS.TOTP)
  })

  it('fails with the errors of the built-in profiles', async () => {
    expect(() => reversed.parseClientKey('other')).toThrow(KEY_INVALID)
    const request = { ...CONTEXT, use: 'TOTP', blob: 'x', privateKey: PRIVATE_KEY } as const
    await expect(reversed.decryptSeed(request)).rejects.toThrow(UNREADABLE)
  })
})

describe('choosing', () => {
  it('finds the profiles by name and lists them otherwise', () => {
    expect(['ecies-p256-1', 'rsa-oaep-1', 'plain-test'].map((name) => seedDelivery(name).profile)).toEqual([
      'ecies-p256-1',
      'rsa-oaep-1',
      'plain-test',
    ])
    expect(() => seedDelivery('toString')).toThrow(/known: ecies-p256-1, rsa-oaep-1, plain-test/)
  })

  it('normalises codes', () => {
    expect(normaliseActivationCode('\t4f7k - 2m9q ')).toBe('4F7K2M9Q')
  })
})
