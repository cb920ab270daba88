import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createControlClient } from '../../mocks/control/client.ts'
import type { Doubles } from '../../mocks/index.ts'
import { ensureAuthority } from '../../server/ca/directory.ts'
import { loadConfig } from '../../server/config.ts'
import { createLogger } from '../../server/log.ts'
import { start } from '../../server/start.ts'
import { application, PIN, phone } from '../broker/cap/phone.ts'
import { spawnCli } from './cli-support.ts'
import { temporaryDirectory } from './support.ts'

const NOW = '2026-01-01T00:00:00Z'
const BASE = 'http://localhost'
const silent = createLogger('silent', () => undefined)

interface Setup {
  readonly directory: string
  readonly uasUrl: string
  /** The control plane of the other process. */
  readonly uas: ReturnType<typeof createControlClient>
}

/** UAS in a process of its own, which lets nobody in without a certificate of our CA. */
async function startUas(mode: 'request' | 'require'): Promise<Setup> {
  const directory = await temporaryDirectory()
  await ensureAuthority({ directory: join(directory, 'ca') })
  const args = ['up', '--port', '0', '--systems', 'uas', '--now', NOW, '--clock', 'frozen', '--json']
  const running = spawnCli([...args, '--tls', 'ca', '--mtls-mode', mode], directory)
  const { url, urls } = JSON.parse(await running.outLine()) as { url: string; urls: { https: string } }
  return { directory, uasUrl: urls.https, uas: createControlClient({ baseUrl: url }) }
}

/** CAP, user centre, OMS and NRTS in this process, as a configuration file starts them. */
async function startBroker({ directory, uasUrl }: Setup, uas: object): Promise<Doubles> {
  const systems = { cap: {}, 'user-centre': {}, oms: {}, nrts: {}, uas: { url: uasUrl, ...uas } }
  const text = JSON.stringify({ port: 0, now: NOW, clock: 'frozen', systems })
  await writeFile(join(directory, 'authdouble.config.json'), text)
  const { doubles, server } = await start(await loadConfig({ cwd: directory }), silent)
  onTestFinished(() => server.close({ drainMs: 0 }))
  return doubles
}

const certificate = { cert: 'ca/agent-cap.pem', key: 'ca/agent-cap.key', ca: 'ca/ca.pem' }

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
type Json = any

async function post(doubles: Doubles, path: string, body: object): Promise<Json> {
  const headers = { 'content-type': 'application/json' }
  const request = new Request(BASE + path, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await doubles.fetch(request)).json()
}

async function tokenOf(doubles: Doubles, userId: string): Promise<string> {
  const action = '/_control/v1/systems/user-centre/actions/issue-token'
  return (await post(doubles, action, { userId })).token
}

/** Binds a phone and logs in with it. */
async function bindAndLogIn(doubles: Doubles, { uas }: Setup): Promise<Json> {
  const world = doubles.world()
  const device = phone('pixel-9', world.clock)
  const token = await tokenOf(doubles, 'A100001')
  const applied = await post(doubles, '/cap/bind/apply', application(device, token))
  expect(applied).toMatchObject({ code: 0 })
  await device.activateToken(applied.data.result, world.captures.list().at(-1)?.code ?? '')
  device.enablePIN(PIN)
  device.loginPIN(PIN)
  const body = { token, bindId: applied.data.bindId, otp: device.generateOTP() }
  const done = await post(doubles, '/cap/bind/success', body)
  expect(done).toMatchObject({ code: 0, data: { state: 'DONE' } })
  world.clock.advance(60_000)
  await uas.clock.advance({ body: { ms: 60_000 } })
  const login = { account: 'A100001', password: 'Passw0rd!', deviceId: 'pixel-9', appVersion: '9.10.0' }
  const { data } = await post(doubles, '/uc/login', login)
  const response = device.signChallenge(data.challenge)
  const { loginTicket, challenge } = data
  return post(doubles, '/nrts/tradeToken', { loginTicket, challengeId: challenge.id, response })
}

describe('UAS in another process over mutual TLS', () => {
  it('takes part in a whole binding and a login, seen from both sides', async () => {
    const setup = await startUas('require')
    const doubles = await startBroker(setup, { clientCertificate: certificate })
    expect(await bindAndLogIn(doubles, setup)).toMatchObject({ code: 0, data: { tradeToken: expect.any(String) } })

    const journal = doubles.world().journal.list()
    const apply = journal.find((entry) => entry.operation === 'bind.apply')
    const hop = journal.find((entry) => entry.operation === 'oath.createAssignEncrypt')
    expect(hop).toMatchObject({ system: 'uas', cause: apply?.id, status: 200 })
    const code = doubles.world().captures.list()[0]?.code ?? '?'
    expect(JSON.stringify(hop)).not.toContain(code)
    expect(hop?.response.body).toMatchObject({ result: { activationPassword: expect.stringMatching(/^⟨code:/) } })

    const { entries } = await setup.uas.journal.list({})
    const there = entries.find((entry) => entry.operation === 'oath.createAssignEncrypt')
    const { request } = await setup.uas.journal.get({ path: { id: there?.id ?? '' } })
    expect(request.headers.traceparent).toBe(hop?.request.headers.traceparent)
    expect(request.headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
  })

  it.each(['request', 'require'] as const)('without the certificate is answered 50201 (%s)', async (mode) => {
    const setup = await startUas(mode)
    const { cert, key } = await strangers(setup.directory)
    const doubles = await startBroker(setup, { clientCertificate: { cert, key, ca: certificate.ca } })
    const token = await tokenOf(doubles, 'A100001')
    const device = phone('pixel-9', doubles.world().clock)
    const applied = await post(doubles, '/cap/bind/apply', application(device, token))
    expect(applied).toEqual({ code: 50201, msg: 'UAS failed', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) })
    expect(doubles.world().captures.list()).toEqual([])
    const tokens = await setup.uas.records.list({ path: { system: 'uas', kind: 'token' } })
    expect(tokens.records).toEqual([])
  })
})

/** A certificate of a CA that UAS does not know. */
async function strangers(directory: string): Promise<{ cert: string; key: string }> {
  await ensureAuthority({ directory: join(directory, 'strangers') })
  return { cert: 'strangers/agent-cap.pem', key: 'strangers/agent-cap.key' }
}
