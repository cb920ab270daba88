import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { ocra, ocraPinHash } from '../../../mocks/kernel/lib/ocra.ts'
import { requireStrongPin } from '../../../scenarios/devices/pin-policy.ts'
import type { PinUsageMode, VirtualDevice } from '../../../scenarios/devices/virtual-device.ts'
import { activated, coded, otpAt, PIN, SEEDS, withPin } from './harness.ts'

const OTHER_PIN = '135791'
const QUESTION = '47949ae6e02504e633963876d512c3eba0d8fef465ce94b43fa0b9fbfd293cd0'
const SUITE = 'OCRA-1:HOTP-SHA256-8:QH64-T1M'
const SUITE_WITH_PIN = 'OCRA-1:HOTP-SHA256-8:QH64-PSHA1-T1M'
const response = (pin: string) =>
  ocra({
    key: SEEDS.OCRA,
    suite: SUITE_WITH_PIN,
    question: QUESTION,
    pinHash: ocraPinHash(pin, 'SHA1'),
    timeStep: 29_453_760,
  })

function wrongPins(device: VirtualDevice, count: number): void {
  for (let i = 0; i < count; i++) expect(() => device.loginPIN(OTHER_PIN)).toThrow(/^PIN_/)
}

describe('a new PIN', () => {
  it.each(['246810', '112233', '013579', '121212', '987655', '24681012'])('may be %s', (pin) => {
    expect(() => requireStrongPin(pin)).not.toThrow()
  })

  it.each(['12345', '111111', '123456', '654321', '890123', '210987', '24681a', '２４６８１０', '', '1357913579135'])(
    'may not be %j',
    async (pin) => {
      const { device } = await activated()
      expect(() => device.enablePIN(pin)).toThrow(coded('PIN_WEAK'))
      expect(device.isPinEnabled).toBe(false)
    },
  )
})

describe('enablePIN and disablePIN', () => {
  it('enables once; then only after disablePIN', async () => {
    const { device } = await withPin()
    expect(() => device.enablePIN(OTHER_PIN)).toThrow(coded('PIN_ALREADY_ENABLED'))
    expect(() => device.disablePIN()).toThrow(coded('NO_LOCAL_SESSION'))
    device.loginPIN(PIN)
    device.disablePIN()
    expect(() => device.disablePIN()).toThrow(coded('PIN_NOT_ENABLED'))
    expect(() => device.loginPIN(PIN)).toThrow(coded('PIN_NOT_ENABLED'))
    device.enablePIN(OTHER_PIN)
    expect(() => device.loginPIN(PIN)).toThrow(coded('PIN_WRONG'))
    expect(device.loginPIN(OTHER_PIN)).toBe(true)
  })

  it('needs a local session for every PIN but the first', async () => {
    const { device, clock } = await withPin()
    device.loginPIN(PIN)
    device.disablePIN()
    clock.advance(300_000)
    expect(() => device.enablePIN(OTHER_PIN)).toThrow(coded('NO_LOCAL_SESSION'))
  })

  it.each<PinUsageMode>(['Local-gate', 'Local-wrap', 'Algorithmic', 'Append', 'Prepend'])(
    '%s: a changed PIN keeps serial and passwords',
    async (pinUsageMode) => {
      const { device } = await withPin({ pinUsageMode })
      device.loginPIN(PIN)
      const { serial } = device
      device.disablePIN()
      expect(device.generateOTP()).toBe(otpAt(0))
      device.enablePIN(OTHER_PIN)
      device.restart()
      device.loginPIN(OTHER_PIN)
      expect(device.serial).toBe(serial)
      expect(device.generateOTP()).toContain(otpAt(0))
    },
  )
})

