import { defineScenario } from '../define.ts'
import { activateOnPhone, ensureUser, issueToken, PIN, statusOf, TIME_STEP } from './parts.ts'

const userId = 'A100001'

/** uas-and-cap §17 S1, the part of UAS; the script plays the broker's back end. */
export const bind = defineScenario({
  name: 'uas/bind',
  title: 'A phone obtains a soft token and logs in with it',
  summary:
    'The back end creates a user and a token, the phone opens the seeds with the code of the SMS and proves with a ' +
    'one-time password that it holds them. From then on its passwords are good for logins, each of them once.',
  needs: [],
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-1' })

    await s.step('the back end creates the user', async () => {
      await ensureUser(s, userId)
      const found = await s.uas.expectOk('user.findById', { userId: userId.toLowerCase() })
      s.expect(found.userId, 'the user id, asked for in lower case').toEqual(userId)
    })

    const issued = await s.step('UAS makes a token for the key of the phone', () => issueToken(s, phone, userId))
    const serialNumber = issued.tokenInfoBean.serialNum

    await s.step('the token waits for its activation', async () => {
      s.expect(await statusOf(s, serialNumber), 'status of the token').toEqual('Pending')
      s.expect(issued.tokenInfoBean.assignedUserIds, 'users of the token').toEqual([userId])
    })

    await s.step('the phone opens the seeds with the code, and sets a PIN', async () => {
      await activateOnPhone(s, phone, issued)
      s.expect(phone.loginPIN(PIN), 'login with the PIN').toEqual(true)
    })

    await s.step('activateByOTP wants the member serialNumber, not serialNum', async () => {
      const body = { serialNum: serialNumber, otp: '000000' }
      const refused = await s.uas.expectFault('token.activateByOTP', body, 'INVALID_REQUEST')
      s.expect(JSON.stringify(refused.body), 'the answer').toContain('serialNumber')
    })

    await s.step('the phone proves that it holds the seeds', async () => {
      const activated = await s.uas.expectOk('token.activateByOTP', { serialNumber, otp: phone.generateOTP() })
      s.expect(activated.status, 'status in the answer').toEqual('Activated')
    })

    await s.step('the list of devices shows the phone with its token', async () => {
      const devices = await s.uas.expectOk('device.list', { userId })
      const mine = devices.filter((device) => device.id === 'pixel-1')
      s.expect(mine.length, 'phones of this id').toEqual(1)
      s.expect(
        mine[0]?.tokens.find((token) => token.serialNum === serialNumber),
        'its token',
      ).toEqual({
        serialNum: serialNumber,
        status: 'Activated',
        func: { TOTP: 'OK', OCRA: 'OK' },
      })
    })

    await s.step('the password of the next time step is a login', { needs: ['clock'] }, async () => {
      await s.clock.advance(TIME_STEP)
      const verified = await s.uas.expectOk('token.verifyOTP', { userId, otp: phone.generateOTP() })
      s.expect(verified, 'the verification').toHave({
        valid: true,
        serialNum: serialNumber,
        func: 'TOTP',
        timeDrift: 0,
      })
    })

    await s.step('the answer to a challenge is a login', async () => {
      const challenge = await s.uas.expectOk('token.createChallenge', { serialNumber, func: 'OCRA', data: 'LT-000001' })
      const response = phone.signChallenge({ suite: challenge.suite, question: challenge.question })
      await s.uas.expectOk('token.verifyOCRA', { challengeId: challenge.challengeId, response })
    })

    await s.step('the calls came in this order', { needs: ['journal'] }, async () => {
      s.expect(await s.calls(), 'calls').toEqual([
        'user.create',
        'user.findById',
        'oath.createAssignEncrypt',
        'token.findBySerial',
        'token.activateByOTP',
        'token.activateByOTP',
        'device.list',
        'token.verifyOTP',
        'token.createChallenge',
        'token.verifyOCRA',
      ])
    })
  },
})
