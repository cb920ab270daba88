import { describe, expect, it } from 'vitest'
import { utf8 } from '../../../mocks/kernel/lib/bytes.ts'
import {
  hotpAt,
  matchHotp,
  matchTotp,
  type OtpAlgorithm,
  parseOtp,
  resyncHotp,
  resyncTotp,
  totpAt,
} from '../../../mocks/kernel/lib/otp.ts'

const SECRETS: Record<OtpAlgorithm, Uint8Array> = {
  sha1: utf8('12345678901234567890'),
  sha256: utf8('12345678901234567890123456789012'),
  sha512: utf8('1234567890123456789012345678901234567890123456789012345678901234'),
}
const KEY = { secret: SECRETS.sha1, digits: 6, algorithm: 'sha1', stepSeconds: 30 } as const
const NOW = 1_767_225_600_000
const STEP = 58_907_520
const at = (step: number) => hotpAt({ ...KEY, counter: step })

describe('HOTP', () => {
  const counters = ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489']

  it.each(counters.map((otp, counter) => [counter, otp] as const))(
    'RFC 4226 appendix D, counter %i: %s',
    (counter, otp) => {
      expect(hotpAt({ ...KEY, counter })).toBe(otp)
    },
  )

  it('accepts the expected counter and the look-ahead, nothing before and nothing beyond', () => {
    const find = (otp: string | undefined) => matchHotp({ ...KEY, otp: otp ?? '', counter: 2, lookAhead: 3 })
    expect(find(counters[2])).toEqual({ counter: 2 })
    expect(find(counters[5])).toEqual({ counter: 5 })
    expect(find(counters[1])).toBeUndefined()
    expect(find(counters[6])).toBeUndefined()
  })

  it('resynchronises on two or three consecutive passwords only', () => {
    const resync = (...otps: string[]) => resyncHotp({ ...KEY, otps, counter: 0, lookAhead: 8 })
    expect(resync('162583', '399871')).toEqual({ counter: 8 })
    expect(resync('287922', '162583', '399871')).toEqual({ counter: 8 })
    expect(resync('162583', '520489')).toBeUndefined()
    expect(() => resync('162583')).toThrow(RangeError)
  })
})

describe('TOTP', () => {
  it.each([
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'],
    [2000000000, '69279037', '90698825', '38618901'],
    [20000000000, '65353130', '77737706', '47863826'],
  ])('RFC 6238 appendix B, T=%i', (epochSeconds, ...expected) => {
    const found = (['sha1', 'sha256', 'sha512'] as const).map((algorithm) =>
      totpAt({ secret: SECRETS[algorithm], algorithm, digits: 8, stepSeconds: 30, epochSeconds }),
    )
    expect(found).toEqual(expected)
  })

  it.each([
    [1767225600, '745690'],
    [1767225630, '119644'],
    [1767225660, '582485'],
  ])('known answer at %i: %s', (epochSeconds, otp) => {
    expect(totpAt({ ...KEY, epochSeconds })).toBe(otp)
  })

  it('finds exactly the steps of the window', () => {
    const offsets = [-3, -2, -1, 0, 1, 2, 3].map((offset) => {
      const match = matchTotp({ ...KEY, otp: at(STEP + offset), nowMs: NOW, window: 2 })
      return match?.offset
    })
    expect(offsets).toEqual([undefined, -2, -1, 0, 1, 2, undefined])
  })

  it('centres the window on the known drift and reports the offset from the server’s own step', () => {
    const find = (offset: number) =>
      matchTotp({ ...KEY, otp: at(STEP + offset), nowMs: NOW + 29_999, window: 2, driftSteps: 8 })
    expect(find(8)).toEqual({ step: STEP + 8, offset: 8 })
    expect(find(10)).toEqual({ step: STEP + 10, offset: 10 })
    expect(find(0)).toBeUndefined()
    expect(find(11)).toBeUndefined()
  })

  it('prefers the nearest of two steps with the same password', () => {
    // One digit repeats soon: the found step must be the closest of all that give it.
    const oneDigit = { ...KEY, digits: 1 }
    const password = (step: number) => hotpAt({ ...oneDigit, counter: step })
    const target = password(STEP + 20)
    const all = Array.from({ length: 61 }, (_, index) => index - 30).filter(
      (offset) => password(STEP + offset) === target,
    )
    const nearest = Math.min(...all.map(Math.abs))
    expect(all.length).toBeGreaterThan(1)
    const found = matchTotp({ ...oneDigit, otp: target, nowMs: NOW, window: 30 })
    expect(Math.abs(found?.offset ?? Number.NaN)).toBe(nearest)
  })

  it('never looks before the epoch', () => {
    expect(matchTotp({ ...KEY, otp: '000000', nowMs: 0, window: 10 })).toBeUndefined()
  })

  it('takes 10-byte secrets', () => {
    const secret = SECRETS.sha1.subarray(0, 10)
    expect(totpAt({ ...KEY, secret, epochSeconds: 59 })).toMatch(/^\d{6}$/)
  })

  it('resynchronises on consecutive steps and reports the last', () => {
    const resync = (first: number, second: number) =>
      resyncTotp({ ...KEY, otps: [at(STEP + first), at(STEP + second)], nowMs: NOW, window: 40 })
    expect(resync(12, 13)).toEqual({ step: STEP + 13, offset: 13 })
    expect(resync(-40, -39)).toEqual({ step: STEP - 39, offset: -39 })
    expect(resync(12, 14)).toBeUndefined()
    expect(resync(13, 12)).toBeUndefined()
    expect(resync(41, 42)).toBeUndefined()
  })
})

describe('format of a password', () => {
  it.each(['12345', '1234567', '12345a', ' 12345', '123 56', '１２３４５６', '٣٣٣٣٣٣', '+12345', '', '12345\n'])(
    '%j is none of six digits and matches nothing',
    (otp) => {
      expect(parseOtp(otp, 6)).toBe(false)
      expect(matchTotp({ ...KEY, otp, nowMs: NOW, window: 2 })).toBeUndefined()
      expect(matchHotp({ ...KEY, otp, counter: 0, lookAhead: 2 })).toBeUndefined()
      expect(resyncTotp({ ...KEY, otps: [otp, otp], nowMs: NOW, window: 2 })).toBeUndefined()
    },
  )

  it('keeps leading zeros', () => {
    expect(parseOtp('000001', 6)).toBe(true)
  })
})
