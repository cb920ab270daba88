import { describe, expect, it } from 'vitest'
import { peerWith, stage } from './stage.ts'
import { type As, type Harness, loginUser, open, totp, USER } from './support.ts'

const find = (h: Harness, as: As, more: Record<string, unknown> = {}) =>
  h.call('device.list', { userId: USER, ...more }, { default: false, ...as })

async function withAccessToken(h: Harness, init: Record<string, unknown> = {}): Promise<void> {
  await h.record('user', { userId: 'svc-report', nonInteractive: true })
  await h.record('accessToken', { userId: 'svc-report', id: 'T1', token: 'secret-token', ...init })
}

describe('who calls: the decision order (uas-and-cap §3.3)', () => {
  const good = { bearer: 'secret-token' }
  const bad = { bearer: 'bad' }
  const peer = peerWith()
  const agent = { headers: { 'x-double-agent-cert': 'agent-cap' } }
  const cases: [string, As, Record<string, unknown>, number | 'ok', string?][] = [
    ['a good bearer token alone', good, {}, 'ok'],
    ['a good bearer token beside a bad session', good, { sessionToken: 'bad' }, 'ok'],
    ['a good bearer token beside an agent without certificate', good, { dynamicAgentSession: true }, 'ok'],
    ['a bad bearer token beside a good certificate', { ...bad, peer }, { dynamicAgentSession: true }, 990207],
    ['a bad bearer token beside a good session', bad, { sessionToken: 'GOOD' }, 990207],
    [
      'a bearer header without token',
      { headers: { authorization: 'Bearer' }, peer },
      { dynamicAgentSession: true },
      990207,
    ],
    [
      'another scheme is no bearer',
      { headers: { authorization: 'Basic eDp5' }, peer },
      { dynamicAgentSession: true },
      'ok',
    ],
    ['a certificate without dynamicAgentSession', { peer }, {}, 990200],
    ['a certificate', { peer }, { dynamicAgentSession: true }, 'ok'],
    ['a certificate beside a bad session token', { peer }, { dynamicAgentSession: true, sessionToken: 'bad' }, 'ok'],
    ['the header', agent, { dynamicAgentSession: 'TRUE' }, 'ok'],
    [
      'the header loses against a certificate',
      { ...agent, peer: peerWith({ trusted: false }) },
      { dynamicAgentSession: true },
      990205,
    ],
    ['no certificate beside a good session', {}, { dynamicAgentSession: true, sessionToken: 'GOOD' }, 990204],
    ['a good session', {}, { sessionToken: 'GOOD' }, 'ok'],
    ['a good session, dynamicAgentSession "false"', {}, { dynamicAgentSession: 'false', sessionToken: 'GOOD' }, 'ok'],
    ['a bad session', {}, { sessionToken: 'bad' }, 990201],
    ['an empty session', {}, { sessionToken: '' }, 990200],
    ['nothing', {}, {}, 990200],
  ]
  it.each(cases)('%s', async (_name, as, members, expected) => {
    const h = await open()
    const session = await loginUser(h)
    await withAccessToken(h)
    const sessionToken = members.sessionToken === 'GOOD' ? session : members.sessionToken
    const answer = await find(h, as, { ...members, ...(sessionToken === undefined ? {} : { sessionToken }) })
    expect(answer.code ?? 'ok').toBe(expected)
  })
})

