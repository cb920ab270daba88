import { get } from 'node:http'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test as plain } from 'vitest'
import { handlers } from '../../mocks/msw.ts'
import { testWith } from '../../server/vitest.ts'
import { post, probeDoubles, STRICT } from './hosts.ts'

const ORIGIN = 'http://fixture.test'
const doubles = probeDoubles()
const server = setupServer(...handlers({ origins: [ORIGIN], doubles }))
beforeAll(() => server.listen(STRICT))
afterAll(() => server.close())

const test = testWith(doubles)
const moved = testWith(doubles, { moveSystemTime: true })
const hit = async (): Promise<unknown> => (await fetch(`${ORIGIN}/probe/increment`, post({ name: 'n' }))).json()

describe('a test has a world of its own', () => {
  const seen = new Set<string>()

  for (const round of [1, 2, 3]) {
    test.concurrent(`also when it runs with others (${round})`, async ({ world, expect: mine }) => {
      for (let i = 1; i <= 5; i++) mine(await hit()).toEqual({ result: { value: i } })
      mine(world.journal.list()).toHaveLength(5)
      mine(seen.has(world.id)).toBe(false)
      seen.add(world.id)
    })
  }

  test('when it runs alone', async ({ world, fetch: inProcess }) => {
    expect(await hit()).toEqual({ result: { value: 1 } })
    const response = await inProcess('http://any.test/probe/increment', post({ name: 'n' }))
    expect(await response.json()).toEqual({ result: { value: 2 } })
    expect(world.journal.list()).toHaveLength(2)
  })

  test('reached by functions of node:http that were imported by name', async ({ world }) => {
    const status = await new Promise((resolve, reject) => {
      get(`${ORIGIN}/probe/accounts/ada`, (message) => resolve(message.resume().statusCode)).on('error', reject)
    })
    expect(status).toBe(200)
    expect(world.journal.list()).toMatchObject([{ operation: 'money.balance' }])
  })

  test('which is gone afterwards', async ({ doubles: mine }) => {
    expect(seen.size).toBe(3)
    expect(mine.kernel.worlds.list().map(({ id }) => id)).toHaveLength(2)
    expect(mine.world().journal.list()).toEqual([])
  })
})

describe('the system time moves along when asked', () => {
  moved('by every jump of the clock', ({ world }) => {
    expect(new Date(Date.now()).toISOString()).toBe('2026-01-01T00:00:00.000Z')
    world.clock.advance(31_000)
    expect(new Date(Date.now()).toISOString()).toBe('2026-01-01T00:00:31.000Z')
    world.clock.restore({ now: Date.parse('2030-05-05T05:05:05Z'), mode: 'frozen' })
    expect(new Date(Date.now()).toISOString()).toBe('2030-05-05T05:05:05.000Z')
  })

  test('and no other, in the same file', ({ world }) => {
    world.clock.advance(31_000)
    expect(Date.now()).not.toBe(world.clock.now())
  })

  plain("and is the machine's again afterwards", () => {
    expect(Math.abs(Date.now() - Date.parse('2030-05-05T05:05:05Z'))).toBeGreaterThan(86_400_000)
  })
})

describe('a fixture makes its own doubles', () => {
  const own = testWith({ systems: [], doubles: [], random: 'mine' })
  own('from options', ({ world, doubles: mine }) => {
    expect(world.random).toBe('mine')
    expect(mine.kernel.doubles).toEqual([])
  })
})
