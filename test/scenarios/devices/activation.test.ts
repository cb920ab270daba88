import { describe, expect, it } from 'vitest'
import { ocra } from '../../../mocks/kernel/lib/ocra.ts'
import { totpAt } from '../../../mocks/kernel/lib/otp.ts'
import { parseClientKey, plainTest } from '../../../mocks/uas/seed-delivery/index.ts'
import {
  activated,
  bench,
  CODE,
  coded,
  otpAt,
  PIN,
  resultFor,
  SEEDS,
  SERIAL,
  START,
  testRandom,
  withPin,
} from './harness.ts'

describe('preTokenActivation', () => {
  it('makes a P-256 key and describes the phone', () => {
    const { device } = bench({ agent: 'App/9.0' })
    const made = device.preTokenActivation()
    expect(parseClientKey(made.key.clientPublicKey).kind).toBe('P-256')
    expect(made.key.clientPublicKeyId).toMatch(/^key-[0-9a-f]{16}$/)
    expect(made.device).toEqual({
      type: 'ANDROID',
      id: 'pixel-1',
      agent: 'App/9.0',
      desc: 'Virtual Android phone',
      rooted: false,
    })
    expect(bench({ platform: 'ios' }).device.info.type).toBe('IOS')
  })

  it('gives the same key until a fresh one is asked for or the token is removed', () => {
    const { device } = bench()
    const first = device.preTokenActivation().key
    expect(device.preTokenActivation().key).toEqual(first)
    const fresh = device.preTokenActivation({ fresh: true }).key
    expect(fresh.clientPublicKey).not.toBe(first.clientPublicKey)
    expect(fresh.clientPublicKeyId).not.toBe(first.clientPublicKeyId)
    device.removeToken()
    expect(device.preTokenActivation().key).not.toEqual(fresh)
  })

  it('is repeatable from the same randomness', () => {
    const key = (name: string) => bench({ random: testRandom(name) }).device.preTokenActivation().key
    expect(key('a')).toEqual(key('a'))
    expect(key('a')).not.toEqual(key('b'))
  })
})

