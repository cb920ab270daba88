import { createCipheriv, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hexToBytes, utf8, utf8ToText } from '../../../mocks/kernel/lib/bytes.ts'
import { importPskc, PskcError } from '../../../mocks/kernel/lib/pskc.ts'

const NAMESPACES =
  'xmlns:pskc="urn:ietf:params:xml:ns:keyprov:pskc" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" ' +
  'xmlns:xenc="http://www.w3.org/2001/04/xmlenc#" xmlns:xenc11="http://www.w3.org/2009/xmlenc11#" ' +
  'xmlns:pkcs5="http://www.rsasecurity.com/rsalabs/pkcs/schemas/pkcs-5v2-0#"'
const SECRET = '12345678901234567890'
const SECRET_BASE64 = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA='
const DEVICE =
  '<pskc:DeviceInfo><pskc:Manufacturer>Acme Tokens</pskc:Manufacturer><pskc:SerialNo>AC-0001</pskc:SerialNo></pskc:DeviceInfo>'
const PLAIN_SECRET = `<pskc:Secret><pskc:PlainValue>${SECRET_BASE64}</pskc:PlainValue></pskc:Secret>`
const FORMAT =
  '<pskc:AlgorithmParameters><pskc:ResponseFormat Length="8" Encoding="DECIMAL"/></pskc:AlgorithmParameters>'

const container = (contents: string) => `<?xml version="1.0" encoding="UTF-8"?>
<pskc:KeyContainer Version="1.0" ${NAMESPACES}>${contents}</pskc:KeyContainer>`
const keyPackage = (key: string, device = DEVICE) => `<pskc:KeyPackage>${device}${key}</pskc:KeyPackage>`
const key = (contents: string, algorithm = 'hotp', id = 'k1') =>
  `<pskc:Key Id="${id}" Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:${algorithm}">${contents}</pskc:Key>`
const data = (contents: string) => `<pskc:Data>${contents}</pskc:Data>`
const plainValue = (name: string, value: string | number) =>
  `<pskc:${name}><pskc:PlainValue>${value}</pskc:PlainValue></pskc:${name}>`

async function one(contents: string, secrets = {}) {
  const keys = await importPskc(container(contents), secrets)
  expect(keys).toHaveLength(1)
  return keys[0]
}

