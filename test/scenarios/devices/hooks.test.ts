import { describe, expect, it } from 'vitest'
import type { CrashPoint } from '../../../scenarios/devices/virtual-device.ts'
import { activated, bench, CODE, coded, otpAt, PIN, resultFor, SERIAL, withPin } from './harness.ts'

describe('cloneTo', () => {
  it('gives a phone with the same passwords and its own session', async () => {
    const { device, clock } = await withPin()
    device.loginPIN(PIN)
    const clone = device.cloneTo({ deviceId: 'attacker-1' })
    expect(() => clone.generateOTP()).toThrow(coded('NO_LOCAL_SESSION'))
    clone.loginPIN(PIN)
    expect(clone.generateOTP()).toBe(device.generateOTP())
    expect([clone.serial, clone.info.id, device.info.id]).toEqual([SERIAL, 'attacker-1', 'pixel-1'])
    clock.advance(30_000)
    expect(clone.generateOTP()).toBe(otpAt(1))
  })

  it('is independent afterwards', async () => {
    const { device } = await withPin()
    const clone = device.cloneTo()
    clone.removeToken()
    expect([device.isActivated, clone.isActivated]).toEqual([true, false])
  })

  it('does not get what this phone’s biometrics release', async () => {
    const { device } = await withPin()
    device.loginPIN(PIN)
    device.enableBiometric()
    expect(() => device.cloneTo().loginFingerprint()).toThrow(coded('BIO_NOT_ENABLED'))
    expect(device.isBiometricEnabled).toBe(true)
  })

  it.each([
    ['Local-gate', true],
    ['Local-wrap', false],
  ] as const)('of a %s device without the PIN gives the passwords: %s', async (pinUsageMode, attackerIn) => {
    const { device } = await withPin({ pinUsageMode })
    const clone = device.cloneTo({ deviceId: 'attacker-1' })
    clone.hook({ bypassPin: true })
    clone.loginPIN('000000')
    expect(clone.generateOTP() === otpAt(0)).toBe(attackerIn)
  })
})

describe('reinstall', () => {
  it('loses everything on Android', async () => {
    const { device } = await withPin()
    expect(() => device.reinstall({ keepKeychain: true })).toThrow(coded('NOT_SUPPORTED'))
    expect(device.isActivated).toBe(true)
    device.reinstall()
    expect([device.isActivated, device.isPinEnabled, device.info.id]).toEqual([false, false, 'pixel-1'])
  })

  it('keeps the keychain on iOS, without session and biometric login', async () => {
    const { device } = await withPin({ platform: 'ios' })
    device.loginPIN(PIN)
    device.enableBiometric()
    device.reinstall()
    expect(() => device.generateOTP()).toThrow(coded('NO_LOCAL_SESSION'))
    expect(() => device.loginTouchIDOrFaceID()).toThrow(coded('BIO_NOT_ENABLED'))
    device.loginPIN(PIN)
    expect(device.generateOTP()).toBe(otpAt(0))
  })

  it('loses the keychain on iOS if told so, and may come back under another id', async () => {
    const { device } = await withPin({ platform: 'ios', deviceId: 'iphone-1' })
    device.reinstall({ keepKeychain: false, deviceId: 'iphone-1b' })
    expect([device.isActivated, device.info.id]).toEqual([false, 'iphone-1b'])
  })
})

describe('crashAt', () => {
  it('between reading and storing the seeds loses the result, and the same one works again', async () => {
    const { device } = bench()
    const result = await resultFor(device)
    device.crashAt('activateToken.decrypted')
    await expect(device.activateToken(result, CODE)).rejects.toThrow(coded('CRASHED'))
    expect(device.isActivated).toBe(false)
    await device.activateToken(result, CODE)
    expect(device.isActivated).toBe(true)
  })

  it.each<[CrashPoint, boolean]>([
    ['activateToken.before', false],
    ['activateToken.after', true],
  ])('%s leaves the token stored: %s', async (point, stored) => {
    const { device } = bench()
    const result = await resultFor(device)
    device.crashAt(point)
    await expect(device.activateToken(result, CODE)).rejects.toThrow(coded('CRASHED', { message: `CRASHED: ${point}` }))
    expect(device.isActivated).toBe(stored)
  })

  it('ends the session, happens once, and waits for its point', async () => {
    const { device } = await withPin()
    device.crashAt('generateOTP.before')
    device.loginPIN(PIN)
    expect(() => device.generateOTP()).toThrow(coded('CRASHED'))
    expect(() => device.generateOTP()).toThrow(coded('NO_LOCAL_SESSION'))
    device.loginPIN(PIN)
    expect(device.generateOTP()).toBe(otpAt(0))
  })

  it('before enablePIN leaves it off, after it leaves it on', async () => {
    const { device } = await activated()
    device.crashAt('enablePIN.before')
    expect(() => device.enablePIN(PIN)).toThrow(coded('CRASHED'))
    expect(device.isPinEnabled).toBe(false)
    device.crashAt('enablePIN.after')
    expect(() => device.enablePIN(PIN)).toThrow(coded('CRASHED'))
    expect(device.loginPIN(PIN)).toBe(true)
  })
})

describe('snapshot and restore', () => {
  it('bring back storage, session and surroundings, over JSON', async () => {
    const { device, clock } = await withPin()
    device.loginPIN(PIN)
    device.setSkew(30_000)
    device.setRooted()
    device.offline = true
    const saved = JSON.parse(JSON.stringify(device.snapshot()))
    device.removeToken()
    device.setSkew(0)
    device.setRooted(false)
    device.offline = false
    device.restore(saved)
    expect(device.generateOTP()).toBe(otpAt(1))
    expect([device.info.rooted, device.offline]).toEqual([true, true])
    clock.advance(300_000)
    expect(device.hasLocalSession).toBe(false)
    const other = bench({ deviceId: 'other' }).device
    other.restore(saved)
    expect(other.serial).toBe(SERIAL)
  })

  it('is a copy', async () => {
    const { device } = await withPin()
    const saved = device.snapshot()
    expect(() => device.loginPIN('135791')).toThrow(coded('PIN_WRONG', { remaining: 4 }))
    expect(saved.storage.pin?.failures).toBe(0)
    device.restore(saved)
    expect(() => device.loginPIN('135791')).toThrow(coded('PIN_WRONG', { remaining: 4 }))
  })
})

describe('the rest', () => {
  it('upgradeApp keeps the token and ends the session', async () => {
    const { device } = await withPin({ appVersion: '8.9.0' })
    device.loginPIN(PIN)
    device.upgradeApp('9.0.0')
    expect([device.appVersion, device.hasLocalSession, device.loginPIN(PIN)]).toEqual(['9.0.0', false, true])
  })

  it('setRooted shows in what the device says of itself', () => {
    const { device } = bench()
    device.setRooted()
    expect([device.info.rooted, device.preTokenActivation().device.rooted]).toEqual([true, true])
  })

  it('everything local works offline', async () => {
    const { device } = bench()
    device.offline = true
    await device.activateToken(await resultFor(device), CODE)
    device.enablePIN(PIN)
    device.loginPIN(PIN)
    expect(device.generateOTP()).toBe(otpAt(0))
  })
})
