import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ConfigInvalid, compileConfig, merge } from '../../mocks/kernel/config.ts'
import { makeProbe } from '../probe/probe.ts'

const probe = makeProbe()
const layer = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.jsonValue({ maxDepth: 2 }))

test('merging follows RFC 7396: objects member by member, null takes away, the rest replaces', () => {
  // RFC 7396 Appendix A
  expect(merge({ a: 'b', c: { d: 'e', f: 'g' } }, { a: 'z', c: { f: null } })).toEqual({ a: 'z', c: { d: 'e' } })
  expect(merge({ a: [{ b: 'c' }] }, { a: [1] })).toEqual({ a: [1] })
  expect(merge({ a: 'c' }, { a: { bb: { ccc: null } } })).toEqual({ a: { bb: {} } })
})

test('merging changes neither side, and merging nothing changes nothing', () => {
  fc.assert(
    fc.property(layer, layer, (below, above) => {
      const before = JSON.stringify([below, above])
      const merged = merge(below, above)
      expect(JSON.stringify([below, above])).toBe(before)
      expect(Object.getPrototypeOf(merged)).toBe(Object.prototype)
      expect(merge(merged, {})).toEqual(merged)
    }),
  )
})

test('layers lie on the profile, the profile on the defaults; the last layer that names a profile chooses', () => {
  const { value } = compileConfig(probe, [{ profile: 'plain', policy: { retryMs: 5 } }, { profile: 'polite' }])
  expect(value).toMatchObject({ profile: 'polite', greeting: 'good day', policy: { maxFail: 1, retryMs: 5 } })
  const overridden = compileConfig(probe, [{ profile: 'polite', greeting: 'moin' }])
  expect(overridden.value.greeting).toBe('moin')
})

test('what does not hold is refused with its path and the remedy', () => {
  const problemsOf = (...layers: Record<string, unknown>[]): readonly string[] => {
    try {
      compileConfig(probe, layers)
      return []
    } catch (error) {
      return (error as ConfigInvalid).problems
    }
  }
  expect(() => compileConfig(probe, [{ profile: 'rude' }])).toThrow(ConfigInvalid)
  expect(problemsOf({ profile: 'rude' })).toEqual([
    'systems.probe.profile: there is no profile "rude"; use one of plain, polite',
  ])
  expect(problemsOf({ greeting: 5 })).toEqual(['systems.probe.greeting: must be non-empty string'])
  expect(problemsOf({ paths: { nope: '/x' }, policy: { maxFail: 0 } })).toEqual([
    'systems.probe: there is no operation "nope"; see GET /_control/v1/systems/probe',
    'systems.probe.policy.maxFail: use 1 or more',
  ])
  expect(problemsOf({})).toEqual([])
})
