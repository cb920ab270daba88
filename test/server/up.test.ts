import { writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createControlClient } from '../../mocks/control/client.ts'
import { type Running, spawnCli } from './cli-support.ts'
import { temporaryDirectory } from './support.ts'
import { ask } from './tls-support.ts'

interface Ready {
  readonly authdouble: string
  readonly url: string
  readonly urls: { readonly http: string; readonly https?: string }
  readonly control: string
  readonly systems: readonly string[]
  readonly pid: number
  readonly port: number
}

async function up(...args: readonly string[]): Promise<Running & { ready: Ready }> {
  const directory = await temporaryDirectory()
  const running = spawnCli(['up', '--port', '0', ...args], directory)
  return { ...running, ready: JSON.parse(await running.outLine()) as Ready }
}

/** Sends a request whose arrival the server confirms before it answers (RFC 9110 §10.1.1). */
function askSlowly(url: string): { arrived: Promise<void>; answer: Promise<number | undefined> } {
  const headers = { 'content-type': 'application/json', expect: '100-continue' }
  const outgoing = request(url, { method: 'POST', headers, agent: false })
  const answer = new Promise<number | undefined>((resolve, reject) => {
    outgoing.on('response', (incoming) => {
      incoming.resume()
      incoming.on('end', () => resolve(incoming.statusCode))
    })
    outgoing.on('error', reject)
  })
  outgoing.flushHeaders()
  const arrived = new Promise<void>((resolve) => outgoing.once('continue', () => resolve()))
  void arrived.then(() => outgoing.end('{}'))
  return { arrived, answer }
}

