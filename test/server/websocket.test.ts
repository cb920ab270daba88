import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import type { Doubles } from '../../mocks/index.ts'
import { exchangeRaw, probeDoubles, serve } from './support.ts'
import { certificates, tlsOptions } from './tls-support.ts'

async function start() {
  const doubles = await probeDoubles()
  await doubles.kernel.worlds.create({ id: 'blue' })
  const server = await serve({ doubles, tls: await tlsOptions() })
  return { doubles, server, ws: server.url.replace('http', 'ws') }
}

/** Messages in order, each awaited once. */
function messagesOf(socket: WebSocket): () => Promise<unknown> {
  const arrived: Buffer[] = []
  const waiting: ((message: Buffer) => void)[] = []
  socket.on('message', (data: Buffer) => {
    const next = waiting.shift()
    if (next) next(data)
    else arrived.push(data)
  })
  const next = (): Promise<Buffer> => {
    const message = arrived.shift()
    return message ? Promise.resolve(message) : new Promise((resolve) => waiting.push(resolve))
  }
  return async () => {
    const message = await next()
    try {
      return JSON.parse(message.toString())
    } catch {
      return [...message]
    }
  }
}

/** The status and body of a refused handshake. */
async function refusal(socket: WebSocket): Promise<{ status: number | undefined; body: unknown }> {
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage]
  const chunks = await response.toArray()
  return { status: response.statusCode, body: JSON.parse(Buffer.concat(chunks).toString()) }
}

const openConnections = (doubles: Doubles): number => doubles.world().connections.size

describe('a WebSocket', () => {
  it('greets, invokes operations, takes bytes, and hears of events', async () => {
    const { server, ws } = await start()
    const socket = new WebSocket(`${ws}/probe/socket`)
    const next = messagesOf(socket)
    expect(await next()).toEqual({ hello: 'main' })
    socket.send('{"name":"visits"}')
    expect(await next()).toEqual({ status: 200, body: { result: { value: 1 } } })
    socket.send(Uint8Array.of(1, 2, 3))
    expect(await next()).toEqual([3, 2, 1])
    await fetch(`${server.url}/probe/news`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"hi"}',
    })
    expect(await next()).toMatchObject({ data: expect.objectContaining({ text: 'hi' }) })
    socket.terminate()
  })

  it('names its world by path or header', async () => {
    const { ws } = await start()
    const byPath = new WebSocket(`${ws}/w/blue/probe/socket`)
    expect(await messagesOf(byPath)()).toEqual({ hello: 'blue' })
    const byHeader = new WebSocket(`${ws}/probe/socket`, { headers: { 'X-Double-World': 'blue' } })
    expect(await messagesOf(byHeader)()).toEqual({ hello: 'blue' })
    byPath.terminate()
    byHeader.terminate()
  })

  it('is refused where two worlds are named, the world or the path is unknown', async () => {
    const { ws } = await start()
    const disagreeing = new WebSocket(`${ws}/w/blue/probe/socket`, { headers: { 'X-Double-World': 'main' } })
    expect(await refusal(disagreeing)).toMatchObject({ status: 400, body: { error: { code: 'bad-request' } } })
    expect(await refusal(new WebSocket(`${ws}/w/red/probe/socket`))).toMatchObject({
      status: 404,
      body: { error: { message: 'There is no world "red".' } },
    })
    expect(await refusal(new WebSocket(`${ws}/elsewhere`))).toMatchObject({ status: 404 })
  })

  it('works over TLS', async () => {
    const { server } = await start()
    const { ca } = await certificates()
    const socket = new WebSocket(`wss://localhost:${server.port}/probe/socket`, { ca: ca.cert })
    expect(await messagesOf(socket)()).toEqual({ hello: 'main' })
    socket.terminate()
  })

  it('is closed when its world is reset, and when the server stops', async () => {
    const { doubles, server, ws } = await start()
    const first = new WebSocket(`${ws}/probe/socket`)
    await once(first, 'open')
    const [, [resetCode]] = await Promise.all([doubles.world().reset(), once(first, 'close')])
    expect(resetCode).toBe(1012)
    const second = new WebSocket(`${ws}/probe/socket`)
    await once(second, 'open')
    const [, [stopCode]] = await Promise.all([server.close(), once(second, 'close')])
    expect(stopCode).toBe(1001)
    expect(openConnections(doubles)).toBe(0)
  })

  it('over TLS too hears why it is closed', async () => {
    const { server } = await start()
    const { ca } = await certificates()
    const socket = new WebSocket(`wss://localhost:${server.port}/probe/socket`, { ca: ca.cert })
    await once(socket, 'open')
    const [, [code]] = await Promise.all([server.close(), once(socket, 'close')])
    expect(code).toBe(1001)
  })

  it('leaves nothing behind after a handshake that fails', async () => {
    const { doubles, server } = await start()
    const response = await fetch(`${server.url}/probe/socket`).catch((error: Error) => error)
    expect(response).toMatchObject({ status: 404 })
    const head = 'GET /probe/socket HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n'
    const { bytes } = await exchangeRaw(
      server.port,
      `${head}Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: short\r\n\r\n`,
    )
    expect(bytes.toString()).toMatch(/^HTTP\/1\.1 400 /)
    expect(openConnections(doubles)).toBe(0)
  })
})
