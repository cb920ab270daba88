import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Interruption, MOMENTS, newStage, type Outcome, type Stage } from './stage.ts'

/** How often each order is interrupted; together 10,000. */
const RUNS = 5_000
const TIME_LIMIT_MS = 120_000

const interruption: fc.Arbitrary<Interruption> = fc.record({
  moment: fc.integer({ min: 0, max: MOMENTS.length - 1 }).map((i) => MOMENTS[i] as (typeof MOMENTS)[number]),
  effect: fc.constantFrom('drop', 'crash', 'status', 'garbage', 'empty', 'late'),
  nth: fc.integer({ min: 1, max: 3 }),
})

const script = fc.record({
  interruptions: fc.array(interruption, { minLength: 1, maxLength: 3 }),
  /** Sends every call of the app twice at once. */
  duplicate: fc.boolean(),
  /** Comes back once after a failure, or never. */
  retries: fc.boolean(),
  /** The phone was bound before. */
  rebinds: fc.boolean(),
})

async function explore(order: 'seed' | 'safe', allowed: readonly Outcome[]): Promise<ReadonlyMap<Outcome, number>> {
  const stage: Stage = await newStage(order)
  const seen = new Map<Outcome, number>()
  let runs = 0
  await fc.assert(
    fc.asyncProperty(script, async (plan) => {
      runs++
      const { outcome, problems } = await stage.play(plan)
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
      expect(problems).toEqual([])
      expect(allowed).toContain(outcome)
    }),
    { numRuns: RUNS, seed: 20260101, endOnFailure: false },
  )
  expect(runs).toBe(RUNS)
  return seen
}

describe('a binding that is interrupted anywhere', () => {
  it(
    'ends bound once or cleanly not bound with order safe',
    async () => {
      const seen = await explore('safe', ['bound', 'not bound'])
      expect([...seen.keys()].sort()).toEqual(['bound', 'not bound'])
    },
    TIME_LIMIT_MS,
  )

  it(
    'may lock out, and nothing else beside these, with order seed',
    async () => {
      const seen = await explore('seed', ['bound', 'not bound', 'locked out'])
      expect([...seen.keys()].sort()).toEqual(['bound', 'locked out', 'not bound'])
    },
    TIME_LIMIT_MS,
  )
})
