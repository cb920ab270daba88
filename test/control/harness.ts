import { expect } from 'vitest'
import { contract } from '../../contracts/control/index.ts'
import { createDoubles, type Doubles, type DoublesOptions, type HostContext } from '../../mocks/index.ts'
import { RouteTable } from '../../mocks/kernel/route-table.ts'
import { tiny } from './tiny.ts'

export const START = '2026-01-01T00:00:00.000Z'
export const BASE = 'http://doubles.test'

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
export type Json = any

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Json
}

export interface Harness {
  readonly doubles: Doubles
  /** Asks a call of the control plane, `GET /clock`; its answer is checked against the contract. */
  ask(call: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Asks and expects a refusal that leaves the world `main` as it was. */
  refused(call: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Asks the tiny double. */
  write(text: string, more?: Record<string, unknown>): Promise<Answer>
}

const routes = new RouteTable(contract, { paths: {}, aliases: {} })

export async function open(options: DoublesOptions = {}, host: HostContext = {}): Promise<Harness> {
  const doubles = await createDoubles({ systems: [], doubles: [tiny], now: START, clock: 'frozen', ...options })
  const send = async (request: Request): Promise<Answer> => {
    const response = await doubles.fetch(request, host)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
  }
  const ask: Harness['ask'] = async (call, body, headers = {}) => {
    const [method = '', target = ''] = call.split(' ')
    const prefix = target.startsWith('/w/') || target.startsWith('/_control') ? '' : '/_control/v1'
    const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const answer = await send(new Request(BASE + prefix + target, { method, headers, ...init }))
    checkAnswer(method, prefix + target, answer)
    return answer
  }
  return {
    doubles,
    ask,
    refused: async (call, body, headers) => {
      const before = await whole(doubles)
      const answer = await ask(call, body, headers)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(await whole(doubles)).toEqual(before)
      return answer
    },
    write: (text, more = {}) =>
      send(
        new Request(`${BASE}/tiny/write`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ text, ...more }),
        }),
      ),
  }
}

/** Everything that a refused call must leave alone. */
async function whole(doubles: Doubles): Promise<unknown> {
  const world = doubles.world()
  return {
    snapshot: await world.snapshot(),
    journal: world.journal.list(),
    disruptions: world.disruptions.list(),
    worlds: doubles.kernel.worlds.list().map(({ id }) => id),
  }
}

function checkAnswer(method: string, target: string, { status, body }: Answer): void {
  if (status >= 400) {
    expect(body).toEqual({ error: { code: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/), message: expect.any(String) } })
    expect(body.error.message).not.toMatch(/\n\s+at /)
    return
  }
  const path = target.replace(/^\/w\/[^/]+/, '').replace(/\?.*/, '')
  const match = routes.find(method, path)
  if (!match || !('operation' in match)) return
  const { operationId, responseStatus } = match.operation
  expect(status).toBe(responseStatus)
  expect(contract.validators.response[operationId]?.(body)).toBeUndefined()
}
