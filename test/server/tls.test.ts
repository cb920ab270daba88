import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createDoubles, type Peer } from '../../mocks/index.ts'
import type { Credential } from '../../server/ca/mint.ts'
import { exchangeRaw, fakeDoubles, hasTool, serve, temporaryDirectory } from './support.ts'
import { ask, certificates, fingerprint, tlsOptions } from './tls-support.ts'

const run = promisify(execFile)

/** Answers with what the host knows of the caller. */
const mirror = fakeDoubles(async (_, host) => Response.json(host.peer))

async function peerOf(client?: Credential): Promise<Peer> {
  const server = await serve({ doubles: mirror, tls: await tlsOptions() })
  return (await ask(`${server.urls.https}/`, client)).body as Peer
}

const PAST = { from: '2020-01-01T00:00:00Z', to: '2021-01-01T00:00:00Z' }
const FUTURE = { from: '2048-01-01T00:00:00Z', to: '2049-01-01T00:00:00Z' }

describe('one port', () => {
  it('speaks HTTP and HTTPS', async () => {
    const server = await serve({ doubles: mirror, tls: await tlsOptions() })
    expect(server.urls).toEqual({ http: `http://127.0.0.1:${server.port}`, https: `https://127.0.0.1:${server.port}` })
    expect(await (await fetch(server.urls.http)).json()).toEqual({ address: '127.0.0.1', secure: false })
    expect((await ask(`${server.urls.https}/`)).body).toEqual({ address: '127.0.0.1', secure: true })
  })

  it('survives a client that speaks neither', async () => {
    const server = await serve({ doubles: mirror, tls: await tlsOptions() })
    await exchangeRaw(server.port, '\x16\x00\x00\x00\x05hello')
    const { bytes } = await exchangeRaw(server.port, '\x00\x01')
    expect(bytes.toString()).toMatch(/^HTTP\/1\.1 400 /)
    expect((await fetch(server.url)).status).toBe(200)
  })
})

describe('a client certificate', () => {
  it('of the trusted CA is described and trusted', async () => {
    const { agent } = await certificates()
    expect((await peerOf(agent)).certificate).toEqual({
      fingerprint256: fingerprint(agent),
      subject: 'CN=agent-cap',
      commonName: 'agent-cap',
      issuer: 'CN=authdouble throw-away CA',
      serialNumber: expect.stringMatching(/^[0-9a-f]{32}$/),
      validFrom: Date.parse('2020-01-01T00:00:00Z'),
      validTo: Date.parse('2049-12-31T23:59:59Z'),
      trusted: true,
    })
  })

  it('of another CA is let in, but untrusted', async () => {
    const { rogueAgent } = await certificates()
    const { certificate } = await peerOf(rogueAgent)
    expect(certificate).toMatchObject({ commonName: 'agent-cap', trusted: false })
    expect(certificate?.problem).toMatch(/UNABLE_TO/)
  })

  it.each([
    ['over', PAST, 'CERT_HAS_EXPIRED'],
    ['ahead', FUTURE, 'CERT_NOT_YET_VALID'],
  ])('whose validity is %s keeps its trust: the dates are judged by the double', async (_, validity, problem) => {
    const { client } = await certificates()
    const { certificate } = await peerOf(await client('agent-old', validity))
    expect(certificate).toMatchObject({ trusted: true, problem, validTo: Date.parse(validity.to) })
  })

  it('of another CA stays untrusted when it is expired too', async () => {
    const { client } = await certificates()
    const { certificate } = await peerOf(await client('agent-old', PAST, 'rogue'))
    expect(certificate).toMatchObject({ trusted: false, problem: 'CERT_HAS_EXPIRED' })
  })

  it('is demanded in the handshake by mode require', async () => {
    const { agent, rogueAgent } = await certificates()
    const server = await serve({ doubles: mirror, tls: await tlsOptions('require') })
    await expect(ask(`${server.urls.https}/`)).rejects.toMatchObject({
      code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
    })
    await expect(ask(`${server.urls.https}/`, rogueAgent)).rejects.toMatchObject({ code: expect.any(String) })
    expect((await ask(`${server.urls.https}/`, agent)).status).toBe(200)
  })
})