describe('the local session', () => {
  it('lasts five minutes of the clock, whatever the skew', async () => {
    const { device, clock } = await withPin()
    expect(() => device.generateOTP()).toThrow(coded('NO_LOCAL_SESSION'))
    device.loginPIN(PIN)
    device.setSkew(3_600_000)
    clock.advance(299_999)
    expect(device.hasLocalSession).toBe(true)
    expect(device.generateOTP()).toMatch(/^\d{6}$/)
    clock.advance(1)
    expect(device.hasLocalSession).toBe(false)
    expect(() => device.generateOTP()).toThrow(coded('NO_LOCAL_SESSION'))
    expect(() => device.signChallenge({ question: '00' })).toThrow(coded('NO_LOCAL_SESSION'))
    expect(() => device.enableBiometric()).toThrow(coded('NO_LOCAL_SESSION'))
  })

  it('gives passwords by the device’s own clock', async () => {
    const { device, clock } = await withPin()
    device.loginPIN(PIN)
    expect(device.generateOTP()).toBe(otpAt(0))
    expect(device.generateOTP({ steps: 2 })).toBe(otpAt(2))
    expect(device.generateOTP({ steps: -1 })).toBe(otpAt(-1))
    clock.advance(30_000)
    expect(device.generateOTP()).toBe(otpAt(1))
    device.setSkew(240_000)
    expect(device.generateOTP()).toBe(otpAt(9))
  })
})

describe('Local-gate', () => {
  it('counts wrong PINs down and locks at the fifth; the right one does not help then', async () => {
    const { device } = await withPin()
    for (const remaining of [4, 3, 2, 1]) {
      expect(() => device.loginPIN(OTHER_PIN)).toThrow(coded('PIN_WRONG', { remaining }))
    }
    expect(() => device.loginPIN(OTHER_PIN)).toThrow(coded('PIN_LOCKED'))
    expect(() => device.loginPIN(PIN)).toThrow(coded('PIN_LOCKED'))
    expect(device.isActivated).toBe(true)
  })

  it('starts counting anew after a right PIN', async () => {
    const { device } = await withPin()
    wrongPins(device, 4)
    device.loginPIN(PIN)
    expect(() => device.loginPIN(OTHER_PIN)).toThrow(coded('PIN_WRONG', { remaining: 4 }))
  })

  it('destroys the token at the lock if told so', async () => {
    const { device } = await withPin({ wipeOnLock: true })
    wrongPins(device, 5)
    expect(() => device.loginPIN(PIN)).toThrow(coded('NOT_ACTIVATED'))
  })

  it('keeps no PIN, but readable seeds', async () => {
    const { device } = await withPin()
    const stored = JSON.stringify(device.snapshot())
    expect(stored).not.toContain(PIN)
    expect(stored).toContain(bytesToHex(SEEDS.TOTP))
  })

  it('opens to an attacker who skips the comparison, locked or not', async () => {
    const { device } = await withPin()
    wrongPins(device, 5)
    device.hook({ bypassPin: true })
    expect(device.loginPIN('000000')).toBe(true)
    expect(device.generateOTP()).toBe(otpAt(0))
    device.hook({ bypassPin: false })
    expect(() => device.loginPIN(PIN)).toThrow(coded('PIN_LOCKED'))
  })
})

describe('Local-wrap', () => {
  it('lets a wrong PIN in: its passwords are well formed and wrong', async () => {
    const { device } = await withPin({ pinUsageMode: 'Local-wrap' })
    for (let i = 0; i < 6; i++) device.loginPIN(OTHER_PIN)
    expect(device.generateOTP()).toMatch(/^\d{6}$/)
    expect(device.generateOTP()).not.toBe(otpAt(0))
    expect(device.signChallenge({ question: QUESTION })).toMatch(/^\d{8}$/)
    expect(device.signChallenge({ question: QUESTION })).not.toBe('12654442')
    device.loginPIN(PIN)
    expect(device.generateOTP()).toBe(otpAt(0))
    expect(device.signChallenge({ question: QUESTION })).toBe('12654442')
  })

  it('keeps neither PIN nor readable seeds, so a skipped comparison gives nothing', async () => {
    const { device } = await withPin({ pinUsageMode: 'Local-wrap' })
    const stored = JSON.stringify(device.snapshot())
    expect(stored).not.toContain(PIN)
    expect(stored).not.toContain(bytesToHex(SEEDS.TOTP))
    expect(stored).not.toContain(bytesToHex(SEEDS.OCRA))
    device.hook({ bypassPin: true })
    device.loginPIN('000000')
    expect(device.generateOTP()).not.toBe(otpAt(0))
  })
})

