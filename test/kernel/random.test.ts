import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RandomStream } from '../../mocks/kernel/random.ts'

const draw = (stream: RandomStream): unknown[] => [
  stream.int(0, 999_999),
  [...stream.bytes(5)],
  stream.hex(8),
  stream.base64url(6),
  stream.alnum(6),
  stream.uuid(),
]

test('the same text gives the same stream, another text another', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (seed, other) => {
      expect(draw(RandomStream.from(seed))).toEqual(draw(RandomStream.from(seed)))
      if (seed !== other) expect(draw(RandomStream.from(seed))).not.toEqual(draw(RandomStream.from(other)))
    }),
  )
})

test('a stream goes on from its state, through JSON', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(50), (seed, steps) => {
      const stream = RandomStream.from(seed)
      for (let i = 0; i < steps; i++) stream.int(0, 9)
      const resumed = new RandomStream(JSON.parse(JSON.stringify(stream.state())))
      expect(draw(resumed)).toEqual(draw(stream))
    }),
  )
})

test('values keep their bounds and forms', () => {
  const stream = RandomStream.from('bounds')
  const dice = Array.from({ length: 600 }, () => stream.int(1, 6))
  expect([...new Set(dice)].sort()).toEqual([1, 2, 3, 4, 5, 6])
  expect(stream.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(stream.hex(33)).toMatch(/^[0-9a-f]{33}$/)
  expect(stream.base64url(200)).toMatch(/^[\w-]{200}$/)
})

test('the bytes of a seed are these: a change would change every script', () => {
  expect(RandomStream.from('main/uas/serial').hex(16)).toMatchInlineSnapshot(`"0b3648fd8321df5d"`)
})
