import { describe, expect, it } from 'vitest'
import type { DisruptionEffect } from '../../../mocks/kernel/disruptions.ts'
import { bound, type Harness, type Json, loginRequest, open, other, response } from '../support.ts'

type When = 'before' | 'after'

const trade = (h: Harness, body: object) => h.call('POST /nrts/tradeToken', body)
const proof = (h: Harness, at: Json) => ({
  loginTicket: at.loginTicket,
  challengeId: at.challenge.id,
  response: response(at.challenge.question, h.world.clock.now()),
})

async function withLogin(): Promise<{ h: Harness; at: Json }> {
  const h = await open()
  await bound(h)
  return { h, at: await h.ok('POST /uc/login', loginRequest()) }
}

const ticket = async (h: Harness): Promise<Json> => (await h.records('user-centre', 'ticket'))[0]

/** What a neighbour does before it has done anything. */
const before: [string, DisruptionEffect][] = [
  ['500', { type: 'status', status: 500 }],
  ['a page', { type: 'status', status: 200, body: '<html>' }],
  ['an answer of another shape', { type: 'status', status: 200, body: { code: 0, data: [] } }],
  ['garbage', { type: 'garbage' }],
  ['nothing', { type: 'empty' }],
  ['a crash', { type: 'crash' }],
  ['too late', { type: 'latency', ms: 6000 }],
]

describe('UAS in trouble (uas-and-cap §10)', () => {
  it.each(before)('answers %s: 50201, the ticket survives, a second try succeeds', async (_name, effect) => {
    const { h, at } = await withLogin()
    h.disrupt('uas token.verifyOCRA', effect, 'before', { times: 1 })
    expect(await trade(h, proof(h, at))).toMatchObject({ status: 502, code: 50201 })
    expect(await ticket(h)).toMatchObject({ failures: 0, usedAt: null })
    expect((await trade(h, proof(h, at))).status).toBe(200)
  })

  it('verifies, and its answer is lost: the response is used, the ticket is not', async () => {
    const { h, at } = await withLogin()
    h.disrupt('uas token.verifyOCRA', { type: 'drop' }, 'after', { times: 1 })
    expect(await trade(h, proof(h, at))).toMatchObject({ status: 502, code: 50201 })
    const again = await trade(h, proof(h, at))
    expect(again).toMatchObject({ code: 40104, entry: { reason: 'UAS: fault 990606 CHALLENGE_USED' } })
    expect(await ticket(h)).toMatchObject({ failures: 0, usedAt: null })
  })

  it('refuses the agent: 50201, for that is no fault of the app', async () => {
    const { h, at } = await withLogin()
    h.world.configure('nrts', { uas: { identity: { commonName: 'stranger', subject: 'CN=stranger' } } })
    const answer = await trade(h, proof(h, at))
    expect(answer).toMatchObject({ code: 50201, entry: { reason: 'UAS: fault 990206 AGENT_NOT_REGISTERED' } })
    expect(await ticket(h)).toMatchObject({ failures: 0, usedAt: null })
  })

  it('has codes of its own, which the configuration explains', async () => {
    const { h, at } = await withLogin()
    const status = { type: 'status', status: 400, body: { fault: { code: 4711 } } } as const
    h.disrupt('uas token.verifyOCRA', status)
    expect(await trade(h, proof(h, at))).toMatchObject({ code: 50201 })
    h.world.configure('nrts', { uas: { codes: { '4711': 'TOKEN_LOCKED' } } })
    expect(await trade(h, proof(h, at))).toMatchObject({ code: 42301 })
    h.world.configure('nrts', { uas: { codes: { '4711': 'OTP_INVALID' } } })
    expect(await trade(h, proof(h, at))).toMatchObject({ code: 40104 })
    expect(await ticket(h)).toMatchObject({ failures: 1 })
  })
})

