import { setupWorker } from 'msw/browser'
import { createControlClient } from '../../mocks/control/client.ts'
import { createDoubles } from '../../mocks/index.ts'
import { handlers } from '../../mocks/msw.ts'
import { runScenario, scenarioRegistry, scenarios } from '../../scenarios/index.ts'
import { back } from '../probe/back.ts'
import { makeProbe } from '../probe/probe.ts'

/** What the test calls in the page. */
const page = {
  /** The doubles and the service worker, both in this page. The origin is nobody's: only the worker answers there. */
  async start(origin: string): Promise<void> {
    const doubles = await createDoubles({
      systems: ['uas'],
      doubles: [makeProbe(), back],
      now: '2026-01-01T00:00:00Z',
      clock: 'frozen',
      control: { scenarios: scenarioRegistry },
    })
    const worker = setupWorker(...handlers({ origins: [origin, location.origin], doubles }))
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
  },

  async call(url: string, init?: RequestInit) {
    try {
      const response = await fetch(url, init)
      return { status: response.status, text: await response.text(), url: response.url, cookie: document.cookie }
    } catch (error) {
      return { error: (error as Error).name }
    }
  },

  async scenario(name: string, origin: string) {
    const send = (request: Request): Promise<Response> => fetch(request)
    const control = (world?: string) =>
      createControlClient({ fetch: send, baseUrl: origin, ...(world === undefined ? {} : { world }) })
    const report = await runScenario(scenarios.get(name), { target: { fetch: send, baseUrl: origin, control } })
    return { ok: report.ok, steps: report.steps, transcript: report.transcript }
  },

  /** Connects, sends a text, and gives the first two messages and the one that comes after a news. */
  async socket(url: string, newsUrl: string): Promise<unknown[]> {
    const socket = new WebSocket(url)
    const messages: unknown[] = []
    const waiting = new Map<number, () => void>()
    const reached = (count: number): Promise<void> =>
      new Promise((resolve) => (messages.length >= count ? resolve() : waiting.set(count, resolve)))
    socket.addEventListener('message', ({ data }) => {
      messages.push(JSON.parse(data as string))
      waiting.get(messages.length)?.()
    })
    await reached(1)
    socket.send('{"name":"n"}')
    await reached(2)
    const body = JSON.stringify({ text: 'hi' })
    await fetch(newsUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    await reached(3)
    socket.close()
    return messages
  },
}

export type Page = typeof page

Object.assign(globalThis, { page })