describe('plain values', () => {
  it('reads an event token with all that is said of it', async () => {
    const device = `<pskc:DeviceInfo>
      <pskc:Manufacturer>Acme Tokens</pskc:Manufacturer><pskc:SerialNo> AC-0007 </pskc:SerialNo><pskc:Model>Mini</pskc:Model>
      <pskc:StartDate>2026-01-01T00:00:00Z</pskc:StartDate><pskc:ExpiryDate>2029-01-01T00:00:00</pskc:ExpiryDate>
    </pskc:DeviceInfo>`
    const policy = `<pskc:Policy><pskc:StartDate>2026-05-01T02:00:00+02:00</pskc:StartDate>
      <pskc:PINPolicy PINKeyId="pin1" PINUsageMode="Local" MinLength="6" MaxLength="8" PINEncoding="DECIMAL" MaxFailedAttempts="5"/>
      <pskc:KeyUsage>OTP</pskc:KeyUsage></pskc:Policy>`
    const contents = `<pskc:Issuer>Acme Bank</pskc:Issuer>${FORMAT}${data(PLAIN_SECRET + plainValue('Counter', 42))}${policy}`
    expect(await one(keyPackage(key(contents), device))).toEqual({
      serialNo: 'AC-0007',
      manufacturer: 'Acme Tokens',
      model: 'Mini',
      issuer: 'Acme Bank',
      keyId: 'k1',
      algorithm: 'hotp',
      secret: utf8(SECRET),
      hash: 'sha1',
      counter: 42,
      time: 0,
      timeInterval: 30,
      timeDrift: 0,
      responseLength: 8,
      responseEncoding: 'DECIMAL',
      startDate: Date.parse('2026-05-01T00:00:00Z'),
      expiryDate: Date.parse('2029-01-01T00:00:00Z'),
      pinPolicy: {
        keyId: 'pin1',
        usageMode: 'Local',
        maxFailedAttempts: 5,
        minLength: 6,
        maxLength: 8,
        encoding: 'DECIMAL',
      },
    })
  })

  it('reads a time token with its interval, T0, drift and hash', async () => {
    const parameters = FORMAT.replace(
      '<pskc:ResponseFormat',
      '<pskc:Suite>HMAC-SHA256</pskc:Suite><pskc:ResponseFormat',
    )
    const values = plainValue('Time', 0) + plainValue('TimeInterval', 60) + plainValue('TimeDrift', -4)
    expect(await one(keyPackage(key(parameters + data(PLAIN_SECRET + values), 'totp')))).toMatchObject({
      algorithm: 'totp',
      hash: 'sha256',
      time: 0,
      timeInterval: 60,
      timeDrift: -4,
    })
  })

  it('reads a challenge-response token; the suite says how long answers are', async () => {
    const suite = 'OCRA-1:HOTP-SHA256-8:QH64-T1M'
    const parameters = `<pskc:AlgorithmParameters><pskc:Suite>${suite}</pskc:Suite></pskc:AlgorithmParameters>`
    const expected = { algorithm: 'ocra', suite, responseLength: 8 }
    expect(await one(keyPackage(key(parameters + data(PLAIN_SECRET), 'ocra')))).toMatchObject(expected)
    expect(await one(keyPackage(key(data(PLAIN_SECRET), suite)))).toMatchObject(expected)
  })

  it('reads several packages in order, and leaves out those without a key', async () => {
    const second = DEVICE.replace('AC-0001', 'AC-0002')
    const xml = container(
      keyPackage(key(data(PLAIN_SECRET))) + keyPackage('') + keyPackage(key(data(PLAIN_SECRET), 'pin', 'p'), second),
    )
    const keys = await importPskc(xml)
    expect(keys.map(({ serialNo, algorithm, keyId }) => [serialNo, algorithm, keyId])).toEqual([
      ['AC-0001', 'hotp', 'k1'],
      ['AC-0002', 'pin', 'p'],
    ])
  })

  it('does not care for the prefix, only for the namespace', async () => {
    const xml = container(keyPackage(key(data(PLAIN_SECRET))))
      .replaceAll('pskc:', 'p:')
      .replaceAll('keyprov:p:', 'keyprov:pskc:')
    expect(xml).toContain('<p:KeyContainer')
    expect((await importPskc(xml.replace('xmlns:pskc', 'xmlns:p')))[0]?.serialNo).toBe('AC-0001')
  })
})

/** RFC 6030 §6.1.1 and §6.2: keys, ciphertexts and MACs of the RFC's examples, around invented devices. */
const AES = '<xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>'
const cipherValue = (base64: string) =>
  `${AES}<xenc:CipherData><xenc:CipherValue>${base64}</xenc:CipherValue></xenc:CipherData>`
const macMethod = (macKey: string) =>
  `<pskc:MACMethod Algorithm="http://www.w3.org/2000/09/xmldsig#hmac-sha1">${macKey}</pskc:MACMethod>`
const macKey = (base64: string) => `<pskc:MACKey>${cipherValue(base64)}</pskc:MACKey>`
const encryptedSecret = (base64: string, mac: string) =>
  `<pskc:Secret><pskc:EncryptedValue>${cipherValue(base64)}</pskc:EncryptedValue><pskc:ValueMAC>${mac}</pskc:ValueMAC></pskc:Secret>`

