import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { originOf } from '../kernel/addressing.ts'
import { ControlError } from './errors.ts'

/** Who may use the control plane over a network. Without a guard (in process, MSW) everybody may. */
export interface GuardOptions {
  /** Asked of every call, as `Authorization: Bearer TOKEN` or `X-Control-Token: TOKEN`. */
  readonly token?: string
  /** Host names beside the loopback's and `*.localhost` under which the server may be addressed, with or without port. */
  readonly hosts?: readonly string[]
}

/**
 * Host, Origin and token of one call. The Host rule stops DNS rebinding, the Origin rule stops web pages of others:
 * a browser sends both truthfully.
 *
 * @throws {ControlError} 403 `host-refused` | 403 `origin-refused` | 401 `token-required`
 */
export function guard(request: Request, { token, hosts = [] }: GuardOptions): void {
  const host = (request.headers.get('host') ?? authorityOf(originOf(request.url))).toLowerCase()
  if (!isAllowedHost(host, hosts)) {
    throw new ControlError(
      403,
      'host-refused',
      `The control plane does not answer to the host "${host}". Use 127.0.0.1 or localhost, or allow the name when starting the server.`,
    )
  }
  const origin = request.headers.get('origin')
  if (origin !== null && authorityOf(origin.toLowerCase()) !== host) {
    throw new ControlError(
      403,
      'origin-refused',
      `The control plane does not answer to pages of "${origin}". Call it from a page of its own origin, or without a browser.`,
    )
  }
  if (token !== undefined && !isToken(request.headers, token)) {
    throw new ControlError(
      401,
      'token-required',
      'This server was started with a control token. Send it as "Authorization: Bearer TOKEN" or "X-Control-Token: TOKEN".',
      {
        'www-authenticate': 'Bearer realm="authdouble control"',
      },
    )
  }
}

const authorityOf = (origin: string): string => origin.replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|[^.:/@]+\.localhost)$/

function isAllowedHost(host: string, configured: readonly string[]): boolean {
  const name = host.replace(/:\d+$/, '')
  return LOOPBACK.test(name) || configured.some((allowed) => [host, name].includes(allowed.toLowerCase()))
}

function isToken(headers: Headers, token: string): boolean {
  const bearer = /^bearer +(.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  const shown = bearer ?? headers.get('x-control-token')
  return shown !== null && sameText(shown, token)
}

/** Takes the same time wherever the texts differ: digests of equal length are compared to their end. */
function sameText(a: string, b: string): boolean {
  const left = sha256(utf8ToBytes(a))
  const right = sha256(utf8ToBytes(b))
  let difference = 0
  for (const [i, byte] of left.entries()) difference |= byte ^ (right[i] ?? 0)
  return difference === 0
}
