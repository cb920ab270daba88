import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDoubles } from '../../mocks/index.ts'
import { createTlsFetch } from '../../server/net/tls-fetch.ts'
import { loadTls } from '../../server/tls-files.ts'
import { runCli } from './cli-support.ts'
import { fakeDoubles, serve, temporaryDirectory } from './support.ts'
import { certificates, tlsOptions } from './tls-support.ts'

/** The files of the test's CA. */
async function files(): Promise<{ directory: string; file(name: string): string }> {
  const directory = await temporaryDirectory()
  const { ca, server, agent, rogueAgent } = await certificates()
  const file = (name: string): string => join(directory, name)
  await writeFile(file('ca.pem'), ca.cert)
  await writeFile(file('cas.pem'), `# two of them\n${ca.cert}\n${rogueAgent.cert}`)
  await writeFile(file('server.pem'), server.cert)
  await writeFile(file('server.key'), server.key)
  await writeFile(file('agent.pem'), agent.cert)
  await writeFile(file('agent.key'), agent.key)
  await writeFile(file('empty.pem'), 'nothing here')
  return { directory, file }
}

describe('the files of TLS', () => {
  it('are read, all CAs of a file with them', async () => {
    const { file } = await files()
    const { ca, server, rogueAgent } = await certificates()
    const paths = { cert: file('server.pem'), key: file('server.key'), ca: file('cas.pem') }
    const loaded = await loadTls({ ...paths, mode: 'require' })
    expect(loaded).toEqual({
      options: { cert: server.cert, key: server.key, ca: [ca.cert.trim(), rogueAgent.cert.trim()], mode: 'require' },
      notes: [],
    })
  })

  it('are minted when there are none, and kept', async () => {
    const dir = await temporaryDirectory()
    const first = await loadTls({ dir }, ['doubles.test'])
    expect(first.notes).toEqual([expect.stringMatching(/^minted ca\.key, .* in /)])
    const second = await loadTls({ dir }, ['doubles.test'])
    expect(second).toEqual({ options: first.options, notes: [] })
  })

  it.each([
    [{ cert: 'server.pem' }, 'tls.cert is set, but tls.key is not'],
    [{ key: 'server.key' }, 'tls.key is set, but tls.cert is not'],
    [{ cert: 'server.pem', key: 'agent.key' }, 'is not the key of'],
    [{ cert: 'empty.pem', key: 'server.key' }, 'not a certificate and a key in PEM form'],
    [{ cert: 'server.pem', key: 'server.key', ca: 'empty.pem' }, 'holds no certificate in PEM form'],
    [{ cert: 'server.pem', key: 'none.key' }, 'there is no such file'],
  ])('are refused: %j', async (named, message) => {
    const { file } = await files()
    const paths = Object.fromEntries(Object.entries(named).map(([name, path]) => [name, file(path)]))
    await expect(loadTls(paths)).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining(message) })
  })
})

describe('a fetch with a client certificate', () => {
  const mirror = fakeDoubles(async (request, host) => {
    const body = {
      agent: host.peer?.certificate?.commonName,
      body: await request.text(),
      named: request.headers.get('x-name'),
    }
    return Response.json(body, {
      status: 201,
      headers: [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    })
  })

  it('shows it, trusts the CA, and keeps status, headers and body', async () => {
    const { ca, agent } = await certificates()
    const server = await serve({ doubles: mirror, tls: await tlsOptions() })
    const send = createTlsFetch({ ca: ca.cert, ...agent })
    const init = { method: 'POST', headers: { 'x-name': 'n' }, body: 'text' }
    const response = await send(new Request(`${server.urls.https}/`, init))
    expect([response.status, await response.json(), response.headers.getSetCookie()]).toEqual([
      201,
      { agent: 'agent-cap', body: 'text', named: 'n' },
      ['a=1', 'b=2'],
    ])
    expect(await (await send(new Request(`${server.urls.http}/`, init))).json()).toEqual({ body: 'text', named: 'n' })
  })

  it('fails as fetch does', async () => {
    const { ca } = await certificates()
    const send = createTlsFetch({ ca: ca.cert })
    await expect(send(new Request('https://127.0.0.1:1/'))).rejects.toThrow(new TypeError('fetch failed'))
  })

  it('lets a scenario be played at a system behind mutual TLS', async () => {
    const { file } = await files()
    const server = await serve({ doubles: await createDoubles({ systems: ['uas'] }), tls: await tlsOptions() })
    const target = ['--target', `uas=${server.urls.https}`, '--target-ca', file('ca.pem')]
    const client = ['--target-cert', file('agent.pem'), '--target-key', file('agent.key')]
    const played = await runCli(['scenario', 'run', 'uas/bind', ...target, ...client])
    expect([played.code, played.out]).toEqual([0, expect.stringContaining('passed')])
  })
})
