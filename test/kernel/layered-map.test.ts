import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LayeredMap } from '../../mocks/kernel/layered-map.ts'

type Model = { model: Map<string, number>; real: LayeredMap<number> }

const key = fc.constantFrom('a', 'b', 'c', 'd', '__proto__')
/** On which of the copies, and what. */
const step = fc.oneof(
  fc.record({ type: fc.constant('set' as const), on: fc.nat(), key, value: fc.nat() }),
  fc.record({ type: fc.constant('delete' as const), on: fc.nat(), key }),
  fc.record({ type: fc.constant('fork' as const), on: fc.nat() }),
)

test('every copy behaves like a Map of its own, however they were forked', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const copies: Model[] = [{ model: new Map(), real: new LayeredMap() }]
      for (const each of steps) {
        const { model, real } = copies[each.on % copies.length] as Model
        if (each.type === 'set') {
          model.set(each.key, each.value)
          real.set(each.key, each.value)
        } else if (each.type === 'delete') expect(real.delete(each.key)).toBe(model.delete(each.key))
        else copies.push({ model: new Map(model), real: real.fork() })
      }
      for (const { model, real } of copies) {
        expect(real.size).toBe(model.size)
        expect(new Map(real.entries())).toEqual(model)
        expect([...real.keys()].sort()).toEqual([...model.keys()].sort())
        for (const name of ['a', 'b', 'c', 'd', 'e']) expect(real.get(name)).toBe(model.get(name))
      }
    }),
    { numRuns: 500 },
  )
})

test('a chain of forks stays flat: look-ups stay right beyond the depth at which layers are merged', () => {
  let map = new LayeredMap<number>()
  const originals: LayeredMap<number>[] = []
  for (let i = 0; i < 50; i++) {
    map.set(`k${i}`, i)
    if (i % 3 === 0) map.delete(`k${i - 1}`)
    originals.push(map)
    map = map.fork()
  }
  expect(map.size).toBe(34)
  expect([map.get('k49'), map.get('k0'), map.get('k2')]).toEqual([49, 0, undefined])
  expect(originals[10]?.get('k11')).toBeUndefined()
})
