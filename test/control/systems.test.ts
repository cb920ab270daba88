import { describe, expect, it } from 'vitest'
import { open } from './harness.ts'

describe('systems', () => {
  it('lists the systems of this start', async () => {
    const { ask } = await open()
    expect((await ask('GET /systems')).body.systems).toMatchObject([{ name: 'tiny', title: 'Tiny notes' }])
  })

  it('tells what a double knows and how sure it is', async () => {
    const { ask } = await open()
    const { body } = await ask('GET /systems/tiny')
    expect(body.operations).toMatchObject([
      { operationId: 'note.write', method: 'POST', path: '/tiny/write', implemented: true, provenance: 'inferred' },
      { operationId: 'note.burn', implemented: false },
    ])
    expect(body.faults).toContainEqual({ symbol: 'FULL', code: 8, text: 'full', when: 'full', provenance: 'inferred' })
    expect(body.profiles).toEqual(['plain', 'roomy'])
    expect(body.kinds.map(({ name }: { name: string }) => name)).toEqual(['notes'])
    expect(body.actions.map(({ name }: { name: string }) => name)).toEqual(['run-due', 'shout', 'deny'])
    expect(body.states).toEqual(['a note exists', 'it is noon', 'it fails late'])
  })

  it('names the systems there are when one is not', async () => {
    const { refused } = await open()
    for (const call of ['GET /systems/tinny', 'GET /systems/tinny/config', 'GET /systems/tinny/records/notes']) {
      const { status, body } = await refused(call)
      expect([status, body.error.code]).toEqual([404, 'system-not-found'])
      expect(body.error.message).toContain('"tiny"')
    }
  })
})

describe('configuration', () => {
  it('shows it without secrets and changes it from the next request on', async () => {
    const { ask, write } = await open()
    const before = (await ask('GET /systems/tiny/config')).body
    expect(before).toMatchObject({ profile: 'plain', maxNotes: 3 })
    expect(JSON.stringify(before)).not.toContain('hunter2')
    expect((await ask('PATCH /systems/tiny/config', { maxNotes: 1 })).body.maxNotes).toBe(1)
    expect((await write('Second')).body).toEqual({ code: 8, text: 'full' })
    expect((await ask('PATCH /systems/tiny/config', { maxNotes: null })).body).toEqual(before)
    expect((await ask('PATCH /systems/tiny/config', { profile: 'roomy' })).body.maxNotes).toBe(100)
  })

  it('moves an operation to another path at once', async () => {
    const { ask, write } = await open()
    await ask('PATCH /systems/tiny/config', { paths: { 'note.write': '/tiny/put' } })
    expect((await write('Second')).body.code).toBe(1)
    await ask('PATCH /systems/tiny/config', { paths: null })
    expect((await write('Second')).status).toBe(200)
  })

  it('hides user info in the URL of a real implementation', async () => {
    const { ask } = await open()
    const { body } = await ask('PATCH /systems/tiny/config', { url: 'https://ann:secret@uas.example.test/am5' })
    expect(body.url).toBe('https://⟨user⟩@uas.example.test/am5')
  })

  it.each([
    ['an unknown profile', { profile: 'plane' }, 'plain, roomy'],
    ['a wrong type', { maxNotes: 'many' }, 'systems.tiny.maxNotes: must be number'],
    ['a value out of range', { maxNotes: -1 }, 'must be 0 or more'],
    ['an unknown operation', { paths: { 'note.wirte': '/tiny/x' } }, 'note.wirte'],
    ['good beside bad', { strict: true, maxNotes: -1 }, 'maxNotes'],
  ])('refuses %s', async (_, body, hint) => {
    const { refused } = await open()
    const answer = await refused('PATCH /systems/tiny/config', body)
    expect([answer.status, answer.body.error.code]).toEqual([400, 'config-invalid'])
    expect(answer.body.error.message).toContain(hint)
  })

  it.each(['[]', '7', 'null', '"text"'])('refuses %s as a change', async (body) => {
    const { refused } = await open()
    expect((await refused('PATCH /systems/tiny/config', body)).body.error.code).toBe('body-invalid')
  })
})

describe('actions', () => {
  it('runs what a double offers, and the due work of every one', async () => {
    const { ask, write, doubles } = await open()
    expect((await ask('POST /systems/tiny/actions/shout', { text: 'Fire' })).body).toEqual({ shouted: 'Fire' })
    expect((await ask('POST /systems/tiny/actions/shout')).body).toEqual({ shouted: 'hey' })
    await write('Second', { ringInMs: 10 })
    doubles.world().clock.advance(10)
    expect((await ask('POST /systems/tiny/actions/run-due')).body).toEqual({ ran: 1 })
    expect((await ask('POST /systems/tiny/actions/run-due')).body).toEqual({ ran: 0 })
  })

  it('says why the double refuses, and takes back what it wrote', async () => {
    const { refused } = await open()
    const { status, body } = await refused('POST /systems/tiny/actions/deny')
    expect([status, body.error.code]).toEqual([409, 'refused'])
    expect(body.error.message).toContain('always full (FULL)')
  })

  it('lists the actions there are when one is not', async () => {
    const { refused } = await open()
    const { status, body } = await refused('POST /systems/tiny/actions/shoot')
    expect([status, body.error.code]).toEqual([404, 'action-not-found'])
    expect(body.error.message).toContain('"shout"')
    expect((await refused('POST /systems/tiny/actions/constructor')).status).toBe(404)
  })
})