describe('the user centre in trouble', () => {
  it.each(before)('answers %s to ticket.verify: 50204, UAS is not asked', async (_name, effect) => {
    const { h, at } = await withLogin()
    h.disrupt('user-centre ticket.verify', effect, 'before', { times: 1 })
    h.world.journal.clear()
    expect(await trade(h, proof(h, at))).toMatchObject({ status: 502, code: 50204 })
    expect(h.calls()).toEqual(['user-centre ticket.verify'])
    expect((await trade(h, proof(h, at))).status).toBe(200)
  })

  it.each<[string, DisruptionEffect, When]>([
    ['500', { type: 'status', status: 500 }, 'before'],
    ['nothing', { type: 'empty' }, 'before'],
    ['too late after it was done', { type: 'latency', ms: 6000 }, 'after'],
    ['nothing after it was done', { type: 'drop' }, 'after'],
  ])('answers %s to ticket.consume: 50204, and never a trade token', async (_name, effect, when) => {
    const { h, at } = await withLogin()
    h.disrupt('user-centre ticket.consume', effect, when, { times: 1 })
    expect(await trade(h, proof(h, at))).toMatchObject({ status: 502, code: 50204 })
    expect((await ticket(h)).usedAt === null).toBe(when === 'before')
    expect(await trade(h, proof(h, at))).toMatchObject({ code: when === 'before' ? 40104 : 40902 })
    expect(await h.records('nrts', 'tradeToken')).toEqual([])
  })

  it('cannot count: 50204, because an uncounted guess would be free', async () => {
    const { h, at } = await withLogin()
    const right = proof(h, at)
    h.disrupt('user-centre ticket.fail', { type: 'status', status: 500 }, 'before', { times: 1 })
    expect(await trade(h, { ...right, response: other(right.response) })).toMatchObject({ code: 50204 })
    expect((await trade(h, right)).status).toBe(200)
  })

  it.each([
    ['unknown', { loginTicket: 'LT-unknown' }, 0, 401, 40103],
    ['too old', {}, 120_000, 410, 41002],
  ])('knows a ticket to be %s', async (_name, more, ms, status, code) => {
    const { h, at } = await withLogin()
    const body = proof(h, at)
    h.world.clock.advance(ms)
    expect(await trade(h, { ...body, ...more })).toMatchObject({ status, code })
  })

  it('refuses in words that nobody knows: 50204', async () => {
    const { h, at } = await withLogin()
    h.disrupt('user-centre ticket.verify', { type: 'status', status: 403, body: { code: 40399 } })
    expect(await trade(h, proof(h, at))).toMatchObject({ code: 50204, entry: { reason: 'ticket/verify: code 40399' } })
  })
})

describe('a crash of NRTS itself', () => {
  it('after the proof leaves the ticket; the response is used', async () => {
    const { h, at } = await withLogin()
    h.disrupt('nrts tradeToken', { type: 'crash' }, 'at', { point: 'tradeToken.proved', times: 1 })
    await expect(trade(h, proof(h, at))).rejects.toThrow('fetch failed')
    expect(await ticket(h)).toMatchObject({ usedAt: null, failures: 0 })
    expect(await trade(h, proof(h, at))).toMatchObject({ code: 40104 })
  })

  it('after the ticket is used leaves no trade token', async () => {
    const { h, at } = await withLogin()
    h.disrupt('nrts tradeToken', { type: 'crash' }, 'at', { point: 'tradeToken.consumed', times: 1 })
    await expect(trade(h, proof(h, at))).rejects.toThrow('fetch failed')
    expect(await trade(h, proof(h, at))).toMatchObject({ code: 40902 })
    expect(await h.records('nrts', 'tradeToken')).toEqual([])
  })

  it('keeps ticket, response and trade token out of the journal', async () => {
    const { h, at } = await withLogin()
    const body = proof(h, at)
    const { data } = await trade(h, body)
    const journal = JSON.stringify(h.world.journal.list())
    for (const secret of [at.loginTicket, body.response, data.tradeToken]) expect(journal).not.toContain(secret)
  })
})
