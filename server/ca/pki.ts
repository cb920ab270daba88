import { webcrypto } from 'node:crypto'

/** pkijs and asn1js take some 60 ms to load: only what mints certificates pays for it. */
export async function loadPki() {
  const [pkijs, asn1] = await Promise.all([import('pkijs'), import('asn1js')])
  pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as unknown as Crypto }))
  return { ...pkijs, asn1 }
}

export type Pki = Awaited<ReturnType<typeof loadPki>>
