import { defineScenario } from '../define.ts'
import { agent } from '../runner/callers.ts'
import { TIME_STEP } from '../uas/parts.ts'
import { bindPhone, NEEDS, SYSTEMS, ticketFor, trustPasswords, USER } from './parts.ts'

/** uas-and-cap §17 S13, §8.3. */
export const otpReplay = defineScenario({
  name: 'cap/otp-replay',
  title: 'One password, once: in the binding, in a login, at a second node',
  summary:
    'What was good for the binding is no login, what was good for one login is none for the next, and a second back end ' +
    'at the same UAS is told the same.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-19' })
    await s.step('NRTS takes one-time passwords; a phone is bound', async () => {
      await trustPasswords(s)
      await bindPhone(s, phone)
    })
    const attempt = async (otp: string) => {
      const { loginTicket } = await ticketFor(s, phone)
      return { loginTicket, otp }
    }

    await s.step('the password of the binding is no login', async () => {
      await s.nrts.expectFault('tradeToken', await attempt(phone.generateOTP()), 'OTP_REJECTED')
    })

    const used = await s.step('the next one is, once', async () => {
      await s.clock.advance(TIME_STEP)
      const otp = phone.generateOTP()
      await s.nrts.expectOk('tradeToken', await attempt(otp))
      await s.nrts.expectFault('tradeToken', await attempt(otp), 'OTP_REJECTED')
      return otp
    })

    await s.step('another back end that verifies it is told so', async () => {
      const node = { ...agent(), name: 'Second node' }
      await s.uas.expectFault('token.verifyOTP', { userId: USER, otp: used }, 'OTP_REPLAYED', { as: node })
    })

    await s.step('a password used at the second node is no login either', async () => {
      await s.clock.advance(TIME_STEP)
      const otp = phone.generateOTP()
      await s.uas.expectOk('token.verifyOTP', { userId: USER, otp }, { as: { ...agent(), name: 'Second node' } })
      await s.nrts.expectFault('tradeToken', await attempt(otp), 'OTP_REJECTED')
    })

    await s.step('UAS said, in order', async () => {
      const verified = (await s.journal()).filter((entry) => entry.operation === 'token.verifyOTP')
      s.expect(
        verified.map((entry) => entry.fault ?? 'ok'),
        'verifications',
      ).toEqual(['OTP_REPLAYED', 'ok', 'OTP_REPLAYED', 'OTP_REPLAYED', 'ok', 'OTP_REPLAYED'])
    })
  },
})
