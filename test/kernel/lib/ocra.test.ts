import { sha256 } from '@noble/hashes/sha2.js'
import { describe, expect, it } from 'vitest'
import { bytesToHex, utf8 } from '../../../mocks/kernel/lib/bytes.ts'
import {
  matchOcra,
  type OcraInput,
  ocra,
  ocraPinHash,
  ocraTimeStep,
  parseSuite,
  suiteWithPin,
} from '../../../mocks/kernel/lib/ocra.ts'

const KEY20 = utf8('12345678901234567890')
const KEY32 = utf8('12345678901234567890123456789012')
const KEY64 = utf8('1234567890123456789012345678901234567890123456789012345678901234')
const PIN = ocraPinHash('1234', 'SHA1')
const T = 0x132d0b6

const repeated = (count: number) => Array.from({ length: count }, (_, digit) => `${digit}`.repeat(8))
const answers = (inputs: Partial<OcraInput>[], fixed: Pick<OcraInput, 'key' | 'suite'> & Partial<OcraInput>) =>
  inputs.map((input) => ocra({ question: '', ...fixed, ...input }))

describe('RFC 6287 appendix C', () => {
  it('hashes the PIN', () => {
    expect(bytesToHex(PIN)).toBe('7110eda4d09e062aa5e4a390b0a572ac0d2c0220')
  })

  it('OCRA-1:HOTP-SHA1-6:QN08', () => {
    const inputs = repeated(10).map((question) => ({ question }))
    expect(answers(inputs, { key: KEY20, suite: 'OCRA-1:HOTP-SHA1-6:QN08' })).toEqual(
      '237653 243178 653583 740991 608993 388898 816933 224598 750600 294470'.split(' '),
    )
  })

  it('OCRA-1:HOTP-SHA256-8:C-QN08-PSHA1', () => {
    const inputs = Array.from({ length: 10 }, (_, counter) => ({ counter, question: '12345678' }))
    const suite = 'OCRA-1:HOTP-SHA256-8:C-QN08-PSHA1'
    expect(answers(inputs, { key: KEY32, suite, pinHash: PIN })).toEqual(
      '65347737 86775851 78192410 71565254 10104329 65983500 70069104 91771096 75011558 08522129'.split(' '),
    )
  })

  it('OCRA-1:HOTP-SHA256-8:QN08-PSHA1', () => {
    const inputs = repeated(5).map((question) => ({ question }))
    const suite = 'OCRA-1:HOTP-SHA256-8:QN08-PSHA1'
    expect(answers(inputs, { key: KEY32, suite, pinHash: PIN })).toEqual(
      '83238735 01501458 17957585 86776967 86807031'.split(' '),
    )
  })

  it('OCRA-1:HOTP-SHA512-8:C-QN08', () => {
    const inputs = repeated(10).map((question, counter) => ({ question, counter }))
    expect(answers(inputs, { key: KEY64, suite: 'OCRA-1:HOTP-SHA512-8:C-QN08' })).toEqual(
      '07016083 63947962 70123924 25341727 33203315 34205738 44343969 51946085 20403879 31409299'.split(' '),
    )
  })

  it('OCRA-1:HOTP-SHA512-8:QN08-T1M', () => {
    const inputs = repeated(5).map((question) => ({ question }))
    expect(answers(inputs, { key: KEY64, suite: 'OCRA-1:HOTP-SHA512-8:QN08-T1M', timeStep: T })).toEqual(
      '95209754 55907591 22048402 24218844 36209546'.split(' '),
    )
  })

  it('OCRA-1:HOTP-SHA256-8:QA08', () => {
    const inputs = [0, 1, 2, 3, 4].map((digit) => ({ question: `SIG1${digit}000` }))
    expect(answers(inputs, { key: KEY32, suite: 'OCRA-1:HOTP-SHA256-8:QA08' })).toEqual(
      '53095496 04110475 31331128 76028668 46554205'.split(' '),
    )
  })

  it('OCRA-1:HOTP-SHA512-8:QA10-T1M', () => {
    const inputs = [0, 1, 2, 3, 4].map((digit) => ({ question: `SIG1${digit}00000` }))
    expect(answers(inputs, { key: KEY64, suite: 'OCRA-1:HOTP-SHA512-8:QA10-T1M', timeStep: T })).toEqual(
      '77537423 31970405 10235557 95213541 65360607'.split(' '),
    )
  })
})

