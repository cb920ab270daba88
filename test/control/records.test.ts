import { describe, expect, it } from 'vitest'
import { open } from './harness.ts'

const NOTES = '/systems/tiny/records/notes'
const FIRST = `${NOTES}/${encodeURIComponent('tel:+65/1')}`

describe('records', () => {
  it('lists them without secrets, or with them on request', async () => {
    const { ask } = await open()
    const plain = JSON.stringify((await ask(`GET ${NOTES}`)).body.records)
    expect(plain).toContain('"text":"First"')
    expect(plain).not.toContain('4711')
    expect(JSON.stringify((await ask(`GET ${NOTES}?secrets=1`)).body.records)).toContain('"pin":"4711"')
  })

  it('lists at most the limit', async () => {
    const { ask } = await open()
    await ask(`POST ${NOTES}`, { id: 'n2', text: 'Second' })
    expect((await ask(`GET ${NOTES}?limit=1`)).body.records).toHaveLength(1)
    expect((await ask(`GET ${NOTES}`)).body.records).toHaveLength(2)
  })

  it('makes, changes and deletes one, whatever its key looks like', async () => {
    const { ask, doubles } = await open()
    const stored = async () => (await doubles.world().snapshot()).systems.tiny?.records.notes
    const made = await ask(`POST ${NOTES}`, { id: 'a:b/c d', text: 'Second' })
    expect(made.status).toBe(201)
    const key = `${NOTES}/a%3Ab%2Fc%20d`
    expect(JSON.stringify((await ask(`GET ${key}`)).body)).toContain('"text":"Second"')
    await ask(`PATCH ${key}`, { text: 'Changed', owner: 'bob' })
    expect(await stored()).toContainEqual({ id: 'a:b/c d', owner: 'bob', text: 'Changed', pin: '4711', tags: [] })
    expect((await ask(`DELETE ${key}`)).status).toBeLessThan(300)
    expect(await stored()).toHaveLength(1)
    expect((await ask(`GET ${key}`)).body.error.code).toBe('record-not-found')
  })

  it('keeps the indexes right when a record changes', async () => {
    const { ask } = await open()
    await ask(`PATCH ${FIRST}`, { text: 'Renamed' })
    expect((await ask(`POST ${NOTES}`, { id: 'n2', text: 'First' })).status).toBe(201)
    expect((await ask(`POST ${NOTES}`, { id: 'n3', text: 'RENAMED' })).status).toBe(409)
  })

  it.each([
    ['a record without what it needs', `POST ${NOTES}`, { id: 'n2' }, 400, 'record-invalid', 'text'],
    ['a taken key', `POST ${NOTES}`, { id: 'tel:+65/1', text: 'Other' }, 409, 'record-exists', 'tel:+65/1'],
    ['a taken unique value', `POST ${NOTES}`, { id: 'n2', text: 'FIRST' }, 409, 'record-exists', 'first'],
    ['an unknown kind', 'POST /systems/tiny/records/nots', { text: 'x' }, 404, 'kind-not-found', 'notes'],
    ['an inherited kind', 'GET /systems/tiny/records/constructor', undefined, 404, 'kind-not-found', 'notes'],
    ['an unknown key', `GET ${NOTES}/n2`, undefined, 404, 'record-not-found', 'n2'],
    ['an unknown key to change', `PATCH ${NOTES}/n2`, { text: 'x' }, 404, 'record-not-found', 'n2'],
    ['an unknown key to delete', `DELETE ${NOTES}/n2`, undefined, 404, 'record-not-found', 'n2'],
    ['a new key', `PATCH ${FIRST}`, { id: 'n2' }, 400, 'key-immutable', 'n2'],
    ['another type', `PATCH ${FIRST}`, { text: 7 }, 400, 'record-invalid', 'text must be of type string'],
    ['a member that the index needs', `PATCH ${FIRST}`, { text: null }, 400, 'record-invalid', 'notes'],
    ['a list element that the index cannot take', `PATCH ${FIRST}`, { tags: [7] }, 400, 'record-invalid', 'notes'],
    ['secrets=yes', `GET ${NOTES}?secrets=yes`, undefined, 400, 'query-invalid', 'secrets'],
    ['limit=0', `GET ${NOTES}?limit=0`, undefined, 400, 'query-invalid', 'limit'],
  ])('refuses %s', async (_, call, body, status, code, hint) => {
    const { refused } = await open()
    const answer = await refused(call, body)
    expect([answer.status, answer.body.error.code]).toEqual([status, code])
    expect(answer.body.error.message).toContain(hint)
  })

  it('refuses a change to the value of another', async () => {
    const { ask, refused } = await open()
    await ask(`POST ${NOTES}`, { id: 'n2', text: 'Second' })
    expect((await refused(`PATCH ${NOTES}/n2`, { text: 'first' })).body.error.code).toBe('record-exists')
  })

  it('refuses what the double itself refuses', async () => {
    const { ask, refused } = await open()
    await ask('PATCH /systems/tiny/config', { maxNotes: 1 })
    const answer = await refused(`POST ${NOTES}`, { id: 'n2', text: 'Second' })
    expect([answer.status, answer.body.error.code]).toEqual([409, 'refused'])
    expect(answer.body.error.message).toContain('at most 1')
  })
})
