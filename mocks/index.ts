import { Hono } from 'hono'
import { type ControlOptions, createControl } from './control/index.ts'
import { AddressInvalid, addressOf, originOf, pathOf, stripWorld } from './kernel/addressing.ts'
import type { ClockMode } from './kernel/clock.ts'
import type { Connection, ConnectionTransport } from './kernel/connections.ts'
import type { Double } from './kernel/double.ts'
import { LOCAL_PEER, type Peer } from './kernel/input.ts'
import { Kernel, type KernelOptions } from './kernel/kernel.ts'
import type { World } from './kernel/world.ts'

/** The systems there are, each loaded only when it is asked for. */
const SYSTEMS = {
  uas: async () => (await import('./uas/index.ts')).uas,
  'user-centre': async () => (await import('./broker/user-centre/index.ts')).userCentre,
  oms: async () => (await import('./broker/oms/index.ts')).oms,
  nrts: async () => (await import('./broker/nrts/index.ts')).nrts,
  cap: async () => (await import('./broker/cap/index.ts')).cap,
} as const satisfies Readonly<Record<string, () => Promise<Double>>>

export type SystemName = keyof typeof SYSTEMS
export const systemNames = Object.keys(SYSTEMS) as readonly SystemName[]

export interface DoublesOptions extends Omit<KernelOptions, 'doubles' | 'clock'> {
  /** Which systems to load. Default: all. */
  readonly systems?: readonly SystemName[]
  /** Doubles of your own beside them. */
  readonly doubles?: readonly Double[]
  /** When the worlds' clocks start: ISO 8601 or milliseconds. Default: now. */
  readonly now?: string | number
  /** Whether the worlds' clocks run. Default: running. */
  readonly clock?: ClockMode
  /** The control plane; `false` leaves it out. */
  readonly control?: ControlOptions | false
}

/** What a host knows of a request beside the request itself. */
export interface HostContext {
  readonly peer?: Peer
  /** The request's headers by lower-case name, where the host has them at hand anyway. */
  readonly header?: Readonly<Record<string, string | undefined>>
  /** The Cookie header, where the platform keeps it out of requests: a browser does. */
  readonly cookie?: string
  /** The world when the request names none. Default `main`. */
  readonly world?: string
  /** The one system that owns the whole origin or port; its own 404 answers unknown paths. */
  readonly system?: string
}

export interface Doubles {
  readonly kernel: Kernel
  /** Answers a request in process. @throws {TypeError} when a disruption breaks the connection, as `fetch` does */
  fetch(request: Request, host?: HostContext): Promise<Response>
  /** Whether any loaded system, or the control plane, answers this URL. */
  owns(url: string): boolean
  world(id?: string): World
  /** Opens a socket in process; `undefined` when no system offers one there. */
  connect(url: string, transport: ConnectionTransport, host?: HostContext): Connection | undefined
}

/**
 * Loads doubles and gives the one function that answers for all of them.
 *
 * @example
 * const doubles = await createDoubles({ systems: ['uas'], now: '2026-01-01T00:00:00Z', clock: 'frozen' })
 * const response = await doubles.fetch(new Request('http://uas.test/am5/rest/query/user/findById', { method: 'POST', … }))
 * @throws {ConfigInvalid | SeedInvalid} with one line per problem
 */
export async function createDoubles(options: DoublesOptions = {}): Promise<Doubles> {
  const names = options.systems ?? systemNames
  const doubles = [...(await Promise.all(names.map(load))), ...(options.doubles ?? [])]
  const { control = {}, ...rest } = options
  const remotes = remotesOf(options, doubles)
  const known = systemNames.filter((name) => remotes[name] !== undefined)
  const remoteContracts = Object.fromEntries(
    await Promise.all(known.map(async (name) => [name, (await load(name)).contract])),
  )
  const kernel = await Kernel.open({ ...rest, clock: startClock(options), doubles, remotes, remoteContracts })
  return new HonoDoubles(kernel, control)
}