describe('RFC 6287 appendix C.2, mutual challenge-response', () => {
  const suite = 'OCRA-1:HOTP-SHA256-8:QA08'
  it('joins the two questions: the suite’s length is that of one', () => {
    const server = [0, 1, 2, 3, 4].map((digit) => ({ question: `CLI2222${digit}SRV1111${digit}` }))
    expect(answers(server, { key: KEY32, suite })).toEqual('28247970 01984843 65387857 03351211 83412541'.split(' '))
    const client = [0, 1, 2, 3, 4].map((digit) => ({ question: `SRV1111${digit}CLI2222${digit}` }))
    expect(answers(client, { key: KEY32, suite })).toEqual('15510767 90175646 33777207 95285278 28934924'.split(' '))
  })
})

describe('known answers of the soft token', () => {
  const suite = 'OCRA-1:HOTP-SHA256-8:QH64-T1M'
  const question = bytesToHex(sha256(utf8('LT-000001|A100001|1767225600')))
  const base = { key: KEY32, question, timeStep: 0x1c16dc0 }

  it('signs a login ticket', () => {
    expect(question).toBe('47949ae6e02504e633963876d512c3eba0d8fef465ce94b43fa0b9fbfd293cd0')
    expect(ocra({ ...base, suite })).toBe('12654442')
    expect(ocra({ ...base, suite, question: question.toUpperCase() })).toBe('12654442')
  })

  it('signs it with the PIN', () => {
    const withPin = suiteWithPin(suite, 'SHA1')
    expect(withPin).toBe('OCRA-1:HOTP-SHA256-8:QH64-PSHA1-T1M')
    expect(suiteWithPin(withPin, 'SHA256')).toBe(withPin)
    expect(ocra({ ...base, suite: withPin, pinHash: ocraPinHash('246810', 'SHA1') })).toBe('56746698')
    expect(ocra({ ...base, suite: withPin, pinHash: ocraPinHash('246811', 'SHA1') })).toBe('46638494')
  })

  it('accepts one time step on either side, and says which', () => {
    const nowMs = 1_767_225_600_000
    expect(ocraTimeStep(parseSuite(suite), nowMs)).toBe(base.timeStep)
    const find = (offset: number) => {
      const response = ocra({ ...base, suite, timeStep: base.timeStep + offset })
      return matchOcra({ key: KEY32, suite, question, response, nowMs, window: 1 })?.offset
    }
    expect([-2, -1, 0, 1, 2].map(find)).toEqual([undefined, -1, 0, 1, undefined])
  })

  it('does not accept the response to another question', () => {
    const search = { key: KEY32, suite, nowMs: 1_767_225_600_000, window: 1, response: '12654442' }
    expect(matchOcra({ ...search, question })).toEqual({ step: base.timeStep, offset: 0 })
    expect(matchOcra({ ...search, question: '00' })).toBeUndefined()
  })
})

describe('suites', () => {
  it('reads every part', () => {
    expect(parseSuite('OCRA-1:HOTP-SHA512-10:C-QA10-PSHA256-S128-T48H')).toEqual({
      text: 'OCRA-1:HOTP-SHA512-10:C-QA10-PSHA256-S128-T48H',
      hash: 'SHA512',
      digits: 10,
      counter: true,
      questionFormat: 'A',
      questionLength: 10,
      pinHash: 'SHA256',
      sessionBytes: 128,
      timeStepSeconds: 172_800,
    })
    expect(parseSuite('OCRA-1:HOTP-SHA1-6:QN08-S').sessionBytes).toBe(64)
    expect(parseSuite('OCRA-1:HOTP-SHA1-6:QN08-S-T30S')).toMatchObject({ sessionBytes: 64, timeStepSeconds: 30 })
    expect(parseSuite('OCRA-1:HOTP-SHA1-6:QN08-T5M').sessionBytes).toBeUndefined()
    expect(parseSuite('OCRA-1:HOTP-SHA1-6:QN08-PSHA512').sessionBytes).toBeUndefined()
  })

  it.each([
    'OCRA-2:HOTP-SHA1-6:QN08',
    'ocra-1:hotp-sha1-6:qn08',
    'OCRA-1:HOTP-SHA1-3:QN08',
    'OCRA-1:HOTP-SHA1-11:QN08',
    'OCRA-1:HOTP-MD5-6:QN08',
    'OCRA-1:HOTP-SHA1-6:QX08',
    'OCRA-1:HOTP-SHA1-6:QN03',
    'OCRA-1:HOTP-SHA1-6:QN65',
    'OCRA-1:HOTP-SHA1-6:QN08-T60S',
    'OCRA-1:HOTP-SHA1-6:QN08-T49H',
    'OCRA-1:HOTP-SHA1-6:QN08-T0M',
    'OCRA-1:HOTP-SHA1-6:QN08-T1M-PSHA1',
    'OCRA-1:HOTP-SHA1-6:QN08-C',
    'OCRA-1:HOTP-SHA1-6:C',
    '',
  ])('refuses %j', (text) => {
    expect(() => parseSuite(text)).toThrow(expect.objectContaining({ code: 'SUITE_INVALID' }))
  })

  it('without truncation gives the whole HMAC', () => {
    expect(ocra({ key: KEY20, suite: 'OCRA-1:HOTP-SHA1-0:QN08', question: '00000000' })).toMatch(/^[0-9a-f]{40}$/)
  })
})

