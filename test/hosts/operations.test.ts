import { afterEach, describe, expect, test } from 'vitest'
import { HOSTS, type Host, type HostOptions, post } from './hosts.ts'

describe.each(Object.entries(HOSTS))('%s', (name, open) => {
  let host: Host
  const start = async (options?: HostOptions): Promise<Host> => {
    host = await open(options)
    return host
  }
  afterEach(() => host.close())

  const answer = async (path: string, init?: RequestInit) => {
    const response = await host.fetch(path, init)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  describe('a redirect with cookies names the world in all it hands out', () => {
    const session = '⟨id⟩'
    const follow = async (path: string, headers: Record<string, string>) => {
      const first = await host.fetch(path, { headers })
      const cookies = first.headers.getSetCookie()
      const location = first.headers.get('location') ?? ''
      const id = /ticket=(.*)/.exec(location)?.[1] ?? ''
      const page = await host.fetch(location.slice(host.origin.length), { headers: { cookie: `probe-session=${id}` } })
      const hide = (text: string): string => text.replace(id, session)
      return {
        status: first.status,
        location: hide(location),
        cookies: cookies.map(hide),
        page: [page.status, page.headers.get('content-type'), await page.text()],
      }
    }
    const inBlue = () => ({
      status: 302,
      location: `${host.origin}/w/blue/probe/landing?ticket=${session}`,
      cookies: [`probe-session=${session}; Path=/w/blue/probe; HttpOnly`, 'probe-seen=1; Path=/w/blue/probe'],
      page: [200, 'text/html; charset=utf-8', '<p>welcome, eve</p>'],
    })

    test('by path', async () => {
      await start()
      await host.doubles.kernel.worlds.create({ id: 'blue' })
      expect(await follow('/w/blue/probe/login?user=eve', {})).toEqual(inBlue())
    })

    test('by header', async () => {
      await start()
      await host.doubles.kernel.worlds.create({ id: 'blue' })
      expect(await follow('/probe/login?user=eve', { 'x-double-world': 'blue' })).toEqual(inBlue())
    })

    test('by host', async () => {
      await start()
      await host.doubles.kernel.worlds.create({ id: 'blue' })
      const response = await host.getAt('blue.localhost', '/probe/login?user=eve')
      const location = response.headers.get('location') ?? ''
      expect(location).toMatch(/^http:\/\/blue\.localhost\/w\/blue\/probe\/landing\?ticket=[0-9a-f]{16}$/)
      expect(response.headers.getSetCookie()[1]).toBe('probe-seen=1; Path=/w/blue/probe')
      expect(host.doubles.world('blue').journal.list()).toHaveLength(1)
    })

    test('not at all: main has no prefix', async () => {
      await start()
      const { location, cookies } = await follow('/probe/login', {})
      expect(location).toBe(`${host.origin}/probe/landing?ticket=${session}`)
      expect(cookies).toEqual([`probe-session=${session}; Path=/probe; HttpOnly`, 'probe-seen=1; Path=/probe'])
    })

    test('a session of one world is none in another', async () => {
      await start()
      await host.doubles.kernel.worlds.create({ id: 'blue' })
      const first = await host.fetch('/w/blue/probe/login')
      const id = /ticket=(.*)/.exec(first.headers.get('location') ?? '')?.[1]
      const { status, body } = await answer('/probe/landing', { headers: { cookie: `probe-session=${id}` } })
      expect([status, body]).toEqual([401, { error: { code: 'no_session', text: 'text of NO_SESSION' } }])
    })
  })

  test('two names of two worlds are refused, an unknown world too', async () => {
    await start()
    await host.doubles.kernel.worlds.create({ id: 'blue' })
    const both = await answer('/w/blue/probe/accounts/ada', { headers: { 'x-double-world': 'red' } })
    expect(both).toMatchObject({ status: 400, body: { error: { code: 'world-ambiguous' } } })
    const same = await answer('/w/blue/probe/accounts/ada', { headers: { 'x-double-world': 'blue' } })
    expect(same.status).toBe(200)
    const unknown = await answer('/w/red/probe/accounts/ada')
    expect(unknown).toMatchObject({ status: 404, body: { error: { code: 'world-not-found' } } })
    const malformed = await answer('/w/RED!/probe/accounts/ada')
    expect(malformed).toMatchObject({ status: 400, body: { error: { code: 'world-ambiguous' } } })
  })

  test('a servlet reads query and form as one, and answers in its own envelope', async () => {
    await start()
    const ok = await answer('/probe/servlet/submit?tag=q&name=%E9%87%91', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
      body: 'tag=b1&tag=b+2&secret=hush',
    })
    expect(ok).toEqual({
      status: 200,
      body: { retCode: '0', data: { greeting: 'hello, 金', tags: ['q', 'b1', 'b 2'] } },
    })
    const bad = await answer('/probe/servlet/submit', post({ name: 'x' }))
    expect(bad).toEqual({ status: 200, body: { retCode: 'media_type', message: 'text of MEDIA_TYPE' } })
  })

  test('an upload is answered with bare text', async () => {
    await start()
    const form = new FormData()
    form.set('who', '金')
    form.set('voice', new File([new Uint8Array([0, 255, 13, 10, 0])], 'v.wav', { type: 'audio/wav' }))
    const response = await host.fetch('/probe/upload', { method: 'POST', body: form })
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toBe('OK 金 v.wav 5')
  })

  test('a refusal commits what was written, a fault takes it back', async () => {
    await start()
    const wrong = () => answer('/probe/pin', post({ id: 'ada', pin: '0000' }))
    for (let i = 0; i < 3; i++)
      expect(await wrong()).toMatchObject({ status: 400, body: { error: { code: 'pin_wrong' } } })
    expect(await wrong()).toMatchObject({ body: { error: { code: 'pin_locked' } } })
    const poor = await answer('/probe/transfer', post({ from: 'bob', to: 'ada', amount: 11 }))
    expect(poor).toMatchObject({ body: { error: { code: 'poor' } } })
    expect(await answer('/probe/transfer', post({ from: 'bob', to: 'nobody', amount: 1 }))).toMatchObject({
      status: 400,
    })
    const { body } = await answer('/probe/accounts/bob', { headers: { 'x-user': 'eve' } })
    expect(body).toEqual({ result: { id: 'bob', balance: 10, readBy: 'eve' } })
  })

  test('the reason is told only to who asks, never in the body', async () => {
    await start()
    const init = (headers: Record<string, string>) => post({ id: 'ada', pin: '0000' }, headers)
    const silent = await host.fetch('/probe/pin', init({}))
    const told = await host.fetch('/probe/pin', init({ 'x-double-reason': '1' }))
    expect(silent.headers.get('x-double-reason')).toBeNull()
    expect(told.headers.get('x-double-reason')).toBe('fail count 2 of 3')
    expect(await told.text()).toBe(await silent.text())
  })

  test('what comes before an operation is answered by the catalogue too', async () => {
    await start()
    const code = async (path: string, init?: RequestInit) => {
      const { status, body } = await answer(path, init)
      return [status, (body.error as { code: string }).code]
    }
    expect(await code('/probe/nowhere')).toEqual([404, 'not_found'])
    expect(await code('/probe/pin')).toEqual([405, 'method'])
    expect((await host.fetch('/probe/pin')).headers.get('allow')).toBe('POST')
    expect(await code('/probe/pin', { method: 'POST', body: 'x' })).toEqual([415, 'media_type'])
    expect(await code('/probe/pin', { ...post({}), body: '{"id":' })).toEqual([400, 'malformed'])
    expect(await code('/probe/pin', post({ id: 'ada' }))).toEqual([400, 'invalid'])
    expect(await code('/probe/pin', post({ id: 'x'.repeat(3000), pin: '1' }))).toEqual([413, 'too_large'])
  })

  test('an operation nobody built says so', async () => {
    await start()
    const response = await host.fetch('/probe/unbuilt')
    expect([response.status, response.headers.get('x-double-unimplemented')]).toEqual([501, 'answer.unbuilt'])
  })

  test('or is forwarded to a real system', async () => {
    const asked: string[] = []
    const transport = async (request: Request): Promise<Response> => {
      asked.push(`${request.method} ${request.url} ${request.headers.get('x-user')}`)
      return Response.json({ real: true }, { status: 207, headers: { 'content-encoding': 'gzip', 'x-real': '1' } })
    }
    await start({ config: { probe: { url: 'https://real.test/base/' } }, transport })
    const response = await host.fetch('/probe/unbuilt?a=1', { headers: { 'x-user': 'ada' } })
    expect([response.status, await response.json()]).toEqual([207, { real: true }])
    expect(response.headers.get('x-real')).toBe('1')
    expect(asked).toEqual(['GET https://real.test/base/probe/unbuilt?a=1 ada'])
    expect(host.doubles.world().journal.get('j1')).toMatchObject({ outcome: 'unimplemented', status: 207 })
  })

  test('and says so when the real system does not answer', async () => {
    const transport = async (): Promise<Response> => {
      throw new TypeError('connect ECONNREFUSED')
    }
    await start({ config: { probe: { url: 'https://real.test' } }, transport })
    const response = await host.fetch('/probe/unbuilt')
    expect(response.status).toBe(502)
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    expect(error.code).toBe('forward-failed')
    expect(error.message).toContain(
      'https://real.test does not answer: connect ECONNREFUSED. Correct systems.probe.url',
    )
  })

  test('an own answer that breaks the contract is a warning where a server asks for that', async () => {
    await start({ onContractViolation: 'warn' })
    expect(await answer('/probe/wrong')).toEqual({ status: 200, body: { result: { value: 'three' } } })
    expect(host.doubles.world().journal.get('j1')?.warnings).toEqual([
      'probe answer.wrong: the answer breaks the contract at "/result/value": must be non-empty number',
    ])
  })

  test.runIf(name === 'in process')('and fails loudly everywhere else', async () => {
    await start()
    await expect(host.fetch('/probe/wrong')).rejects.toThrow('the answer breaks the contract at "/result/value"')
    expect(host.doubles.world().journal.get('j1')).toMatchObject({ outcome: 'error', status: 0 })
  })

  test('aliases of path and prefix reach the same operation', async () => {
    await start()
    const { body } = await answer('/probe/accounts/ada')
    expect((await answer('/probe/konto/ada')).body).toEqual(body)
    expect((await answer('/sonde/accounts/ada')).body).toEqual(body)
  })

  test('inferred answers are marked', async () => {
    await start()
    const marked = async (path: string, init: RequestInit) =>
      (await host.fetch(path, init)).headers.get('x-double-inferred')
    const form = { method: 'POST', body: new URLSearchParams({ name: 'x' }) }
    expect(await marked('/probe/servlet/submit', form)).toBe('1')
    expect(await marked('/probe/pin', post({ id: 'ada', pin: '1111' }))).toBeNull()
  })

  test('late work holds no transaction open', async () => {
    let finish: (text: string) => void = () => {}
    let begin: () => void = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    await start({
      lateWork: () => {
        begin()
        return new Promise((resolve) => {
          finish = resolve
        })
      },
    })
    const ticket = answer('/probe/tickets', post({ name: 'ada' }))
    await begun
    const other = await answer('/probe/increment', post({ name: 'ticket/ada' }))
    finish('at last')
    expect(await ticket).toEqual({ status: 201, body: { result: { ticket: 'at last' } } })
    expect(other.body).toEqual({ result: { value: 2 } })
  })

  test('transactions are serializable', async () => {
    await start()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => answer('/probe/increment', post({ name: 'hits' }))),
    )
    const values = answers.map(({ body }) => (body.result as { value: number }).value)
    expect(values.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
  })

  test('a message id seen before gets the same bytes again, and nothing happens twice', async () => {
    await start()
    const once = async (id: string) =>
      (await host.fetch('/probe/increment', post({ name: 'n' }, { 'x-message-id': id }))).text()
    expect([await once('a'), await once('a'), await once('b')]).toEqual([
      '{"result":{"value":1}}',
      '{"result":{"value":1}}',
      '{"result":{"value":2}}',
    ])
    for (const id of ['c', 'd', 'e']) await once(id)
    expect(await once('b')).toBe('{"result":{"value":6}}')
    expect(await Promise.all([once('f'), once('f')])).toEqual(['{"result":{"value":7}}', '{"result":{"value":7}}'])
    await host.doubles.world().reset()
    expect(await once('f')).toBe('{"result":{"value":1}}')
  })

  test.skipIf(name === 'MSW')('liveness is told beside the systems', async () => {
    await start()
    expect(await answer('/livez')).toMatchObject({ status: 200, body: { status: 'ok' } })
  })
})
