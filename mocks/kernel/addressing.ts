import { WORLD_ID } from './worlds.ts'

/** Which world a request names, and its path without the world's prefix. */
export interface Address {
  readonly world: string
  readonly path: string
}

/** A request that names its world in two different ways, or in no lawful way. */
export class AddressInvalid extends Error {}

const PREFIX = /^\/w\/([^/]*)(\/.*)?$/
const WORLD_HOST = /^([^.:]+)\.localhost(?::\d+)?$/

/** `/w/blue/rest/x` → `/rest/x`: no new Request is made. */
export function stripWorld(path: string): string {
  if (!path.startsWith('/w/')) return path
  const match = PREFIX.exec(path)
  return match ? (match[2] ?? '/') : path
}

/** The path of a URL text, undecoded. */
export function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  if (start < 0) return '/'
  const end = url.slice(start).search(/[?#]/)
  return end < 0 ? url.slice(start) : url.slice(start, start + end)
}

/** Scheme and authority of a URL text. */
export function originOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  return start < 0 ? url : url.slice(0, start)
}

/**
 * The world by path prefix `/w/ID`, host `ID.localhost` or header `X-Double-World`; without any, `fallback`.
 *
 * @param headers the request's headers by lower-case name, where the host has them at hand
 * @throws {AddressInvalid} when two of them disagree or an id is malformed
 */
export function addressOf(
  request: Request,
  fallback: string,
  headers: Readonly<Record<string, string | undefined>> | undefined = undefined,
): Address {
  const headerOf = (name: string): string | undefined =>
    headers ? headers[name] : (request.headers.get(name) ?? undefined)
  const path = pathOf(request.url)
  const names: string[] = []
  if (path.startsWith('/w/')) names.push(PREFIX.exec(path)?.[1] ?? '')
  const host = headerOf('host') ?? originOf(request.url).replace(/^.*\/\//, '')
  const named = WORLD_HOST.exec(host)?.[1]
  if (named !== undefined) names.push(named)
  const header = headerOf('x-double-world')
  if (header !== undefined) names.push(header)
  const world = names[0] ?? fallback
  const other = names.find((name) => name !== world)
  if (other !== undefined) {
    throw new AddressInvalid(
      `The request names two worlds, "${world}" and "${other}". Name one, by path /w/ID, host ID.localhost or header X-Double-World.`,
    )
  }
  if (!WORLD_ID.test(world)) {
    throw new AddressInvalid(`"${world}" is no world id: use 1 to 40 of a-z, 0-9 and "-".`)
  }
  return { world, path: stripWorld(path) }
}
