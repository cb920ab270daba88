import { describe, expect, it } from 'vitest'
import { isAtLeast } from '../../../mocks/broker/common/app-version.ts'

describe('the version of an app (uas-and-cap §13)', () => {
  it.each([
    ['9.10', '9.9', true],
    ['9.9', '9.10', false],
    ['9', '9.0.0', true],
    ['9.0.0', '9', true],
    ['8.99.99', '9.0.0', false],
    ['10.0', '9.99', true],
    ['09.1', '9.1', true],
  ])('%s is at least %s: %s, number by number', (version, since, expected) => {
    expect(isAtLeast(version, since)).toBe(expected)
  })

  it.each([undefined, '', 'latest', '9.x', '9.0.0-beta', ' 9.0.0', '9..1', '-1', '9.0.0.0.0.0.0.0.0', '٩.٠'])(
    '%s is old',
    (version) => {
      expect(isAtLeast(version, '1')).toBe(false)
    },
  )
})
