import { defineScenario } from '../define.ts'
import { activateOnPhone, ensureUser, issueToken, statusOf, TIME_STEP, tokenRequest } from './parts.ts'

const userId = 'A100002'

/** uas-and-cap §17 S2: `activateByOTP` is left out, the token is Activated at birth. */
export const bindPreactivated = defineScenario({
  name: 'uas/bind-preactivated',
  title: 'A token that is Activated at birth',
  summary:
    'With status "Activation" the token needs no activateByOTP: the first verified password is the proof. The word of ' +
    'the state, "Activated", is refused and makes nothing.',
  needs: [],
  async run(s) {
    const phone = s.device({ platform: 'ios', deviceId: 'iphone-1' })
    await s.step('the back end creates the user', () => ensureUser(s, userId))

    await s.step('the word "Activated" is no status to ask for, and no token is made', async () => {
      const before = await s.uas.expectOk('token.listOfUser', { userId })
      const body = { ...tokenRequest(phone, userId), status: 'Activated' }
      await s.uas.expectFault('oath.createAssignEncrypt', body, 'INVALID_STATUS')
      s.expect(await s.uas.expectOk('token.listOfUser', { userId }), 'tokens of the user').toEqual(before)
    })

    const issued = await s.step('UAS makes a token with status "Activation"', () =>
      issueToken(s, phone, userId, 'Activation'),
    )
    const serialNumber = issued.tokenInfoBean.serialNum
    await s.step('it is Activated at once', async () => {
      s.expect(await statusOf(s, serialNumber), 'status of the token').toEqual('Activated')
    })

    await s.step('the phone opens the seeds, and its first password is the proof', async () => {
      await activateOnPhone(s, phone, issued)
      const verified = await s.uas.expectOk('token.verifyOTP', { userId, serialNumber, otp: phone.generateOTP() })
      s.expect(verified.valid, 'the verification').toEqual(true)
    })

    await s.step('activateByOTP comes too late', async () => {
      await s.uas.expectFault(
        'token.activateByOTP',
        { serialNumber, otp: phone.generateOTP() },
        'TOKEN_ALREADY_ACTIVATED',
      )
    })

    await s.step('its refusal consumed nothing: the next password is a login', { needs: ['clock'] }, async () => {
      await s.clock.advance(TIME_STEP)
      await s.uas.expectFault(
        'token.activateByOTP',
        { serialNumber, otp: phone.generateOTP() },
        'TOKEN_ALREADY_ACTIVATED',
      )
      await s.uas.expectOk('token.verifyOTP', { userId, serialNumber, otp: phone.generateOTP() })
    })

    await s.step('the calls came in this order', { needs: ['journal'] }, async () => {
      s.expect(await s.calls(), 'calls').toEqual([
        'user.create',
        'token.listOfUser',
        'oath.createAssignEncrypt',
        'token.listOfUser',
        'oath.createAssignEncrypt',
        'token.findBySerial',
        'token.verifyOTP',
        'token.activateByOTP',
        'token.activateByOTP',
        'token.verifyOTP',
      ])
    })
  },
})
