import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Redactor } from '../../mocks/kernel/redact.ts'

const redactor = new Redactor('seed/main')
const secrets = { pin: 'pin', otp: 'code' }

test("secrets become markers at any depth; what is empty or nobody's secret stays", () => {
  const value = { id: 'a', pin: '1234', list: [{ otp: 'x' }, { otp: '' }, { otp: null }], deep: { pin: { a: 1 } } }
  const marked = redactor.value(value, secrets) as typeof value
  expect(marked).toEqual({
    id: 'a',
    pin: expect.stringMatching(/^⟨pin:[0-9a-f]{4}⟩$/),
    list: [{ otp: expect.stringMatching(/^⟨code:[0-9a-f]{4}⟩$/) }, { otp: '' }, { otp: null }],
    deep: { pin: expect.stringMatching(/^⟨pin:/) },
  })
  expect(value.pin).toBe('1234')
})

test('no secret text is left anywhere', () => {
  const json = fc.jsonValue({ maxDepth: 3 })
  fc.assert(
    fc.property(json, fc.string(), json, (around, name, more) => {
      const secret = 'c0rrect-horse'
      const value = { around, [name]: [{ pin: secret, more }], otp: { [name]: secret } }
      expect(JSON.stringify(redactor.value(value, secrets))).not.toContain(secret)
    }),
  )
})

test('equal secrets get equal markers in one world, other ones in another', () => {
  const other = new Redactor('seed/blue')
  expect(redactor.marker('pin', '1234')).toBe(redactor.marker('pin', '1234'))
  expect(redactor.marker('pin', '1234')).not.toBe(redactor.marker('pin', '1235'))
  expect(redactor.marker('pin', '1234')).not.toBe(other.marker('pin', '1234'))
})

test('headers that carry secrets are marked whatever their case; bytes are counted', () => {
  const marked = redactor.headers([
    ['Authorization', 'Bearer x'],
    ['accept', 'text/html'],
  ])
  expect(marked).toEqual({ Authorization: expect.stringMatching(/^⟨token:/), accept: 'text/html' })
  expect(redactor.value(new Uint8Array(3), secrets)).toBe('⟨3 bytes⟩')
})
