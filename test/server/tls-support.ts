import { X509Certificate } from 'node:crypto'
import { request } from 'node:https'
import { connect } from 'node:tls'
import { type Credential, mintAuthority, mintClient, mintServer, type Validity } from '../../server/ca/mint.ts'
import type { TlsOptions } from '../../server/listen.ts'

/** A CA that the server trusts, one that it does not, and what they made. */
export interface Certificates {
  readonly ca: Credential
  readonly server: Credential
  readonly agent: Credential
  readonly rogueAgent: Credential
  client(name: string, validity: Validity, by?: 'ca' | 'rogue'): Promise<Credential>
}

let made: Promise<Certificates> | undefined

/** Made once: keys cost time, and no test changes them. */
export function certificates(): Promise<Certificates> {
  made ??= make()
  return made
}

async function make(): Promise<Certificates> {
  const ca = await mintAuthority('P-256')
  const rogue = await mintAuthority('P-256')
  return {
    ca,
    server: await mintServer(ca, 'P-256', ['localhost', '127.0.0.1']),
    agent: await mintClient(ca, 'P-256', 'agent-cap'),
    rogueAgent: await mintClient(rogue, 'P-256', 'agent-cap'),
    client: (name, validity, by = 'ca') => mintClient(by === 'ca' ? ca : rogue, 'P-256', name, validity),
  }
}

export async function tlsOptions(mode?: TlsOptions['mode']): Promise<TlsOptions> {
  const { ca, server } = await certificates()
  return { cert: server.cert, key: server.key, ca: ca.cert, ...(mode === undefined ? {} : { mode }) }
}

export const fingerprint = ({ cert }: Credential): string =>
  new X509Certificate(cert).fingerprint256.replaceAll(':', '').toLowerCase()

export interface Answer {
  readonly status: number | undefined
  readonly body: unknown
}

/** One request by node:https. @throws what the client sees of a broken connection */
export async function ask(
  url: string,
  client?: Credential,
  init: { readonly method?: string; readonly body?: unknown } = {},
): Promise<Answer> {
  const { ca } = await certificates()
  return new Promise((resolve, reject) => {
    const headers = init.body === undefined ? {} : { 'content-type': 'application/json' }
    const outgoing = request(
      url,
      { ca: ca.cert, ...client, agent: false, method: init.method ?? 'GET', headers },
      async (incoming) => {
        const text = Buffer.concat(await incoming.toArray()).toString()
        resolve({ status: incoming.statusCode, body: text === '' ? undefined : JSON.parse(text) })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(init.body === undefined ? undefined : JSON.stringify(init.body))
  })
}

/** A TLS connection without HTTP. */
export async function connectTls(port: number, text: string) {
  const { ca } = await certificates()
  const socket = connect({ port, host: '127.0.0.1', ca: ca.cert }, () => socket.write(text))
  return socket
}
