import { createPrivateKey, webcrypto, X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { generateKeys, type KeyKind, serialNumber } from './keys.ts'
import { fromPem, toPem } from './pem.ts'
import { loadPki, type Pki } from './pki.ts'

/** A certificate with its key, both PEM. */
export interface Credential {
  readonly cert: string
  /** PKCS#8. */
  readonly key: string
}

/** When a certificate is good, ISO 8601. */
export interface Validity {
  readonly from: string
  readonly to: string
}

/** Wide enough for any world's clock. */
const LONG: Validity = { from: '2020-01-01T00:00:00Z', to: '2049-12-31T23:59:59Z' }

const OID = {
  commonName: '2.5.4.3',
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  authorityKeyIdentifier: '2.5.29.35',
  extKeyUsage: '2.5.29.37',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
} as const

/** Bits of KeyUsage (RFC 5280 §4.2.1.3) with the number of unused ones. */
const SIGN_CERTIFICATES = { bits: 0x06, unused: 1 }
const SIGN_DATA = { bits: 0x80, unused: 7 }

/** Mints the CA itself. */
export const mintAuthority = (kind: KeyKind): Promise<Credential> =>
  mint({ kind, commonName: 'authdouble throw-away CA', authority: undefined, extensions: () => [] })

/** Mints a server certificate for host names and addresses. */
export const mintServer = (authority: Credential, kind: KeyKind, hosts: readonly string[]): Promise<Credential> =>
  mint({
    kind,
    commonName: hosts[0] ?? 'localhost',
    authority,
    extensions: (pki) => [alternativeNames(pki, hosts), extendedUsage(pki, OID.serverAuth)],
  })

/** Mints a client certificate; its subject is `CN=<name>`. */
export const mintClient = (
  authority: Credential,
  kind: KeyKind,
  name: string,
  validity: Validity = LONG,
): Promise<Credential> =>
  mint({ kind, commonName: name, authority, validity, extensions: (pki) => [extendedUsage(pki, OID.clientAuth)] })

interface MintInit {
  readonly kind: KeyKind
  readonly commonName: string
  /** Who signs; `undefined` signs itself. */
  readonly authority: Credential | undefined
  readonly validity?: Validity
  readonly extensions: (pki: Pki) => readonly InstanceType<Pki['Extension']>[]
}

async function mint({ kind, commonName, authority, validity = LONG, extensions }: MintInit): Promise<Credential> {
  const pki = await loadPki()
  const keys = await generateKeys(kind)
  const certificate = new pki.Certificate()
  certificate.version = 2
  certificate.serialNumber = new pki.asn1.Integer({ valueHex: serialNumber().buffer })
  certificate.notBefore = new pki.Time({ type: 0, value: new Date(validity.from) })
  certificate.notAfter = new pki.Time({ type: 0, value: new Date(validity.to) })
  certificate.subject.typesAndValues.push(nameOf(pki, commonName))
  const issuer = authority ? pki.Certificate.fromBER(fromPem(authority.cert)) : undefined
  certificate.issuer = issuer?.subject ?? certificate.subject
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  certificate.extensions = [...(await common(pki, certificate, issuer)), ...extensions(pki)]
  const signer = authority ? await importSigner(authority) : keys.privateKey
  await certificate.sign(signer, 'SHA-256')
  return {
    cert: toPem('CERTIFICATE', certificate.toSchema(true).toBER(false)),
    key: toPem('PRIVATE KEY', await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
  }
}

type Certificate = InstanceType<Pki['Certificate']>

/** What the CA and its certificates have alike: constraints, usage, key identifiers (RFC 5280 §4.2.1). */
async function common(pki: Pki, certificate: Certificate, issuer: Certificate | undefined) {
  const { bits, unused } = issuer ? SIGN_DATA : SIGN_CERTIFICATES
  const usage = new pki.asn1.BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits: unused })
  const constraints = new pki.BasicConstraints(issuer ? {} : { cA: true, pathLenConstraint: 0 })
  const own = new pki.asn1.OctetString({ valueHex: await keyIdentifier(certificate) })
  const out = [
    extension(pki, OID.basicConstraints, true, constraints.toSchema()),
    extension(pki, OID.keyUsage, true, usage),
    extension(pki, OID.subjectKeyIdentifier, false, own),
  ]
  if (issuer) {
    const authority = new pki.AuthorityKeyIdentifier({
      keyIdentifier: new pki.asn1.OctetString({ valueHex: await keyIdentifier(issuer) }),
    })
    out.push(extension(pki, OID.authorityKeyIdentifier, false, authority.toSchema()))
  }
  return out
}

/** SHA-1 of the public key's bits (RFC 5280 §4.2.1.2, method 1). */
const keyIdentifier = (certificate: Certificate): Promise<ArrayBuffer> =>
  webcrypto.subtle.digest('SHA-1', certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView)

const extendedUsage = (pki: Pki, purpose: string) =>
  extension(pki, OID.extKeyUsage, false, new pki.ExtKeyUsage({ keyPurposes: [purpose] }).toSchema())

/** dNSName is type 2, iPAddress type 7 (RFC 5280 §4.2.1.6). */
function alternativeNames(pki: Pki, hosts: readonly string[]) {
  const names = hosts.map((host) =>
    isIP(host) === 0
      ? new pki.GeneralName({ type: 2, value: host })
      : new pki.GeneralName({ type: 7, value: new pki.asn1.OctetString({ valueHex: addressBytes(host).buffer }) }),
  )
  return extension(pki, OID.subjectAltName, false, new pki.GeneralNames({ names }).toSchema())
}

const extension = (pki: Pki, extnID: string, critical: boolean, value: { toBER(sizeOnly: boolean): ArrayBuffer }) =>
  new pki.Extension({ extnID, critical, extnValue: value.toBER(false) })

const nameOf = (pki: Pki, value: string) =>
  new pki.AttributeTypeAndValue({ type: OID.commonName, value: new pki.asn1.Utf8String({ value }) })

/** The bytes of an IPv4 or IPv6 address, 4 or 16. */
export function addressBytes(address: string): Uint8Array<ArrayBuffer> {
  if (isIP(address) === 4) return Uint8Array.from(address.split('.').map(Number))
  // The URL parser writes the address in its shortest form, an embedded IPv4 part as two groups (RFC 5952).
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  return Uint8Array.from(
    groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff]),
  )
}

/** The CA's key may be of either kind, whatever is minted now. */
function importSigner({ key }: Credential): Promise<webcrypto.CryptoKey> {
  const type = createPrivateKey(key).asymmetricKeyType
  const algorithm =
    type === 'ec' ? { name: 'ECDSA', namedCurve: 'P-256' } : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  return webcrypto.subtle.importKey('pkcs8', fromPem(key), algorithm, false, ['sign'])
}

/** The names a certificate stands for, `localhost`, `127.0.0.1`. */
export function hostsOf(cert: string): readonly string[] {
  const text = new X509Certificate(cert).subjectAltName ?? ''
  return text.split(', ').map((entry) => entry.replace(/^(DNS|IP Address):/, ''))
}
