import type { ServerOptions } from 'node:https'

export interface TlsOptions {
  /** PEM. */
  readonly key: string
  /** PEM, the server's certificate first, then its intermediates. */
  readonly cert: string
  /** PEM of the CAs that client certificates come from, one certificate an entry. Without them no client is trusted. */
  readonly ca?: string | readonly string[]
  /**
   * `request` (default) lets everybody in and leaves the judgement to the double; `require` refuses the handshake of
   * clients without a trusted certificate, by the machine's clock (uas-and-cap §3.1).
   */
  readonly mode?: 'request' | 'require'
}

/** Asks every client for a certificate. An empty list of CAs keeps Node from trusting the public ones. */
export const httpsOptions = (tls: TlsOptions): ServerOptions => ({
  key: tls.key,
  cert: tls.cert,
  ca: [tls.ca ?? []].flat(),
  requestCert: true,
  rejectUnauthorized: tls.mode === 'require',
})
