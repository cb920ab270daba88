import { describe, expect, it } from 'vitest'
import {
  bound,
  type Harness,
  type Json,
  loginRequest,
  open,
  other,
  response,
  SERIAL,
  START_MS,
  totp,
  USER,
} from '../support.ts'

const trade = (h: Harness, body: object) => h.call('POST /nrts/tradeToken', body)
const login = (h: Harness, more = {}): Promise<Json> => h.ok('POST /uc/login', loginRequest(more))
const ticketOf = async (h: Harness, loginTicket: string): Promise<Json> =>
  (await h.records('user-centre', 'ticket')).find((ticket) => ticket.loginTicket === loginTicket)

/** Without a trust mode: the default. */
async function withLogin(trust?: 'claim' | 'totp' | 'ocra'): Promise<{ h: Harness; at: Json }> {
  const h = await open()
  await bound(h)
  if (trust) h.world.configure('nrts', { trust })
  return { h, at: await login(h) }
}

/** The proof of trust mode `ocra`. */
const proof = (h: Harness, at: Json) => ({
  loginTicket: at.loginTicket,
  challengeId: at.challenge.id,
  response: response(at.challenge.question, h.world.clock.now()),
})

describe('a trade token for a response over the ticket (uas-and-cap §10.4)', () => {
  it('is given once, and the ticket is used up after the proof', async () => {
    const { h, at } = await withLogin()
    h.world.journal.clear()
    const answer = await trade(h, proof(h, at))
    expect(answer.data).toEqual({
      tradeToken: expect.stringMatching(/^TT[A-Za-z0-9]{40}$/),
      expiresIn: 28_800,
      tradeAccount: USER,
    })
    expect(h.calls()).toEqual(['user-centre ticket.verify', 'uas token.verifyOCRA', 'user-centre ticket.consume'])
    expect(await ticketOf(h, at.loginTicket)).toMatchObject({ usedAt: START_MS, failures: 0 })
    expect(await trade(h, proof(h, at))).toMatchObject({ status: 409, code: 40902 })
    expect(await h.records('nrts', 'tradeToken')).toMatchObject([
      { trust: 'ocra', userId: USER, expiresAt: START_MS + 28_800_000 },
    ])
  })

  it('is given to exactly one of 200 equal requests, and the ticket survives the others', async () => {
    const { h, at } = await withLogin()
    const answers = await Promise.all(Array.from({ length: 200 }, () => trade(h, proof(h, at))))
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    expect(answers.filter((answer) => answer.code === 40902 || answer.code === 40104)).toHaveLength(199)
    expect(await h.records('nrts', 'tradeToken')).toHaveLength(1)
  })

  it('is refused for the challenge of another login of the same user', async () => {
    const { h, at } = await withLogin()
    const foreign = await login(h)
    const answer = await trade(h, { ...proof(h, foreign), loginTicket: at.loginTicket })
    expect(answer).toMatchObject({ status: 401, code: 40104 })
    expect(await ticketOf(h, at.loginTicket)).toMatchObject({ failures: 1, usedAt: null })
    expect((await trade(h, proof(h, foreign))).status).toBe(200)
  })

  it('is refused for a wrong response four times, and the fifth kills the ticket', async () => {
    const { h, at } = await withLogin()
    h.world.configure('uas', { policy: { maxFail: 50 } })
    const right = proof(h, at)
    for (let i = 1; i <= 5; i++) {
      const wrong = await trade(h, { ...right, response: other(right.response) })
      expect(wrong).toMatchObject({ status: 401, code: 40104 })
    }
    expect(await trade(h, right)).toMatchObject({ status: 429, code: 42902 })
    expect(await h.records('nrts', 'tradeToken')).toEqual([])
  })

  it('is still given after four', async () => {
    const { h, at } = await withLogin()
    const right = proof(h, at)
    for (let i = 1; i <= 4; i++) await trade(h, { ...right, response: other(right.response) })
    expect((await trade(h, right)).status).toBe(200)
  })

  it.each(['challengeId', 'response'])('needs %s', async (member) => {
    const { h, at } = await withLogin()
    const answer = await trade(h, { ...proof(h, at), [member]: undefined, pinVerified: true })
    expect(answer).toMatchObject({ status: 400, code: 40001, body: { msg: `Bad request: ${member}` } })
    expect(await ticketOf(h, at.loginTicket)).toMatchObject({ failures: 0, usedAt: null })
  })

  it('is refused on a phone that is not bound', async () => {
    const { h } = await withLogin()
    const at = await login(h, { deviceId: 'phone-2' })
    const answer = await trade(h, { loginTicket: at.loginTicket, challengeId: 'C1', response: '12345678' })
    expect(answer).toMatchObject({ code: 40104 })
  })
})

