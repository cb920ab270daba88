import { describe, expect, it } from 'vitest'
import { nearest, suggest } from '../../mocks/control/nearest.ts'

describe('suggestions', () => {
  it('finds what is likely meant, nearest first', () => {
    expect(nearest('user.craete', ['user.delete', 'user.create', 'token.resync'])).toEqual([
      'user.create',
      'user.delete',
    ])
    expect(nearest('USER.CREATE', ['user.create'])).toEqual(['user.create'])
    expect(nearest('zebra', ['user.create'])).toEqual([])
  })

  it('compares no more of a long word than a name can have', () => {
    expect(nearest('x'.repeat(1_000_000), ['user.create'])).toEqual([])
  })

  it('lists a short list and points to a long one', () => {
    expect(suggest('zebra', ['abc', 'def'], 'GET /x')).toBe('Known: abc, def.')
    expect(
      suggest(
        'zebra',
        Array.from({ length: 13 }, (_, i) => `name-${i}`),
        'GET /x',
      ),
    ).toBe('They are listed at GET /x.')
    expect(suggest('zebra', [], 'GET /x')).toBe('There are none.')
  })
})
