import type { Doubles } from '../index.ts'
import { AddressInvalid, addressOf, pathOf, stripWorld } from '../kernel/addressing.ts'
import { BodyMalformed, BodyTooLarge, parseBody, readBody } from '../kernel/body.ts'
import { ConfigInvalid } from '../kernel/config.ts'
import type { Contract, ContractOperation, Violation } from '../kernel/contract.ts'
import { parseQuery } from '../kernel/input.ts'
import type { RouteMatch, RouteTable } from '../kernel/route-table.ts'
import { SeedInvalid } from '../kernel/seeding.ts'
import { SnapshotInvalid, type World } from '../kernel/world.ts'
import { WorldExists } from '../kernel/worlds.ts'
import type { Json } from './call.ts'
import { badRequest, ControlError, conflict, notFound } from './errors.ts'
import { suggest } from './nearest.ts'

export const DOCUMENT_PATH = '/_control/v1/openapi.json'
const BODY_LIMIT = 1_048_576

type Found = Extract<RouteMatch, { operation: ContractOperation }>

/** @throws {ControlError} 404 `no-such-call` | 405 `method-not-allowed` */
export function route(routes: RouteTable, request: Request): Found {
  const path = oneSegment(stripWorld(pathOf(request.url)))
  const match = routes.find(request.method, path)
  if (!match) {
    throw notFound(
      'no-such-call',
      `The control plane has no call ${request.method} ${path}. All calls are described at GET ${DOCUMENT_PATH}`,
    )
  }
  if ('operation' in match) return match
  const allow = match.allowed.join(', ')
  throw new ControlError(405, 'method-not-allowed', `${path} does not take ${request.method}. Use ${allow}.`, { allow })
}

/** Scenario names have slashes: `/scenarios/uas/bind/run` means `/scenarios/uas%2Fbind/run`. */
function oneSegment(path: string): string {
  return path.replace(
    /^(\/_control\/v1\/scenarios\/)(.+)(\/run)$/,
    (_, start, name, end) => start + name.replaceAll('/', '%2F') + end,
  )
}

/** The world that a request names. @throws {ControlError} 400 `world-ambiguous` | 404 `world-not-found` */
export function worldOf(doubles: Doubles, request: Request, fallback: string): World {
  const { world: id } = addressOf(request, fallback)
  const world = doubles.kernel.worlds.get(id)
  if (world) return world
  const known = doubles.kernel.worlds.list().map((other) => other.id)
  throw notFound(
    'world-not-found',
    `There is no world "${id}". ${suggest(id, known, 'GET /_control/v1/worlds')} Create it: POST /_control/v1/worlds {"id":"${id}"}`,
  )
}

/** The query, each parameter once, checked. @throws {ControlError} 400 `query-invalid` */
export function readQuery(
  contract: Contract,
  operation: ContractOperation,
  request: Request,
): Readonly<Record<string, string>> {
  const query = parseQuery(new URL(request.url).search.slice(1))
  for (const [name, value] of Object.entries(query)) {
    if (!operation.queryMembers.includes(name)) {
      throw badRequest(
        'query-invalid',
        `There is no query parameter "${name}" here. ${suggest(name, operation.queryMembers, DOCUMENT_PATH)}`,
      )
    }
    if (typeof value !== 'string')
      throw badRequest('query-invalid', `The query parameter "${name}" is there more than once. Send it once.`)
  }
  const violation = contract.validators.query[operation.operationId]?.(query)
  if (violation) throw badRequest('query-invalid', `Query parameter ${explain(violation)}`)
  return query as Record<string, string>
}

/** The JSON body, checked; `{}` when there is none. @throws {ControlError} 413 `body-too-large` | 400 `body-malformed` | 400 `body-invalid` */
export async function readJson(contract: Contract, operation: ContractOperation, request: Request): Promise<Json> {
  if (operation.requestTypes.length === 0) return {}
  const limit = operation.operationId === 'snapshot.put' ? Number.POSITIVE_INFINITY : BODY_LIMIT
  const bytes = await readBody(request, limit)
  const body = bytes.length === 0 ? {} : await parseBody(bytes, 'application/json')
  const violation = contract.validators.body[operation.operationId]?.(body)
  if (violation) throw badRequest('body-invalid', `Body: ${explain(violation)}`)
  return body as Json
}

/** `match.nth must be integer`: the member, and what is allowed. */
function explain({ path, message, member }: Violation): string {
  const where = path.slice(1).replaceAll('/', '.')
  const named = member !== undefined && !message.includes(member) && !where.endsWith(member) ? ` ("${member}")` : ''
  return `${where === '' ? '' : `${where} `}${message}${named}. The schema is at GET ${DOCUMENT_PATH}`
}

/** What the kernel throws, in the control plane's words; `undefined` for an error of our own code. */
export function translate(error: unknown): ControlError | undefined {
  if (error instanceof ControlError) return error
  if (error instanceof AddressInvalid) return badRequest('world-ambiguous', error.message)
  if (error instanceof WorldExists) return conflict('world-exists', `${error.message} Take another id, or reset it.`)
  if (error instanceof SeedInvalid) return badRequest('seed-invalid', error.message)
  if (error instanceof SnapshotInvalid) return badRequest('snapshot-invalid', error.message)
  if (error instanceof ConfigInvalid)
    return badRequest('config-invalid', `${error.problems.join('; ')}. Nothing was changed.`)
  if (error instanceof BodyMalformed)
    return badRequest('body-malformed', `The body is ${error.message}. Send a JSON object in UTF-8.`)
  if (error instanceof BodyTooLarge) {
    return new ControlError(
      413,
      'body-too-large',
      `The body is longer than ${BODY_LIMIT} bytes; only a snapshot may be. Send less at a time.`,
    )
  }
  return undefined
}

export const internalError = (): ControlError =>
  new ControlError(
    500,
    'internal-error',
    'This is a fault of authdouble, not of the call. Its log has the details; please report it.',
  )
