import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contract } from '../../contracts/control/index.ts'
import type { ContractOperation } from '../../mocks/kernel/contract.ts'
import { open } from './harness.ts'

/** Bodies that are taken: one member of each is bent. */
const BODIES: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  'worlds.create': [
    { id: 'w9', from: 'main', random: 'r', now: '2026-01-01', seed: { tiny: { notes: [{ text: 'x' }] } } },
  ],
  'clock.put': [{ now: '2026-01-01', mode: 'frozen' }],
  'clock.advance': [{ ms: 5 }, { by: 'PT1S' }],
  'journal.verify': [
    { invariant: 'order', operations: ['note.write'] },
    { invariant: 'at-most', operation: 'note.write', times: 1, withinMs: 5 },
    { invariant: 'no-outcome', outcome: 'ok', system: 'tiny' },
  ],
  'disruptions.create': [
    {
      when: 'after',
      match: { system: 'tiny', operation: 'note.write', nth: 2 },
      effect: { type: 'fault', code: 'FULL' },
    },
    { when: 'at', point: 'x', times: 2, effect: { type: 'status', status: 503, body: 'x' } },
  ],
  'config.patch': [
    { maxNotes: 5, strict: true, paths: { 'note.write': '/tiny/x' }, aliases: {}, fields: {}, profile: 'roomy' },
  ],
  'records.create': [{ id: 'n2', text: 'Second', tags: ['a'] }],
  'records.patch': [{ text: 'Other', tags: ['b'], owner: 'bob', pin: '2' }],
  'actions.run': [{ text: 'Fire' }],
  'providerStates.set': [{ state: 'a note exists', params: { id: 'p' }, action: 'setup' }],
}
const SEGMENTS: Readonly<Record<string, readonly string[]>> = {
  id: ['main', 'w9', 'j1', 'd1'],
  system: ['tiny'],
  kind: ['notes'],
  key: ['tel:+65/1', 'n2'],
  name: ['run-due', 'shout', 'deny'],
}

const leaf = fc.oneof(
  fc.constantFrom('tiny', 'before', 'toString', '__proto__', 'P1D', '', '\u0000', '２', null, true),
  fc.string(),
  fc.integer(),
  fc.double(),
)
const json = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value'), { maxLength: 3 }), tie('object')),
  object: fc.dictionary(fc.oneof(fc.constantFrom('id', 'text', '__proto__', 'type'), fc.string()), tie('value'), {
    maxKeys: 4,
  }),
}))

const often = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: rare, weight: 1 })

function bodyOf({ operationId }: ContractOperation): fc.Arbitrary<unknown> {
  const bent = fc
    .constantFrom(...(BODIES[operationId] ?? [{}]))
    .chain((sound) =>
      fc
        .tuple(fc.constantFrom('extra', ...Object.keys(sound)), json.value)
        .map(([member, value]) => ({ ...sound, [member]: value })),
    )
  return fc.oneof(fc.constantFrom(...(BODIES[operationId] ?? [{}])), bent, json.value)
}

function pathOf({ path }: ContractOperation): fc.Arbitrary<string> {
  const parts = path.split('/').map((part) => {
    const known = SEGMENTS[part.slice(1, -1)]
    return known
      ? often(fc.constantFrom(...known), fc.string({ minLength: 1 })).map(encodeURIComponent)
      : fc.constant(part)
  })
  return fc.tuple(...parts).map((segments) => segments.join('/'))
}

/** Without `wait`, which takes real time. */
function queryOf({ queryMembers }: ContractOperation): fc.Arbitrary<string> {
  const names = queryMembers.filter((name) => name !== 'wait')
  const value = fc.oneof(fc.constantFrom('1', 'tiny', 'ok', 'c1'), fc.string())
  const known = names.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 2 })
  return often(known, fc.dictionary(fc.string(), value, { maxKeys: 2 })).map((query) => `${new URLSearchParams(query)}`)
}

const call = fc
  .constantFrom(...contract.operations)
  .chain((operation) =>
    fc.tuple(fc.constant(operation.method), pathOf(operation), queryOf(operation), bodyOf(operation)),
  )

describe('any call', () => {
  it('is answered, and refused without an error of our own', async () => {
    const errors: unknown[] = []
    const { ask, write } = await open({ onError: (error) => errors.push(error) })
    await fc.assert(
      fc.asyncProperty(call, async ([method, path, query, body]) => {
        const { status } = await ask(`${method} ${path}?${query}`, method === 'GET' ? undefined : JSON.stringify(body))
        expect(errors).toEqual([])
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 2000, seed: 20_260_101 },
    )
    await ask('POST /reset')
    expect((await write('Still here')).status).toBe(200)
  })
})
