import { defineScenario } from '../define.ts'
import { TIME_STEP } from '../uas/parts.ts'
import { bindPhone, lastFault, NEEDS, SYSTEMS, ticketFor, trustPasswords } from './parts.ts'

/** uas-and-cap §17 S8b, §15 detail 11. */
export const loginTotp = defineScenario({
  name: 'cap/login-totp',
  title: 'The first login by one-time password comes too early',
  summary:
    'The password of the binding is used up, and until the next time step the phone shows no other. The refusal does ' +
    'not count against the ticket: the same ticket is good with the next password.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'ios', deviceId: 'iphone-13' })
    await s.step('NRTS takes one-time passwords; a phone is bound', async () => {
      await trustPasswords(s)
      await bindPhone(s, phone)
    })

    const ticket = await s.step('in the time step of the binding the password is a replay: 990601', async () => {
      const opened = await ticketFor(s, phone)
      s.expect('challenge' in opened, 'a challenge in the login').toEqual(false)
      const body = { loginTicket: opened.loginTicket, otp: phone.generateOTP() }
      await s.nrts.expectFault('tradeToken', body, 'OTP_REJECTED')
      s.expect(await lastFault(s, 'uas', 'token.verifyOTP'), 'fault of UAS').toEqual('OTP_REPLAYED')
      return opened
    })

    await s.step('the next one is good, with the same ticket', async () => {
      await s.clock.advance(TIME_STEP)
      const body = { loginTicket: ticket.loginTicket, otp: phone.generateOTP() }
      const hops = await s.hops(() => s.nrts.expectOk('tradeToken', body))
      s.expect(hops, 'hops').toEqual([
        'nrts tradeToken',
        'user-centre ticket.verify',
        'uas token.verifyOTP',
        'user-centre ticket.consume',
      ])
      s.expect((await s.system('nrts').records.list('tradeToken')).length, 'trade tokens').toEqual(1)
    })
  },
})
