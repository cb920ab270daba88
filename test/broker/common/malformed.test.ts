import { describe, expect, it } from 'vitest'
import { createDoubles } from '../../../mocks/index.ts'
import { BASE } from '../support.ts'

const SYSTEMS = ['uas', 'user-centre', 'oms', 'nrts', 'cap'] as const
const BROKER: ReadonlySet<string> = new Set(SYSTEMS.slice(1))
const deep = `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`
const bodies = ['', 'null', '[]', '1', '"text"', '{', '{}', '{"__proto__":{"token":"x"}}', '{"token":{}}', deep]
const long = JSON.stringify({ token: 'x'.repeat(5000), loginTicket: 'x'.repeat(5000), account: 'x'.repeat(5000) })

describe('malformed requests to the broker', async () => {
  const errors: unknown[] = []
  const doubles = await createDoubles({ systems: SYSTEMS, control: false, onError: (error) => errors.push(error) })
  const operations = doubles.kernel.doubles
    .filter((double) => BROKER.has(double.name))
    .flatMap(({ contract }) => contract.operations.filter(({ requestTypes }) => requestTypes.length > 0))

  it.each(operations.map((operation) => [operation.operationId, operation] as const))(
    '%s refuses them in its envelope',
    async (_id, { method, path }) => {
      for (const type of ['application/json', 'text/plain']) {
        for (const body of [...bodies, long]) {
          const url = BASE + path.replace(/\{\w+\}/g, '%F0%9F%98%80')
          const request = new Request(url, { method, headers: { 'content-type': type }, body })
          const response = await doubles.fetch(request)
          const answer = await response.json()
          expect([type, body.slice(0, 40), response.status]).toEqual([
            type,
            body.slice(0, 40),
            type === 'text/plain' ? 415 : 400,
          ])
          expect(answer).toEqual({
            code: type === 'text/plain' ? 41500 : 40001,
            msg: expect.any(String),
            traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
          })
        }
      }
      expect(errors).toEqual([])
    },
  )
})
