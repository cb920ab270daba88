import { describe, expect, it } from 'vitest'
import { type Harness, loginRequest, open, PHONE, START_MS, USER } from '../support.ts'

const ask = (h: Harness, what: string, loginTicket: string) => h.call(`POST /uc/ticket/${what}`, { loginTicket })

async function withTicket(): Promise<{ h: Harness; ticket: string }> {
  const h = await open()
  return { h, ticket: (await h.ok('POST /uc/login', loginRequest())).loginTicket }
}

describe('a login ticket (uas-and-cap §10.4)', () => {
  it('tells what it stands for, as often as it is asked', async () => {
    const { h, ticket } = await withTicket()
    for (let i = 0; i < 2; i++) {
      expect((await ask(h, 'verify', ticket)).data).toEqual({
        userId: USER,
        tradeAccount: USER,
        deviceId: PHONE,
        authMethod: 'SMS',
        issuedAt: START_MS,
        expiresAt: START_MS + 120_000,
      })
    }
  })

  it('is used exactly once by 200 at a time', async () => {
    const { h, ticket } = await withTicket()
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask(h, 'consume', ticket)))
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    expect(answers.filter((answer) => answer.code === 40902 && answer.status === 409)).toHaveLength(199)
    for (const what of ['verify', 'consume', 'fail']) {
      expect(await ask(h, what, ticket)).toMatchObject({ status: 409, code: 40902 })
    }
  })

  it('is killed by the fifth wrong proof', async () => {
    const { h, ticket } = await withTicket()
    for (let failures = 1; failures <= 5; failures++) {
      expect((await ask(h, 'fail', ticket)).data).toEqual({ failures, remaining: 5 - failures })
    }
    for (const what of ['fail', 'verify', 'consume']) {
      expect(await ask(h, what, ticket)).toMatchObject({ status: 429, code: 42902 })
    }
  })

  it('counts no more than five of 50 wrong proofs at a time', async () => {
    const { h, ticket } = await withTicket()
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(h, 'fail', ticket)))
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(5)
    expect((await h.records('user-centre', 'ticket'))[0]).toMatchObject({ failures: 5 })
  })

  it('is good until 120 s are over', async () => {
    const { h, ticket } = await withTicket()
    h.world.clock.advance(119_999)
    expect((await ask(h, 'verify', ticket)).status).toBe(200)
    h.world.clock.advance(1)
    for (const what of ['verify', 'consume', 'fail']) {
      expect(await ask(h, what, ticket)).toMatchObject({ status: 410, code: 41002 })
    }
  })

  it('is told as used even when it is old and has failures', async () => {
    const { h } = await withTicket()
    const expiresAt = new Date(START_MS - 1).toISOString()
    const base = { userId: USER, deviceId: PHONE, expiresAt }
    await h.record('user-centre', 'ticket', { ...base, loginTicket: 'LT-1', used: true, failures: 5 })
    await h.record('user-centre', 'ticket', { ...base, loginTicket: 'LT-2', failures: 5 })
    expect((await ask(h, 'verify', 'LT-1')).code).toBe(40902)
    expect((await ask(h, 'verify', 'LT-2')).code).toBe(42902)
  })

  it('must be known', async () => {
    const { h } = await withTicket()
    for (const what of ['verify', 'consume', 'fail']) {
      expect(await ask(h, what, 'LT-unknown')).toMatchObject({ status: 401, code: 40103 })
    }
  })
})