describe('agents', () => {
  const call = (h: Harness, change = {}) => find(h, { peer: peerWith(change) }, { dynamicAgentSession: true })
  const stranger = { subject: 'CN=stranger', commonName: 'stranger' }

  it('are found by fingerprint, whole subject or common name', async () => {
    const h = await open()
    await loginUser(h)
    expect((await call(h)).status).toBe(200)
    expect((await call(h, stranger)).code).toBe(990206)
    await h.record('agent', { agentId: 'by-print', fingerprint: `${'CD:'.repeat(31)}CD` })
    expect((await call(h, { ...stranger, fingerprint256: 'cd'.repeat(32) })).status).toBe(200)
    await h.record('agent', { agentId: 'by-subject', subject: 'CN=other,O=Example' })
    expect((await call(h, { ...stranger, subject: 'CN=other,O=Example' })).status).toBe(200)
  })

  it('have certificates whose dates are judged by the clock of the world', async () => {
    const h = await open()
    await loginUser(h)
    const dates = { validFrom: h.now() + 1000, validTo: h.now() + 2000 }
    expect((await call(h, dates)).code).toBe(990210)
    h.advance(1000)
    expect((await call(h, dates)).status).toBe(200)
    h.advance(1000)
    expect((await call(h, dates)).code).toBe(990209)
  })

  it('can be disabled and revoked in the middle of a run', async () => {
    const h = await open()
    await loginUser(h)
    expect((await call(h)).status).toBe(200)
    await h.patch('agent', 'agent-cap', { enabled: false })
    expect((await call(h)).code).toBe(990206)
    await h.patch('agent', 'agent-cap', { enabled: true, revoked: true })
    expect((await call(h)).code).toBe(990211)
  })

  it('have no simulated certificates in profile production', async () => {
    const h = await open({ config: { uas: { profile: 'production' } } })
    await loginUser(h)
    const header = await find(h, { headers: { 'x-double-agent-cert': 'agent-cap' } }, { dynamicAgentSession: true })
    expect([header.code, header.entry.reason]).toEqual([990204, 'X-Double-Agent-Cert is refused in profile production'])
    expect((await call(h)).status).toBe(200)
  })

  it('may be simulated for every request by configuration', async () => {
    const h = await open({ config: { uas: { simCert: { subject: 'CN=agent-cap,O=Example' } } } })
    await loginUser(h)
    expect((await find(h, {}, { dynamicAgentSession: true })).status).toBe(200)
    const stranger = { headers: { 'x-double-agent-cert': 'nobody' } }
    expect((await find(h, stranger, { dynamicAgentSession: true })).code).toBe(990206)
    h.configure({ simCert: { agentId: 'nobody', subject: '' } })
    expect((await find(h, {}, { dynamicAgentSession: true })).code).toBe(990206)
  })
})

describe('access tokens', () => {
  it('end by revocation, at their time, and with their user', async () => {
    const h = await open()
    await loginUser(h)
    await withAccessToken(h, { expiresAt: new Date(h.now() + 1000).toISOString() })
    const ask = () => find(h, { bearer: 'secret-token' })
    expect((await ask()).status).toBe(200)
    await h.patch('accessToken', 'T1', { revoked: true })
    expect((await ask()).code).toBe(990207)
    await h.patch('accessToken', 'T1', { revoked: false })
    h.advance(999)
    expect((await ask()).status).toBe(200)
    h.advance(1)
    expect((await ask()).code).toBe(990207)
    await h.patch('accessToken', 'T1', { expiresAt: h.now() + 99_000 })
    expect((await ask()).status).toBe(200)
    await h.ok('user.modify', { userId: 'svc-report', status: 'Disabled' })
    expect((await ask()).code).toBe(990207)
  })

  it('belong to users who cannot log in, and carry permissions of their own', async () => {
    const h = await open()
    await loginUser(h)
    await withAccessToken(h, { permissions: ['user.read'] })
    expect((await h.call('user.findById', { userId: USER }, { bearer: 'secret-token' })).status).toBe(200)
    expect((await h.call('user.create', { userId: 'N' }, { bearer: 'secret-token' })).code).toBe(990208)
    expect((await h.call('authn.login', { userId: 'svc-report', realmId: 'AV-PASSWORD' })).code).toBe(990208)
  })
})

