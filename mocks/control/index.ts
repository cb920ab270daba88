import { Hono } from 'hono'
import { contract } from '../../contracts/control/index.ts'
import type { Doubles, HostContext } from '../index.ts'
import { originOf, pathOf, stripWorld } from '../kernel/addressing.ts'
import { RouteTable } from '../kernel/route-table.ts'
import { actionsHandlers } from './actions.ts'
import { type ControlHandlers, ControlResponse } from './call.ts'
import { capturesHandlers } from './captures.ts'
import { clockHandlers } from './clock.ts'
import { disruptionsHandlers } from './disruptions.ts'
import { errorResponse } from './errors.ts'
import { type GuardOptions, guard } from './guard.ts'
import { journalHandlers } from './journal.ts'
import { internalError, readJson, readQuery, route, translate, worldOf } from './plane.ts'
import { recordsHandlers } from './records.ts'
import { type ScenarioRegistry, scenariosHandlers } from './scenarios.ts'
import { snapshotHandlers } from './snapshot.ts'
import { statesHandlers } from './states.ts'
import { systemsHandlers } from './systems.ts'
import { worldsHandlers } from './worlds.ts'

export interface ControlOptions {
  /** What `GET /scenarios` lists and runs. */
  readonly scenarios?: ScenarioRegistry
  /** For servers: who may use the control plane. Without it everybody may. */
  readonly guard?: GuardOptions
}

const handlers: ControlHandlers = {
  ...worldsHandlers,
  ...snapshotHandlers,
  ...clockHandlers,
  ...capturesHandlers,
  ...journalHandlers,
  ...disruptionsHandlers,
  ...systemsHandlers,
  ...recordsHandlers,
  ...actionsHandlers,
  ...statesHandlers,
  ...scenariosHandlers,
  openapi: async () => contract.document(),
}

const routes = new RouteTable(contract, { paths: {}, aliases: {} })

/**
 * The control plane of a set of doubles: `/_control/v1/…` for the world that the request names, `/livez`, `/readyz`.
 * Its calls are those of the contract `contracts/control`.
 *
 * @example
 * const control = createControl(doubles, { guard: { token: 'secret' } })
 * await control.request('/_control/v1/clock', { headers: { authorization: 'Bearer secret' } })
 */
export function createControl(doubles: Doubles, options: ControlOptions = {}): Hono<{ Bindings: HostContext }> {
  const control = new Hono<{ Bindings: HostContext }>({ getPath: (request) => stripWorld(pathOf(request.url)) })
  const systems = doubles.kernel.doubles.map(({ name }) => name)
  const answer = createAnswer(doubles, options)
  control.get('/livez', (c) => c.json({ status: 'ok' }))
  control.get('/readyz', (c) => c.json({ status: 'ready', systems }))
  control.all('/_control/*', (c) => answer(c.req.raw, c.env?.world ?? 'main'))
  return control
}

/** Answers one call, whatever it is: refusals and our own errors in the control plane's envelope. */
function createAnswer(
  doubles: Doubles,
  options: ControlOptions,
): (request: Request, world: string) => Promise<Response> {
  /** Requests of scripts that run in this process: the guard is for those that come over a network. */
  const ours = new WeakSet<Request>()
  const fetchIn = (world: string) => (request: Request) => {
    ours.add(request)
    return doubles.fetch(request, { world })
  }
  return async (request, fallback) => {
    try {
      if (options.guard && !ours.has(request)) guard(request, options.guard)
      return await perform(doubles, options, fetchIn, request, fallback)
    } catch (error) {
      const refusal = translate(error)
      if (!refusal) doubles.kernel.options.onError?.(error)
      return errorResponse(refusal ?? internalError())
    }
  }
}

async function perform(
  doubles: Doubles,
  options: ControlOptions,
  fetchIn: (world: string) => (request: Request) => Promise<Response>,
  request: Request,
  fallback: string,
): Promise<Response> {
  const { operation, params } = route(routes, request)
  const world = worldOf(doubles, request, fallback)
  const handler = handlers[operation.operationId]
  if (!handler) throw new Error(`The control plane has no handler for "${operation.operationId}".`)
  const result = await handler({
    doubles,
    world,
    operation,
    path: params,
    query: readQuery(contract, operation, request),
    body: await readJson(contract, operation, request),
    origin: originOf(request.url),
    scenarios: options.scenarios,
    fetch: fetchIn(world.id),
  })
  const { body, headers } = result instanceof ControlResponse ? result : { body: result, headers: {} }
  if (operation.responseStatus === 204) return new Response(null, { status: 204, headers })
  return Response.json(body, { status: operation.responseStatus, headers })
}

export type { GuardOptions } from './guard.ts'
export type { ScenarioRegistry, ScenarioRun, ScenarioSummary } from './scenarios.ts'
