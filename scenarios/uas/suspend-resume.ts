import { defineScenario } from '../define.ts'
import { activateOnPhone, bindPhone, functionState, issueToken, PIN, statusOf, TIME_STEP } from './parts.ts'

const userId = 'A100009'

/** uas-and-cap §17 S12, §5.2, §12, §15 detail 13. */
export const suspendResume = defineScenario({
  name: 'uas/suspend-resume',
  title: 'The back end suspends a token; the PIN on the phone still works',
  summary:
    'Nothing on the phone changes, but UAS refuses its passwords without consuming or counting them. After the resume ' +
    'the password that was refused is good. A suspended device does the same to all its tokens.',
  needs: ['clock', 'records'],
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-9' })
    const serialNumber = await s.step('a user with a phone', () => bindPhone(s, phone, userId))

    await s.step('the back end suspends the token', async () => {
      await s.uas.expectOk('token.suspend', { serialNumber, reason: 'phone is lost' })
      s.expect(await statusOf(s, serialNumber), 'status of the token').toEqual('Suspended')
    })

    const refused = await s.step('the PIN still works, the password does not, and nothing is counted', async () => {
      s.expect(phone.loginPIN(PIN), 'login with the PIN').toEqual(true)
      const otp = phone.generateOTP()
      await s.uas.expectFault('token.verifyOTP', { userId, serialNumber, otp }, 'TOKEN_SUSPENDED')
      await s.uas.expectFault('token.createChallenge', { serialNumber, func: 'OCRA' }, 'TOKEN_SUSPENDED')
      s.expect(await functionState(s, serialNumber, 'TOTP'), 'state of TOTP').toHave({ failCnt: 0, successCnt: 1 })
      return otp
    })

    await s.step('it cannot be suspended twice', () =>
      s.uas.expectFault('token.suspend', { serialNumber }, 'ILLEGAL_TRANSITION'),
    )

    await s.step('after the resume the refused password is good, and the next one', async () => {
      await s.uas.expectOk('token.resume', { serialNumber, reason: 'phone is found' })
      await s.uas.expectOk('token.verifyOTP', { userId, serialNumber, otp: refused })
      await s.clock.advance(TIME_STEP)
      await s.uas.expectOk('token.verifyOTP', { userId, serialNumber, otp: phone.generateOTP() })
      await s.uas.expectFault('token.resume', { serialNumber }, 'ILLEGAL_TRANSITION')
    })

    await s.step('a suspended device blocks its tokens, which stay Activated', async () => {
      const [device] = await s.uas.expectOk('device.list', { userId })
      const deviceUUID = device?.UUID ?? ''
      await s.clock.advance(TIME_STEP)
      await s.uas.expectOk('device.suspend', { deviceUUID })
      await s.uas.expectFault('token.verifyOTP', { userId, serialNumber, otp: phone.generateOTP() }, 'DEVICE_SUSPENDED')
      s.expect(await statusOf(s, serialNumber), 'status of the token').toEqual('Activated')
      await s.uas.expectOk('device.resume', { deviceUUID })
      await s.uas.expectOk('token.verifyOTP', { userId, serialNumber, otp: phone.generateOTP() })
    })

    await s.step('a Pending token cannot be suspended', async () => {
      const second = s.device({ platform: 'ios', deviceId: 'iphone-9', name: 'Second phone' })
      const issued = await issueToken(s, second, userId)
      await activateOnPhone(s, second, issued)
      await s.uas.expectFault('token.suspend', { serialNumber: issued.tokenInfoBean.serialNum }, 'ILLEGAL_TRANSITION')
    })

    await s.step('the calls of the life cycle came in this order', async () => {
      const journal = await s.journal()
      const cycle = journal.filter((entry) => /^(token|device)\.(suspend|resume)$/.test(entry.operation))
      s.expect(
        cycle.map((entry) => `${entry.operation} ${entry.fault ?? 'ok'}`),
        'calls',
      ).toEqual([
        'token.suspend ok',
        'token.suspend ILLEGAL_TRANSITION',
        'token.resume ok',
        'token.resume ILLEGAL_TRANSITION',
        'device.suspend ok',
        'device.resume ok',
        'token.suspend ILLEGAL_TRANSITION',
      ])
    })
  },
})
