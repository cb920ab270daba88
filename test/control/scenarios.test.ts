import { describe, expect, it } from 'vitest'
import type { ScenarioRegistry } from '../../mocks/control/index.ts'
import { open } from './harness.ts'

const scenarios: ScenarioRegistry = {
  list: () => [{ name: 'tiny/tell-time', title: 'Tells the time', needs: ['clock'] }],
  run: async (_name, { fetch, world }) => {
    const response = await fetch(new Request('http://elsewhere.test/_control/v1/clock'))
    return { world, status: response.status, clock: await response.json() }
  },
}

describe('scenarios', () => {
  it('lists and runs what was passed in, in the world of the request', async () => {
    const { ask } = await open({ control: { scenarios } })
    expect((await ask('GET /scenarios')).body).toEqual({ scenarios: scenarios.list() })
    await ask('POST /worlds', { id: 'blue', now: '2026-02-02T00:00:00Z' })
    for (const name of ['tiny/tell-time', 'tiny%2Ftell-time']) {
      const { body } = await ask(`POST /w/blue/_control/v1/scenarios/${name}/run`)
      expect(body).toEqual({ world: 'blue', status: 200, clock: { now: '2026-02-02T00:00:00.000Z', mode: 'frozen' } })
    }
  })

  it('lets a script past the guard that a network client must pass', async () => {
    const { ask } = await open({ control: { scenarios, guard: { token: 't', hosts: ['doubles.test'] } } })
    const { body } = await ask('POST /scenarios/tiny%2Ftell-time/run', {}, { 'x-control-token': 't' })
    expect(body.status).toBe(200)
  })

  it('names what there is when one is unknown, and says when there are none', async () => {
    const { refused } = await open({ control: { scenarios } })
    const unknown = await refused('POST /scenarios/tiny%2Ftell-tim/run')
    expect([unknown.status, unknown.body.error.code]).toEqual([404, 'scenario-not-found'])
    expect(unknown.body.error.message).toContain('"tiny/tell-time"')
    const without = await open()
    expect((await without.refused('GET /scenarios')).body.error.code).toBe('scenarios-not-available')
    expect((await without.refused('POST /scenarios/x/run')).body.error.code).toBe('scenarios-not-available')
  })
})
