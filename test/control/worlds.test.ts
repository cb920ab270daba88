import { describe, expect, it } from 'vitest'
import { BASE, open, START } from './harness.ts'

describe('worlds', () => {
  it('makes, lists, shows and deletes a world', async () => {
    const { ask } = await open()
    const made = await ask('POST /worlds', { id: 'blue', now: '2026-01-01T00:00:31Z' })
    expect([made.status, made.body]).toEqual([201, { id: 'blue', baseUrl: `${BASE}/w/blue` }])
    const { body } = await ask('GET /worlds')
    expect(body.worlds.map((world: { id: string }) => world.id)).toEqual(['main', 'blue'])
    expect((await ask('GET /worlds/blue')).body).toMatchObject({
      id: 'blue',
      baseUrl: `${BASE}/w/blue`,
      clock: { now: '2026-01-01T00:00:31.000Z', mode: 'frozen' },
    })
    expect((await ask('GET /worlds/main')).body.baseUrl).toBe(BASE)
    expect((await ask('DELETE /worlds/blue')).status).toBeLessThan(300)
    expect((await ask('GET /worlds/blue')).body.error.code).toBe('world-not-found')
  })

  it('gives a free id when none is named, and takes no body for an empty one', async () => {
    const { ask } = await open()
    await ask('POST /worlds', { id: 'w1' })
    expect((await ask('POST /worlds')).body.id).toBe('w2')
  })

  it('copies a world with from, and adds seed records', async () => {
    const { ask, write, doubles } = await open()
    await write('Second')
    await ask('POST /worlds', { id: 'copy', from: 'main', seed: { tiny: { notes: [{ id: 'n9', text: 'Third' }] } } })
    const { systems } = await doubles.world('copy').snapshot()
    expect(systems.tiny?.records.notes?.map(({ text }) => text).sort()).toEqual(['First', 'Second', 'Third'])
    expect(doubles.world('copy').captures.list()).toHaveLength(1)
  })

  it.each([
    ['an id with capitals', { id: 'Blue' }, 400, 'body-invalid', 'id'],
    ['an id too long', { id: 'a'.repeat(41) }, 400, 'body-invalid', 'id'],
    ['a taken id', { id: 'main' }, 409, 'world-exists', 'main'],
    ['an unknown origin', { id: 'b', from: 'mian' }, 404, 'world-not-found', '"main"'],
    ['a seed for an unknown system', { id: 'b', seed: { tinny: {} } }, 400, 'seed-invalid', '"tiny"'],
    ['a seed of an unknown kind', { id: 'b', seed: { tiny: { nots: [] } } }, 400, 'seed-invalid', 'notes'],
    [
      'a wrong seed record',
      { id: 'b', seed: { tiny: { notes: [{ id: 'x' }] } } },
      400,
      'seed-invalid',
      'seed.tiny.notes[0]',
    ],
    ['a time without zone', { id: 'b', now: '2026-01-01T00:00' }, 400, undefined, undefined],
    ['an unknown member', { id: 'b', fro: 'main' }, 400, 'body-invalid', 'fro'],
  ])('refuses %s', async (_, body, status, code, hint) => {
    const { refused } = await open()
    const answer = await refused('POST /worlds', body)
    expect(answer.status).toBe(status)
    if (code) expect(answer.body.error.code).toBe(code)
    if (hint) expect(answer.body.error.message).toContain(hint)
  })

  it('makes one world when two are asked for at once under one id', async () => {
    const { ask } = await open()
    const answers = await Promise.all([ask('POST /worlds', { id: 'twin' }), ask('POST /worlds', { id: 'twin' })])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('does not delete main, nor a world that is not there', async () => {
    const { refused } = await open()
    expect((await refused('DELETE /worlds/main')).body.error.code).toBe('world-main')
    expect((await refused('DELETE /worlds/blue')).status).toBe(404)
  })

  it('speaks about the world that the request names, in all three ways', async () => {
    const { ask } = await open()
    await ask('POST /worlds', { id: 'blue', now: '2026-01-02T00:00:00Z' })
    const blue = '2026-01-02T00:00:00.000Z'
    expect((await ask('GET /w/blue/_control/v1/clock')).body.now).toBe(blue)
    expect((await ask('GET /clock', undefined, { 'x-double-world': 'blue' })).body.now).toBe(blue)
    expect((await ask('GET /clock', undefined, { host: 'blue.localhost:4600' })).body.now).toBe(blue)
    expect((await ask('GET /clock')).body.now).toBe(START)
  })

  it('refuses an unknown world and two different names', async () => {
    const { ask } = await open()
    expect((await ask('GET /w/red/_control/v1/clock')).body.error.code).toBe('world-not-found')
    const both = await ask('GET /w/main/_control/v1/clock', undefined, { 'x-double-world': 'red' })
    expect([both.status, both.body.error.code]).toEqual([400, 'world-ambiguous'])
  })
})

describe('reset and snapshot', () => {
  it('resets records, configuration, clock, captures, journal and disruptions', async () => {
    const { ask, write, doubles } = await open()
    const before = await doubles.world().snapshot()
    await write('Second')
    await ask('PATCH /systems/tiny/config', { maxNotes: 50 })
    await ask('POST /clock/advance', { ms: 1000 })
    await ask('POST /disruptions', { when: 'before', effect: { type: 'drop' } })
    expect((await ask('POST /reset')).status).toBeLessThan(300)
    expect(await doubles.world().snapshot()).toEqual(before)
    expect((await ask('GET /journal')).body.entries).toEqual([])
    expect((await ask('GET /disruptions')).body.disruptions).toEqual([])
  })

  it('takes a world back to its snapshot, secrets included', async () => {
    const { ask, write } = await open()
    await write('Second')
    const { body: taken } = await ask('GET /snapshot')
    expect(JSON.stringify(taken)).toContain('"pin":"4711"')
    await write('Third')
    await ask('PATCH /systems/tiny/config', { maxNotes: 50 })
    expect((await ask('PUT /snapshot', taken)).status).toBeLessThan(300)
    expect((await ask('GET /snapshot')).body).toEqual(taken)
  })

  it('takes a snapshot of more than 1 MB', async () => {
    const { ask } = await open()
    const { body: taken } = await ask('GET /snapshot')
    taken.systems.tiny.records.notes[0].owner = 'x'.repeat(1_200_000)
    expect((await ask('PUT /snapshot', taken)).status).toBeLessThan(300)
    expect((await ask('GET /snapshot')).body.systems.tiny.records.notes[0].owner).toHaveLength(1_200_000)
  })

  it.each([
    ['nothing', () => undefined],
    ['a newer version', (taken) => ({ ...taken, version: 99 })],
    ['another format', (taken) => ({ ...taken, format: 'zip' })],
    ['no systems', (taken) => ({ ...taken, systems: null })],
    ['captures that are none', (taken) => ({ ...taken, captures: { count: 1, entries: [null] } })],
    ['rows that are none', (taken) => ({ ...taken, systems: { tiny: { config: {}, records: { notes: [7] } } } })],
    ['an unknown table', (taken) => ({ ...taken, systems: { tiny: { config: {}, records: { nots: [] } } } })],
    ['an unknown system', (taken) => ({ ...taken, systems: { tinny: { config: {}, records: {} } } })],
    ['a wrong configuration', (taken) => ({ ...taken, systems: { tiny: { config: { maxNotes: -1 }, records: {} } } })],
    ['a wrong clock', (taken) => ({ ...taken, clock: { now: 'noon', mode: 'frozen' } })],
  ] as [string, (taken: Record<string, unknown>) => unknown][])('refuses a snapshot with %s', async (_, change) => {
    const { ask, refused } = await open()
    const answer = await refused('PUT /snapshot', change((await ask('GET /snapshot')).body))
    expect(answer.status).toBe(400)
    expect(answer.body.error.code).toMatch(/^(snapshot|config|body)-invalid$/)
  })
})
