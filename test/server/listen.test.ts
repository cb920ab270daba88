import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { Agent, createServer, type IncomingMessage, request as requestHttp } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startServer } from '../../server/listen.ts'
import { exchangeRaw, fakeDoubles, hasTool, probeDoubles, readAll, serve, temporaryDirectory } from './support.ts'

const run = promisify(execFile)
const TEN_MB = 10 * 1024 * 1024

describe('a listening server', () => {
  it('answers over HTTP at the URLs it gives', async () => {
    const server = await serve({ doubles: await probeDoubles() })
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`)
    expect(server.urls).toEqual({ http: server.url })
    const response = await fetch(`${server.url}/probe/accounts/ada`)
    expect(response.status).toBe(200)
    expect(response.headers.get('x-double-journal')).toBe('j1')
    expect((await fetch(`${server.url}/livez`)).status).toBe(200)
  })

  it('hands out URLs under the address that the client used', async () => {
    const server = await serve({ doubles: await probeDoubles() })
    const response = await fetch(`http://localhost:${server.port}/probe/login`, { redirect: 'manual' })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toMatch(new RegExp(`^http://localhost:${server.port}/probe/`))
  })

  it('gives further ports their own world and system', async () => {
    const doubles = await probeDoubles()
    await doubles.kernel.worlds.create({ id: 'blue' })
    const server = await serve({
      doubles,
      listeners: [
        { port: 0, world: 'blue' },
        { port: 0, system: 'probe' },
      ],
    })
    const [blue, owned] = server.listeners
    await increment(`${blue?.url}`, 'visits')
    expect(await increment(`${blue?.url}`, 'visits')).toBe(2)
    expect(await increment(server.url, 'visits')).toBe(1)
    const nobody = await (await fetch(`${server.url}/nowhere`)).json()
    expect(nobody).toMatchObject({ error: { code: 'no-such-path' } })
    const own = await (await fetch(`${owned?.url}/nowhere`)).json()
    expect(own).toEqual({ error: { code: 'not_found', text: 'text of NOT_FOUND' } })
    expect(owned).toMatchObject({ system: 'probe' })
  })

  it('answers a Host that is none with 400, not with a crash', async () => {
    const server = await serve({ doubles: await probeDoubles() })
    const { bytes } = await exchangeRaw(server.port, 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n')
    expect(bytes.toString()).toMatch(/^HTTP\/1\.1 400 /)
    expect(bytes.toString()).toContain('"code":"bad-request"')
  })

  it('takes headers that no client should send', async () => {
    const errors: unknown[] = []
    const server = await serve({ doubles: await probeDoubles(), onError: (error) => errors.push(error) })
    const odd =
      'Set-Cookie: a=1\r\nSet-Cookie: b=2\r\n__proto__: x\r\nX-User: \xff\r\nCookie: %%%;=;\r\nTraceparent: 00-zz\r\n'
    const head = `GET /probe/accounts/ada?a=%ff&a=%zz HTTP/1.1\r\nHost: localhost\r\n${odd}Connection: close\r\n\r\n`
    const { bytes } = await exchangeRaw(server.port, head)
    expect([bytes.toString().slice(0, 15), errors]).toEqual(['HTTP/1.1 200 OK', []])
  })

  it('answers an error of our own with 500 and tells its listener', async () => {
    const errors: unknown[] = []
    const failing = fakeDoubles(async () => {
      throw new Error('secret detail')
    })
    const server = await serve({ doubles: failing, onError: (error) => errors.push(error) })
    const response = await fetch(server.url)
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'internal' } })
    expect(text).not.toContain('secret detail')
    expect(errors).toEqual([new Error('secret detail')])
  })

  it('refuses to listen off loopback without a control token', async () => {
    const doubles = await probeDoubles()
    await expect(startServer({ doubles, host: '0.0.0.0', port: 0 })).rejects.toMatchObject({
      code: 'control-token-required',
      exitCode: 2,
      message: expect.stringContaining('--control-token'),
    })
    const guarded = await serve({ doubles, host: '0.0.0.0', controlToken: 'shared secret' })
    expect(guarded.url).toBe(`http://127.0.0.1:${guarded.port}`)
  })

  it('says that an authdouble holds the port', async () => {
    const doubles = await probeDoubles()
    const { port } = await serve({ doubles })
    await expect(startServer({ doubles, port })).rejects.toMatchObject({
      code: 'port-taken',
      exitCode: 3,
      message: expect.stringMatching(/an authdouble already runs there \(probe\).*--port/),
    })
  })

  it('says that another program holds the port, and closes what it had opened', async () => {
    const other = createServer((_, response) => response.end('hello'))
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port))
    })
    onTestFinished(() => void other.close())
    const doubles = await probeDoubles()
    const taken = startServer({ doubles, port: 0, listeners: [{ port }] })
    await expect(taken).rejects.toMatchObject({
      code: 'port-taken',
      message: expect.stringContaining('another program'),
    })
  })

  it('says that an address is not of this machine', async () => {
    const doubles = await probeDoubles()
    const wrong = startServer({ doubles, port: 0, host: '192.0.2.1', controlToken: 'x' })
    await expect(wrong).rejects.toMatchObject({ code: 'host-unknown', exitCode: 3 })
  })
})

