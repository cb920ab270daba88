import { describe, expect, it } from 'vitest'
import { contract } from '../../contracts/control/index.ts'
import { ControlCallFailed, createControlClient } from '../../mocks/control/client.ts'
import { BASE, open } from './harness.ts'

describe('control client', () => {
  it('has a function for every call of the contract', () => {
    const client = createControlClient({ baseUrl: BASE }) as unknown as Record<string, Record<string, unknown>>
    for (const { operationId } of contract.operations) {
      const [group = '', name] = operationId.split('.')
      expect(name === undefined ? client[group] : client[group]?.[name]).toBeTypeOf('function')
    }
  })

  it('speaks about one world, with path, query and body in their places', async () => {
    const { doubles, write } = await open()
    const fetch = (request: Request) => doubles.fetch(request)
    const main = createControlClient({ fetch, baseUrl: `${BASE}/` })
    expect(await main.worlds.create({ body: { id: 'blue' } })).toEqual({ id: 'blue', baseUrl: `${BASE}/w/blue` })
    const blue = createControlClient({ fetch, baseUrl: BASE, world: 'blue' })
    expect((await blue.clock.advance({ body: { ms: 1000 } })).now).toBe('2026-01-01T00:00:01.000Z')
    expect((await main.clock.get()).now).toBe('2026-01-01T00:00:00.000Z')
    await write('Second')
    expect((await main.captures.list({ query: { to: '+65 8000 0001', wait: 0 } })).captures).toHaveLength(1)
    expect((await blue.captures.list()).captures).toEqual([])
    await main.records.delete({ path: { system: 'tiny', kind: 'notes', key: 'tel:+65/1' } })
    expect((await main.records.list({ path: { system: 'tiny', kind: 'notes' } })).records).toHaveLength(1)
    await main.reset()
    expect((await main.journal.list()).entries).toEqual([])
  })

  it('throws the refusal with code, status and message', async () => {
    const { doubles } = await open()
    const client = createControlClient({ fetch: (request) => doubles.fetch(request), baseUrl: BASE })
    const failed = client.worlds.get({ path: { id: 'red' } })
    await expect(failed).rejects.toThrow(ControlCallFailed)
    await expect(failed).rejects.toMatchObject({ code: 'world-not-found', status: 404, message: /no world "red"/ })
  })

  it('shows its token', async () => {
    const { doubles } = await open({ control: { guard: { token: 'sesame', hosts: ['doubles.test'] } } })
    const fetch = (request: Request) => doubles.fetch(request)
    await expect(createControlClient({ fetch, baseUrl: BASE }).clock.get()).rejects.toMatchObject({ status: 401 })
    expect((await createControlClient({ fetch, baseUrl: BASE, token: 'sesame' }).clock.get()).mode).toBe('frozen')
  })

  it('notices that something else answers', async () => {
    const other = createControlClient({ fetch: async () => new Response('<html>'), baseUrl: BASE })
    await expect(other.clock.get()).rejects.toMatchObject({ code: 'not-a-control-plane', status: 200 })
  })
})
