import { defineScenario } from '../define.ts'
import { TIME_STEP } from '../uas/parts.ts'
import {
  appToken,
  bindPhone,
  finalState,
  lastFault,
  loginBody,
  NEEDS,
  SYSTEMS,
  ticketFor,
  trustPasswords,
} from './parts.ts'

/** uas-and-cap §17 S20, §12. */
export const cloneAttack = defineScenario({
  name: 'cap/clone-attack',
  title: 'A copied phone logs in; the owner hears "wrong password"',
  summary:
    'Phone and copy show the same passwords, and whoever comes first is in. The second is a replay in the journal of ' +
    'UAS, the only sign there is. Disabling the device with revocation ends it for both.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-25' })
    const bound = await s.step('NRTS takes one-time passwords; a phone is bound', async () => {
      await trustPasswords(s)
      const result = await bindPhone(s, phone)
      await s.clock.advance(TIME_STEP)
      return result
    })
    const copy = await s.step('a thief who knows the password of the account copies the phone', () => {
      const cloned = phone.cloneTo()
      cloned.hook({ bypassPin: true })
      cloned.loginPIN('975310')
      s.expect(cloned.generateOTP(), 'password of the copy').toEqual(phone.generateOTP())
      return cloned
    })
    const attempt = async (device: typeof phone) => ({
      loginTicket: (await ticketFor(s, device)).loginTicket,
      otp: device.generateOTP(),
    })

    await s.step('the thief is first, and in; the owner is refused: 990601 at UAS', async () => {
      await s.nrts.expectOk('tradeToken', await attempt(copy))
      await s.nrts.expectFault('tradeToken', await attempt(phone), 'OTP_REJECTED')
      s.expect(await lastFault(s, 'uas', 'token.verifyOTP'), 'sign of the copy').toEqual('OTP_REPLAYED')
    })

    await s.step('in the next time step the owner is first', async () => {
      await s.clock.advance(TIME_STEP)
      await s.nrts.expectOk('tradeToken', await attempt(phone))
      await s.nrts.expectFault('tradeToken', await attempt(copy), 'OTP_REJECTED')
    })

    await s.step('the owner gives the device up: neither gets in any more', async () => {
      const { deviceUUID } = bound
      const body = { deviceUUID, token: await appToken(s), revoke: true }
      const hops = await s.hops(() => s.cap.expectOk('device.disable', body))
      s.expect(hops, 'hops').toEqual([
        'cap device.disable',
        'user-centre token.verify',
        'uas token.revoke',
        'oms clientAuth.change',
      ])
      const { authMethod, loginTicket } = await s.uc.expectOk('login', loginBody(copy))
      s.expect(authMethod, 'method of the login').toEqual('SMS')
      await s.nrts.expectFault('tradeToken', { loginTicket, otp: copy.generateOTP() }, 'OTP_REJECTED')
      s.expect(await finalState(s), 'state').toHave({ methods: 0, tokens: ['Revoked'], oms: ['SMS'] })
    })
  },
})
