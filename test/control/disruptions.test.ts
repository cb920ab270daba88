import { describe, expect, it } from 'vitest'
import { open } from './harness.ts'

const DROP = { when: 'before', effect: { type: 'drop' } }

describe('disruptions', () => {
  it('adds, lists and deletes them', async () => {
    const { ask, write } = await open()
    const made = await ask('POST /disruptions', { ...DROP, match: { operation: 'note.write' }, times: 1 })
    expect([made.status, made.body]).toEqual([201, { id: 'd1' }])
    await expect(write('Second')).rejects.toThrow(TypeError)
    expect((await write('Second')).status).toBe(200)
    expect((await ask('GET /disruptions')).body.disruptions).toMatchObject([{ id: 'd1', struck: 1 }])
    expect((await ask('DELETE /disruptions/d1')).status).toBeLessThan(300)
    expect((await ask('GET /disruptions')).body.disruptions).toEqual([])
  })

  it('deletes all of them', async () => {
    const { ask } = await open()
    await ask('POST /disruptions', DROP)
    await ask('POST /disruptions', DROP)
    await ask('DELETE /disruptions')
    expect((await ask('GET /disruptions')).body.disruptions).toEqual([])
  })

  it('forces a fault of the catalogue and a status', async () => {
    const { ask, write } = await open()
    await ask('POST /disruptions', {
      when: 'after',
      match: { system: 'tiny' },
      effect: { type: 'fault', code: 'FULL' },
      times: 1,
    })
    expect((await write('Second')).body).toEqual({ code: 8, text: 'full' })
    await ask('POST /disruptions', { when: 'before', effect: { type: 'status', status: 503 } })
    expect((await ask('GET /disruptions')).body.disruptions).toHaveLength(2)
  })

  it('takes "at" without a point, and a delivery as an operation', async () => {
    const { ask } = await open()
    expect((await ask('POST /disruptions', { ...DROP, when: 'at' })).status).toBe(201)
    expect((await ask('POST /disruptions', { ...DROP, when: 'at', point: 'anything' })).status).toBe(201)
    expect((await ask('POST /disruptions', { ...DROP, match: { operation: 'deliver.sms' } })).status).toBe(201)
  })

  it.each([
    ['an unknown system', { ...DROP, match: { system: 'tinny' } }, 'system-unknown', '"tiny"'],
    ['an unknown operation', { ...DROP, match: { operation: 'note.wirte' } }, 'operation-unknown', '"note.write"'],
    ['an unknown fault', { when: 'after', effect: { type: 'fault', code: 'FUL' } }, 'fault-unknown', '"FULL"'],
    ['an inherited name', { when: 'after', effect: { type: 'fault', code: 'toString' } }, 'fault-unknown', 'Known'],
    ['a point elsewhere', { ...DROP, point: 'x' }, 'body-invalid', 'point'],
    [
      'an unknown effect',
      { when: 'before', effect: { type: 'explode' } },
      'body-invalid',
      'one of fault, status, latency',
    ],
    ['no effect', { when: 'before' }, 'body-invalid', 'effect'],
    ['no moment', { effect: { type: 'drop' } }, 'body-invalid', 'when'],
    ['a zeroth time', { ...DROP, match: { nth: 0 } }, 'body-invalid', 'nth'],
    ['a status that is none', { when: 'before', effect: { type: 'status', status: 42 } }, 'body-invalid', 'status'],
    ['a latency below zero', { when: 'before', effect: { type: 'latency', ms: -1 } }, 'body-invalid', 'ms'],
    ['an unknown member', { ...DROP, often: 2 }, 'body-invalid', 'often'],
  ])('refuses %s', async (_, body, code, hint) => {
    const { refused } = await open()
    const answer = await refused('POST /disruptions', body)
    expect([answer.status, answer.body.error.code]).toEqual([400, code])
    expect(answer.body.error.message).toContain(hint)
  })

  it('knows no disruption that is not there', async () => {
    const { refused } = await open()
    expect((await refused('DELETE /disruptions/d9')).body.error.code).toBe('disruption-not-found')
  })
})
