import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { BreakEffect } from '../../mocks/kernel/faults.ts'
import { disrupt, exchangeRaw, probeDoubles, readAll, serve } from './support.ts'
import { ask, connectTls, tlsOptions } from './tls-support.ts'

const REQUEST = 'GET /probe/accounts/ada HTTP/1.1\r\nHost: localhost\r\n\r\n'

/** What a client that knows nothing of HTTP sees: bytes and how they end. */
const RAW = {
  drop: { bytes: 0, error: 'ECONNRESET' },
  crash: { bytes: 0, error: 'ECONNRESET' },
  empty: { bytes: 0 },
  garbage: { bytes: 24 },
} as const

/** What node:http says of it. */
const CLIENT = {
  drop: { code: 'ECONNRESET', message: 'read ECONNRESET' },
  crash: { code: 'ECONNRESET', message: 'read ECONNRESET' },
  empty: { code: 'ECONNRESET', message: 'socket hang up' },
  garbage: { code: 'HPE_INVALID_CONSTANT' },
} as const

const EFFECTS = ['drop', 'crash', 'empty', 'garbage'] as const

async function broken(effect: BreakEffect, when: 'before' | 'after' = 'before') {
  const doubles = await probeDoubles()
  disrupt(doubles, { when, effect: { type: effect } })
  return { doubles, server: await serve({ doubles, tls: await tlsOptions() }) }
}

describe.each(EFFECTS)('a connection that a disruption breaks: %s', (effect) => {
  it('is what it says on the wire, HTTP', async () => {
    const { server } = await broken(effect)
    const { bytes, error } = await exchangeRaw(server.port, REQUEST)
    const { bytes: length, ...ending } = { error: undefined, ...RAW[effect] }
    expect(bytes.length).toBe(length)
    expect(error).toBe(ending.error)
    expect(bytes.toString()).not.toMatch(/^HTTP\//)
  })

  it('is what it says on the wire, HTTPS', async () => {
    const { server } = await broken(effect)
    const { bytes, error } = await readAll(await connectTls(server.port, REQUEST))
    const { bytes: length, ...ending } = { error: undefined, ...RAW[effect] }
    expect(bytes.length).toBe(length)
    expect(error).toBe(ending.error)
  })

  it('is an error of node:http', async () => {
    const { server } = await broken(effect)
    const failure = new Promise((_, reject) => request(`${server.url}/probe/accounts/ada`).on('error', reject).end())
    await expect(failure).rejects.toMatchObject(CLIENT[effect])
  })

  it('is an error of node:https', async () => {
    const { server } = await broken(effect)
    await expect(ask(`${server.urls.https}/probe/accounts/ada`)).rejects.toMatchObject({ code: CLIENT[effect].code })
  })

  it('after the commit has let the state change', async () => {
    const { doubles, server } = await broken(effect, 'after')
    const increment = () =>
      fetch(`${server.url}/probe/increment`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"name":"visits"}',
      })
    await expect(increment()).rejects.toThrow('fetch failed')
    doubles.world().disruptions.clear()
    expect(await (await increment()).json()).toEqual({ result: { value: 2 } })
  })
})
