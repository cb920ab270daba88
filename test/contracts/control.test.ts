import { describe, expect, it } from 'vitest'
import { contract } from '../../contracts/control/index.ts'

const { body, query, response, fault } = contract.validators

describe('the control plane', () => {
  it('has the calls that tools rely on', () => {
    expect(contract.operations.map((one) => `${one.method} ${one.path.replace('/_control/v1', '')}`).sort()).toEqual(
      [
        'GET /worlds',
        'POST /worlds',
        'GET /worlds/{id}',
        'DELETE /worlds/{id}',
        'POST /reset',
        'GET /snapshot',
        'PUT /snapshot',
        'GET /clock',
        'PUT /clock',
        'POST /clock/advance',
        'GET /captures',
        'DELETE /captures',
        'GET /journal',
        'DELETE /journal',
        'GET /journal/{id}',
        'POST /journal/verify',
        'GET /disruptions',
        'POST /disruptions',
        'DELETE /disruptions',
        'DELETE /disruptions/{id}',
        'GET /systems',
        'GET /systems/{system}',
        'GET /systems/{system}/config',
        'PATCH /systems/{system}/config',
        'GET /systems/{system}/records/{kind}',
        'POST /systems/{system}/records/{kind}',
        'GET /systems/{system}/records/{kind}/{key}',
        'PATCH /systems/{system}/records/{kind}/{key}',
        'DELETE /systems/{system}/records/{kind}/{key}',
        'POST /systems/{system}/actions/{name}',
        'POST /provider-states',
        'GET /scenarios',
        'POST /scenarios/{name}/run',
        'GET /openapi.json',
      ].sort(),
    )
  })

  it('gives each command of the command line once', () => {
    const verbs = contract.operations.flatMap((one) => (one.cli ? [String(one.cli.verb)] : []))
    expect(new Set(verbs).size).toBe(verbs.length)
    expect([...new Set(verbs.map((verb) => verb.split(' ')[0]))].sort()).toEqual([
      'captures',
      'clock',
      'journal',
      'scenario',
      'worlds',
    ])
  })

  it('names the answer of something new 201', () => {
    const made = contract.operations.filter((one) => one.responseStatus === 201).map((one) => one.operationId)
    expect(made).toEqual(['worlds.create', 'disruptions.create', 'records.create'])
  })
})

describe('its requests', () => {
  it('turn numbers of the query into numbers, within their limits', () => {
    const values = { wait: '1500', to: '+65 8000 0001' }
    expect(query['captures.list']?.(values)).toBeUndefined()
    expect(values).toEqual({ wait: 1500, to: '+65 8000 0001' })
    expect(query['captures.list']?.({ wait: '30001' })).toMatchObject({ message: 'must be <= 30000', member: 'wait' })
    expect(query['captures.list']?.({ wait: '1.5' })).toMatchObject({ message: 'must be integer' })
    expect(query['journal.list']?.({ limit: '' })).toMatchObject({ message: 'must be integer' })
    expect(query['journal.list']?.({ limit: ['1', '2'] })).toMatchObject({ message: 'must be integer' })
    expect(query['journal.list']?.({ outcome: 'good' })).toMatchObject({
      message: 'must be one of ok, refused, fault, disrupted, unimplemented, error',
    })
  })

  it('refuse a typo by its name', () => {
    expect(body['worlds.create']?.({ seeds: {} })).toMatchObject({ message: "must not have member 'seeds'" })
    expect(body['clock.put']?.({ now: '2026-01-01T00:00:00Z', mod: 'frozen' })).toMatchObject({ member: 'mod' })
    expect(body['providerStates.set']?.({ name: 'a user' })).toMatchObject({
      message: "must have required property 'state'",
    })
  })

  it('may leave out a body that is optional', () => {
    expect(body['worlds.create']?.(undefined)).toBeUndefined()
    expect(body['clock.put']?.(undefined)).toMatchObject({ message: 'must be object' })
  })

  it('judge a disruption by the type of its effect', () => {
    const create = (effect: unknown) => body['disruptions.create']?.({ when: 'before', effect })
    for (const type of ['drop', 'empty', 'garbage', 'crash']) expect(create({ type })).toBeUndefined()
    expect(create({ type: 'fault', code: 'INTERNAL' })).toBeUndefined()
    expect(create({ type: 'status', status: 503, body: { any: 'thing' } })).toBeUndefined()
    expect(create({ type: 'latency', ms: 5 })).toBeUndefined()
    expect(create({ type: 'latency' })).toMatchObject({
      path: '/effect',
      message: "must have required property 'ms'",
    })
    expect(create({ type: 'status', status: 99 })).toMatchObject({ path: '/effect/status', message: 'must be >= 200' })
    expect(create({ type: 'explode' })).toMatchObject({
      path: '/effect/type',
      message: 'must be one of fault, status, latency, drop, empty, garbage, crash',
    })
    expect(create({ type: 'drop', ms: 1 })).toMatchObject({ message: "must not have member 'ms'" })
    expect(body['disruptions.create']?.({ match: { nth: 0 }, when: 'before', effect: { type: 'drop' } })).toMatchObject(
      {
        path: '/match/nth',
      },
    )
    expect(body['disruptions.create']?.({ when: 'during', effect: { type: 'drop' } })).toMatchObject({
      message: 'must be one of before, at, after',
    })
  })
})

describe('its answers', () => {
  it('are checked', () => {
    expect(response['clock.get']?.({ now: '2026-01-01T00:00:00.000Z', mode: 'frozen' })).toBeUndefined()
    expect(response['clock.get']?.({ now: 'noon', mode: 'frozen' })).toMatchObject({ path: '/now' })
    expect(fault.reset?.({ error: { code: 'world-not-found', message: 'There is none.' } })).toBeUndefined()
    expect(fault.reset?.({ error: { code: 'WORLD_NOT_FOUND', message: 'There is none.' } })).toMatchObject({
      path: '/error/code',
    })
  })
})
