import type { ContractOperation } from './contract.ts'
import type { Peer } from './input.ts'
import type { Kernel } from './kernel.ts'
import type { DoubleEvent } from './store.ts'
import type { SystemState, World } from './world.ts'

/** What a double declares about a socket it offers. Pure: it keeps what it must remember in `connection.memory`. */
export interface ConnectionSpec {
  readonly path: string
  open?(connection: Connection): void | Promise<void>
  onText?(connection: Connection, text: string): void | Promise<void>
  onBytes?(connection: Connection, bytes: Uint8Array): void | Promise<void>
  /** Something was committed. */
  onEvent?(connection: Connection, event: DoubleEvent): void
  close?(connection: Connection): void
}

/** The host's end of a socket. */
export interface ConnectionTransport {
  send(data: string | Uint8Array): void
  close(code: number, reason: string): void
}

/** The answer of an operation that a socket invoked. */
export interface Invoked {
  readonly status: number
  readonly body: unknown
}

/** One open socket of one system in one world. */
export class Connection {
  readonly memory: Record<string, unknown> = {}
  readonly system: string
  readonly world: World
  readonly #spec: ConnectionSpec
  readonly #transport: ConnectionTransport
  readonly #invoke: (operation: ContractOperation, body: unknown) => Promise<Invoked>
  readonly #state: SystemState
  /** Messages are handled one after the other, in the order in which they came. */
  #queue: Promise<void> = Promise.resolve()
  #open = true

  constructor(
    world: World,
    state: SystemState,
    spec: ConnectionSpec,
    transport: ConnectionTransport,
    invoke: (operation: ContractOperation, body: unknown) => Promise<Invoked>,
  ) {
    this.world = world
    this.system = state.double.name
    this.#state = state
    this.#spec = spec
    this.#transport = transport
    this.#invoke = invoke
  }

  /** Runs an operation of the same system, journalled like any other. */
  invoke(operationId: string, body: unknown): Promise<Invoked> {
    const operation = this.#state.double.contract.operations.find((candidate) => candidate.operationId === operationId)
    if (!operation) throw new Error(`There is no operation "${operationId}".`)
    return this.#invoke(operation, body)
  }

  send(data: string | Uint8Array): void {
    if (this.#open) this.#transport.send(data)
  }

  close(code = 1000, reason = ''): void {
    if (!this.#open) return
    this.ended()
    this.#transport.close(code, reason)
  }

  tell(event: DoubleEvent): void {
    try {
      this.#spec.onEvent?.(this, event)
    } catch {
      this.close(1011, 'internal error')
    }
  }

  /** The host says that the socket stands. */
  opened(): Promise<void> {
    this.#queue = this.#queue.then(() => this.#spec.open?.(this)).catch(() => this.close(1011, 'internal error'))
    return this.#queue
  }

  /** The host hands over what the client sent. */
  receive(data: string | Uint8Array): Promise<void> {
    this.#queue = this.#queue
      .then(() => (typeof data === 'string' ? this.#spec.onText?.(this, data) : this.#spec.onBytes?.(this, data)))
      .catch(() => this.close(1011, 'internal error'))
    return this.#queue
  }

  /** The host says that the client is gone. */
  ended(): void {
    if (!this.#open) return
    this.#open = false
    this.world.connections.delete(this)
    this.#spec.close?.(this)
  }
}

export function openConnection(
  kernel: Kernel,
  world: World,
  path: string,
  peer: Peer,
  transport: ConnectionTransport,
  baseUrl: string,
): Connection | undefined {
  for (const state of world.systems.values()) {
    const spec = state.double.connections?.find((candidate) => candidate.path === path)
    if (!spec) continue
    const connection = new Connection(world, state, spec, transport, async (operation, body) => {
      const request = new Request(`${baseUrl}${operation.path}`, {
        method: operation.method,
        headers: { 'content-type': 'application/json' },
        ...(operation.method === 'GET' ? {} : { body: JSON.stringify(body) }),
      })
      const response = await kernel.dispatch({ world, state, request, path: operation.path, baseUrl, peer })
      const text = await response.text()
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
    })
    world.connections.add(connection)
    void connection.opened()
    return connection
  }
  return undefined
}