/** Lets every answer take so long, milliseconds. */
async function delay(control: string, ms: number): Promise<void> {
  const created = await fetch(`${control}/disruptions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ when: 'before', effect: { type: 'latency', ms } }),
  })
  expect(created.status).toBe(201)
}

const FIND = '/am5/rest/query/user/findById'

describe('authdouble up', () => {
  it('prints one ready line on standard output, and a banner for people beside it', async () => {
    const { ready, child, out, errLine } = await up('--now', '2026-01-01T00:00:00Z', '--clock', 'frozen')
    expect(ready).toEqual({
      authdouble: 'ready',
      url: `http://127.0.0.1:${ready.port}`,
      urls: { http: `http://127.0.0.1:${ready.port}` },
      control: `http://127.0.0.1:${ready.port}/_control/v1`,
      systems: expect.arrayContaining(['uas']),
      pid: child.pid,
      port: ready.port,
    })
    await errLine(/not for production/)
    await errLine(/2026-01-01T00:00:00\.000Z \(frozen\)/)
    await errLine(/this machine: clients that verify tokens by their own clock refuse them/)
    await errLine(/uas .*/)
    expect(await (await fetch(`${ready.control}/clock`)).json()).toEqual({
      now: '2026-01-01T00:00:00.000Z',
      mode: 'frozen',
    })
    expect(out).toHaveLength(1)
  })

  it('with --json prints nothing else', async () => {
    const { child, ended, err, out } = await up('--json', '--log-level', 'silent')
    child.kill('SIGTERM')
    expect(await ended).toEqual({ code: 0, signal: null })
    expect([out.length, err]).toEqual([1, []])
  })

  it('logs every hop with outcome, fault and reason, and no secret', async () => {
    const { ready, errLine, err } = await up()
    await fetch(`${ready.url}${FIND}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ dynamicAgentSession: false, sessionToken: 'hush-hush', userId: 'A1' }),
    })
    expect(await errLine(/^info /)).toMatch(
      /^info {2}POST \/am5\/rest\/query\/user\/findById 400 fault SESSION_INVALID ".+" \d+ ms$/,
    )
    expect(err.join('\n')).not.toContain('hush-hush')
  })

  it('takes seed, systems, random and token from the command line', async () => {
    const directory = await temporaryDirectory()
    await writeFile(join(directory, 'seed.yaml'), 'uas:\n  user:\n    - { userId: A100001, name: Wei Example }\n')
    const running = spawnCli(
      ['up', '--port', '0', '--seed', 'seed.yaml', '--systems', 'uas', '--random', 'blue', '--control-token', 'tok'],
      directory,
    )
    const ready = JSON.parse(await running.outLine()) as Ready
    expect((await fetch(`${ready.control}/worlds`)).status).toBe(401)
    const control = createControlClient({ baseUrl: ready.url, token: 'tok' })
    const { records } = await control.records.list({ path: { system: 'uas', kind: 'user' } })
    expect(JSON.stringify(records)).toContain('Wei Example')
    expect((await control.snapshot.get()).random).toBe('blue')
  })

  it('with --tls speaks HTTPS on the same port with a CA of its own', async () => {
    const { ready, errLine } = await up('--tls', 'ca')
    await errLine(/minted .*ca\.pem.* in .*\/ca$/)
    expect(ready.urls.https).toBe(`https://127.0.0.1:${ready.port}`)
    // The CA of this test did not make the server's certificate.
    await expect(ask(`${ready.urls.https}/livez`)).rejects.toMatchObject({ code: 'SELF_SIGNED_CERT_IN_CHAIN' })
    expect((await fetch(`${ready.urls.http}/livez`)).status).toBe(200)
  })

  it('exits 3 for a taken port and says who holds it', async () => {
    const { ready } = await up()
    const second = spawnCli(['up', '--port', String(ready.port)])
    expect(await second.ended).toEqual({ code: 3, signal: null })
    expect(second.err).toEqual([
      expect.stringMatching(/^authdouble: Port \d+ is taken: an authdouble already runs there \(.*uas.*\)\. Stop it/),
    ])
    expect(second.out).toEqual([])
  })

  it.each([
    [['--host', '0.0.0.0'], /set --control-token TOKEN/],
    [['--now', 'tomorrow'], /--now: "tomorrow" is no ISO 8601 time/],
    [['--systems', 'uaz'], /There is no system "uaz"\. Did you mean "uas"/],
    [['--seed', 'nope.yaml'], /nope\.yaml: there is no such file/],
    [['--mtls-ca', 'nope.pem'], /nope\.pem: there is no such file/],
    [['--prot', '1'], /Did you mean --port\?/],
    [['--port', 'x'], /must be a whole number/],
    [['--clock', 'fast'], /Allowed choices are running, frozen/],
  ])('exits 2 for %j', async (args, message) => {
    const running = spawnCli(['up', '--port', '0', ...args], await temporaryDirectory())
    expect(await running.ended).toEqual({ code: 2, signal: null })
    expect(running.err.join('\n')).toMatch(message)
    expect(running.err.join('\n')).not.toMatch(/^\s+at /m)
    expect(running.out).toEqual([])
  })

  it('exits before listening for a simulated certificate in profile production', async () => {
    const directory = await temporaryDirectory()
    const config = 'port: 0\nsystems: { uas: { profile: production, simCert: { agentId: agent-cap } } }'
    await writeFile(join(directory, 'authdouble.config.yaml'), config)
    const running = spawnCli(['up'], directory)
    expect(await running.ended).toEqual({ code: 2, signal: null })
    expect(running.err.join('\n')).toMatch(/authdouble\.config\.yaml: systems\.uas\.simCert: .*production/)
    expect(running.out).toEqual([])
  })
})

describe('stopping', () => {
  it('lets the answer under way out at the first SIGTERM, then exits 0', async () => {
    const { ready, child, ended } = await up()
    await delay(ready.control, 300)
    const { arrived, answer } = askSlowly(ready.url + FIND)
    await arrived
    child.kill('SIGTERM')
    expect(await answer).toBe(400)
    expect(await ended).toEqual({ code: 0, signal: null })
  })

  it('ends at once at the second', async () => {
    const { ready, child, ended, errLine } = await up()
    await delay(ready.control, 60_000)
    const { arrived, answer } = askSlowly(ready.url + FIND)
    const failed = expect(answer).rejects.toMatchObject({ code: 'ECONNRESET' })
    await arrived
    child.kill('SIGTERM')
    await errLine(/SIGTERM: stopping/)
    child.kill('SIGTERM')
    expect(await ended).toEqual({ code: 143, signal: null })
    await failed
  })

  it('exits 0 at SIGINT when nothing is under way', async () => {
    const { child, ended } = await up()
    child.kill('SIGINT')
    expect(await ended).toEqual({ code: 0, signal: null })
  })
})
