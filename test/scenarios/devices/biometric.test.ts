import { describe, expect, it } from 'vitest'
import type { PinUsageMode, VirtualDevice, VirtualDeviceOptions } from '../../../scenarios/devices/virtual-device.ts'
import { coded, otpAt, PIN, withPin } from './harness.ts'

const NEW_PIN = '135791'

async function withBiometrics(options: Partial<VirtualDeviceOptions> = {}) {
  const made = await withPin(options)
  made.device.loginPIN(PIN)
  made.device.enableBiometric()
  made.device.restart()
  return made
}

describe('biometric login', () => {
  it('opens a session on its own platform only', async () => {
    const android = (await withBiometrics()).device
    expect(() => android.loginTouchIDOrFaceID()).toThrow(coded('NOT_SUPPORTED'))
    expect(android.loginFingerprint()).toBe(true)
    expect(android.generateOTP()).toBe(otpAt(0))
    const ios = (await withBiometrics({ platform: 'ios', deviceId: 'iphone-1' })).device
    expect(() => ios.loginFingerprint()).toThrow(coded('NOT_SUPPORTED'))
    expect(ios.loginTouchIDOrFaceID()).toBe(true)
  })

  it('must be enabled, in a session', async () => {
    const { device } = await withPin()
    expect(() => device.loginFingerprint()).toThrow(coded('BIO_NOT_ENABLED'))
    expect(() => device.enableBiometric()).toThrow(coded('NO_LOCAL_SESSION'))
  })

  it('plays the scripted results, then succeeds', async () => {
    const { device } = await withBiometrics()
    device.scriptBiometric('fail', 'fail', 'ok')
    expect(() => device.loginFingerprint()).toThrow(coded('BIO_FAILED'))
    expect(() => device.loginFingerprint()).toThrow(coded('BIO_FAILED'))
    expect(device.hasLocalSession).toBe(false)
    expect(device.loginFingerprint()).toBe(true)
    expect(device.loginFingerprint()).toBe(true)
  })

  it('stays locked out until a PIN login', async () => {
    const { device } = await withBiometrics()
    device.scriptBiometric('lockout')
    expect(() => device.loginFingerprint()).toThrow(coded('BIO_LOCKOUT'))
    expect(() => device.loginFingerprint()).toThrow(coded('BIO_LOCKOUT'))
    device.loginPIN(PIN)
    expect(device.loginFingerprint()).toBe(true)
  })

  it('switches itself off when the enrolment changes', async () => {
    const { device } = await withBiometrics()
    device.changeBiometricEnrolment()
    expect(() => device.loginFingerprint()).toThrow(coded('BIO_CHANGED'))
    expect(() => device.loginFingerprint()).toThrow(coded('BIO_NOT_ENABLED'))
    device.loginPIN(PIN)
    device.enableBiometric()
    expect(device.loginFingerprint()).toBe(true)
  })

  it('opens a device whose PIN is locked', async () => {
    const { device } = await withBiometrics()
    for (let i = 0; i < 5; i++) expect(() => device.loginPIN(NEW_PIN)).toThrow(/^PIN_/)
    device.loginFingerprint()
    device.disablePIN()
    device.enablePIN(NEW_PIN)
    expect(device.loginPIN(NEW_PIN)).toBe(true)
  })
})

/** What the mode sends for a password and a PIN. */
const SENT: Record<PinUsageMode, (otp: string, pin: string) => string> = {
  'Local-gate': (otp) => otp,
  'Local-wrap': (otp) => otp,
  Algorithmic: (otp) => otp,
  Append: (otp, pin) => otp + pin,
  Prepend: (otp, pin) => pin + otp,
}

describe.each(Object.keys(SENT) as PinUsageMode[])('a new PIN by biometrics, %s', (pinUsageMode) => {
  const expectStream = (device: VirtualDevice, pin: string) =>
    expect(device.generateOTP()).toBe(SENT[pinUsageMode](otpAt(0), pin))

  it('keeps the passwords and refuses the old PIN', async () => {
    const { device } = await withBiometrics({ pinUsageMode })
    device.loginFingerprint()
    expectStream(device, PIN)
    device.disablePIN()
    device.enablePIN(NEW_PIN)
    device.restart()
    device.loginPIN(NEW_PIN)
    expectStream(device, NEW_PIN)
    device.restart()
    device.loginFingerprint()
    expectStream(device, NEW_PIN)
  })

  it('goes on at enablePIN after a crash in between', async () => {
    const { device } = await withBiometrics({ pinUsageMode })
    device.crashAt('disablePIN.after')
    device.loginFingerprint()
    expect(() => device.disablePIN()).toThrow(coded('CRASHED'))
    expect([device.isPinEnabled, device.hasLocalSession]).toEqual([false, false])
    expect(() => device.enablePIN(NEW_PIN)).toThrow(coded('NO_LOCAL_SESSION'))
    device.loginFingerprint()
    device.enablePIN(NEW_PIN)
    device.restart()
    device.loginPIN(NEW_PIN)
    expectStream(device, NEW_PIN)
  })
})

describe('biometrics and the PIN', () => {
  it('in Algorithmic gives the PIN back for the response', async () => {
    const { device } = await withBiometrics({ pinUsageMode: 'Algorithmic' })
    device.loginFingerprint()
    const question = '47949ae6e02504e633963876d512c3eba0d8fef465ce94b43fa0b9fbfd293cd0'
    expect(device.signChallenge({ question })).toBe('56746698')
  })

  it('in Local modes cannot answer a suite with a PIN', async () => {
    const { device } = await withBiometrics()
    device.loginFingerprint()
    const challenge = { suite: 'OCRA-1:HOTP-SHA256-8:QH64-PSHA1-T1M', question: '00' }
    expect(() => device.signChallenge(challenge)).toThrow(coded('PIN_REQUIRED'))
  })

  it('in Local-wrap leaves no readable seeds while the PIN is off', async () => {
    const { device } = await withBiometrics({ pinUsageMode: 'Local-wrap' })
    device.loginFingerprint()
    device.disablePIN()
    expect(device.snapshot().storage.seeds).toBeNull()
  })
})
