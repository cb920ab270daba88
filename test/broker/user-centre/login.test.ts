import { sha256 } from '@noble/hashes/sha2.js'
import { describe, expect, it } from 'vitest'
import type { DisruptionEffect } from '../../../mocks/kernel/disruptions.ts'
import { bytesToHex, utf8 } from '../../../mocks/kernel/lib/bytes.ts'
import { bound, type Harness, loginRequest, open, SERIAL, START_MS, SUITE, USER } from '../support.ts'

const login = (h: Harness, more = {}) => h.call('POST /uc/login', loginRequest(more))
const tickets = (h: Harness) => h.records('user-centre', 'ticket')

async function withBinding(): Promise<Harness> {
  const h = await open()
  await bound(h)
  return h
}

describe('a login with iSprint (uas-and-cap §10.4)', () => {
  it('gives a ticket and a challenge over it, and asks CAP before UAS', async () => {
    const h = await withBinding()
    const { data, status } = await login(h)
    expect(status).toBe(200)
    const { loginTicket, challenge, ...rest } = data
    expect(rest).toEqual({ expiresIn: 120, authMethod: 'ISPRINT', serialNumber: SERIAL })
    expect(loginTicket).toMatch(/^LT-[A-Za-z0-9]{24}$/)
    expect(challenge).toEqual({
      id: expect.stringMatching(/^C/),
      suite: SUITE,
      question: bytesToHex(sha256(utf8(`${loginTicket}|${USER}|${START_MS / 1000}`))),
    })
    expect(h.calls()).toEqual(['cap auth.method', 'uas token.createChallenge'])
    const [ticket] = await tickets(h)
    expect(ticket).toMatchObject({ loginTicket, challengeId: challenge.id, serialNumber: SERIAL, usedAt: null })
  })

  it('opens no challenge for a phone that is not bound, or when none is wanted', async () => {
    const h = await withBinding()
    const { data } = await login(h, { deviceId: 'phone-2' })
    expect(data).toEqual({ loginTicket: data.loginTicket, expiresIn: 120, authMethod: 'ISPRINT' })
    h.world.configure('user-centre', { challenge: 'none' })
    const none = (await login(h)).data
    expect(none).toEqual({
      loginTicket: none.loginTicket,
      expiresIn: 120,
      authMethod: 'ISPRINT',
      serialNumber: SERIAL,
    })
    expect(h.calls()).toEqual(['cap auth.method', 'cap auth.method'])
  })

  it.each(['9.0', '8.99', undefined, 'garbage'])('of app version %s', async (appVersion) => {
    const h = await withBinding()
    const answer = await login(h, { appVersion })
    if (appVersion === '9.0') return expect(answer.data.authMethod).toBe('ISPRINT')
    expect(answer).toMatchObject({ status: 426, code: 42601 })
    expect(answer.data).toBeUndefined()
    expect(await tickets(h)).toEqual([])
  })

  it('is refused when UAS says that the token cannot be used', async () => {
    const h = await withBinding()
    await h.control(`PATCH /systems/uas/records/token/${await tokenKey(h)}`, { status: 'Suspended' })
    expect(await login(h)).toMatchObject({ status: 423, code: 42301, entry: { fault: 'TOKEN_UNUSABLE' } })
    expect(await tickets(h)).toEqual([])
  })

  it('knows a real UAS by its codes alone', async () => {
    const h = await withBinding()
    const fault = { type: 'status', status: 400, body: { fault: { code: 4711 } } } as const
    h.disrupt('uas token.createChallenge', fault)
    expect(await login(h)).toMatchObject({ status: 502, code: 50201 })
    h.world.configure('user-centre', { uas: { codes: { '4711': 'TOKEN_SUSPENDED' } } })
    expect(await login(h)).toMatchObject({ status: 423, code: 42301 })
  })
})

async function tokenKey(h: Harness): Promise<string> {
  const token = (await h.records('uas', 'token')).find((row) => row.serialNum === SERIAL)
  return encodeURIComponent(token.uuid)
}

