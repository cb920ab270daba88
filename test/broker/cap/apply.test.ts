import { describe, expect, it } from 'vitest'
import type { DisruptionEffect } from '../../../mocks/kernel/disruptions.ts'
import type { Json } from '../support.ts'
import { MINUTE, openBinding } from './support.ts'

const TROUBLE: readonly [string, DisruptionEffect][] = [
  ['500', { type: 'status', status: 500 }],
  ['garbage', { type: 'garbage' }],
  ['nothing', { type: 'empty' }],
  ['a broken connection', { type: 'drop' }],
  ['after the time-out', { type: 'latency', ms: 6_000 }],
]

describe('POST /cap/bind/apply', () => {
  it('asks in order, writes down, sends the code by SMS alone', async () => {
    const h = await openBinding()
    const { body, data, status } = await h.apply()
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['code', 'msg', 'data', 'traceId'])
    expect(h.calls()).toEqual([
      'user-centre token.verify',
      'uas user.create',
      'uas oath.createAssignEncrypt',
      'cap deliver.sms',
    ])
    const [message] = h.world.captures.list()
    expect(message).toMatchObject({ channel: 'sms', to: '13800000001', purpose: 'activation' })
    expect(data.mobileMasked).toBe('138****0001')
    expect(data.expiresAt).toBe(h.world.clock.now() + 600_000)
    expect(JSON.stringify(body)).not.toContain(message?.code)
    expect(data.result).not.toHaveProperty('activationPassword')
    expect(JSON.stringify(h.world.journal.list())).not.toContain(message?.code)
    expect(await h.states()).toEqual(['CODE_SENT'])
  })

  it('asks UAS nothing with a bad token', async () => {
    const h = await openBinding()
    expect(await h.apply({ token: 'T-unknown' })).toMatchObject({ status: 401, code: 40101 })
    expect(h.calls()).toEqual(['user-centre token.verify'])
    expect(await h.records('cap', 'binding')).toEqual([])
  })

  it('refuses a user whose number is unknown before anything is made', async () => {
    // Our own user centre knows everybody's number; somebody else's may not.
    const h = await openBinding({ onContractViolation: 'warn' })
    await h.control('PATCH /systems/user-centre/records/account/A100001', { mobile: '' })
    expect(await h.apply()).toMatchObject({ status: 502, code: 50202 })
    expect(h.calls()).toEqual(['user-centre token.verify'])
  })

  it.each([
    ['key', undefined, 'key'],
    ['device', undefined, 'device'],
    ['token', undefined, 'token'],
    ['device', { type: 'ANDROID' }, 'id'],
  ])('answers 40001 without %s as it must be', async (member, value, named) => {
    const h = await openBinding()
    const answer = await h.apply({ [member]: value })
    expect(answer).toMatchObject({ status: 400, code: 40001 })
    expect(answer.body.msg).toContain(`: ${named}`)
  })

  it('takes a version of ten as newer than nine, and none at all', async () => {
    for (const appVersion of ['9.10', undefined]) {
      const h = await openBinding()
      expect(await h.apply({ appVersion })).toMatchObject({ status: 200 })
    }
  })

  it('sends no second code unasked, and none within a minute', async () => {
    const h = await openBinding()
    const first = await h.apply()
    const again = await h.apply()
    expect(again).toMatchObject({ status: 409, code: 40901 })
    expect(again.data).toEqual({ bindId: first.data.bindId, canResendAt: h.world.clock.now() + MINUTE })
    const early = await h.apply({ resend: true })
    expect(early).toMatchObject({ status: 429, code: 42901, data: { canResendAt: h.world.clock.now() + MINUTE } })
    h.world.clock.advance(MINUTE - 1)
    expect((await h.apply({ resend: true })).code).toBe(42901)
    h.world.clock.advance(1)
    expect(await h.apply({ resend: true })).toMatchObject({ status: 200, data: { bindId: first.data.bindId } })
    expect(new Set(h.codes()).size).toBe(2)
    expect(await h.tokens()).toEqual(['EMU0000000001 Revoked', 'EMU0000000002 Pending'])
  })

  it('sends ten codes a day to a number', async () => {
    const h = await openBinding()
    for (let i = 0; i < 10; i++) {
      expect((await h.apply({ resend: true })).status).toBe(200)
      h.world.clock.advance(MINUTE)
    }
    const refused = await h.apply({ resend: true })
    expect(refused).toMatchObject({ code: 42901, data: { canResendAt: Date.parse('2026-01-02T00:00:00Z') } })
  })

  it('of two at once lets one through', async () => {
    const h = await openBinding()
    const answers = await Promise.all([h.apply(), h.apply()])
    expect(answers.map(({ code }) => code).sort()).toEqual([0, 40901])
    expect(h.codes()).toHaveLength(1)
    expect((await h.tokens()).filter((token) => !token.endsWith('Revoked'))).toHaveLength(1)
  })
})

