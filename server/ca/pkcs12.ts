import type { Credential } from './mint.ts'
import { fromPem } from './pem.ts'
import { loadPki } from './pki.ts'

const FRIENDLY_NAME = '1.2.840.113549.1.9.20'
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21'
const ITERATIONS = 10_000

/**
 * Key, certificate and CA in one PKCS#12 file (RFC 7292), as Java and browsers want them:
 * PBES2 with AES-256-CBC, HMAC-SHA-256.
 *
 * @returns DER
 */
export async function toPkcs12(
  credential: Credential,
  authority: string,
  name: string,
  password: string,
): Promise<Uint8Array> {
  const pki = await loadPki()
  const secret = new TextEncoder().encode(password).buffer
  const attributes = () => [
    new pki.Attribute({ type: FRIENDLY_NAME, values: [new pki.asn1.BmpString({ value: name })] }),
    new pki.Attribute({
      type: LOCAL_KEY_ID,
      values: [new pki.asn1.OctetString({ valueHex: Uint8Array.of(1).buffer })],
    }),
  ]
  const certificateBag = (pem: string) =>
    new pki.CertBag({ parsedValue: pki.Certificate.fromBER(fromPem(pem)) as never })
  const key = new pki.PKCS8ShroudedKeyBag({ parsedValue: pki.PrivateKeyInfo.fromBER(fromPem(credential.key)) })
  await key.makeInternalValues({
    password: secret,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 } as never,
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: ITERATIONS,
  })
  const safe = new pki.SafeContents({
    safeBags: [
      new pki.SafeBag({ bagId: '1.2.840.113549.1.12.10.1.2', bagValue: key, bagAttributes: attributes() }),
      new pki.SafeBag({
        bagId: '1.2.840.113549.1.12.10.1.3',
        bagValue: certificateBag(credential.cert),
        bagAttributes: attributes(),
      }),
      new pki.SafeBag({ bagId: '1.2.840.113549.1.12.10.1.3', bagValue: certificateBag(authority) }),
    ],
  })
  const authenticatedSafe = new pki.AuthenticatedSafe({
    parsedValue: { safeContents: [{ privacyMode: 0, value: safe }] },
  })
  await authenticatedSafe.makeInternalValues({ safeContents: [{}] })
  const pfx = new pki.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe } })
  await pfx.makeInternalValues({
    password: secret,
    iterations: ITERATIONS,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  })
  return new Uint8Array(pfx.toSchema().toBER(false))
}
