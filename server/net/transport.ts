import type { Transport } from '../../mocks/kernel/kernel.ts'
import { type ClientTls, createTlsFetch } from './tls-fetch.ts'

/**
 * Sends what doubles ask of systems elsewhere, each with the client certificate that is configured for it. What a
 * double would show in process is a stand-in; a real system sees the configured certificate alone.
 *
 * @example
 * createDoubles({ systems: ['cap'], remotes: { uas: 'https://uas.example.test' }, transport: createTransport({ uas }) })
 */
export function createTransport(clients: Readonly<Record<string, ClientTls>>): Transport {
  const senders = new Map(Object.entries(clients).map(([system, tls]) => [system, createTlsFetch(tls)]))
  return (request, { system }) => (senders.get(system) ?? fetch)(request)
}