describe('neighbours in trouble during apply', () => {
  const steps = [
    ['user-centre token.verify', 50204],
    ['uas user.create', 50201],
    ['uas oath.createAssignEncrypt', 50201],
    ['cap deliver.sms', 50202],
  ] as const

  for (const [hop, code] of steps) {
    for (const when of ['before', 'after'] as const) {
      it.each(TROUBLE)(`${hop}, ${when} it is done: %s`, async (_name, effect) => {
        const h = await openBinding()
        const id = h.disrupt(hop, effect, when)
        const slow = hop === 'cap deliver.sms' && effect.type === 'latency'
        const answer = await h.apply()
        expect(answer).toMatchObject(slow ? { code: 0 } : { status: 502, code })
        expect(Object.keys(answer.body)).toContain('traceId')
        if (slow) return
        h.world.disruptions.remove(id)
        expect((await h.records('cap', 'binding')).map((row: Json) => row.state)).toEqual(
          hop === 'user-centre token.verify' ? [] : ['FAILED'],
        )
        h.world.clock.advance(MINUTE)
        await h.runDue()
        expect((await h.tokens()).every((token) => token.endsWith('Revoked'))).toBe(true)
        expect(await h.apply()).toMatchObject({ status: 200 })
        expect((await h.tokens()).filter((token) => token.endsWith('Pending'))).toHaveLength(1)
      })
    }
  }

  it('retries a lost answer once, with one token left', async () => {
    const h = await openBinding()
    h.disrupt('uas oath.createAssignEncrypt', { type: 'drop' }, 'after', { times: 1 })
    expect(await h.apply()).toMatchObject({ status: 200 })
    expect(h.calls()).toEqual([
      'user-centre token.verify',
      'uas user.create',
      'uas oath.createAssignEncrypt',
      'uas token.listOfUser',
      'uas token.revoke',
      'uas oath.createAssignEncrypt',
      'cap deliver.sms',
    ])
    expect(await h.tokens()).toEqual(['EMU0000000001 Revoked', 'EMU0000000002 Pending'])
  })

  it('goes on over a user who is there, by findById', async () => {
    const h = await openBinding()
    h.disrupt('uas user.create', { type: 'drop' }, 'after', { times: 1 })
    expect((await h.apply()).code).toBe(50201)
    expect((await h.apply()).code).toBe(0)
    expect(h.calls()).toContain('uas user.findById')
  })

  it('judges UAS by the configured codes, not by its words', async () => {
    const h = await openBinding({ config: { uas: { errorEnvelope: { fault: { code: '{code}' } } } } })
    await h.record('uas', 'user', { userId: 'A100001' })
    expect(await h.apply()).toMatchObject({ code: 0 })
  })

  it('waits with what it cannot find out, and does not go round in circles', async () => {
    const h = await openBinding()
    h.disrupt('uas oath.createAssignEncrypt', { type: 'drop' }, 'after', { times: 1 })
    const id = h.disrupt('uas token.listOfUser', { type: 'drop' })
    expect((await h.apply()).code).toBe(50201)
    h.world.clock.advance(MINUTE)
    expect(await h.runDue()).toBe(1)
    h.world.disruptions.remove(id)
    h.world.clock.advance(MINUTE)
    await h.runDue()
    expect(await h.tokens()).toEqual(['EMU0000000001 Revoked'])
  })
})
