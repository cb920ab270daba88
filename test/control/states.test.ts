import { describe, expect, it } from 'vitest'
import { open, START } from './harness.ts'

const STATES = 'POST /provider-states?system=tiny'

describe('provider states', () => {
  it('resets at the first set-up after a teardown, and adds afterwards', async () => {
    const { ask, write, doubles } = await open()
    const ids = async () => (await doubles.world().snapshot()).systems.tiny?.records.notes?.map(({ id }) => id)
    await write('Second')
    const first = await ask(STATES, { state: 'a note exists', params: { id: 'p1' }, action: 'setup' })
    expect(first.body).toEqual({ id: 'p1' })
    expect(await ids()).toEqual(['p1', 'tel:+65/1'])
    await ask(STATES, { state: 'a note exists', params: { id: 'p2' } })
    expect(await ids()).toEqual(['p1', 'p2', 'tel:+65/1'])
    expect((await ask(STATES, { state: 'a note exists', action: 'teardown' })).status).toBe(200)
    expect(await ids()).toEqual(['p1', 'p2', 'tel:+65/1'])
    await ask(STATES, { state: 'a note exists', params: { id: 'p3' } })
    expect(await ids()).toEqual(['p3', 'tel:+65/1'])
  })

  it('resets for the state without a name', async () => {
    const { ask, doubles } = await open()
    const seeded = await doubles.world().snapshot()
    await ask(STATES, { state: 'a note exists' })
    expect((await ask(STATES, { state: '' })).body).toEqual({})
    expect(await doubles.world().snapshot()).toEqual(seeded)
  })

  it('may set the clock, and takes it back when the state fails', async () => {
    const { ask } = await open()
    await ask(STATES, { state: 'it is noon' })
    expect((await ask('GET /clock')).body).toEqual({ now: '2026-06-01T12:00:00.000Z', mode: 'frozen' })
    await ask(STATES, { state: '' })
    const failed = await ask(STATES, { state: 'it fails late' })
    expect([failed.status, failed.body.error.code]).toEqual([409, 'refused'])
    expect((await ask('GET /clock')).body.now).toBe(START)
    expect((await ask('GET /systems/tiny/records/notes/late')).status).toBe(404)
  })

  it('takes the only system when none is named', async () => {
    const { ask } = await open()
    expect((await ask('POST /provider-states', { state: 'a note exists' })).body).toEqual({ id: 'given' })
  })

  it.each([
    [STATES, { state: 'a note exist' }, 404, 'state-not-found', '"a note exists"'],
    [STATES, { state: 'toString' }, 404, 'state-not-found', 'Known'],
    ['POST /provider-states?system=tinny', { state: '' }, 404, 'system-not-found', '"tiny"'],
    [STATES, { state: 7 }, 400, 'body-invalid', 'state'],
    [STATES, {}, 400, 'body-invalid', 'state'],
    [STATES, { state: '', action: 'tear' }, 400, 'body-invalid', 'action'],
  ])('refuses %s %j', async (call, body, status, code, hint) => {
    const { write, refused } = await open()
    await write('Second')
    const answer = await refused(call, body)
    expect([answer.status, answer.body.error.code]).toEqual([status, code])
    expect(answer.body.error.message).toContain(hint)
  })
})
