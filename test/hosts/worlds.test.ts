import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SnapshotInvalid } from '../../mocks/kernel/world.ts'
import { HOSTS, type Host, post } from './hosts.ts'

describe.each(Object.entries(HOSTS))('%s', (_name, open) => {
  let host: Host
  beforeEach(async () => {
    host = await open()
  })
  afterEach(() => host.close())

  const world = (id?: string) => host.doubles.world(id)
  const create = (init: object) => host.doubles.kernel.worlds.create(init)
  const result = async (path: string, init?: RequestInit) => {
    const response = await host.fetch(path, init)
    return ((await response.json()) as { result: Record<string, unknown> }).result
  }
  const transfer = (prefix: string, amount: number) =>
    result(`${prefix}/probe/transfer`, post({ from: 'ada', to: 'bob', amount }))
  const balance = async (prefix: string) => (await result(`${prefix}/probe/accounts/ada`)).balance

  test('what happens in one world is not seen in another', async () => {
    await create({ id: 'blue' })
    await create({ id: 'green' })
    await transfer('/w/blue', 30)
    await transfer('/w/green', 1)
    expect([await balance(''), await balance('/w/blue'), await balance('/w/green')]).toEqual([100, 70, 99])
    await host.fetch('/w/blue/probe/news', post({ text: 'hi' }))
    expect([world().captures.list().length, world('blue').captures.list().length]).toEqual([0, 1])
    expect(world('green').journal.list()).toHaveLength(2)
    world('blue').configure('probe', { greeting: 'moin' })
    const greet = (prefix: string) =>
      host.fetch(`${prefix}/probe/servlet/submit`, { method: 'POST', body: new URLSearchParams({ name: 'x' }) })
    expect(await (await greet('/w/blue')).json()).toMatchObject({ data: { greeting: 'moin, x' } })
    expect(await (await greet('')).json()).toMatchObject({ data: { greeting: 'hello, x' } })
  })

  test('a copy goes on from where its original is, each on its own', async () => {
    await transfer('', 5)
    await create({ id: 'copy', from: 'main' })
    await transfer('/w/copy', 7)
    await transfer('', 1)
    expect([await balance(''), await balance('/w/copy')]).toEqual([94, 88])
    await world('copy').reset()
    expect(await balance('/w/copy')).toBe(95)
    await expect(create({ id: 'x', from: 'nowhere' })).rejects.toThrow('nowhere')
  })

  test('a reset brings back records, configuration, clock and randomness, and empties the rest', async () => {
    const session = async () => (await host.fetch('/probe/login')).headers.get('location')
    const first = await session()
    await transfer('', 5)
    await host.fetch('/probe/news', post({ text: 'hi' }))
    world().clock.advance(1_000)
    world().configure('probe', { greeting: 'moin' })
    world().disruptions.add({ when: 'before', effect: { type: 'drop' } })
    await world().reset()
    expect(world().clock.state()).toEqual({ now: Date.parse('2026-01-01T00:00:00Z'), mode: 'frozen' })
    expect([world().captures.list(), world().journal.list(), world().disruptions.list()]).toEqual([[], [], []])
    expect(world().system('probe').config.value.greeting).toBe('hello')
    expect(await session()).toBe(first)
    expect(await balance('')).toBe(100)
  })

  test('a snapshot is the world as JSON and comes back whole, randomness included', async () => {
    await transfer('', 5)
    await host.fetch('/probe/news', post({ text: 'hi' }))
    await host.fetch('/probe/login')
    world().configure('probe', { greeting: 'moin' })
    world().clock.advance(1_234)
    const snapshot = await world().snapshot()
    const text = JSON.stringify(snapshot)
    const next = (await host.fetch('/probe/login')).headers.get('location')
    await world().reset()
    await world().restore(JSON.parse(text))
    expect(JSON.stringify(await world().snapshot())).toBe(text)
    expect(await balance('')).toBe(95)
    expect((await host.fetch('/probe/login')).headers.get('location')).toBe(next)
  })

  test('a snapshot brings its randomness to a world that started from another', async () => {
    await create({ id: 'other', random: 'dice' })
    const snapshot = { ...(await world('other').snapshot()), random: 'authdouble' }
    await world('other').restore(snapshot)
    expect(await world('other').snapshot()).toEqual(snapshot)
    await world('other').reset()
    expect(world('other').random).toBe('dice')
  })

  test('a snapshot that cannot be taken back changes nothing', async () => {
    await transfer('', 5)
    const good = await world().snapshot()
    const bad = [
      { ...good, version: 99 },
      { ...good, format: 'zip' },
      { ...good, systems: { ...good.systems, uas9: { config: {}, records: {} } } },
      { ...good, systems: { ...good.systems, probe: { config: {}, records: { nonsense: [{ id: 1 }] } } } },
    ]
    for (const snapshot of bad) await expect(world().restore(snapshot as never)).rejects.toThrow(SnapshotInvalid)
    expect(await world().snapshot()).toEqual(good)
  })

  test('the same script in a world with the same randomness gives the same bytes', async () => {
    const play = async () => {
      await host.fetch('/probe/login?user=eve')
      await host.fetch('/probe/orders', post({ id: 'o', phone: '1' }))
      await host.fetch('/probe/pin', post({ id: 'ada', pin: '0' }))
      const { systems, captures } = await world().snapshot()
      return JSON.stringify({ systems, captures })
    }
    const first = await play()
    await world().reset()
    expect(await play()).toBe(first)
  })

  test('a long-poll is woken by the capture it waits for, and by no other', async () => {
    const waiting = world().captures.waitFor({ channel: 'sms' }, 30_000)
    await host.fetch('/probe/news', post({ text: 'hi' }))
    await host.fetch('/probe/orders', post({ id: 'o', phone: '+1 555' }))
    expect(await waiting).toMatchObject([{ channel: 'sms', to: '+1 555', code: 'code-o' }])
    expect(await world().captures.waitFor({ channel: 'call' }, 1)).toEqual([])
    expect(world().captures.list({ after: 'c1' })).toHaveLength(1)
  })

  test('captures and events of a fault never leave', async () => {
    await host.fetch('/probe/news', post({ text: 'hi', fail: true }))
    expect(world().captures.list()).toEqual([])
  })

  describe('the journal', () => {
    test('has markers for secrets, equal ones for equal secrets', async () => {
      for (const pin of ['0001', '0001', '0002'])
        await host.fetch('/probe/pin', post({ id: 'ada', pin }, { cookie: 'a=b' }))
      const entries = world().journal.list()
      const pins = entries.map(({ request }) => (request.body as { pin: string }).pin)
      expect(pins[0]).toMatch(/^⟨pin:[0-9a-f]{4}⟩$/)
      expect(pins[1]).toBe(pins[0])
      expect(pins[2]).not.toBe(pins[0])
      expect(entries[0]?.request.headers.cookie).toMatch(/^⟨cookie:/)
      expect(JSON.stringify(entries)).not.toContain('0001')
    })

    test('has markers in query, cookies and redirects too', async () => {
      await host.fetch('/probe/servlet/submit?secret=hush', {
        method: 'POST',
        body: new URLSearchParams({ name: 'x' }),
      })
      const id = /ticket=(.*)/.exec((await host.fetch('/probe/login')).headers.get('location') ?? '')?.[1] ?? ''
      const [form, login] = world().journal.list()
      expect(form?.request.query).toMatch(/^secret=⟨secret:[0-9a-f]{4}⟩$/)
      expect(login?.response.headers.location).toMatch(/\/probe\/landing\?ticket=⟨ticket:[0-9a-f]{4}⟩$/)
      expect(login?.response.headers['set-cookie']).toMatch(/^⟨cookie:/)
      expect(id).toHaveLength(16)
      expect(JSON.stringify([form, login])).not.toContain(id)
    })

    test('tells outcome, fault, reason and answer header', async () => {
      await host.fetch('/probe/pin', post({ id: 'ada', pin: '0', colour: 'red' }))
      await host.fetch('/probe/pin', post({ id: 'eve', pin: '0' }))
      await host.fetch('/probe/unbuilt')
      const response = await host.fetch('/probe/accounts/ada')
      const [refused, fault, unbuilt] = world().journal.list()
      expect(refused).toMatchObject({
        outcome: 'refused',
        fault: 'PIN_WRONG',
        reason: 'fail count 1 of 3',
        status: 400,
      })
      expect(refused?.warnings).toEqual(['ignored unknown member "colour"'])
      expect(fault).toMatchObject({ outcome: 'fault', fault: 'NO_ACCOUNT', reason: 'no account "eve"' })
      expect(unbuilt).toMatchObject({ outcome: 'unimplemented', operation: 'answer.unbuilt', status: 501 })
      expect(response.headers.get('x-double-journal')).toBe('j4')
    })

    test('knows a replayed answer', async () => {
      const send = () => host.fetch('/probe/increment', post({ name: 'n' }, { 'x-message-id': 'm' }))
      await send()
      await send()
      expect(world().journal.get('j2')).toMatchObject({
        operation: 'counter.increment',
        outcome: 'ok',
        warnings: ['replayed the answer to message "m"'],
      })
    })
  })

  test('configuration renames paths and members, and refuses what does not hold', async () => {
    world().configure('probe', {
      strict: true,
      paths: { 'pin.check': '/probe/geheimzahl' },
      aliases: { '/probe/saldo/{id}': '/probe/accounts/{id}' },
      fields: { 'pin.check': { request: { pin: 'geheim' }, response: { checked: 'geprueft' } } },
    })
    expect((await host.fetch('/probe/pin', post({}))).status).toBe(404)
    expect(await result('/probe/geheimzahl', post({ id: 'ada', geheim: '1111' }))).toEqual({
      id: 'ada',
      geprueft: true,
    })
    expect((await host.fetch('/probe/geheimzahl', post({ id: 'ada', geheim: '1111', x: 1 }))).status).toBe(400)
    expect(await result('/probe/saldo/bob')).toMatchObject({ balance: 10 })
    const before = world().system('probe').config
    expect(() => world().configure('probe', { policy: { maxFail: 0 } })).toThrow('policy.maxFail: use 1 or more')
    expect(() => world().configure('probe', { profile: 'rude' })).toThrow('use one of plain, polite')
    expect(() => world().configure('probe', { paths: { nope: '/x' } })).toThrow('no operation "nope"')
    expect(world().system('probe').config).toBe(before)
    world().configure('probe', { profile: 'polite' })
    expect(world().system('probe').config.value).toMatchObject({
      greeting: 'good day',
      policy: { maxFail: 1, retryMs: 60_000 },
    })
  })
})