describe('activateToken', () => {
  it('reads the seeds with the code as a person types it, without activationPassword in the result', async () => {
    const { device } = bench()
    const result = await resultFor(device)
    expect(result).not.toHaveProperty('activationPassword')
    expect(await device.activateToken(result, ' 4f7k-2m9q')).toEqual({ serialNum: SERIAL })
    expect(device.serial).toBe(SERIAL)
    device.enablePIN(PIN)
    device.loginPIN(PIN)
    expect(device.generateOTP()).toBe(otpAt(0))
  })

  it('works with an RSA key', async () => {
    const { device } = await withPin({ keyType: 'RSA' })
    device.loginPIN(PIN)
    expect(device.generateOTP()).toBe(otpAt(0))
    expect(parseClientKey(device.preTokenActivation().key.clientPublicKey).kind).toBe('RSA')
  })

  it('works with another seed delivery', async () => {
    const { device } = bench({ seedDelivery: plainTest })
    const request = { ...plainRequest(device), seeds: SEEDS }
    const encryptedSeeds = await plainTest.prepareEncryption(request, testRandom()).seal()
    await device.activateToken({ tokenInfoBean: { serialNum: SERIAL }, encryptedSeeds }, 'any')
    expect(device.isActivated).toBe(true)
  })

  it('needs preTokenActivation first', async () => {
    const { device } = bench()
    const result = await resultFor(bench().device)
    await expect(device.activateToken(result, CODE)).rejects.toThrow(coded('NOT_PREACTIVATED'))
  })

  it('counts wrong codes down, then locks and wipes', async () => {
    const { device } = bench()
    const result = await resultFor(device)
    const key = device.preTokenActivation().key
    for (const remaining of [4, 3, 2, 1]) {
      const wrong = device.activateToken(result, 'AAAAAAAA')
      await expect(wrong).rejects.toThrow(coded('ACTIVATION_CODE_INVALID', { remaining }))
    }
    await expect(device.activateToken(result, 'AAAAAAAA')).rejects.toThrow(coded('ACTIVATION_LOCKED'))
    await expect(device.activateToken(result, CODE)).rejects.toThrow(coded('NOT_PREACTIVATED'))
    expect(device.preTokenActivation().key).not.toEqual(key)
  })

  it('forgets earlier wrong codes with a fresh key and after success', async () => {
    const { device } = bench()
    const wrong = async () => {
      const result = await resultFor(device, { serialNum: 'EMU0000000009' })
      return device.activateToken(result, 'AAAAAAAA', { replace: true })
    }
    await expect(wrong()).rejects.toThrow(coded('ACTIVATION_CODE_INVALID', { remaining: 4 }))
    device.preTokenActivation({ fresh: true })
    await expect(wrong()).rejects.toThrow(coded('ACTIVATION_CODE_INVALID', { remaining: 4 }))
    await device.activateToken(await resultFor(device), CODE)
    await expect(wrong()).rejects.toThrow(coded('ACTIVATION_CODE_INVALID', { remaining: 4 }))
  })

  it.each(['TOTP', 'OCRA'] as const)('takes damage of the %s seed for a wrong code', async (use) => {
    const { device } = bench()
    const { encryptedSeeds, ...result } = await resultFor(device)
    const damaged = { ...result, encryptedSeeds: { ...encryptedSeeds, [use]: `${encryptedSeeds[use]}AAAA` } }
    await expect(device.activateToken(damaged, CODE)).rejects.toThrow(coded('ACTIVATION_CODE_INVALID'))
    expect(device.isActivated).toBe(false)
  })

  it('refuses the result of an earlier key', async () => {
    const { device } = bench()
    const stale = await resultFor(device)
    device.preTokenActivation({ fresh: true })
    await expect(device.activateToken(stale, CODE)).rejects.toThrow(coded('ACTIVATION_CODE_INVALID'))
  })

  it('refuses another serial unless told to replace; the old PIN is gone then', async () => {
    const { device } = await withPin()
    const other = await resultFor(device, { serialNum: 'EMU0000000002' })
    await expect(device.activateToken(other, CODE)).rejects.toThrow(coded('ALREADY_ACTIVATED'))
    expect(device.serial).toBe(SERIAL)
    await device.activateToken(other, CODE, { replace: true })
    expect([device.serial, device.isPinEnabled]).toEqual(['EMU0000000002', false])
  })

  it('changes nothing when the same token is activated again', async () => {
    const { device } = await withPin({ pinUsageMode: 'Local-wrap' })
    await device.activateToken(await resultFor(device), CODE)
    device.loginPIN(PIN)
    expect(device.generateOTP()).toBe(otpAt(0))
  })

  it('follows the specs', async () => {
    const { device } = bench()
    const specs = {
      TOTP: { algorithm: 'HmacSHA256', responseFormatLength: 8, timeInterval: 60, time: 0 },
      OCRA: { suite: 'OCRA-1:HOTP-SHA256-8:QN08' },
    }
    await device.activateToken(await resultFor(device, { specs }), CODE)
    device.enablePIN(PIN)
    device.loginPIN(PIN)
    const totp = { secret: SEEDS.TOTP, algorithm: 'sha256', digits: 8, stepSeconds: 60 } as const
    expect(device.generateOTP()).toBe(totpAt({ ...totp, epochSeconds: START / 1000 }))
    expect(device.generateOTP({ steps: 1 })).toBe(totpAt({ ...totp, epochSeconds: START / 1000 + 60 }))
    expect(device.signChallenge({ question: '12345678' })).toBe(
      ocra({ key: SEEDS.OCRA, suite: specs.OCRA.suite, question: '12345678' }),
    )
  })

  it.each([
    ['no serial', { tokenInfoBean: { serialNum: '' } }],
    ['no seeds', { encryptedSeeds: {} }],
    ['an unknown algorithm', { specs: { TOTP: { algorithm: 'HmacMD5' } } }],
    ['no time step', { specs: { TOTP: { timeInterval: 0 } } }],
    ['a broken suite', { specs: { OCRA: { suite: 'OCRA-1' } } }],
  ])('refuses a result with %s', async (_, changes) => {
    const { device } = bench()
    const result = await resultFor(device, changes)
    await expect(device.activateToken(result, CODE)).rejects.toThrow(coded('RESULT_INVALID'))
    expect(device.isActivated).toBe(false)
  })
})

describe('a token', () => {
  it('that is not there refuses every call that needs it', () => {
    const { device } = bench()
    const calls = [
      () => device.enablePIN(PIN),
      () => device.disablePIN(),
      () => device.loginPIN(PIN),
      () => device.enableBiometric(),
      () => device.loginFingerprint(),
      () => device.generateOTP(),
      () => device.signChallenge({ question: '00' }),
      () => device.serial,
    ]
    for (const call of calls) expect(call).toThrow(coded('NOT_ACTIVATED'))
  })

  it('is wiped by removeToken, with key, seeds, PIN and session', async () => {
    const { device } = await withPin()
    device.loginPIN(PIN)
    device.enableBiometric()
    device.removeToken()
    expect(device.snapshot().storage).toEqual(bench().device.snapshot().storage)
    expect(() => device.generateOTP()).toThrow(coded('NOT_ACTIVATED'))
  })

  it('is wiped when the back end says it is revoked, unless the phone is offline', async () => {
    const { device } = await activated()
    const ask = (status: string) => async (serialNum: string) => (serialNum === SERIAL ? status : 'unknown')
    device.offline = true
    await expect(device.syncStatus(ask('Revoked'))).rejects.toThrow(coded('OFFLINE'))
    device.offline = false
    expect(await device.syncStatus(ask('Suspended'))).toBe('Suspended')
    expect(device.isActivated).toBe(true)
    expect(await device.syncStatus(ask('Revoked'))).toBe('Revoked')
    expect(device.isActivated).toBe(false)
  })
})

function plainRequest(device: ReturnType<typeof bench>['device']) {
  const { clientPublicKey, clientPublicKeyId } = device.preTokenActivation().key
  return {
    clientKey: plainTest.parseClientKey(clientPublicKey),
    clientPublicKeyId,
    serialNum: SERIAL,
    activationCode: '',
  }
}