const PRE_SHARED = { preSharedKey: hexToBytes('12345678901234567890123456789012') }
const KEY_NAME = '<pskc:EncryptionKey><ds:KeyName>Pre-shared-key</ds:KeyName></pskc:EncryptionKey>'
const AES_SECRET = 'AAECAwQFBgcICQoLDA0OD+cIHItlB3Wra1DUpxVvOx2lef1VmNPCMl8jwZqIUqGv'
const AES_MAC_KEY = 'ESIzRFVmd4iZABEiM0RVZgKn6WjLaTC1sbeBMSvIhRejN9vJa2BOlSaMrR7I5wSX'
const AES_MAC = 'Su+NvtQfmvfJzF6bmQiJqoLRExc='
const underKey = (changes: { secret?: string; mac?: string; key?: string; method?: string } = {}) => {
  const {
    secret = AES_SECRET,
    mac = AES_MAC,
    key: encryptionKey = KEY_NAME,
    method = macMethod(macKey(AES_MAC_KEY)),
  } = changes
  return (
    encryptionKey + method + keyPackage(key(FORMAT + data(encryptedSecret(secret, mac) + plainValue('Counter', 0))))
  )
}

describe('values under a pre-shared key', () => {
  it('opens the RFC’s example', async () => {
    const found = await one(underKey(), PRE_SHARED)
    expect(utf8ToText(found?.secret ?? new Uint8Array(0))).toBe(SECRET)
  })

  it('takes base64 with line ends', async () => {
    const broken = `\n  ${AES_SECRET.slice(0, 30)}\n  ${AES_SECRET.slice(30)}\n`
    expect((await one(underKey({ secret: broken, mac: `\n${AES_MAC}\n` }), PRE_SHARED))?.secret).toEqual(utf8(SECRET))
  })

  it.each([
    ['a missing key', underKey(), {}, 'KEY_REQUIRED', 'EncryptionKey/KeyName'],
    ['another key', underKey(), { preSharedKey: new Uint8Array(16) }, 'DECRYPTION_FAILED', 'MACKey'],
    ['a key of another size', underKey(), { preSharedKey: new Uint8Array(32) }, 'DECRYPTION_FAILED', 'MACKey'],
    ['a changed value', underKey({ secret: `B${AES_SECRET.slice(1)}` }), PRE_SHARED, 'MAC_INVALID', 'Secret/ValueMAC'],
    ['a changed MAC', underKey({ mac: `A${AES_MAC.slice(1)}` }), PRE_SHARED, 'MAC_INVALID', 'Secret/ValueMAC'],
    ['no MAC method', underKey({ method: '' }), PRE_SHARED, 'ELEMENT_MISSING', 'MACMethod'],
    ['no encryption key', underKey({ key: '' }), PRE_SHARED, 'ELEMENT_MISSING', 'EncryptionKey'],
    [
      'a certificate',
      underKey({ key: '<pskc:EncryptionKey><ds:X509Data/></pskc:EncryptionKey>' }),
      PRE_SHARED,
      'UNSUPPORTED',
      'EncryptionKey',
    ],
    [
      'another MAC',
      underKey({ method: macMethod('').replace('hmac-sha1', 'hmac-md5') }),
      PRE_SHARED,
      'UNSUPPORTED',
      'MACMethod',
    ],
    [
      'another cipher',
      underKey().replaceAll('aes128-cbc', 'tripledes-cbc'),
      PRE_SHARED,
      'UNSUPPORTED',
      'MACKey/EncryptionMethod',
    ],
    [
      'half a block',
      underKey({ method: macMethod(macKey('AAECAwQFBgcICQoLDA0ODwAA')) }),
      PRE_SHARED,
      'DECRYPTION_FAILED',
      'MACKey',
    ],
  ])('refuses %s', async (_, contents, secrets, code, element) => {
    await expect(importPskc(container(contents), secrets)).rejects.toThrow(expect.objectContaining({ code, element }))
  })
})

