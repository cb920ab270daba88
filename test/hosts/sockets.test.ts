import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket as NodeSocket } from 'ws'
import { HOSTS, type Host, post } from './hosts.ts'

/** A client's end of a socket: texts as text, bytes as lists. */
interface Socket {
  send(data: string | Uint8Array): void
  /** The next message. */
  next(): Promise<unknown>
  close(): void
  readonly closed: Promise<number>
}

function queue(): { push(value: unknown): void; next(): Promise<unknown> } {
  const waiting: ((value: unknown) => void)[] = []
  const ready: unknown[] = []
  return {
    push: (value) => {
      const taker = waiting.shift()
      if (taker) taker(value)
      else ready.push(value)
    },
    next: () => (ready.length > 0 ? Promise.resolve(ready.shift()) : new Promise((resolve) => waiting.push(resolve))),
  }
}

const readable = (data: string | Uint8Array): unknown => (typeof data === 'string' ? JSON.parse(data) : [...data])

function inProcess(host: Host, path: string): Socket {
  const { push, next } = queue()
  let end: (code: number) => void = () => {}
  const closed = new Promise<number>((resolve) => {
    end = resolve
  })
  const connection = host.doubles.connect(host.origin.replace('http', 'ws') + path, {
    send: (data) => push(readable(data)),
    close: (code) => end(code),
  })
  if (!connection) throw new Error('refused')
  return { next, closed, send: (data) => void connection.receive(data), close: () => connection.ended() }
}

/** A client of the platform (MSW intercepts it) or, on the real server, of `ws`. */
function overWire(Client: typeof WebSocket | typeof NodeSocket, host: Host, path: string): Socket {
  const { push, next } = queue()
  const socket = new Client(host.origin.replace('http', 'ws') + path) as WebSocket
  socket.binaryType = 'arraybuffer'
  socket.addEventListener('message', ({ data }) =>
    push(readable(typeof data === 'string' ? data : new Uint8Array(data))),
  )
  socket.addEventListener('error', () => push('error'))
  const closed = new Promise<number>((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)))
  const opened = new Promise<void>((resolve) => socket.addEventListener('open', () => resolve()))
  return {
    next,
    closed,
    send: (data) => void opened.then(() => socket.send(data as string)),
    close: () => socket.close(),
  }
}

const CLIENTS: Readonly<Record<string, (host: Host, path: string) => Socket>> = {
  'in process': inProcess,
  'Node server': (host, path) => overWire(NodeSocket, host, path),
  // Node 20 has no WebSocket for MSW to intercept; Node 22 and browsers do.
  ...(typeof WebSocket === 'undefined' ? {} : { MSW: (host: Host, path: string) => overWire(WebSocket, host, path) }),
}

describe.each(Object.entries(CLIENTS))('%s', (name, connect) => {
  let host: Host
  afterEach(() => host.close())

  test('a socket greets, invokes, echoes, and hears of what was committed in its world', async () => {
    host = await (HOSTS[name] as (typeof HOSTS)[string])()
    await host.doubles.kernel.worlds.create({ id: 'blue' })
    const socket = connect(host, '/probe/socket')
    const blue = connect(host, '/w/blue/probe/socket')
    expect([await socket.next(), await blue.next()]).toEqual([{ hello: 'main' }, { hello: 'blue' }])
    socket.send('{"name":"n"}')
    expect(await socket.next()).toEqual({ status: 200, body: { result: { value: 1 } } })
    socket.send(new Uint8Array([1, 2, 255]))
    expect(await socket.next()).toEqual([255, 2, 1])
    await host.fetch('/probe/news', post({ text: 'no', fail: true }))
    await host.fetch('/probe/news', post({ text: 'yes' }))
    await host.fetch('/w/blue/probe/orders', post({ id: 'o', phone: '1' }))
    expect(await socket.next()).toEqual({ event: 'news', data: { text: 'yes' } })
    expect(await blue.next()).toEqual({ event: 'order', data: { id: 'o' } })
    expect(host.doubles.world().journal.list({ operation: 'counter.increment' })).toHaveLength(1)
    await host.doubles.world().reset()
    expect(await socket.closed).toBe(1012)
    blue.close()
  })

  test("what breaks a socket's own code closes that socket alone", async () => {
    host = await (HOSTS[name] as (typeof HOSTS)[string])()
    const [socket, other] = [connect(host, '/probe/socket'), connect(host, '/probe/socket')]
    await Promise.all([socket.next(), other.next()])
    socket.send('not JSON')
    expect(await socket.closed).toBe(1011)
    other.send('{"name":"n"}')
    expect(await other.next()).toMatchObject({ status: 200 })
    other.close()
  })
})
