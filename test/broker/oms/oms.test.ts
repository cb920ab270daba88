import { describe, expect, it } from 'vitest'
import { open } from '../support.ts'

const PATH = '/oms/customers/A100001/clientAuth'
const oms = () => open({ systems: ['oms'] })

describe('clientAuth (uas-and-cap §10.1)', () => {
  it('adds a method once, however often it is asked', async () => {
    const h = await oms()
    const add = { method: 'CAP', action: 'ADD' }
    expect(await h.ok(`PUT ${PATH}`, add)).toEqual({ acct: 'A100001', methods: ['SMS', 'CAP'], changed: true })
    expect(await h.ok(`PUT ${PATH}`, add)).toEqual({ acct: 'A100001', methods: ['SMS', 'CAP'], changed: false })
    expect(await h.ok(`GET ${PATH}`)).toEqual({ acct: 'A100001', methods: ['SMS', 'CAP'] })
  })

  it('removes a method once, and leaves the others', async () => {
    const h = await oms()
    await h.ok(`PUT ${PATH}`, { method: 'CAP', action: 'ADD' })
    const remove = { method: 'CAP', action: 'REMOVE' }
    expect(await h.ok(`PUT ${PATH}`, remove)).toEqual({ acct: 'A100001', methods: ['SMS'], changed: true })
    expect(await h.ok(`PUT ${PATH}`, remove)).toEqual({ acct: 'A100001', methods: ['SMS'], changed: false })
  })

  it('is changed by exactly one of a hundred equal calls', async () => {
    const h = await oms()
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => h.ok(`PUT ${PATH}`, { method: 'CAP', action: 'ADD' })),
    )
    expect(answers.filter((answer) => answer.changed)).toHaveLength(1)
    expect(answers.every((answer) => answer.methods.join() === 'SMS,CAP')).toBe(true)
  })

  it('is done even when the answer is lost: the repetition changes nothing', async () => {
    const h = await oms()
    h.disrupt('oms clientAuth.change', { type: 'drop' }, 'after', { times: 1 })
    const add = { method: 'CAP', action: 'ADD' }
    await expect(h.call(`PUT ${PATH}`, add)).rejects.toThrow('fetch failed')
    expect(await h.ok(`PUT ${PATH}`, add)).toMatchObject({ changed: false, methods: ['SMS', 'CAP'] })
  })

  it('knows its customers only', async () => {
    const h = await oms()
    const answer = await h.call('PUT /oms/customers/A999999/clientAuth', { method: 'CAP', action: 'ADD' })
    expect(answer).toMatchObject({ status: 404, code: 40403 })
    expect(answer.body).toEqual({
      code: 40403,
      msg: 'Account not found',
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
    expect(await h.call('GET /oms/customers/A999999/clientAuth')).toMatchObject({ status: 404, code: 40403 })
  })

  it.each([
    ['no action', { method: 'CAP' }, 'action'],
    ['an unknown action', { method: 'CAP', action: 'TOGGLE' }, 'action'],
    ['no method', { action: 'ADD' }, 'method'],
    ['a method of small letters', { method: 'cap', action: 'ADD' }, 'method'],
  ])('refuses %s', async (_name, body, member) => {
    const h = await oms()
    const answer = await h.call(`PUT ${PATH}`, body)
    expect(answer).toMatchObject({ status: 400, code: 40001 })
    expect(answer.body.msg).toBe(`Bad request: ${member}`)
    expect(await h.ok(`GET ${PATH}`)).toEqual({ acct: 'A100001', methods: ['SMS'] })
  })

  it('answers other methods and unknown paths in its envelope', async () => {
    const h = await oms()
    const answer = await h.call(`DELETE ${PATH}`)
    expect(answer).toMatchObject({ status: 405, code: 40500 })
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'PUT'])
    expect(await h.call('GET /oms/nothing')).toMatchObject({ status: 404, code: 40400 })
  })

  it('can be arranged by records and provider states', async () => {
    const h = await oms()
    await h.record('oms', 'customer', { acct: 'A300001', methods: ['CAP'] })
    expect(await h.ok('GET /oms/customers/A300001/clientAuth')).toEqual({ acct: 'A300001', methods: ['CAP'] })
    const state = (name: string) =>
      h.control('POST /provider-states?system=oms', { state: name, params: {}, action: 'setup' })
    await state('customer has method CAP')
    expect(await h.ok(`PUT ${PATH}`, { method: 'CAP', action: 'ADD' })).toMatchObject({ changed: false })
    await state('customer does not exist')
    expect(await h.call(`GET ${PATH}`)).toMatchObject({ code: 40403 })
    await state('customer exists')
    expect(await h.ok(`GET ${PATH}`)).toEqual({ acct: 'A100001', methods: ['SMS'] })
  })
})
