import { describe, expect, it } from 'vitest'
import { canonical, canonicalBody, canonicalText } from '../../scenarios/runner/canonical.ts'
import { CheckFailed, expectThat } from '../../scenarios/runner/check.ts'

const failure = (check: () => void): string => {
  try {
    check()
  } catch (error) {
    expect(error).toBeInstanceOf(CheckFailed)
    return (error as Error).message
  }
  return 'held'
}

describe('expectThat', () => {
  it('compares JSON values, whatever the order of their members', () => {
    expect(
      failure(() => expectThat({ a: 1, b: [2, { c: 3, d: 4 }] }, 'it').toEqual({ b: [2, { d: 4, c: 3 }], a: 1 })),
    ).toBe('held')
    expect(failure(() => expectThat([1, 2], 'it').toEqual([2, 1]))).toBe('it: expected [2,1], got [1,2]')
    expect(failure(() => expectThat<unknown>('1', 'it').toEqual(1))).toBe('it: expected 1, got "1"')
    expect(failure(() => expectThat<unknown>(undefined, 'it').toEqual(null))).toBe('it: expected null, got undefined')
  })

  it('says what was meant, expected and got', () => {
    expect(failure(() => expectThat('Pending', 'status of the token').toEqual('Revoked'))).toBe(
      'status of the token: expected "Revoked", got "Pending"',
    )
    expect(failure(() => expectThat('a', 'it').notToEqual('a'))).toBe('it: expected anything but "a", got "a"')
  })

  it('looks for members, items and parts of texts', () => {
    const token = { status: 'Activated', func: { TOTP: 'OK' }, version: 1 }
    expect(failure(() => expectThat(token, 'token').toHave({ status: 'Activated', func: { TOTP: 'OK' } }))).toBe('held')
    expect(failure(() => expectThat(token, 'token').toHave({ version: 2 }))).toContain(
      'expected at least {"version":2}',
    )
    expect(failure(() => expectThat(null, 'token').toHave({ version: 2 }))).toContain('got null')
    expect(failure(() => expectThat([{ a: 1 }], 'list').toContain({ a: 1 }))).toBe('held')
    expect(failure(() => expectThat('abc', 'text').toContain('bc'))).toBe('held')
    expect(failure(() => expectThat('abc', 'text').toContain('cb'))).toContain('something with "cb" in it')
    expect(failure(() => expectThat('abc', 'text').notToContain('bc'))).toContain('nothing with "bc" in it')
  })
})

describe('canonical', () => {
  it('sorts members at every depth and leaves out the undefined ones', () => {
    expect(canonicalText({ b: [{ d: 1, c: undefined, a: null }], a: 'x' })).toBe('{"a":"x","b":[{"a":null,"d":1}]}')
    expect(Object.keys(canonical({ z: 1, a: 2 }) as object)).toEqual(['a', 'z'])
  })

  it('puts the type word in the place of what differs from run to run', () => {
    const body = {
      result: {
        serialNum: 'EMU0000000001',
        userId: 'A1',
        encryptedSeeds: { TOTP: 'QUJD', OCRA: 'REVG' },
        ids: ['a', 'b'],
      },
      amProcessingTimeMillis: 42,
    }
    const volatile = { serialNum: 'serial', encryptedSeeds: 'blob', ids: 'uuid', amProcessingTimeMillis: 'ms' }
    expect(canonicalBody(body, volatile)).toEqual({
      amProcessingTimeMillis: '⟨ms⟩',
      result: {
        encryptedSeeds: { OCRA: '⟨blob⟩', TOTP: '⟨blob⟩' },
        ids: ['⟨uuid⟩', '⟨uuid⟩'],
        serialNum: '⟨serial⟩',
        userId: 'A1',
      },
    })
  })

  it('shows that a volatile member is absent or empty', () => {
    expect(canonicalBody({ a: null, b: '', c: undefined, d: 0 }, { a: 'x', b: 'x', c: 'x', d: 'x' })).toEqual({
      a: null,
      b: '',
      d: '⟨x⟩',
    })
  })
})
