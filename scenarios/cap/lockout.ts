import { defineScenario } from '../define.ts'
import { functionState, MINUTE, PIN, TIME_STEP, wrong } from '../uas/parts.ts'
import { bindPhone, lastFault, NEEDS, SYSTEMS, ticketFor, trustPasswords } from './parts.ts'

/** uas-and-cap §17 S16, §15 details 14 and 15. */
export const lockout = defineScenario({
  name: 'cap/lockout',
  title: 'Five wrong passwords lock the token at UAS, and kill the ticket',
  summary:
    'The fifth wrong proof ends the ticket at the user centre and locks TOTP at UAS: the right password of a new ticket ' +
    'is refused as 42301. The help desk unlocks it, or a policy does after a while.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-21' })
    const { serialNumber } = await s.step('NRTS takes one-time passwords; a phone is bound', async () => {
      await trustPasswords(s)
      const bound = await bindPhone(s, phone)
      await s.clock.advance(TIME_STEP)
      return bound
    })
    const fiveWrong = async () => {
      const { loginTicket } = await ticketFor(s, phone)
      phone.loginPIN(PIN)
      const otp = wrong(phone.generateOTP())
      for (let attempt = 1; attempt <= 5; attempt++) {
        await s.nrts.expectFault('tradeToken', { loginTicket, otp }, 'OTP_REJECTED')
      }
      return loginTicket
    }
    const right = async () => {
      phone.loginPIN(PIN)
      return { loginTicket: (await ticketFor(s, phone)).loginTicket, otp: phone.generateOTP() }
    }

    await s.step('five wrong passwords: the ticket is dead', async () => {
      const loginTicket = await fiveWrong()
      await s.nrts.expectFault('tradeToken', { loginTicket, otp: phone.generateOTP() }, 'TICKET_DEAD')
    })

    await s.step('a new ticket does not help: UAS has locked the token', async () => {
      await s.nrts.expectFault('tradeToken', await right(), 'TOKEN_UNUSABLE')
      s.expect(await lastFault(s, 'uas', 'token.verifyOTP'), 'fault of UAS').toEqual('TOKEN_LOCKED')
      s.expect(await functionState(s, serialNumber, 'TOTP'), 'state of TOTP').toHave({ status: 'Locked', failCnt: 5 })
    })

    await s.step('the help desk unlocks it', async () => {
      await s.uas.expectOk('token.unlock', { serialNumber, reason: 'called the help desk' })
      await s.nrts.expectOk('tradeToken', await right())
      s.expect(await functionState(s, serialNumber, 'TOTP'), 'state of TOTP').toHave({ status: 'OK', failCnt: 0 })
    })

    await s.step('with a policy of 15 minutes a lock ends by itself', async () => {
      await s.configure({ policy: { autoUnlockMinutes: 15 } })
      await s.clock.advance(TIME_STEP)
      await fiveWrong()
      await s.clock.advance(14 * MINUTE)
      await s.nrts.expectFault('tradeToken', await right(), 'TOKEN_UNUSABLE')
      await s.clock.advance(MINUTE)
      await s.nrts.expectOk('tradeToken', await right())
    })

    await s.step('UAS said, in order', async () => {
      const verified = (await s.journal()).filter((entry) => entry.operation === 'token.verifyOTP')
      const five = Array<string>(5).fill('OTP_INVALID')
      s.expect(
        verified.map((entry) => entry.fault ?? 'ok'),
        'verifications',
      ).toEqual([...five, 'TOKEN_LOCKED', 'ok', ...five, 'TOKEN_LOCKED', 'ok'])
    })
  },
})
