/** The certificate a client showed, as the host read it from the TLS layer. */
export interface PeerCertificate {
  /** SHA-256 of the DER form, lower-case hex. */
  readonly fingerprint256: string
  /** Distinguished name, `CN=agent-cap,O=Example`. */
  readonly subject: string
  readonly commonName: string
  readonly issuer: string
  readonly serialNumber: string
  /** Milliseconds since the epoch; doubles compare them with the world's clock. */
  readonly validFrom: number
  readonly validTo: number
  /** Whether the chain ends in a trusted CA, dates aside. */
  readonly trusted: boolean
  /** Why not, in the TLS library's word (`UNABLE_TO_GET_ISSUER_CERT`). */
  readonly problem?: string
}

/** Who is at the other end of the connection; filled by the host. */
export interface Peer {
  readonly address: string
  readonly secure: boolean
  readonly certificate?: PeerCertificate
}

export const LOCAL_PEER: Peer = { address: '127.0.0.1', secure: false }

/** A file of a multipart body. */
export interface UploadedFile {
  readonly filename: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** A request, read but not judged. Not flattened: each part keeps its place. */
export interface Input<Body = unknown> {
  readonly method: string
  /** Path parameters, decoded once. */
  readonly path: Readonly<Record<string, string>>
  /** A repeated parameter is a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>
  /** Lower-case names. */
  readonly header: Readonly<Record<string, string | undefined>>
  readonly cookie: Readonly<Record<string, string>>
  readonly body: Body
  readonly peer: Peer
  readonly rawPath: string
  readonly rawQuery: string
  readonly rawBody: Uint8Array
  /** Where this world answers, without a trailing slash: the start of every URL that is handed out. */
  readonly baseUrl: string
  /** The path part of {@link baseUrl}, `''` or `/w/ID`: cookies carry it. */
  readonly basePath: string
}

/** Query text to values; a repeated name becomes a list in the order of appearance. */
export function parseQuery(text: string): Record<string, string | readonly string[]> {
  if (text === '') return {}
  const out = new Map<string, string | readonly string[]>()
  for (const [name, value] of new URLSearchParams(text)) {
    const before = out.get(name)
    out.set(name, before === undefined ? value : [before, value].flat())
  }
  return Object.fromEntries(out)
}

/** RFC 6265 §5.4 Cookie header to values; the first of a name wins. */
export function parseCookies(header: string | undefined): Record<string, string> {
  const out = new Map<string, string>()
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, Math.max(at, 0)).trim()
    if (name !== '' && !out.has(name)) out.set(name, pair.slice(at + 1).trim())
  }
  return Object.fromEntries(out)
}