describe('inputs', () => {
  it('depend on the session information, filled up on the left', () => {
    const fixed = { key: KEY20, suite: 'OCRA-1:HOTP-SHA1-8:QN08-S064', question: '12345678' }
    const short = ocra({ ...fixed, session: utf8('abc') })
    const filled = new Uint8Array(64)
    filled.set(utf8('abc'), 61)
    expect(ocra({ ...fixed, session: filled })).toBe(short)
    expect(ocra({ ...fixed, session: utf8('abd') })).not.toBe(short)
    expect(() => ocra({ ...fixed, session: new Uint8Array(65) })).toThrow(/over 64 bytes/)
  })

  it('take leading zeros of a numeric question only through its value', () => {
    const fixed = { key: KEY20, suite: 'OCRA-1:HOTP-SHA1-8:QN08' }
    expect(ocra({ ...fixed, question: '00001234' })).toBe(ocra({ ...fixed, question: '1234' }))
    expect(ocra({ ...fixed, question: '12340000' })).not.toBe(ocra({ ...fixed, question: '1234' }))
  })

  it.each([
    ['OCRA-1:HOTP-SHA1-6:QN08', '12a'],
    ['OCRA-1:HOTP-SHA1-6:QN08', ''],
    ['OCRA-1:HOTP-SHA1-6:QN08', '１２'],
    ['OCRA-1:HOTP-SHA1-6:QH08', 'xy'],
    ['OCRA-1:HOTP-SHA1-6:QA08', 'a-b'],
    ['OCRA-1:HOTP-SHA1-6:QA64', 'a'.repeat(129)],
  ])('%s refuses the question %j', (suite, question) => {
    expect(() => ocra({ key: KEY20, suite, question })).toThrow(expect.objectContaining({ code: 'QUESTION_INVALID' }))
  })

  it.each(['C-QN08', 'QN08-PSHA1', 'QN08-S064', 'QN08-T1M'])('%s misses its input', (data) => {
    const call = () => ocra({ key: KEY20, suite: `OCRA-1:HOTP-SHA1-6:${data}`, question: '1' })
    expect(call).toThrow(expect.objectContaining({ code: 'INPUT_MISSING' }))
  })

  it('refuses a PIN hash of another function', () => {
    const call = () => ocra({ key: KEY20, suite: 'OCRA-1:HOTP-SHA1-6:QN08-PSHA256', question: '1', pinHash: PIN })
    expect(call).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }))
  })

  it('looks ahead on the counter', () => {
    const search = { key: KEY64, suite: 'OCRA-1:HOTP-SHA512-8:C-QN08', question: '33333333', nowMs: 0, window: 0 }
    expect(matchOcra({ ...search, response: '25341727', counter: 1, lookAhead: 2 })).toMatchObject({ counter: 3 })
    expect(matchOcra({ ...search, response: '25341727', counter: 1, lookAhead: 1 })).toBeUndefined()
    expect(matchOcra({ ...search, response: '25341727', counter: 4, lookAhead: 9 })).toBeUndefined()
  })
})
