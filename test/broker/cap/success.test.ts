import { describe, expect, it } from 'vitest'
import type { DisruptionEffect } from '../../../mocks/kernel/disruptions.ts'
import { type Json, other } from '../support.ts'
import { type Binding, MINUTE, openBinding } from './support.ts'

const TROUBLE: readonly [string, DisruptionEffect][] = [
  ['500', { type: 'status', status: 500 }],
  ['garbage', { type: 'garbage' }],
  ['nothing', { type: 'empty' }],
  ['a broken connection', { type: 'drop' }],
  ['after the time-out', { type: 'latency', ms: 6_000 }],
]

/** Which calls of one kind there were. */
const count = (h: Binding, hop: string): number => h.calls().filter((call) => call === hop).length

async function expectBound(h: Binding): Promise<void> {
  expect(await h.states()).toEqual(['DONE'])
  expect(await h.tokens()).toEqual(['EMU0000000001 Activated'])
  expect((await h.records('cap', 'bindInfo')).filter((info) => !info.deleted)).toHaveLength(1)
  expect((await h.records('user-centre', 'trustedDevice')).filter(({ userId }) => userId === 'A100001')).toEqual([])
  const customer = (await h.records('oms', 'customer')).find(({ acct }) => acct === 'A100001')
  expect(customer.methods).toEqual(['SMS', 'CAP'])
}

describe('POST /cap/bind/success', () => {
  it('asks in order; a repetition answers the same and repeats nothing', async () => {
    const h = await openBinding()
    const { bindId } = await h.applied()
    h.world.journal.clear()
    const first = await h.success(bindId)
    expect(first).toMatchObject({ status: 200, data: { bindId, state: 'DONE', tradeAccount: 'A100001' } })
    expect(h.calls()).toEqual([
      'user-centre token.verify',
      'uas token.activateByOTP',
      'oms clientAuth.change',
      'user-centre trustedDevices.deleteAll',
    ])
    h.world.journal.clear()
    expect((await h.success(bindId)).data).toEqual(first.data)
    expect(h.calls()).toEqual(['user-centre token.verify'])
    await expectBound(h)
  })

  it('is bound to the user of the token', async () => {
    const h = await openBinding()
    const { bindId } = await h.applied()
    const { token } = await h.control('POST /systems/user-centre/actions/issue-token', { userId: 'A100002' })
    expect(await h.success(bindId, { token })).toMatchObject({ status: 403, code: 40301 })
    expect(await h.success('B-unknown')).toMatchObject({ status: 404, code: 40401 })
    expect(await h.success(bindId, { tradeAccount: 'A100002' })).toMatchObject({ status: 403, code: 40301 })
    expect(await h.success(bindId, { token: 'T-none' })).toMatchObject({ status: 401, code: 40101 })
    expect(count(h, 'uas token.activateByOTP')).toBe(0)
  })

  it('stays with the account for which it went on', async () => {
    const h = await openBinding({}, 'A100002')
    const { bindId } = await h.applied()
    const id = h.disrupt('oms clientAuth.change', { type: 'drop' }, 'after')
    expect((await h.success(bindId, { tradeAccount: 'A100002' })).code).toBe(50203)
    h.world.disruptions.remove(id)
    expect(await h.success(bindId, { tradeAccount: 'A200002' })).toMatchObject({ code: 40301 })
    expect(await h.success(bindId)).toMatchObject({ code: 0, data: { tradeAccount: 'A100002' } })
  })

  it('refuses a wrong proof, and takes a right one later', async () => {
    const h = await openBinding()
    const { bindId } = await h.applied()
    expect(await h.success(bindId, { otp: other(h.device.generateOTP()) })).toMatchObject({ status: 401, code: 40104 })
    expect(await h.success(bindId, { otp: undefined })).toMatchObject({ status: 400, code: 40001 })
    expect(await h.states()).toEqual(['CODE_SENT'])
    expect(await h.success(bindId)).toMatchObject({ code: 0 })
  })

  it('refuses when the time is over', async () => {
    const h = await openBinding()
    const { bindId } = await h.applied()
    h.world.clock.advance(10 * MINUTE)
    expect(await h.success(bindId)).toMatchObject({ status: 410, code: 41001 })
    expect(await h.tokens()).toEqual(['EMU0000000001 Revoked'])
  })

  it.each(['suspend', 'revoke'])('answers 42301 after %s', async (verb) => {
    const h = await openBinding()
    const { bindId } = await h.applied()
    const id = h.disrupt('oms clientAuth.change', { type: 'drop' })
    const record = (await h.control('GET /systems/uas/records/token')).records[0]
    await h.control(`PATCH /systems/uas/records/token/${record.key}`, {
      status: verb === 'suspend' ? 'Suspended' : 'Revoked',
    })
    h.world.disruptions.remove(id)
    expect(await h.success(bindId)).toMatchObject({ status: 423, code: 42301 })
  })

  it('believes the app in proof mode naive, and shows the hole', async () => {
    const h = await openBinding({ config: { cap: { proof: 'naive' } } })
    const { bindId } = await h.applied()
    expect(await h.success(bindId, { otp: undefined })).toMatchObject({ code: 0 })
    expect(await h.tokens()).toEqual(['EMU0000000001 Pending'])
  })

  it('proves with verifyOTP where the token was born Activated', async () => {
    const h = await openBinding({ config: { cap: { proof: 'preActivated' } } })
    const { bindId } = await h.applied()
    h.world.clock.advance(MINUTE)
    expect(await h.success(bindId)).toMatchObject({ code: 0 })
    expect(count(h, 'uas token.verifyOTP')).toBe(1)
  })

  it('of two at once lets the later one finish, with every step effective once', async () => {
    const h = await openBinding()
    const { bindId } = await h.applied()
    const answers = await Promise.all([h.success(bindId), h.success(bindId)])
    expect(answers.some(({ code }) => code === 0)).toBe(true)
    await expectBound(h)
  })
})

