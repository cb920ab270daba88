import { AsyncLocalStorage } from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'
import { type TestAPI, test, vi } from 'vitest'
import { createDoubles, type Doubles, type DoublesOptions, type World } from '../mocks/index.ts'
import { setCurrentWorld } from '../mocks/kernel/current-world.ts'

export interface TestWithOptions extends DoublesOptions {
  /**
   * Freeze the clock of the test's world and let the system time (`Date`) follow it, for code that verifies tokens
   * with its own clock. Timers stay real. Not for concurrent tests: they share `Date`.
   */
  readonly moveSystemTime?: boolean
}

/** What a test of {@link testWith} is given. */
export interface WorldFixtures {
  /** This test's own world; requests that name no world reach it. */
  readonly world: World
  /** The doubles, shared by all tests of this `test`. */
  readonly doubles: Doubles
  /** `fetch` in process, into this test's world. */
  readonly fetch: (input: string | Request, init?: RequestInit) => Promise<Response>
}

export type WorldTest = TestAPI<WorldFixtures>

const current = new AsyncLocalStorage<string>()
setCurrentWorld(() => current.getStore())

/** Runs code bound to a world: MSW handlers send its requests there. */
export const inWorld = <R>(world: World | string, work: () => R): R =>
  current.run(typeof world === 'string' ? world : world.id, work)

/**
 * A `test` whose every test has a world of its own, under `test.concurrent` too. Give it doubles you made
 * (the ones your MSW handlers have), or the options to make them with. Call it in the test file: it adds a hook there.
 *
 * @example
 * const doubles = await createDoubles({ systems: ['uas'] })
 * const server = setupServer(...handlers({ origins: ['https://uas.test'], doubles }))
 * const test = testWith(doubles)
 * test.concurrent('binds a token', async ({ world }) => {
 *   await bind('https://uas.test')
 *   expect(world.journal.list()).toHaveLength(5)
 * })
 */
export function testWith(
  source: Doubles | Promise<Doubles> | TestWithOptions = {},
  options: Pick<TestWithOptions, 'moveSystemTime'> = {},
): WorldTest {
  const made: { doubles?: Promise<Doubles> } = {}
  const given = 'then' in source || 'fetch' in source
  const { moveSystemTime = false, ...rest } = given ? options : source
  const get = (): Promise<Doubles> => {
    made.doubles ??= Promise.resolve(given ? source : createDoubles(rest))
    return made.doubles
  }
  const mine = new WeakSet<World>()
  const extended = test.extend<WorldFixtures>({
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures it must give from this pattern
    doubles: async ({}, use) => use(await get()),
    world: async ({ doubles }, use) => {
      const world = await doubles.kernel.worlds.create({})
      mine.add(world)
      await use(world)
      doubles.kernel.worlds.delete(world.id)
    },
    fetch: async ({ doubles, world }, use) =>
      use((input, init) => doubles.fetch(new Request(input, init), { world: world.id })),
  })
  extended.aroundEach(async (runTest, { world }) => {
    // Vitest runs this around every test of the file, also those of another `test`.
    if (world === undefined || !mine.has(world)) return runTest()
    // MSW replaces members of node:http; `import { request } from 'node:http'` sees that only after this.
    syncBuiltinESMExports()
    const stop = moveSystemTime ? followClock(world) : () => {}
    try {
      await inWorld(world, runTest)
    } finally {
      stop()
    }
  })
  return extended
}

/** Two clocks that run after each other would never agree: the world's stands, `Date` follows its jumps. */
function followClock(world: World): () => void {
  world.clock.restore({ now: world.clock.now(), mode: 'frozen' })
  const move = (): void => {
    vi.setSystemTime(world.clock.now())
  }
  vi.useFakeTimers({ toFake: ['Date'], now: world.clock.now() })
  const unsubscribe = world.clock.onChange(move)
  return () => {
    unsubscribe()
    vi.useRealTimers()
  }
}
