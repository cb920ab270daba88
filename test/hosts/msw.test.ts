import http, { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import axios from 'axios'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Doubles } from '../../mocks/index.ts'
import { type HandlersOptions, handlers } from '../../mocks/msw.ts'
import { inWorld } from '../../server/vitest.ts'
import { probeDoubles, STRICT } from './hosts.ts'

const ORIGIN = 'http://probe.test'

type Send = (url: string, body?: unknown) => Promise<{ status: number; body: unknown; cookies: readonly string[] }>

const json = { 'content-type': 'application/json' }

const CLIENTS: Readonly<Record<string, Send>> = {
  fetch: async (url, body) => {
    const init = body === undefined ? {} : { method: 'POST', headers: json, body: JSON.stringify(body) }
    const response = await fetch(url, { redirect: 'manual', ...init })
    const text = await response.text()
    return { status: response.status, body: text && JSON.parse(text), cookies: response.headers.getSetCookie() }
  },
  axios: async (url, body) => {
    const options = { validateStatus: () => true, maxRedirects: 0 }
    const response = await (body === undefined ? axios.get(url, options) : axios.post(url, body, options))
    return { status: response.status, body: response.data, cookies: response.headers['set-cookie'] ?? [] }
  },
  'node:http': (url, body) =>
    new Promise((resolve, reject) => {
      const request = http.request(url, { method: body === undefined ? 'GET' : 'POST', headers: json }, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => {
          const cookies = response.headers['set-cookie'] ?? []
          resolve({ status: response.statusCode ?? 0, body: text && JSON.parse(text), cookies })
        })
      })
      request.on('error', reject)
      request.end(body === undefined ? undefined : JSON.stringify(body))
    }),
}

let close: () => void = () => {}
afterEach(() => {
  close()
  close = () => {}
})

async function start(options: Partial<HandlersOptions> = {}, settings = {}): Promise<Doubles> {
  const doubles = await probeDoubles(settings)
  const server = setupServer(...handlers({ origins: [ORIGIN], doubles, ...options }))
  server.listen(STRICT)
  close = () => server.close()
  return doubles
}

/** A real server that answers every path with its name. */
async function realServer(): Promise<{ origin: string; stop: () => void }> {
  const server = createServer((request, response) => response.end(JSON.stringify({ real: request.url })))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() }
}

describe.each(Object.entries(CLIENTS))('a client on %s', (_name, send) => {
  test('reaches operations, faults, redirects and cookies', async () => {
    await start()
    const pin = await send(`${ORIGIN}/probe/pin`, { id: 'ada', pin: '1111' })
    expect(pin).toMatchObject({ status: 200, body: { result: { id: 'ada', checked: true } } })
    expect(await send(`${ORIGIN}/probe/pin`, { id: 'ada', pin: 'x' })).toMatchObject({ status: 400 })
    const login = await send(`${ORIGIN}/probe/login`)
    expect([login.status, login.cookies.length, login.cookies[1]]).toEqual([302, 2, 'probe-seen=1; Path=/probe'])
  })

  test('sees a broken connection as such', async () => {
    const doubles = await start()
    for (const type of ['drop', 'empty', 'garbage', 'crash'] as const) {
      doubles.world().disruptions.add({ when: 'before', effect: { type }, times: 1 })
      await expect(send(`${ORIGIN}/probe/accounts/ada`)).rejects.toThrow()
    }
  })

  test('reaches the world that the running code is bound to, also when many run at once', async () => {
    const doubles = await start()
    const ids = ['one', 'two', 'three', 'four']
    for (const id of ids) await doubles.kernel.worlds.create({ id })
    const rounds = ids.map((id, at) =>
      inWorld(id, async () => {
        for (let i = 0; i <= at; i++) await send(`${ORIGIN}/probe/increment`, { name: id })
      }),
    )
    await Promise.all([...rounds, send(`${ORIGIN}/probe/increment`, { name: 'unbound' })])
    const counts = ['main', ...ids].map((id) => doubles.world(id).journal.list().length)
    expect(counts).toEqual([1, 1, 2, 3, 4])
  })

  test('passes by when no system of a shared origin owns the path', async () => {
    const real = await realServer()
    await start({ origins: [real.origin] })
    expect(await send(`${real.origin}/elsewhere?x=1`)).toMatchObject({ body: { real: '/elsewhere?x=1' } })
    expect(await send(`${real.origin}/probe/accounts/ada`)).toMatchObject({ body: { result: { id: 'ada' } } })
    close()
    close = () => {}
    expect(await send(`${real.origin}/probe/accounts/ada`)).toMatchObject({ body: { real: '/probe/accounts/ada' } })
    real.stop()
  })
})

const get = CLIENTS.fetch as Send

test('an origin of one system is owned whole: its own 404, and no other system', async () => {
  await start({ origins: { [ORIGIN]: 'probe', 'http://back.test': 'probe-back' } })
  expect(await get(`${ORIGIN}/elsewhere`)).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } })
  expect(await get('http://back.test/probe-back/stock/x')).toMatchObject({ body: { result: { reserved: false } } })
  expect(await get('http://back.test/probe/pin', {})).toMatchObject({ body: { error: { code: 'broken' } } })
})

test('an own answer that breaks the contract fails loudly', async () => {
  await start()
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const response = await fetch(`${ORIGIN}/probe/wrong`)
  logged.mockRestore()
  expect(response.status).toBe(500)
  expect(await response.text()).toContain('probe answer.wrong: the answer breaks the contract at')
})

test('the world can be given, and who is at the other end', async () => {
  const seen: unknown[] = []
  const peer = { address: '10.0.0.9', secure: true }
  const doubles = await start({
    world: 'given',
    connection: (request) => {
      seen.push(new URL(request.url).pathname)
      return peer
    },
  })
  await doubles.kernel.worlds.create({ id: 'given' })
  await get(`${ORIGIN}/probe/accounts/ada`)
  expect(seen).toEqual(['/probe/accounts/ada'])
  expect(doubles.world('given').journal.list()).toHaveLength(1)
})

test('doubles are made at the first request, once', async () => {
  const made = probeDoubles()
  const server = setupServer(...handlers({ origins: [ORIGIN], doubles: made }))
  server.listen(STRICT)
  close = () => server.close()
  await Promise.all([1, 2, 3].map(() => get(`${ORIGIN}/probe/accounts/ada`)))
  expect((await made).world().journal.list()).toHaveLength(3)
})

test('an origin with a path, and a text that is none, are refused with the remedy', () => {
  expect(() => handlers({ origins: ['https://uas.test/rest'] })).toThrow(
    'scheme, host and port only, such as https://uas.test.',
  )
  expect(() => handlers({ origins: ['uas'] })).toThrow('"uas" is no origin')
})