describe('user sessions', () => {
  it('act on their own user only', async () => {
    const h = await open()
    await stage(h)
    const session = await loginUser(h)
    const other = await loginUser(h, 'B200002')
    for (const [operationId, body] of [
      ['token.verifyOTP', { serialNumber: 'EMU1', otp: totp(h.now()) }],
      ['token.verifyOTP', { userId: USER, otp: totp(h.now()) }],
      ['token.createChallenge', { serialNumber: 'EMU1' }],
      ['token.verifyOCRA', { challengeId: 'C1', response: '12654442' }],
      ['token.findBySerial', { serialNumber: 'EMU1' }],
      ['token.listOfUser', { userId: USER }],
      ['device.list', { userId: USER }],
    ] as const) {
      expect([operationId, (await h.call(operationId, body, { session: other })).code]).toEqual([operationId, 990208])
    }
    expect((await h.ok('device.list', { userId: USER }, { session })).length).toBe(1)
    expect((await h.ok('token.verifyOTP', { userId: USER, otp: totp(h.now()) }, { session })).valid).toBe(true)
    for (const operationId of ['token.suspend', 'token.revoke', 'token.activateByOTP'])
      expect((await h.call(operationId, { serialNumber: 'EMU1', otp: '000000' }, { session })).code).toBe(990208)
    expect((await h.call('user.findById', { userId: USER }, { session })).code).toBe(990208)
  })

  it('are refreshed, ended by logout, and all ended by the next login where the policy says so', async () => {
    const h = await open()
    const session = await loginUser(h)
    h.advance(200_000)
    const refreshed = await h.ok('authn.refreshSession', {}, { session })
    expect(refreshed).toMatchObject({ sessionToken: session, lastAccessTime: h.now(), loginTime: h.now() - 200_000 })
    h.advance(200_000)
    expect((await find(h, { session })).status).toBe(200)
    expect(await h.ok('authn.logout', {}, { session })).toBe(true)
    expect((await find(h, { session })).code).toBe(990201)

    const first = await loginUser(h)
    const second = await loginUser(h)
    expect((await find(h, { session: first })).status).toBe(200)
    h.configure({ sessions: { killExisting: 'all' } })
    const third = await loginUser(h)
    expect((await find(h, { session: first })).code).toBe(990201)
    expect((await find(h, { session: second })).code).toBe(990201)
    expect((await find(h, { session: third })).status).toBe(200)
  })
})

describe('logins', () => {
  it('with a second factor: the SMS password, once; five wrong ones end the attempt, also without a usable token', async () => {
    const h = await open()
    await stage(h, 'Pending')
    const { UUID } = await h.ok('user.findById', { userId: USER })
    await h.patch('user', UUID, { mobile: '13800000000' })
    const half = async () =>
      (await h.ok('authn.login', { userId: USER, password: 'Passw0rd-x', realmId: 'AV-OATH' })).sessionToken
    const second = (sessionToken: string, otp: string) =>
      h.call('authn.login', { sessionToken, otp }, { default: false })
    const started = await half()
    const code = h.world.captures.list()[0]?.code ?? ''
    expect(code).toMatch(/^[0-9]{6}$/)
    const whole = await second(started, code)
    expect(whole.result).toMatchObject({ authenticated: true, sessionFlags: 1, state: 3 })
    expect((await second(started, code)).code).toBe(990201)

    const attacked = await half()
    for (let attempt = 1; attempt <= 5; attempt++) expect((await second(attacked, 'abcdef')).code).toBe(990502)
    const right = h.world.captures.list()[0]?.code ?? ''
    expect((await second(attacked, right)).code).toBe(990201)
  })

  it('five wrong passwords lock the account; making it Active gives all tries back', async () => {
    const h = await open()
    await stage(h)
    const login = (password: string) => h.call('authn.login', { userId: USER, password, realmId: 'AV-PASSWORD' })
    for (let attempt = 1; attempt <= 5; attempt++) expect((await login('wrong')).code).toBe(10020)
    expect((await login('Passw0rd-x')).code).toBe(10403)
    await h.ok('user.modify', { userId: USER, status: 'Active' })
    expect((await login('wrong')).code).toBe(10020)
    expect((await login('Passw0rd-x')).status).toBe(200)
  })
})