describe('a login of the old kind', () => {
  it('is complete with the password on a trusted device', async () => {
    const h = await open()
    const { data } = await login(h, { deviceId: 'old-phone-1' })
    expect(data).toMatchObject({ authMethod: 'TRUSTED_DEVICE', expiresIn: 120 })
    expect(await h.ok('POST /uc/token/verify', { token: data.token })).toMatchObject({ userId: USER })
    expect(h.calls()).toEqual(['cap auth.method'])
  })

  it('asks for an SMS elsewhere, and gives no token', async () => {
    const h = await open()
    const { data } = await login(h)
    expect(data).toEqual({ loginTicket: data.loginTicket, expiresIn: 120, authMethod: 'SMS' })
    expect(await h.records('user-centre', 'token')).toEqual([])
  })

  it('is for the trade account that was typed, or for the first', async () => {
    const h = await open()
    await login(h, { account: 'a200002' })
    await login(h, { account: 'WU' })
    const accounts = (await tickets(h)).map((ticket) => `${ticket.userId}/${ticket.tradeAccount}`)
    expect(accounts.sort()).toEqual(['A100002/A100002', 'A100002/A200002'])
  })
})

describe('a login that fails', () => {
  it('says the same of an unknown account and a wrong password, and asks nobody', async () => {
    const h = await open()
    const unknown = await login(h, { account: 'A999999' })
    const wrong = await login(h, { password: 'passw0rd!' })
    for (const answer of [unknown, wrong]) {
      expect(answer).toMatchObject({ status: 401, code: 40102 })
      expect(answer.body.msg).toBe('Account or password is wrong')
    }
    expect(h.calls()).toEqual([])
    expect(await tickets(h)).toEqual([])
  })

  it.each(['account', 'password', 'deviceId'])('without %s', async (member) => {
    const h = await open()
    const answer = await login(h, { [member]: undefined })
    expect(answer).toMatchObject({ status: 400, code: 40001, body: { msg: `Bad request: ${member}` } })
  })

  const troubles: [string, DisruptionEffect, 'before' | 'after'][] = [
    ['500', { type: 'status', status: 500 }, 'before'],
    ['a page', { type: 'status', status: 200, body: '<html>' }, 'before'],
    ['an answer of another shape', { type: 'status', status: 200, body: { code: 0, data: [], result: [] } }, 'before'],
    ['garbage', { type: 'garbage' }, 'before'],
    ['nothing', { type: 'empty' }, 'before'],
    ['nothing after it was done', { type: 'drop' }, 'after'],
    ['too late', { type: 'latency', ms: 60_000 }, 'before'],
    ['too late after it was done', { type: 'latency', ms: 60_000 }, 'after'],
  ]

  it.each(troubles)('when CAP answers %s: 50206, no ticket', async (_name, effect, when) => {
    const h = await withBinding()
    const id = h.disrupt('cap auth.method', effect, when)
    expect(await login(h)).toMatchObject({ status: 502, code: 50206 })
    expect(await tickets(h)).toEqual([])
    await h.control(`DELETE /disruptions/${id}`)
    expect((await login(h)).data.authMethod).toBe('ISPRINT')
  })

  it.each(troubles)('when UAS answers %s: 50201, no ticket', async (_name, effect, when) => {
    const h = await withBinding()
    const id = h.disrupt('uas token.createChallenge', effect, when)
    expect(await login(h)).toMatchObject({ status: 502, code: 50201 })
    expect(await tickets(h)).toEqual([])
    await h.control(`DELETE /disruptions/${id}`)
    expect((await login(h)).data.challenge.suite).toBe(SUITE)
  })

  it('waits for a neighbour as long as configured, and no longer', async () => {
    const h = await withBinding()
    h.world.configure('user-centre', { timeoutMs: 700 })
    h.disrupt('cap auth.method', { type: 'latency', ms: 701 })
    expect(await login(h)).toMatchObject({ code: 50206 })
    expect(h.world.clock.now()).toBe(START_MS + 700)
  })

  it('shows neither password nor ticket nor token in the journal', async () => {
    const h = await open()
    const { data } = await login(h, { deviceId: 'old-phone-1' })
    await h.ok('POST /uc/ticket/verify', { loginTicket: data.loginTicket })
    const journal = JSON.stringify(h.world.journal.list())
    for (const secret of ['Passw0rd!', data.loginTicket, data.token]) expect(journal).not.toContain(secret)
  })
})