/** Systems that are not loaded but have a `url`: calls to them go there. */
function remotesOf(options: DoublesOptions, doubles: readonly Double[]): Record<string, string> {
  const remotes: Record<string, string> = { ...options.remotes }
  for (const [name, layer] of Object.entries(options.config ?? {})) {
    if (typeof layer.url === 'string' && !doubles.some((double) => double.name === name)) remotes[name] ??= layer.url
  }
  return remotes
}

function load(name: string): Promise<Double> {
  const loader = (SYSTEMS as Readonly<Record<string, (() => Promise<Double>) | undefined>>)[name]
  if (!loader) throw new Error(`There is no system "${name}". Known: ${systemNames.join(', ')}.`)
  return loader()
}

function startClock(options: DoublesOptions): { now?: number; mode?: ClockMode } {
  const now = typeof options.now === 'string' ? Date.parse(options.now) : options.now
  if (now !== undefined && !Number.isFinite(now))
    throw new Error(`"${options.now}" is no ISO 8601 time. Example: 2026-01-01T00:00:00Z`)
  return { ...(now === undefined ? {} : { now }), ...(options.clock === undefined ? {} : { mode: options.clock }) }
}

type Env = { Bindings: HostContext }

/** What the control plane answers; everything else goes straight to the kernel, past Hono's routing. */
const CONTROL_PATH = /^\/(?:_control(?:\/|$)|livez$|readyz$)/

class HonoDoubles implements Doubles {
  readonly kernel: Kernel
  readonly #control: Hono<Env> | undefined

  constructor(kernel: Kernel, control: ControlOptions | false) {
    this.kernel = kernel
    if (control === false) return
    this.#control = new Hono<Env>({ getPath: (request) => stripWorld(pathOf(request.url)) })
    this.#control.route('/', createControl(this, control))
    this.#control.onError((error) => {
      throw error
    })
  }

  async fetch(request: Request, host: HostContext = {}): Promise<Response> {
    const isControl = this.#control && CONTROL_PATH.test(stripWorld(pathOf(request.url)))
    return isControl ? this.#control.fetch(request, host) : this.#dispatch(request, host)
  }

  owns(url: string): boolean {
    const path = stripWorld(pathOf(url))
    return path.startsWith('/_control/') || this.kernel.owner(path) !== undefined
  }

  world(id = 'main'): World {
    const world = this.kernel.worlds.get(id)
    if (!world) throw new Error(`There is no world "${id}".`)
    return world
  }

  connect(url: string, transport: ConnectionTransport, host: HostContext = {}): Connection | undefined {
    const { world, path } = addressOf(new Request(url.replace(/^ws/, 'http')), host.world ?? 'main')
    const found = this.world(world)
    const base = originOf(url).replace(/^ws/, 'http') + found.basePath
    return this.kernel.connect(found, path, host.peer ?? LOCAL_PEER, transport, base)
  }

  #dispatch(request: Request, host: HostContext): Response | Promise<Response> {
    try {
      const address = addressOf(request, host.world ?? 'main', host.header)
      const world = this.kernel.worlds.get(address.world)
      if (!world)
        return problem(
          404,
          'world-not-found',
          `There is no world "${address.world}". Create it: POST /_control/v1/worlds {"id":"${address.world}"}`,
        )
      const state = world.systems.get(host.system ?? this.kernel.owner(address.path) ?? '')
      if (!state)
        return problem(
          404,
          'no-such-path',
          `No system of this start owns ${address.path}. Systems: ${[...world.systems.keys()].join(', ')}.`,
        )
      const baseUrl = originOf(request.url) + world.basePath
      const { peer = LOCAL_PEER, cookie, header } = host
      const known = { world, state, request, path: address.path, baseUrl, peer, ...(header && { header }) }
      return this.kernel.dispatch(cookie === undefined ? known : { ...known, cookie })
    } catch (error) {
      if (error instanceof AddressInvalid) return problem(400, 'world-ambiguous', error.message)
      throw error
    }
  }
}

function problem(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status })
}

export type { BaseConfig, Double, DoubleSpec, SystemTypes } from './kernel/double.ts'
export { defineDouble } from './kernel/double.ts'
export type { Peer, PeerCertificate } from './kernel/input.ts'
export type { World } from './kernel/world.ts'
