import { defineScenario } from '../define.ts'
import { answerChallenge, bindPhone, functionState, MINUTE, PIN, TIME_STEP, wrong } from './parts.ts'

const userId = 'A100008'

/** uas-and-cap §17 S16, §8.3, §15 details 14 and 15. */
export const lockout = defineScenario({
  name: 'uas/lockout',
  title: 'Five wrong passwords lock one function, and how it comes back',
  summary:
    'The fifth wrong password is still "invalid", from then on even the right one is "locked". Challenges still work: ' +
    'each function has a lock of its own. An administrator unlocks, or time does when the policy says so.',
  needs: ['clock', 'records', 'config'],
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-8' })
    const serialNumber = await s.step('a user with a phone', () => bindPhone(s, phone, userId))
    const fail = (fault: 'OTP_INVALID' | 'TOKEN_LOCKED') =>
      s.uas.expectFault('token.verifyOTP', { userId, otp: wrong(phone.generateOTP()) }, fault)
    const totp = () => functionState(s, serialNumber, 'TOTP')

    await s.step('four wrong passwords, then the right one: the count starts anew', async () => {
      for (let attempt = 1; attempt <= 4; attempt++) await fail('OTP_INVALID')
      s.expect(await totp(), 'state of TOTP').toHave({ failCnt: 4, status: 'OK' })
      await s.uas.expectOk('token.verifyOTP', { userId, otp: phone.generateOTP() })
      s.expect(await totp(), 'state of TOTP').toHave({ failCnt: 0, status: 'OK' })
      await s.clock.advance(TIME_STEP)
    })

    await s.step('five wrong passwords: the fifth is invalid, and locks', async () => {
      for (let attempt = 1; attempt <= 5; attempt++) await fail('OTP_INVALID')
      s.expect(await totp(), 'state of TOTP').toHave({ failCnt: 5, status: 'Locked' })
    })

    await s.step('from now on even the right one is refused, and nothing is counted any more', async () => {
      await s.uas.expectFault('token.verifyOTP', { userId, otp: phone.generateOTP() }, 'TOKEN_LOCKED')
      await fail('TOKEN_LOCKED')
      s.expect(await totp(), 'state of TOTP').toHave({ failCnt: 5, status: 'Locked' })
    })

    await s.step('only TOTP is locked: the answer to a challenge is a login', async () => {
      await s.uas.expectOk('token.verifyOCRA', await answerChallenge(s, phone, serialNumber, 'LT-000001'))
      const token = await s.uas.expectOk('token.findBySerial', { serialNumber })
      s.expect(token, 'the token').toHave({ status: 'Activated', func: { TOTP: 'Locked', OCRA: 'OK' } })
    })

    await s.step('unlock: the count is 0, and the password that was refused is unused', async () => {
      await s.uas.expectOk('token.unlock', { serialNumber, reason: 'called the help desk' })
      s.expect(await totp(), 'state of TOTP').toHave({ failCnt: 0, status: 'OK' })
      await s.uas.expectOk('token.verifyOTP', { userId, otp: phone.generateOTP() })
      await s.uas.expectFault('token.unlock', { serialNumber }, 'ILLEGAL_TRANSITION')
    })

    await s.step('with a policy of 15 minutes a lock ends by itself', async () => {
      await s.configure({ policy: { autoUnlockMinutes: 15 } })
      await s.clock.advance(TIME_STEP)
      for (let attempt = 1; attempt <= 5; attempt++) await fail('OTP_INVALID')
      await s.clock.advance(14 * MINUTE)
      phone.loginPIN(PIN)
      await s.uas.expectFault('token.verifyOTP', { userId, otp: phone.generateOTP() }, 'TOKEN_LOCKED')
      await s.clock.advance(MINUTE)
      await s.uas.expectOk('token.verifyOTP', { userId, otp: phone.generateOTP() })
    })

    await s.step('the verifications went like this', async () => {
      const verifications = (await s.journal()).filter((entry) => entry.operation === 'token.verifyOTP')
      s.expect(
        verifications.map((entry) => entry.fault ?? 'ok'),
        'verifications',
      ).toEqual([
        ...Array(4).fill('OTP_INVALID'),
        'ok',
        ...Array(5).fill('OTP_INVALID'),
        'TOKEN_LOCKED',
        'TOKEN_LOCKED',
        'ok',
        ...Array(5).fill('OTP_INVALID'),
        'TOKEN_LOCKED',
        'ok',
      ])
      s.expect(verifications[9]?.reason ?? '', 'reason of the fifth failure').toContain('no step within ±2')
      s.expect(verifications[10]?.reason ?? '', 'reason of the lock').toContain('fail count 5 of 5')
    })
  },
})
