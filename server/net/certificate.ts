import type { X509Certificate } from 'node:crypto'
import type { PeerCertificate } from '../../mocks/index.ts'

/** What a certificate says of itself; whether it is trusted is another matter. */
export type CertificateFacts = Omit<PeerCertificate, 'trusted' | 'problem'>

/**
 * Reads a certificate into the form in which doubles see it.
 *
 * @example
 * factsOf(new X509Certificate(pem)).subject // 'CN=agent-cap,O=Example'
 */
export function factsOf(certificate: X509Certificate): CertificateFacts {
  return {
    fingerprint256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    subject: distinguishedName(certificate.subject),
    commonName: commonNameOf(certificate.subject),
    issuer: distinguishedName(certificate.issuer),
    serialNumber: certificate.serialNumber.toLowerCase(),
    validFrom: Date.parse(certificate.validFrom),
    validTo: Date.parse(certificate.validTo),
  }
}

/** Node gives one attribute a line, in the order of the DER form; RFC 4514 §2.1 wants the reverse on one line. */
const distinguishedName = (lines: string | undefined): string => (lines ?? '').split('\n').reverse().join(',')

function commonNameOf(lines: string | undefined): string {
  const line = (lines ?? '').split('\n').findLast((candidate) => candidate.startsWith('CN='))
  return line?.slice(3) ?? ''
}

const MAX_DEPTH = 8

/**
 * Whether signatures lead from a certificate to one of `authorities`, whatever the dates say.
 * OpenSSL reports only the last problem it met, so an expired certificate of an unknown CA looks merely expired.
 */
export function chainsTo(certificate: X509Certificate, authorities: readonly X509Certificate[]): boolean {
  let current: X509Certificate | undefined = certificate
  for (let depth = 0; current !== undefined && depth < MAX_DEPTH; depth++) {
    const child: X509Certificate = current
    if (authorities.some((authority) => issued(authority, child))) return true
    const issuer: X509Certificate | undefined = child.issuerCertificate
    if (issuer === undefined || issuer.fingerprint256 === child.fingerprint256 || !issued(issuer, child)) return false
    current = issuer
  }
  return false
}

const issued = (authority: X509Certificate, child: X509Certificate): boolean =>
  authority.ca && child.checkIssued(authority) && child.verify(authority.publicKey)
