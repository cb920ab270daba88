import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BoundedLog } from '../../mocks/kernel/bounded-log.ts'

test('keeps the newest so many, oldest first, and counts on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(60), (limit, count) => {
      const log = new BoundedLog<{ id: string }>(limit)
      for (let i = 0; i < count; i++) log.append({ id: log.nextId('j') })
      const first = Math.max(1, count - limit + 1)
      const expected = Array.from({ length: Math.min(limit, count) }, (_, i) => `j${first + i}`)
      expect(log.list().map(({ id }) => id)).toEqual(expected)
      expect([log.size, log.issued]).toEqual([expected.length, count])
      expect(log.get(`j${first - 1}`)).toBeUndefined()
    }),
  )
})

test('an entry written again keeps its place; clear keeps counting, reset does not', () => {
  const log = new BoundedLog<{ id: string; text?: string }>(3)
  for (const text of ['a', 'b', 'c']) log.append({ id: log.nextId('j'), text })
  log.append({ id: 'j1', text: 'again' })
  expect(log.list().map(({ text }) => text)).toEqual(['again', 'b', 'c'])
  log.clear()
  expect(log.nextId('j')).toBe('j4')
  log.reset([{ id: 'j9' }], 9)
  expect([log.list(), log.nextId('j')]).toEqual([[{ id: 'j9' }], 'j10'])
  log.reset()
  expect([log.size, log.nextId('j')]).toEqual([0, 'j1'])
})
