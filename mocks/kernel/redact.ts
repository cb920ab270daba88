import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Headers that carry secrets in every system. */
const SECRET_HEADERS: Readonly<Record<string, string | undefined>> = {
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

  /**
   * A JSON value in which members named in `secrets` (name → kind) are markers; empty values stay. A value without
   * secrets is given back as it is: nobody changes what was read or answered.
   */
  value(value: unknown, secrets: Readonly<Record<string, string>>): unknown {
    return needsCopy(value, secrets) ? this.#copy(value, secrets) : value
  }

  #copy(value: unknown, secrets: Readonly<Record<string, string>>): unknown {
    if (value === null || typeof value !== 'object') return value
    if (value instanceof Uint8Array) return `⟨${value.length} bytes⟩`
    if (Array.isArray(value)) return value.map((item) => this.#copy(item, secrets))
    // fromEntries defines members; an assignment to a member "__proto__" would not.
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const kind = Object.hasOwn(secrets, name) ? secrets[name] : undefined
        return [name, kind && isSecret(member) ? this.marker(kind, member) : this.#copy(member, secrets)]
      }),
    )
  }

  headers(headers: Iterable<readonly [string, string]>): Record<string, string> {
    const out: Record<string, string> = {}
    for (const [name, value] of headers) out[name] = this.#header(name.toLowerCase(), value)
    return out
  }

  /** Headers whose names are in lower case already. */
  headerRecord(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
    const out: Record<string, string> = {}
    for (const name in headers) out[name] = this.#header(name, headers[name] ?? '')
    return out
  }

  #header(name: string, value: string): string {
    const kind = SECRET_HEADERS[name]
    return kind === undefined ? value : this.marker(kind, value)
  }
}

const isSecret = (value: unknown): boolean => value !== '' && value !== null && value !== undefined && value !== false

/** Whether anything in a value must not be shown as it is. */
function needsCopy(value: unknown, secrets: Readonly<Record<string, string>>): boolean {
  if (value === null || typeof value !== 'object') return false
  if (value instanceof Uint8Array) return true
  if (Array.isArray(value)) {
    for (const item of value) if (needsCopy(item, secrets)) return true
    return false
  }
  for (const name in value) {
    const member = (value as Record<string, unknown>)[name]
    if (Object.hasOwn(secrets, name) ? isSecret(member) : typeof member === 'object' && needsCopy(member, secrets))
      return true
  }
  return false
}
