import { defineScenario } from '../define.ts'
import { anonymous } from '../runner/callers.ts'
import { activateOnPhone, answerChallenge, functionState, issueToken, TIME_STEP } from './parts.ts'

const userId = 'A100006'
const password = 'correct horse 7'

/** uas-and-cap §17 S13, §8.2, §15 details 11, 15 and 18. */
export const otpReplay = defineScenario({
  name: 'uas/otp-replay',
  title: 'A one-time password is good for one call, whichever it was',
  summary:
    'The password that activated the token is refused for a login in the same time step, at every call that takes ' +
    'one. A replay counts as a failure, an older password is a replay too, and a challenge is answered once.',
  needs: ['clock', 'records'],
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-6' })
    await s.step('there is a user with a password', () =>
      s.records.create('user', { userId, password, realms: ['AV-OATH'] }),
    )
    const issued = await s.step('UAS makes a token, the phone opens it', async () => {
      const result = await issueToken(s, phone, userId)
      await activateOnPhone(s, phone, result)
      return result
    })
    const serialNumber = issued.tokenInfoBean.serialNum
    const first = phone.generateOTP()

    await s.step('its first password activates the token', () =>
      s.uas.expectOk('token.activateByOTP', { serialNumber, otp: first }),
    )

    await s.step('in the same time step it is no login any more, neither here nor at another call', async () => {
      s.expect(phone.generateOTP(), 'the password that the phone shows').toEqual(first)
      await s.uas.expectFault('token.verifyOTP', { userId, otp: first }, 'OTP_REPLAYED')
      const half = await s.uas.expectOk('authn.login', { userId, password, realmId: 'AV-OATH' }, { as: anonymous })
      s.expect(half.authenticated, 'authenticated after the first factor').toEqual(false)
      const second = { sessionToken: half.sessionToken, otp: first }
      await s.uas.expectFault('authn.login', second, 'OTP_REPLAYED', { as: anonymous })
    })

    await s.step('replays count as failures', async () => {
      s.expect(await functionState(s, serialNumber, 'TOTP'), 'state of TOTP').toHave({ failCnt: 2, status: 'OK' })
    })

    const second = await s.step('the next password is a login, once, and ends the count', async () => {
      await s.clock.advance(TIME_STEP)
      const otp = phone.generateOTP()
      await s.uas.expectOk('token.verifyOTP', { userId, otp })
      s.expect(await functionState(s, serialNumber, 'TOTP'), 'state of TOTP').toHave({ failCnt: 0 })
      await s.uas.expectFault('token.verifyOTP', { userId, otp }, 'OTP_REPLAYED')
      return otp
    })

    await s.step('an older one, still inside the window, is a replay too', async () => {
      await s.clock.advance(TIME_STEP)
      await s.uas.expectFault('token.verifyOTP', { userId, otp: first }, 'OTP_REPLAYED')
      await s.uas.expectFault('token.verifyOTP', { userId, otp: second }, 'OTP_REPLAYED')
    })

    await s.step('the unused one of this time step is a login with two factors', async () => {
      const half = await s.uas.expectOk('authn.login', { userId, password, realmId: 'AV-OATH' }, { as: anonymous })
      const body = { sessionToken: half.sessionToken, otp: phone.generateOTP() }
      const whole = await s.uas.expectOk('authn.login', body, { as: anonymous })
      s.expect(whole.authenticated, 'authenticated after the second factor').toEqual(true)
    })

    await s.step('a challenge is answered once, and only by its own answer', async () => {
      const one = await answerChallenge(s, phone, serialNumber, 'LT-000001')
      const other = await answerChallenge(s, phone, serialNumber, 'LT-000002')
      await s.uas.expectFault('token.verifyOCRA', { ...other, response: one.response }, 'OTP_INVALID')
      await s.uas.expectOk('token.verifyOCRA', one)
      await s.uas.expectFault('token.verifyOCRA', one, 'CHALLENGE_USED')
      await s.clock.advance(121_000)
      await s.uas.expectFault('token.verifyOCRA', other, 'CHALLENGE_EXPIRED')
    })

    await s.step('the calls came in this order', async () => {
      s.expect(
        (await s.calls()).filter((name) => name !== 'token.findBySerial'),
        'calls',
      ).toEqual([
        'oath.createAssignEncrypt',
        'token.activateByOTP',
        'token.verifyOTP',
        'authn.login',
        'authn.login',
        'token.verifyOTP',
        'token.verifyOTP',
        'token.verifyOTP',
        'token.verifyOTP',
        'authn.login',
        'authn.login',
        'token.createChallenge',
        'token.createChallenge',
        'token.verifyOCRA',
        'token.verifyOCRA',
        'token.verifyOCRA',
        'token.verifyOCRA',
      ])
    })
  },
})