describe('Algorithmic', () => {
  it('puts the PIN into the response, with PSHA1 in the suite', async () => {
    const { device } = await withPin({ pinUsageMode: 'Algorithmic' })
    device.loginPIN(PIN)
    expect(device.signChallenge({ question: QUESTION })).toBe('56746698')
    expect(device.signChallenge({ question: QUESTION, suite: SUITE })).toBe('56746698')
    expect(response(PIN)).toBe('56746698')
  })

  it('lets a wrong PIN and a skipped comparison in: the response shows the server', async () => {
    const { device } = await withPin({ pinUsageMode: 'Algorithmic' })
    device.hook({ bypassPin: true })
    device.loginPIN('246811')
    expect(device.signChallenge({ question: QUESTION })).toBe('46638494')
  })

  it('gives the hash the server needs when the PIN is set, and keeps nothing of it', async () => {
    const { device } = await activated({ pinUsageMode: 'Algorithmic' })
    const { pinHash } = device.enablePIN('246810')
    expect(pinHash).toBe(bytesToHex(ocraPinHash('246810', 'SHA1')))
    expect(JSON.stringify(device.snapshot())).not.toContain(pinHash)
  })

  it('has no place for the PIN in TOTP', async () => {
    const { device } = await withPin({ pinUsageMode: 'Algorithmic' })
    device.loginPIN(OTHER_PIN)
    expect(device.generateOTP()).toBe(otpAt(0))
  })
})

describe('Append and Prepend', () => {
  it.each([
    ['Append', `${otpAt(0)}${OTHER_PIN}`, `12654442${OTHER_PIN}`],
    ['Prepend', `${OTHER_PIN}${otpAt(0)}`, `${OTHER_PIN}12654442`],
  ] as const)('%s sends the PIN as entered with every password', async (pinUsageMode, otp, signed) => {
    const { device } = await withPin({ pinUsageMode })
    expect(JSON.stringify(device.snapshot())).not.toContain(PIN)
    device.loginPIN(OTHER_PIN)
    expect(device.generateOTP()).toBe(otp)
    expect(device.signChallenge({ question: QUESTION })).toBe(signed)
  })
})

describe('signChallenge', () => {
  it('answers the known challenge, in upper or lower case', async () => {
    const { device } = await withPin()
    device.loginPIN(PIN)
    expect(device.signChallenge({ question: QUESTION })).toBe('12654442')
    expect(device.signChallenge({ question: QUESTION.toUpperCase() })).toBe('12654442')
  })

  it('answers suites with PIN, counter and session information in any mode', async () => {
    const { device } = await withPin()
    device.loginPIN(PIN)
    expect(device.signChallenge({ question: QUESTION, suite: SUITE_WITH_PIN })).toBe('56746698')
    const suite = 'OCRA-1:HOTP-SHA256-8:C-QN08-S064'
    const question = '12345678'
    const session = new Uint8Array(64)
    expect(device.signChallenge({ suite, question, session, counter: 7 })).toBe(
      ocra({ key: SEEDS.OCRA, suite, question, session, counter: 7 }),
    )
  })

  it.each([
    ['a suite it does not know', { suite: 'OCRA-2', question: '00' }],
    ['a question of another form', { question: 'not hex' }],
    ['a counter it was not given', { suite: 'OCRA-1:HOTP-SHA256-8:C-QN08', question: '1' }],
  ])('refuses %s', async (_, challenge) => {
    const { device } = await withPin()
    device.loginPIN(PIN)
    expect(() => device.signChallenge(challenge)).toThrow(coded('NOT_SUPPORTED'))
  })
})