describe('UAS over mutual TLS (uas-and-cap §3)', () => {
  const call = { method: 'POST', body: { dynamicAgentSession: 'true', sessionToken: '', userId: 'A999999' } }
  const path = '/am5/rest/query/user/findById'

  async function symbolFor(client?: Credential, now = '2026-01-01T00:00:00Z'): Promise<unknown> {
    const doubles = await createDoubles({ systems: ['uas'], now, clock: 'frozen' })
    const server = await serve({ doubles, tls: await tlsOptions() })
    const { status, body } = await ask(server.urls.https + path, client, call)
    expect(status).toBe(400)
    return (body as { fault: { type: string } }).fault.type
  }

  it('accepts the agent of the default seed by its certificate', async () => {
    expect(await symbolFor((await certificates()).agent)).toBe('USER_NOT_FOUND')
  })

  it('has four separate faults for the others', async () => {
    const { rogueAgent, client } = await certificates()
    expect(await symbolFor()).toBe('AGENT_CERT_REQUIRED')
    expect(await symbolFor(rogueAgent)).toBe('AGENT_CERT_UNTRUSTED')
    expect(await symbolFor(await client('agent-cap', PAST))).toBe('AGENT_CERT_EXPIRED')
    expect(await symbolFor(await client('agent-cap', FUTURE))).toBe('AGENT_CERT_NOT_YET_VALID')
    expect(await symbolFor(await client('stranger', { from: PAST.from, to: FUTURE.to }))).toBe('AGENT_NOT_REGISTERED')
  })

  it("judges dates by the world's clock", async () => {
    const { client } = await certificates()
    expect(await symbolFor(await client('agent-cap', PAST), '2020-06-01T00:00:00Z')).toBe('USER_NOT_FOUND')
  })

  it.skipIf(!hasTool('curl'))('is reached by curl with the certificate', async () => {
    const { file, url } = await files()
    const base = [
      '-sS',
      '--cacert',
      file('ca.pem'),
      '-H',
      'Content-Type: application/json',
      '-d',
      JSON.stringify(call.body),
    ]
    const client = ['--cert', file('agent.pem'), '--key', file('agent.key')]
    const accepted = await run('curl', [...base, ...client, url + path])
    expect(JSON.parse(accepted.stdout)).toMatchObject({ fault: { type: 'USER_NOT_FOUND' } })
    const refused = await run('curl', [...base, url + path])
    expect(JSON.parse(refused.stdout)).toMatchObject({ fault: { code: 990204, type: 'AGENT_CERT_REQUIRED' } })
  })

  it.skipIf(!hasTool('openssl', 'version'))('is reached by openssl s_client with the certificate', async () => {
    const { file, url } = await files()
    const body = JSON.stringify(call.body)
    const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n`
    const client = run('openssl', [
      ...['s_client', '-quiet', '-verify_return_error', '-connect', url.slice('https://'.length)],
      ...['-CAfile', file('ca.pem'), '-cert', file('agent.pem'), '-key', file('agent.key')],
    ])
    client.child.stdin?.end(`${head}Content-Length: ${body.length}\r\n\r\n${body}`)
    expect((await client).stdout).toContain('"type":"USER_NOT_FOUND"')
  })

  async function files() {
    const { ca, agent } = await certificates()
    const directory = await temporaryDirectory()
    const file = (name: string): string => join(directory, name)
    await writeFile(file('ca.pem'), ca.cert)
    await writeFile(file('agent.pem'), agent.cert)
    await writeFile(file('agent.key'), agent.key)
    const server = await serve({ doubles: await createDoubles({ systems: ['uas'] }), tls: await tlsOptions() })
    return { file, url: `${server.urls.https}` }
  }
})
