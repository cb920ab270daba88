/** DER to PEM (RFC 7468 §2). */
export function toPem(label: string, der: ArrayBuffer | Uint8Array): string {
  const text = Buffer.from(der as Uint8Array).toString('base64')
  return `-----BEGIN ${label}-----\n${text.replace(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`
}

/** The first block of a PEM text, as DER. @throws {Error} when there is none */
export function fromPem(pem: string): Uint8Array<ArrayBuffer> {
  const base64 = /-----BEGIN [^-]+-----([\s\S]+?)-----END /.exec(pem)?.[1]
  if (base64 === undefined) throw new Error('no PEM block found')
  return new Uint8Array(Buffer.from(base64, 'base64'))
}
