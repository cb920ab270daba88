import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Headers that carry secrets in every system. */
const SECRET_HEADERS: Readonly<Record<string, string>> = {
  authorization: 'token',
  'proxy-authorization': 'token',
  cookie: 'cookie',
  'set-cookie': 'cookie',
  'x-control-token': 'token',
}

/**
 * Replaces secrets by markers such as `⟨code:9f3a⟩`. The marker is keyed by the world: equal secrets get equal
 * markers, so a reader can follow one through the journal without learning it.
 */
export class Redactor {
  readonly #key: Uint8Array

  constructor(seed: string) {
    this.#key = sha256(utf8ToBytes(`redact/${seed}`))
  }

  marker(kind: string, value: unknown): string {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return `⟨${kind}:${bytesToHex(hmac(sha256, this.#key, utf8ToBytes(text)).subarray(0, 2))}⟩`
  }

  /** A copy of a JSON value in which members named in `secrets` (name → kind) are markers. Empty values stay. */
  value(value: unknown, secrets: Readonly<Record<string, string>>): unknown {
    if (value === null || typeof value !== 'object') return value
    if (value instanceof Uint8Array) return `⟨${value.length} bytes⟩`
    if (Array.isArray(value)) return value.map((item) => this.value(item, secrets))
    // fromEntries defines members; an assignment to a member "__proto__" would not.
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const kind = Object.hasOwn(secrets, name) ? secrets[name] : undefined
        return [name, kind && isSecret(member) ? this.marker(kind, member) : this.value(member, secrets)]
      }),
    )
  }

  headers(headers: Iterable<[string, string]>): Record<string, string> {
    const out: Record<string, string> = {}
    for (const [name, value] of headers) {
      const kind = SECRET_HEADERS[name.toLowerCase()]
      out[name] = kind ? this.marker(kind, value) : value
    }
    return out
  }
}

const isSecret = (value: unknown): boolean => value !== '' && value !== null && value !== undefined && value !== false
