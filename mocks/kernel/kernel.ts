import { type Connection, type ConnectionTransport, openConnection } from './connections.ts'
import type { Contract } from './contract.ts'
import type { Double } from './double.ts'
import { runDue } from './due.ts'
import type { ExchangeInit } from './exchange.ts'
import type { Peer, PeerCertificate } from './input.ts'
import type { JournalDetail } from './journal.ts'
import { answer } from './pipeline.ts'
import type { World } from './world.ts'
import { Worlds, type KernelOptions as WorldsOptions } from './worlds.ts'

/** Sends a request to a real system; `identity` is the client certificate a double would show. */
export type Transport = (
  request: Request,
  target: { readonly system: string; readonly identity?: PeerCertificate },
) => Promise<Response>

export interface KernelOptions extends WorldsOptions {
  /** Base URLs of systems that are not part of this start. */
  readonly remotes?: Readonly<Record<string, string>>
  /** Their contracts: the journal knows by them what is secret. */
  readonly remoteContracts?: Readonly<Record<string, Contract>>
  /** Sends requests to real systems; the server's knows client certificates. Default: global fetch. */
  readonly transport?: Transport
  /** What an own answer that breaks our contract does. Default `throw`; the server only notes it in the journal. */
  readonly onContractViolation?: 'throw' | 'warn'
  /** Hears of every journal entry, for a log. */
  readonly onJournal?: (world: World, entry: JournalDetail) => void
  /** Hears of errors in our own code, with their stack. */
  readonly onError?: (error: unknown) => void
}

/** Runs doubles. Knows no vendor, no host and no control plane. */
export class Kernel {
  readonly worlds: Worlds
  readonly doubles: readonly Double[]
  readonly remotes: Readonly<Record<string, string>>
  readonly remoteContracts: Readonly<Record<string, Contract>>
  readonly options: KernelOptions
  readonly transport: Transport

  private constructor(options: KernelOptions, worlds: Worlds) {
    this.options = options
    this.worlds = worlds
    this.doubles = options.doubles
    this.remotes = options.remotes ?? {}
    this.remoteContracts = options.remoteContracts ?? {}
    this.transport = options.transport ?? ((request) => fetch(request))
    checkOwnership(options.doubles)
  }

  static async open(options: KernelOptions): Promise<Kernel> {
    return new Kernel(options, await Worlds.open(options))
  }

  /** The system that owns a path (without the world's prefix); the longest prefix wins. */
  owner(path: string): string | undefined {
    let found: string | undefined
    let length = -1
    for (const double of this.doubles) {
      for (const prefix of double.contract.owns) {
        if (prefix.length > length && (path === prefix || path.startsWith(`${prefix}/`))) {
          found = double.name
          length = prefix.length
        }
      }
    }
    return found
  }

  /** Runs what is due, then the request. @throws {ConnectionBroken | ContractViolation | HopTimeout} */
  async dispatch(init: ExchangeInit): Promise<Response> {
    const next = init.state.store.nextDue()
    if (next !== undefined && next <= init.world.clock.now()) await runDue(this, init.world, init.state)
    return answer(this, init)
  }

  /** Runs due work of all systems of a world: after a clock change, or on request. Gives the number of items run. */
  async runDue(world: World): Promise<number> {
    let count = 0
    for (const state of world.systems.values()) count += await runDue(this, world, state)
    return count
  }

  /** Opens a socket of the system that declares one at `path`. */
  connect(
    world: World,
    path: string,
    peer: Peer,
    transport: ConnectionTransport,
    baseUrl: string,
  ): Connection | undefined {
    return openConnection(this, world, path, peer, transport, baseUrl)
  }
}

function checkOwnership(doubles: readonly Double[]): void {
  const owners = new Map<string, string>()
  for (const double of doubles) {
    for (const prefix of double.contract.owns) {
      const other = owners.get(prefix)
      if (other) throw new Error(`Both "${other}" and "${double.name}" own the path ${prefix}.`)
      owners.set(prefix, double.name)
    }
  }
}