describe('a body of 10 MB', () => {
  it.each(['content-length', 'chunked'])('gets the fault of the system (%s)', async (framing) => {
    const server = await serve({ doubles: await probeDoubles() })
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        ...(framing === 'chunked' ? { 'transfer-encoding': 'chunked' } : { 'content-length': TEN_MB }),
      }
      const outgoing = requestHttp(`${server.url}/probe/pin`, { method: 'POST', headers }, resolve)
      outgoing.on('error', reject)
      outgoing.end(Buffer.alloc(TEN_MB, 0x20))
    })
    const chunks = await response.toArray()
    expect(response.statusCode).toBe(413)
    expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual({
      error: { code: 'too_large', text: 'text of TOO_LARGE' },
    })
  })

  it.skipIf(!hasTool('curl')).each([
    ['with Expect: 100-continue', []],
    ['without waiting', ['-H', 'Expect:']],
    ['chunked', ['-H', 'Transfer-Encoding: chunked']],
  ])('gets it by curl too: %s', async (_, more) => {
    const server = await serve({ doubles: await probeDoubles() })
    const file = join(await temporaryDirectory(), 'body')
    await writeFile(file, Buffer.alloc(TEN_MB, 0x20))
    const fixed = ['-sS', '-w', '\n%{http_code}', '-H', 'Content-Type: application/json', '--data-binary', `@${file}`]
    const { stdout } = await run('curl', [...fixed, ...more, `${server.url}/probe/pin`])
    expect(stdout).toBe('{"error":{"code":"too_large","text":"text of TOO_LARGE"}}\n413')
  })
})

describe('a body that nobody reads', () => {
  it('is taken in before the answer goes out: who sends all before reading gets its answer', async () => {
    const asked = deferred<void>()
    const doubles = fakeDoubles(async (request) => {
      asked.resolve()
      return new Response(request.method)
    })
    const server = await serve({ doubles })
    const socket = connect(server.port, '127.0.0.1')
    const answer = readAll(socket)
    let bytes = 0
    socket.on('data', (chunk) => {
      bytes += chunk.length
    })
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 10\r\n\r\n12345')
    await asked.promise
    // Other requests come and go meanwhile.
    for (let i = 0; i < 5; i++) expect(await (await fetch(server.url)).text()).toBe('GET')
    expect(bytes).toBe(0)
    socket.write('67890')
    expect((await answer).bytes.toString()).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*POST$/)
  })
})

describe('closing', () => {
  it('lets the answer under way out, refuses new connections, ends idle ones', async () => {
    const gate = deferred<Response>()
    const asked = deferred<void>()
    const doubles = fakeDoubles(async (request) => {
      if (request.url.endsWith('/fast')) return new Response('fast')
      asked.resolve()
      return gate.promise
    })
    const server = await startServer({ doubles, port: 0 })
    const agent = new Agent({ keepAlive: true })
    const idle = await get(`${server.url}/fast`, agent)
    const idleEnded = new Promise((resolve) => idle.socket.once('close', resolve))
    await idle.toArray()
    const slow = get(`${server.url}/slow`, new Agent())
    await asked.promise
    const closed = server.close({ drainMs: 60_000 })
    await idleEnded
    await expect(fetch(server.url)).rejects.toThrow('fetch failed')
    gate.resolve(new Response('late'))
    expect((await (await slow).toArray()).toString()).toBe('late')
    await closed
    await server.close()
  })

  it('breaks off what takes longer than it may', async () => {
    const asked = deferred<void>()
    const doubles = fakeDoubles(() => {
      asked.resolve()
      return new Promise(() => undefined)
    })
    const server = await startServer({ doubles, port: 0 })
    const hanging = fetch(server.url).catch((error: Error) => error.message)
    await asked.promise
    await server.close({ drainMs: 0 })
    expect(await hanging).toBe('fetch failed')
  })

  it('ends connections that never said a word', async () => {
    const server = await startServer({ doubles: await probeDoubles(), port: 0 })
    const silent = connect(server.port, '127.0.0.1')
    const ended = new Promise((resolve) => silent.once('close', resolve))
    await new Promise((resolve) => silent.once('connect', resolve))
    silent.resume()
    await server.close({ drainMs: 60_000 })
    await ended
  })
})

async function increment(url: string, name: string): Promise<number> {
  const response = await fetch(`${url}/probe/increment`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  })
  return ((await response.json()) as { result: { value: number } }).result.value
}

function get(url: string, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    requestHttp(url, { agent }, resolve).on('error', reject).end()
  })
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
