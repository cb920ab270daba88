import { describe, expect, it } from 'vitest'
import type { GuardOptions } from '../../mocks/control/index.ts'
import { open } from './harness.ts'

async function clock(guard: GuardOptions | undefined, headers: Record<string, string>, call = 'GET /clock') {
  const { ask } = await open(guard ? { control: { guard } } : {})
  const { status, body } = await ask(call, undefined, headers)
  return [status, body.error?.code]
}

describe('guard', () => {
  it.each(['localhost:4600', '127.0.0.1:4600', '127.1.2.3', '[::1]:4600', 'main.localhost:4600', 'LOCALHOST'])(
    'answers to the host %s',
    async (host) => expect(await clock({}, { host })).toEqual([200, undefined]),
  )

  it.each(['evil.test', 'localhost.evil.test', '127.0.0.1.evil.test', 'evil.test:4600', '127.0.0.1@evil.test', ''])(
    'does not answer to the host %j',
    async (host) => expect(await clock({}, { host })).toEqual([403, 'host-refused']),
  )

  it('answers to a configured host', async () => {
    expect(await clock({ hosts: ['Doubles.Internal'] }, { host: 'doubles.internal:4600' })).toEqual([200, undefined])
    expect(await clock({ hosts: ['doubles.internal:1'] }, { host: 'doubles.internal:2' })).toEqual([
      403,
      'host-refused',
    ])
  })

  it('answers to pages of its own origin only', async () => {
    const host = 'localhost:4600'
    expect(await clock({}, { host, origin: 'http://localhost:4600' })).toEqual([200, undefined])
    for (const origin of ['http://localhost:3000', 'https://evil.test', 'null', '']) {
      expect(await clock({}, { host, origin })).toEqual([403, 'origin-refused'])
    }
  })

  it('asks for the token when there is one', async () => {
    const host = 'localhost'
    const guard = { token: 'sesame' }
    expect(await clock(guard, { host, authorization: 'Bearer sesame' })).toEqual([200, undefined])
    expect(await clock(guard, { host, 'x-control-token': 'sesame' })).toEqual([200, undefined])
    const wrong: Record<string, string>[] = [
      {},
      { authorization: 'Bearer sesam' },
      { authorization: 'Basic sesame' },
      { 'x-control-token': '' },
    ]
    for (const headers of wrong) {
      expect(await clock(guard, { host, ...headers })).toEqual([401, 'token-required'])
    }
  })

  it('does not tell what there is without the token', async () => {
    const { ask } = await open({ control: { guard: { token: 'sesame', hosts: ['doubles.test'] } } })
    expect((await ask('GET /nothing')).status).toBe(401)
    expect((await ask('GET /w/red/_control/v1/clock')).status).toBe(401)
    expect((await ask('GET /_control/')).status).toBe(401)
  })

  it('guards the control plane only', async () => {
    const { ask, write } = await open({ control: { guard: { token: 'sesame' } } })
    expect((await write('Second')).status).toBe(200)
    const { doubles } = await open({ control: { guard: { token: 'sesame' } } })
    expect((await doubles.fetch(new Request('http://anywhere.test/livez'))).status).toBe(200)
    expect((await ask('GET /clock')).status).toBe(403)
  })

  it('lets everybody in without a guard', async () => {
    expect(await clock(undefined, { host: 'evil.test', origin: 'https://evil.test' })).toEqual([200, undefined])
  })
})
