import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DisruptionSpec } from '../../mocks/kernel/disruptions.ts'
import { HOSTS, type Host, post } from './hosts.ts'

describe.each(Object.entries(HOSTS))('%s', (_name, open) => {
  let host: Host
  beforeEach(async () => {
    host = await open()
  })
  afterEach(() => host.close())

  const world = () => host.doubles.world()
  const disrupt = (spec: DisruptionSpec) => world().disruptions.add(spec)
  const answer = async (path: string, init?: RequestInit) => {
    const response = await host.fetch(path, init)
    return [response.status, await response.json()]
  }
  const increment = (name = 'n') => answer('/probe/increment', post({ name }))
  const counted = async (name = 'n') => {
    world().disruptions.clear()
    const [, { result }] = (await increment(name)) as [number, { result: { value: number } }]
    return result.value - 1
  }

  describe.each(['drop', 'empty', 'garbage', 'crash'] as const)('%s', (type) => {
    test('before: nothing was done', async () => {
      disrupt({ when: 'before', match: { operation: 'counter.increment' }, effect: { type } })
      await expect(increment()).rejects.toThrow(TypeError)
      expect(world().journal.list()).toMatchObject([
        { operation: 'counter.increment', status: 0, outcome: 'disrupted', reason: `connection broken: ${type}` },
      ])
      expect(await counted()).toBe(0)
    })

    test('after: it was done, the client does not know', async () => {
      disrupt({ when: 'after', match: { operation: 'counter.increment' }, effect: { type }, times: 1 })
      await expect(increment()).rejects.toThrow(TypeError)
      expect(await counted()).toBe(1)
    })

    test('at a point inside: rolled back to what the system had kept', async () => {
      disrupt({ when: 'at', point: 'two', effect: { type }, times: 1 })
      await expect(answer('/probe/steps', post({ id: 's' }))).rejects.toThrow(TypeError)
      expect(await answer('/probe/steps/s')).toEqual([200, { result: { id: 's', steps: ['one'] } }])
      disrupt({ when: 'at', point: 'debited', effect: { type }, times: 1 })
      await expect(answer('/probe/transfer', post({ from: 'ada', to: 'bob', amount: 1 }))).rejects.toThrow(TypeError)
      expect(await answer('/probe/accounts/ada')).toMatchObject([200, { result: { balance: 100 } }])
    })
  })

  test('a kept point keeps nothing written after it, and the point itself may be struck', async () => {
    disrupt({ when: 'at', point: 'one', effect: { type: 'fault', code: 'CANCELLED' }, times: 1 })
    expect(await answer('/probe/steps', post({ id: 's' }))).toEqual([
      400,
      { error: { code: 'cancelled', text: 'text of CANCELLED' } },
    ])
    expect(await answer('/probe/steps/s')).toMatchObject([200, { result: { steps: ['one'] } }])
  })

  test('a forced fault wears the envelope of the system and takes effect where it strikes', async () => {
    const effect = { type: 'fault', code: 'POOR' } as const
    disrupt({ when: 'before', effect, times: 1 })
    expect(await increment()).toEqual([400, { error: { code: 'poor', text: 'text of POOR' } }])
    expect(await counted()).toBe(0)
    disrupt({ when: 'after', effect, times: 1 })
    expect(await increment()).toEqual([400, { error: { code: 'poor', text: 'text of POOR' } }])
    expect(await counted()).toBe(2)
    expect(world().journal.list({ outcome: 'fault' })).toMatchObject([
      { fault: 'POOR', reason: 'forced by disruption d1' },
      { fault: 'POOR', reason: 'forced by disruption d2' },
    ])
  })

  test("a forced status answers in the system's stead", async () => {
    disrupt({ when: 'before', effect: { type: 'status', status: 503, body: { busy: true } }, times: 1 })
    expect(await increment()).toEqual([503, { busy: true }])
    disrupt({ when: 'after', effect: { type: 'status', status: 502, body: '<h1>bad gateway</h1>' }, times: 1 })
    const html = await host.fetch('/probe/increment', post({ name: 'n' }))
    expect([html.status, await html.text()]).toEqual([502, '<h1>bad gateway</h1>'])
    disrupt({ when: 'before', effect: { type: 'status', status: 204, body: 'x' }, times: 1 })
    expect((await host.fetch('/probe/increment', post({ name: 'n' }))).status).toBe(204)
    expect(await counted()).toBe(1)
  })

  test('strikes the n-th match, as often as told, and only what it names', async () => {
    disrupt({ when: 'before', match: { nth: 2 }, effect: { type: 'status', status: 599 } })
    disrupt({
      when: 'before',
      match: { path: '/probe/accounts/bob' },
      effect: { type: 'status', status: 598 },
      times: 2,
    })
    const statusOf = async (path: string) => (await host.fetch(path)).status
    const seen: number[] = []
    for (const id of ['ada', 'ada', 'ada', 'bob', 'bob', 'bob']) seen.push(await statusOf(`/probe/accounts/${id}`))
    expect(seen).toEqual([200, 599, 200, 598, 598, 200])
  })

  test('latency towards a client is real and leaves a frozen clock alone', async () => {
    disrupt({ when: 'before', effect: { type: 'latency', ms: 5 }, times: 1 })
    const before = world().clock.now()
    expect((await increment())[0]).toBe(200)
    expect(world().clock.now()).toBe(before)
  })

  test('a lost answer is told again to the same message id', async () => {
    disrupt({ when: 'after', effect: { type: 'drop' }, times: 1 })
    const send = () => answer('/probe/increment', post({ name: 'n' }, { 'x-message-id': 'm' }))
    await expect(send()).rejects.toThrow(TypeError)
    expect(await send()).toEqual([200, { result: { value: 1 } }])
    disrupt({ when: 'before', effect: { type: 'drop' }, times: 1 })
    const other = () => answer('/probe/increment', post({ name: 'n' }, { 'x-message-id': 'o' }))
    await expect(other()).rejects.toThrow(TypeError)
    expect(await other()).toEqual([200, { result: { value: 2 } }])
    expect(
      world()
        .journal.list()
        .map(({ outcome }) => outcome),
    ).toEqual(['disrupted', 'ok', 'disrupted', 'ok'])
  })

  describe('hops', () => {
    const order = (more: object = {}) =>
      answer('/probe/orders', post({ id: 'o1', phone: '+86 139 0000 0001', ...more }))
    const state = async () => ((await answer('/probe/orders/o1'))[1] as { result: { state: string } }).result.state
    const stock = async () => (await answer('/probe-back/stock/o1'))[1]
    const chain = () =>
      world()
        .journal.list()
        .map(({ id, operation, outcome, cause }) => ({ id, operation, outcome, cause }))

    test('an order is three hops, linked by their cause', async () => {
      expect(await order()).toEqual([200, { result: { id: 'o1', state: 'reserved' } }])
      expect(chain()).toEqual([
        { id: 'j1', operation: 'order.place', outcome: 'ok', cause: undefined },
        { id: 'j2', operation: 'stock.reserve', outcome: 'ok', cause: 'j1' },
        { id: 'j3', operation: 'deliver.sms', outcome: 'ok', cause: 'j1' },
      ])
      expect(world().captures.list({ to: '8613900000001' })).toMatchObject([
        { id: 'c1', system: 'probe', code: 'code-o1' },
      ])
    })

    test('a hop slower than its time-out fails at once and moves the frozen clock by the time-out', async () => {
      disrupt({ when: 'before', match: { system: 'probe-back' }, effect: { type: 'latency', ms: 90_000 }, times: 1 })
      const before = world().clock.now()
      expect(await order({ timeoutMs: 2_500 })).toMatchObject([504, { error: { code: 'back_timeout' } }])
      expect(world().clock.now() - before).toBe(2_500)
      expect(await stock()).toEqual({ result: { reserved: false } })
      expect(chain()[1]).toMatchObject({ operation: 'stock.reserve', outcome: 'disrupted' })
    })

    test('after the commit the other side has done it all the same', async () => {
      disrupt({ when: 'after', match: { system: 'probe-back' }, effect: { type: 'latency', ms: 90_000 }, times: 1 })
      expect((await order())[0]).toBe(504)
      expect(await stock()).toEqual({ result: { reserved: true } })
    })

    test('a hop within its time-out takes virtual time only', async () => {
      disrupt({ when: 'before', match: { system: 'probe-back' }, effect: { type: 'latency', ms: 2_000 } })
      const before = world().clock.now()
      expect((await order())[0]).toBe(200)
      expect(world().clock.now() - before).toBe(2_000)
      expect(world().journal.get('j1')).toMatchObject({ durationMs: 2_000 })
    })

    test("a broken hop is the caller's to judge", async () => {
      disrupt({ when: 'after', match: { system: 'probe-back' }, effect: { type: 'drop' }, times: 1 })
      expect((await order())[0]).toBe(502)
      expect([await state(), await stock()]).toEqual(['unknown', { result: { reserved: true } }])
    })

    test('work that falls due runs before the next request', async () => {
      disrupt({ when: 'before', match: { system: 'probe-back' }, effect: { type: 'drop' }, times: 1 })
      await order()
      world().clock.advance(59_999)
      expect(await state()).toBe('unknown')
      world().clock.advance(1)
      expect(await state()).toBe('given up')
      expect(world().captures.list({ purpose: 'give-up' })).toMatchObject([{ to: '+86 139 0000 0001' }])
    })

    test("a message that cannot be delivered does not break the client's connection", async () => {
      disrupt({ when: 'before', match: { operation: 'deliver.sms' }, effect: { type: 'drop' }, times: 1 })
      expect(await order()).toMatchObject([500, { error: { code: 'internal' } }])
      expect(world().captures.list()).toEqual([])
      disrupt({ when: 'after', match: { operation: 'deliver.sms' }, effect: { type: 'drop' }, times: 1 })
      expect((await order())[0]).toBe(500)
      expect(world().captures.list()).toHaveLength(1)
      disrupt({ when: 'before', match: { operation: 'deliver.sms' }, effect: { type: 'latency', ms: 700 }, times: 1 })
      const before = world().clock.now()
      expect((await order())[0]).toBe(200)
      expect(world().clock.now() - before).toBe(700)
    })

    test('a point between the transactions of an orchestration keeps the first', async () => {
      disrupt({ when: 'at', point: 'pending', effect: { type: 'crash' }, times: 1 })
      await expect(order()).rejects.toThrow(TypeError)
      expect(await state()).toBe('pending')
    })
  })
})
