import { defineScenario } from '../define.ts'
import { activateOnPhone, ensureUser, issueToken, MINUTE, PIN, statusOf, TIME_STEP } from './parts.ts'

const userId = 'A100005'

/** uas-and-cap §17 S5 and S5b, §15 detail 12, §11 rows "activateByOTP" and "TTL elapsed". */
export const activateSkipped = defineScenario({
  name: 'uas/activate-skipped',
  title: 'The PIN works, but every login fails: activateByOTP was never called',
  summary:
    'The phone cannot tell a Pending token from an Activated one. UAS refuses its passwords without consuming or ' +
    'counting them. Then the answer to the activation is lost, and its retry is refused, which is a success.',
  needs: ['clock', 'disruptions'],
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-5' })
    await s.step('the back end creates the user', () => ensureUser(s, userId))
    const issued = await s.step('UAS makes a token', () => issueToken(s, phone, userId))
    const serialNumber = issued.tokenInfoBean.serialNum

    await s.step('on the phone all is well', async () => {
      await activateOnPhone(s, phone, issued)
      s.expect(phone.loginPIN(PIN), 'login with the PIN').toEqual(true)
    })

    await s.step('every login is refused, however often: nothing is counted', async () => {
      for (let attempt = 1; attempt <= 6; attempt++) {
        await s.uas.expectFault(
          'token.verifyOTP',
          { userId, serialNumber, otp: phone.generateOTP() },
          'TOKEN_NOT_ACTIVATED',
        )
      }
      await s.uas.expectFault('token.createChallenge', { serialNumber, func: 'OCRA' }, 'TOKEN_NOT_ACTIVATED')
    })

    await s.step('the same password still activates: nothing was consumed. The answer is lost', async () => {
      await s.disrupt({
        match: { operation: 'token.activateByOTP' },
        when: 'after',
        effect: { type: 'drop' },
        times: 1,
      })
      await s.uas.expectBroken('token.activateByOTP', { serialNumber, otp: phone.generateOTP() })
    })

    await s.step('the retry is refused as already activated, not as replayed: a success', async () => {
      await s.uas.expectFault(
        'token.activateByOTP',
        { serialNumber, otp: phone.generateOTP() },
        'TOKEN_ALREADY_ACTIVATED',
      )
      s.expect(await statusOf(s, serialNumber), 'status of the token').toEqual('Activated')
    })

    await s.step('the next password is a login', async () => {
      await s.clock.advance(TIME_STEP)
      await s.uas.expectOk('token.verifyOTP', { userId, serialNumber, otp: phone.generateOTP() })
    })

    await s.step('a second phone waits longer than ten minutes: its activation has expired', async () => {
      const late = s.device({ platform: 'ios', deviceId: 'iphone-5', name: 'Late phone' })
      const second = await issueToken(s, late, userId)
      await activateOnPhone(s, late, second)
      await s.clock.advance(10 * MINUTE)
      late.loginPIN(PIN)
      const body = { serialNumber: second.tokenInfoBean.serialNum, otp: late.generateOTP() }
      await s.uas.expectFault('token.activateByOTP', body, 'ACTIVATION_EXPIRED')
      s.expect(await statusOf(s, second.tokenInfoBean.serialNum), 'status of the second token').toEqual('Expired')
      s.expect(await statusOf(s, serialNumber), 'status of the first token').toEqual('Activated')
    })

    await s.step('the calls came in this order', async () => {
      s.expect(await s.calls(), 'calls').toEqual([
        'user.create',
        'oath.createAssignEncrypt',
        ...Array(6).fill('token.verifyOTP'),
        'token.createChallenge',
        'token.activateByOTP',
        'token.activateByOTP',
        'token.findBySerial',
        'token.verifyOTP',
        'oath.createAssignEncrypt',
        'token.activateByOTP',
        'token.findBySerial',
        'token.findBySerial',
      ])
    })
  },
})