describe('encrypted numbers', () => {
  const encryptedCounter = (bytes: Uint8Array) => {
    const cipher = createCipheriv('aes-128-cbc', PRE_SHARED.preSharedKey, new Uint8Array(16))
    const value = Buffer.concat([new Uint8Array(16), cipher.update(bytes), cipher.final()])
    // Without MACKey the encryption key makes the MAC.
    const mac = createHmac('sha256', PRE_SHARED.preSharedKey).update(value).digest('base64')
    const counter = `<pskc:EncryptedValue>${cipherValue(value.toString('base64'))}</pskc:EncryptedValue><pskc:ValueMAC>${mac}</pskc:ValueMAC>`
    const method = '<pskc:MACMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"/>'
    return KEY_NAME + method + keyPackage(key(data(`${PLAIN_SECRET}<pskc:Counter>${counter}</pskc:Counter>`)))
  }

  it('are big endian, of 4 or 8 bytes; plain and encrypted values mix', async () => {
    expect((await one(encryptedCounter(Uint8Array.of(0, 0, 1, 2)), PRE_SHARED))?.counter).toBe(258)
    expect((await one(encryptedCounter(Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0)), PRE_SHARED))?.counter).toBe(2 ** 32)
  })

  it('have no other length', async () => {
    const importing = importPskc(container(encryptedCounter(Uint8Array.of(1))), PRE_SHARED)
    await expect(importing).rejects.toThrow(expect.objectContaining({ code: 'VALUE_INVALID', element: 'Counter' }))
  })
})

describe('values under a password', () => {
  const derived = (changes: { iterations?: string; prf?: string } = {}) => `<pskc:EncryptionKey><xenc11:DerivedKey>
    <xenc11:KeyDerivationMethod Algorithm="http://www.rsasecurity.com/rsalabs/pkcs/schemas/pkcs-5v2-0#pbkdf2"><pkcs5:PBKDF2-params>
      <Salt><Specified>Ej7/PEpyEpw=</Specified></Salt><IterationCount>${changes.iterations ?? 1000}</IterationCount>
      <KeyLength>16</KeyLength>${changes.prf ?? ''}
    </pkcs5:PBKDF2-params></xenc11:KeyDerivationMethod>
    <xenc:ReferenceList><xenc:DataReference URI="#ED"/></xenc:ReferenceList><xenc11:MasterKeyName>My Password 1</xenc11:MasterKeyName>
  </xenc11:DerivedKey></pskc:EncryptionKey>`
  const underPassword = (encryptionKey = derived()) =>
    underKey({
      key: encryptionKey,
      method: macMethod(macKey('2GTTnLwM3I4e5IO5FkufoOEiOhNj91fhKRQBtBJYluUDsPOLTfUvoU2dStyOwYZx')),
      secret: 'oTvo+S22nsmS2Z/RtcoF8Hfh+jzMe0RkiafpoDpnoZTjPYZu6V+A4aEn032yCr4f',
      mac: 'LP6xMvjtypbfT9PdkJhBZ+D6O4w=',
    })

  it('opens the RFC’s example', async () => {
    expect((await one(underPassword(), { password: 'qwerty' }))?.secret).toEqual(utf8(SECRET))
  })

  it('takes the PRF from the document', async () => {
    const prf = (name: string) => derived({ prf: `<PRF Algorithm="http://www.w3.org/2001/04/xmldsig-more#${name}"/>` })
    expect((await one(underPassword(prf('hmac-sha1')), { password: 'qwerty' }))?.secret).toEqual(utf8(SECRET))
    const other = importPskc(container(underPassword(prf('hmac-sha256'))), { password: 'qwerty' })
    await expect(other).rejects.toThrow(/^PSKC (MACKey|Secret)/)
  })

  it.each([
    ['no password', derived(), {}, 'KEY_REQUIRED', 'EncryptionKey/DerivedKey'],
    ['no iterations', derived({ iterations: '0' }), { password: 'qwerty' }, 'VALUE_INVALID', 'IterationCount'],
    [
      'endless iterations',
      derived({ iterations: '99999999' }),
      { password: 'qwerty' },
      'VALUE_INVALID',
      'IterationCount',
    ],
    [
      'another derivation',
      derived().replace('#pbkdf2', '#scrypt'),
      { password: 'x' },
      'UNSUPPORTED',
      'KeyDerivationMethod',
    ],
  ])('refuses %s', async (_, encryptionKey, secrets, code, element) => {
    const importing = importPskc(container(underPassword(encryptionKey)), secrets)
    await expect(importing).rejects.toThrow(expect.objectContaining({ code, element }))
  })

  it('refuses another password', async () => {
    const importing = importPskc(container(underPassword()), { password: 'qwertz' })
    await expect(importing).rejects.toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(DECRYPTION_FAILED|MAC_INVALID)$/) }),
    )
  })
})

