import { X509Certificate } from 'node:crypto'
import type { Doubles } from '../mocks/index.ts'
import { usageError } from './errors.ts'
import { type Listener, type ListenerOptions, openListener } from './net/listener.ts'
import type { TlsOptions } from './net/tls-options.ts'

/** A further port, for one system or one world. */
export interface ExtraListener {
  readonly port: number
  readonly host?: string
  /** The system that owns this port whole: its own 404 answers unknown paths. */
  readonly system?: string
  /** The world of requests that name none. */
  readonly world?: string
}

export interface ServerOptions {
  readonly doubles: Doubles
  /** Default `127.0.0.1`. Anything but loopback needs `controlToken`. */
  readonly host?: string
  /** Default 4600; 0 takes a free one. */
  readonly port?: number
  /** With it the same port speaks HTTP and HTTPS. */
  readonly tls?: TlsOptions
  readonly listeners?: readonly ExtraListener[]
  /** The token that the control plane of `doubles` asks for; here it only permits to listen off loopback. */
  readonly controlToken?: string
  /** Hears of errors in our own code. */
  readonly onError?: (error: unknown) => void
  /** Replace the global Request and Response by faster ones. For a process that does nothing else. Default false. */
  readonly overrideGlobalObjects?: boolean
}

/** Where a port answers. */
export interface ListenerInfo {
  readonly url: string
  readonly urls: { readonly http: string; readonly https?: string }
  readonly port: number
  readonly system?: string
  readonly world?: string
}

export interface RunningServer extends ListenerInfo {
  /** The further ports, in the order of the options. */
  readonly listeners: readonly ListenerInfo[]
  /** Accepts nothing more, lets answers out for at most `drainMs` milliseconds (10,000), then closes everything. */
  close(options?: { readonly drainMs?: number }): Promise<void>
}

export const DEFAULT_PORT = 4600
const DEFAULT_HOST = '127.0.0.1'
const DEFAULT_DRAIN_MS = 10_000

/**
 * Lets doubles answer on real ports: HTTP, HTTPS with client certificates, WebSocket.
 *
 * @example
 * const server = await startServer({ doubles: await createDoubles(), port: 0 })
 * await fetch(`${server.url}/livez`)
 * await server.close()
 * @throws {UserError} `control-token-required` (exit 2), `port-taken`, `port-forbidden`, `host-unknown` (exit 3)
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const ports = [mainPort(options), ...(options.listeners ?? [])]
  for (const { host } of ports) if (options.controlToken === undefined) requireLoopback(host ?? DEFAULT_HOST)
  const open: Listener[] = []
  try {
    for (const port of ports) open.push(await openListener(listenerOptions(options, port)))
  } catch (error) {
    await Promise.all(open.map((listener) => listener.close(0)))
    throw error
  }
  const [main, ...listeners] = open.map((listener) => listener.info)
  if (!main) throw new Error('unreachable: there is always one port')
  let closing: Promise<void> | undefined
  return {
    ...main,
    listeners,
    close: ({ drainMs = DEFAULT_DRAIN_MS } = {}) => {
      closing ??= Promise.all(open.map((listener) => listener.close(drainMs))).then(() => undefined)
      return closing
    },
  }
}

const mainPort = (options: ServerOptions): ExtraListener => ({
  port: options.port ?? DEFAULT_PORT,
  host: options.host ?? DEFAULT_HOST,
})

function listenerOptions(options: ServerOptions, port: ExtraListener): ListenerOptions {
  const authorities = [options.tls?.ca ?? []].flat().map((pem) => new X509Certificate(pem))
  return {
    doubles: options.doubles,
    host: port.host ?? options.host ?? DEFAULT_HOST,
    port: port.port,
    ...(options.tls ? { tls: options.tls } : {}),
    authorities,
    onError: options.onError ?? (() => undefined),
    overrideGlobalObjects: options.overrideGlobalObjects ?? false,
    ...(port.system === undefined ? {} : { system: port.system }),
    ...(port.world === undefined ? {} : { world: port.world }),
  }
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i

function requireLoopback(host: string): void {
  if (LOOPBACK.test(host)) return
  throw usageError(
    `Listening on ${host} lets other machines in, and the control plane shows secrets: set --control-token TOKEN, or listen on 127.0.0.1.`,
    'control-token-required',
  )
}

export type { TlsOptions } from './net/tls-options.ts'