describe('a trade token for a one-time password', () => {
  it('is given for the token of this device', async () => {
    const { h, at } = await withLogin('totp')
    h.world.journal.clear()
    const body = { loginTicket: at.loginTicket, otp: totp(START_MS) }
    expect((await trade(h, body)).data.tradeAccount).toBe(USER)
    expect(h.calls()).toEqual(['user-centre ticket.verify', 'uas token.verifyOTP', 'user-centre ticket.consume'])
  })

  it('is refused for a password that another login has used; a replay does not count on the ticket', async () => {
    const { h, at } = await withLogin('totp')
    const second = await login(h)
    const otp = totp(START_MS)
    await trade(h, { loginTicket: at.loginTicket, otp })
    const replay = await trade(h, { loginTicket: second.loginTicket, otp })
    expect(replay).toMatchObject({ status: 401, code: 40104, entry: { reason: 'UAS: fault 990601 OTP_REPLAYED' } })
    expect(await ticketOf(h, second.loginTicket)).toMatchObject({ failures: 0, usedAt: null })
    h.world.clock.advance(30_000)
    expect((await trade(h, { loginTicket: second.loginTicket, otp: totp(START_MS, 1) })).status).toBe(200)
  })

  it('is given to exactly one of 200 equal requests', async () => {
    const { h, at } = await withLogin('totp')
    const body = { loginTicket: at.loginTicket, otp: totp(START_MS) }
    const answers = await Promise.all(Array.from({ length: 200 }, () => trade(h, body)))
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    expect(await h.records('nrts', 'tradeToken')).toHaveLength(1)
  })

  it('counts a wrong password and the token of another phone', async () => {
    const { h, at } = await withLogin('totp')
    const { loginTicket } = at
    expect(await trade(h, { loginTicket, otp: other(totp(START_MS)) })).toMatchObject({ code: 40104 })
    const foreign = await trade(h, { loginTicket, otp: totp(START_MS), serialNumber: 'EMU2' })
    expect(foreign).toMatchObject({ code: 40104 })
    expect(await ticketOf(h, loginTicket)).toMatchObject({ failures: 2 })
    expect((await trade(h, { loginTicket, otp: totp(START_MS), serialNumber: SERIAL })).status).toBe(200)
  })

  it('needs a password', async () => {
    const { h, at } = await withLogin('totp')
    const answer = await trade(h, { loginTicket: at.loginTicket, pinVerified: true })
    expect(answer).toMatchObject({ code: 40001, body: { msg: 'Bad request: otp' } })
  })
})

describe('a trade token for the word of the app', () => {
  it('is given to whoever says so, asks UAS nothing, and warns', async () => {
    const { h, at } = await withLogin('claim')
    h.world.journal.clear()
    const answer = await trade(h, { loginTicket: at.loginTicket, pinVerified: true })
    expect(answer.data.tradeAccount).toBe(USER)
    expect(answer.headers.get('x-double-warning')).toContain('trust claim')
    expect(h.calls()).toEqual(['user-centre ticket.verify', 'user-centre ticket.consume'])
  })

  it('is refused, and counted, when the app says no', async () => {
    const { h, at } = await withLogin('claim')
    expect(await trade(h, { loginTicket: at.loginTicket, pinVerified: false })).toMatchObject({ code: 40104 })
    expect(await ticketOf(h, at.loginTicket)).toMatchObject({ failures: 1 })
    expect(await trade(h, { loginTicket: at.loginTicket })).toMatchObject({ code: 40001 })
  })

  it('is not given in the other modes', async () => {
    for (const trust of ['totp', 'ocra'] as const) {
      const { h, at } = await withLogin(trust)
      expect((await trade(h, { loginTicket: at.loginTicket, pinVerified: true })).status).toBe(400)
    }
  })
})

describe('a trade token after a login of the old kind', () => {
  it('needs no proof on a trusted device', async () => {
    const h = await open()
    const at = await login(h, { deviceId: 'old-phone-1' })
    expect((await trade(h, { loginTicket: at.loginTicket })).data.tradeAccount).toBe(USER)
    expect(await trade(h, { loginTicket: at.loginTicket })).toMatchObject({ code: 40902 })
    expect((await h.records('nrts', 'tradeToken'))[0]).toMatchObject({ trust: 'trustedDevice' })
  })

  it('is not given where an SMS would be needed, whatever the app says', async () => {
    const h = await open()
    h.world.configure('nrts', { trust: 'claim' })
    const at = await login(h)
    expect(await trade(h, { loginTicket: at.loginTicket, pinVerified: true })).toMatchObject({ code: 40104 })
  })
})

describe('a token that UAS lets nobody use', () => {
  it.each(['Suspended', 'Revoked', 'Expired', 'Pending'])(
    '%s: 42301, and the ticket does not count',
    async (status) => {
      for (const trust of ['totp', 'ocra'] as const) {
        const { h, at } = await withLogin(trust)
        const [token] = await h.records('uas', 'token')
        await h.control(`PATCH /systems/uas/records/token/${encodeURIComponent(token.uuid)}`, { status })
        const answer = await trade(h, { ...proof(h, at), otp: totp(START_MS) })
        expect(answer).toMatchObject({ status: 423, code: 42301, entry: { fault: 'TOKEN_UNUSABLE' } })
        expect(await ticketOf(h, at.loginTicket)).toMatchObject({ failures: 0, usedAt: null })
      }
    },
  )

  it('locked by wrong responses', async () => {
    const { h, at } = await withLogin()
    h.world.configure('user-centre', { maxTicketFailures: 10 })
    const right = proof(h, at)
    const codes = []
    for (let i = 1; i <= 6; i++) codes.push((await trade(h, { ...right, response: other(right.response) })).code)
    expect(codes).toEqual([40104, 40104, 40104, 40104, 40104, 42301])
    expect(await trade(h, right)).toMatchObject({ code: 42301 })
  })

  it('suspended, then resumed: the same response is good', async () => {
    const { h, at } = await withLogin()
    const [token] = await h.records('uas', 'token')
    const key = encodeURIComponent(token.uuid)
    await h.control(`PATCH /systems/uas/records/token/${key}`, { status: 'Suspended' })
    expect(await trade(h, proof(h, at))).toMatchObject({ code: 42301 })
    await h.control(`PATCH /systems/uas/records/token/${key}`, { status: 'Activated' })
    expect((await trade(h, proof(h, at))).status).toBe(200)
  })
})
