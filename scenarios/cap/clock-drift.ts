import { defineScenario } from '../define.ts'
import { MINUTE, PIN, TIME_STEP } from '../uas/parts.ts'
import {
  apply,
  appToken,
  finalState,
  lastFault,
  NEEDS,
  openSeeds,
  responseTo,
  SYSTEMS,
  serialOf,
  success,
  ticketFor,
  trustPasswords,
} from './parts.ts'

/** uas-and-cap §17 S15, §8.1, §8.4, §15 detail 16, seen from the broker. */
export const clockDrift = defineScenario({
  name: 'cap/clock-drift',
  title: 'A phone whose clock is wrong is bound, set right, and resynchronised',
  summary:
    'Eight minutes are too much for a binding, four are not: UAS learns them for one-time passwords. Responses to ' +
    'challenges hold the time too, and nobody learns there. Set right, the phone is resynchronised when UAS has caught up.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-20' })
    const token = await s.step('the app has a token of the user centre', () => appToken(s))
    const applied = await s.step('it applies, and the phone opens its seeds', async () => {
      const answer = await apply(s, phone, token)
      await openSeeds(s, phone, answer)
      return answer
    })
    const serialNumber = serialOf(applied)
    const otpLogin = async () => {
      phone.loginPIN(PIN)
      return { loginTicket: (await ticketFor(s, phone)).loginTicket, otp: phone.generateOTP() }
    }

    await s.step('eight minutes ahead: no proof, the binding stays open', async () => {
      phone.setSkew(8 * MINUTE)
      phone.loginPIN(PIN)
      const body = { token, bindId: applied.bindId, otp: phone.generateOTP() }
      await s.cap.expectFault('bind.success', body, 'OTP_REJECTED')
      s.expect((await finalState(s)).bindings, 'bindings').toEqual(['CODE_SENT'])
    })

    await s.step('four minutes ahead: bound', async () => {
      phone.setSkew(4 * MINUTE)
      phone.loginPIN(PIN)
      s.expect((await success(s, phone, token, applied)).state, 'state').toEqual('DONE')
    })

    await s.step('the response to a challenge is refused: its time is four minutes off', async () => {
      await s.nrts.expectFault('tradeToken', responseTo(phone, await ticketFor(s, phone)), 'OTP_REJECTED')
    })

    await s.step('the one-time password is good: UAS has learned the drift', async () => {
      await trustPasswords(s)
      await s.clock.advance(TIME_STEP)
      await s.nrts.expectOk('tradeToken', await otpLogin())
    })

    await s.step('the phone is set right: its passwords are refused', async () => {
      phone.setSkew(0)
      await s.nrts.expectFault('tradeToken', await otpLogin(), 'OTP_REJECTED')
      s.expect(await lastFault(s, 'uas', 'token.verifyOTP'), 'fault of UAS').toEqual('OTP_INVALID')
    })

    await s.step('a resync helps four minutes later, when UAS has passed the last accepted step', async () => {
      const otps = async () => {
        phone.loginPIN(PIN)
        const otp1 = phone.generateOTP()
        await s.clock.advance(TIME_STEP)
        return { serialNumber, otp1, otp2: phone.generateOTP() }
      }
      await s.uas.expectFault('token.resync', await otps(), 'RESYNC_FAILED')
      await s.clock.advance(8 * TIME_STEP)
      const { timeDrift } = await s.uas.expectOk('token.resync', await otps())
      s.expect(timeDrift, 'drift').toEqual(0)
    })

    await s.step('both ways of login are good', async () => {
      await s.clock.advance(TIME_STEP)
      await s.nrts.expectOk('tradeToken', await otpLogin())
      await s.system('nrts').configure({ trust: 'ocra' })
      await s.system('user-centre').configure({ challenge: 'ocra' })
      await s.nrts.expectOk('tradeToken', responseTo(phone, await ticketFor(s, phone)))
    })

    await s.step('UAS was asked in this order', async () => {
      const asked = (await s.journal()).filter((entry) => /verify|activate|resync/.test(entry.operation))
      const told = asked.filter((entry) => entry.system === 'uas')
      s.expect(
        told.map((entry) => `${entry.operation} ${entry.fault ?? 'ok'}`),
        'calls',
      ).toEqual([
        'token.activateByOTP OTP_INVALID',
        'token.activateByOTP ok',
        'token.verifyOCRA OTP_INVALID',
        'token.verifyOTP ok',
        'token.verifyOTP OTP_INVALID',
        'token.resync RESYNC_FAILED',
        'token.resync ok',
        'token.verifyOTP ok',
        'token.verifyOCRA ok',
      ])
    })
  },
})