describe('broken containers', () => {
  const good = keyPackage(key(FORMAT + data(PLAIN_SECRET)))
  it.each([
    ['no XML', 'hello', 'XML_INVALID', 'document'],
    ['nothing', '', 'XML_INVALID', 'document'],
    ['cut XML', container(good).slice(0, -5), 'XML_INVALID', 'document'],
    ['a DOCTYPE', container(good).replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'), 'XML_INVALID', 'DOCTYPE'],
    ['another root', '<KeyContainer/>', 'XML_INVALID', 'KeyContainer'],
    ['another version', container(good).replace('Version="1.0"', 'Version="2.0"'), 'UNSUPPORTED', 'KeyContainer'],
    ['no serial', container(keyPackage(key(data(PLAIN_SECRET)), '')), 'ELEMENT_MISSING', 'SerialNo'],
    ['an empty serial', container(good.replace('AC-0001', ' ')), 'VALUE_INVALID', 'DeviceInfo/SerialNo'],
    ['no secret', container(keyPackage(key(FORMAT))), 'ELEMENT_MISSING', 'Secret'],
    ['an empty secret', container(good.replace(SECRET_BASE64, '')), 'VALUE_INVALID', 'Secret'],
    ['a secret that is no base64', container(good.replace(SECRET_BASE64, 'a*b')), 'VALUE_INVALID', 'Secret'],
    ['an unknown algorithm', container(keyPackage(key(data(PLAIN_SECRET), 'md5'))), 'UNSUPPORTED', 'Key/Algorithm'],
    [
      'OCRA without a suite',
      container(keyPackage(key(data(PLAIN_SECRET), 'ocra'))),
      'ELEMENT_MISSING',
      'AlgorithmParameters/Suite',
    ],
    [
      'a broken suite',
      container(keyPackage(key(data(PLAIN_SECRET), 'OCRA-1:HOTP-SHA1-6:QX08'))),
      'VALUE_INVALID',
      'AlgorithmParameters/Suite',
    ],
    [
      'a counter in words',
      container(keyPackage(key(data(PLAIN_SECRET + plainValue('Counter', 'two'))))),
      'VALUE_INVALID',
      'Counter',
    ],
    [
      'a length in words',
      container(good.replace('Length="8"', 'Length="eight"')),
      'VALUE_INVALID',
      'ResponseFormat/Length',
    ],
    [
      'a date of another kind',
      container(good.replace('</pskc:DeviceInfo>', '<pskc:StartDate>1 May</pskc:StartDate></pskc:DeviceInfo>')),
      'VALUE_INVALID',
      'StartDate',
    ],
    [
      'an impossible date',
      container(
        good.replace('</pskc:DeviceInfo>', '<pskc:ExpiryDate>2026-13-01T00:00:00Z</pskc:ExpiryDate></pskc:DeviceInfo>'),
      ),
      'VALUE_INVALID',
      'ExpiryDate',
    ],
  ])('refuses %s and names the element', async (_, xml, code, element) => {
    const error = await importPskc(xml).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PskcError)
    expect(error).toMatchObject({ code, element })
  })
})