describe('neighbours in trouble during success', () => {
  const steps = [
    ['user-centre token.verify', 50204, 'CODE_SENT'],
    ['uas token.activateByOTP', 50201, 'CODE_SENT'],
    ['oms clientAuth.change', 50203, 'ACTIVATED'],
    ['user-centre trustedDevices.deleteAll', 50204, 'OMS_SYNCED'],
  ] as const

  for (const [hop, code, state] of steps) {
    for (const when of ['before', 'after'] as const) {
      it.each(TROUBLE)(`${hop}, ${when} it is done: %s`, async (_name, effect) => {
        const h = await openBinding()
        const { bindId } = await h.applied()
        const id = h.disrupt(hop, effect, when)
        expect(await h.success(bindId)).toMatchObject({ status: 502, code })
        expect(await h.states()).toEqual([state])
        h.world.disruptions.remove(id)
        expect(await h.success(bindId)).toMatchObject({ code: 0 })
        await expectBound(h)
      })
    }
  }

  it('tries again from the outbox for as long as the user centre is silent', async () => {
    const h = await openBinding()
    const { bindId } = await h.applied()
    const id = h.disrupt('user-centre trustedDevices.deleteAll', { type: 'drop' })
    expect((await h.success(bindId)).code).toBe(50204)
    for (let minute = 0; minute < 3; minute++) {
      h.world.clock.advance(MINUTE)
      await h.runDue()
      expect(await h.states()).toEqual(['OMS_SYNCED'])
    }
    h.world.disruptions.remove(id)
    h.world.clock.advance(MINUTE)
    await h.runDue()
    expect(await h.states()).toEqual(['DONE'])
  })

  it('goes on from the outbox when the client does not come back', async () => {
    const h = await openBinding()
    const { bindId } = await h.applied()
    const id = h.disrupt('user-centre trustedDevices.deleteAll', { type: 'drop' })
    expect((await h.success(bindId)).code).toBe(50204)
    h.world.disruptions.remove(id)
    await h.runDue()
    await expectBound(h)
    const [bind] = await h.records('cap', 'binding')
    expect(bind.log.at(-1)).toMatchObject({ state: 'DONE', source: 'outbox' })
  })

  it.each([
    ['seed', 'DEVICES_PURGED', 0],
    ['safe', 'DONE', 1],
  ])('a crash after the old devices are gone, order %s', async (order, state, methods) => {
    const h = await openBinding({ config: { cap: { order } } })
    const { bindId } = await h.applied()
    h.disrupt('cap bind.success', { type: 'crash' }, 'at', { point: 'success.purged', times: 1 })
    await expect(h.success(bindId)).rejects.toThrow('fetch failed')
    h.world.clock.advance(60 * MINUTE)
    await h.runDue()
    expect(await h.states()).toEqual([state])
    expect(await h.records('cap', 'bindInfo')).toHaveLength(methods)
    expect((await h.success(bindId)).code).toBe(0)
    await expectBound(h)
  })

  it('leaves nothing at the neighbours when it ends before OMS is known to know', async () => {
    const h = await openBinding()
    const { bindId } = await h.applied()
    h.disrupt('oms clientAuth.change', { type: 'drop' }, 'after', { times: 1 })
    expect((await h.success(bindId)).code).toBe(50203)
    h.world.clock.advance(60 * MINUTE)
    await h.runDue()
    expect(await h.states()).toEqual(['EXPIRED'])
    expect(await h.tokens()).toEqual(['EMU0000000001 Revoked'])
    const customer = (await h.records('oms', 'customer')).find(({ acct }: Json) => acct === 'A100001')
    expect(customer.methods).toEqual(['SMS'])
    expect(h.calls()).not.toContain('user-centre trustedDevices.deleteAll')
  })
})
