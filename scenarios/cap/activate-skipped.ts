import { defineScenario } from '../define.ts'
import { PIN } from '../uas/parts.ts'
import {
  apply,
  appToken,
  finalState,
  lastFault,
  loginBody,
  NEEDS,
  openSeeds,
  SYSTEMS,
  success,
  ticketFor,
  trustPasswords,
  USER,
} from './parts.ts'

/** uas-and-cap §17 S5, §11 last row: nobody calls activateByOTP. */
export const activateSkipped = defineScenario({
  name: 'cap/activate-skipped',
  title: 'Nobody activates the token: the PIN works, no login does',
  summary:
    'A CAP that believes the app stores the method while the token is still Pending. The phone opens with its PIN as ' +
    'always, but whatever it shows is refused, from the challenge of the login to the one-time password.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-6' })
    await s.step('CAP believes the app, and the phone is "bound"', async () => {
      await s.system('cap').configure({ proof: 'naive' })
      const token = await appToken(s)
      const applied = await apply(s, phone, token)
      await openSeeds(s, phone, applied)
      const hops = await s.hops(() => success(s, phone, token, applied))
      s.expect(hops, 'hops of success').toEqual([
        'cap bind.success',
        'user-centre token.verify',
        'oms clientAuth.change',
        'user-centre trustedDevices.deleteAll',
      ])
    })

    await s.step('the PIN opens the phone', () => {
      s.expect(phone.loginPIN(PIN), 'login with the PIN').toEqual(true)
    })

    await s.step('the login gets no challenge: 42301, and UAS says 990502', async () => {
      await s.uc.expectFault('login', loginBody(phone), 'TOKEN_UNUSABLE')
      s.expect(await lastFault(s, 'uas', 'token.createChallenge'), 'fault of UAS').toEqual('TOKEN_NOT_ACTIVATED')
    })

    await s.step('with one-time passwords NRTS says 42301, and UAS 990502', async () => {
      await trustPasswords(s)
      const { loginTicket } = await ticketFor(s, phone)
      await s.nrts.expectFault('tradeToken', { loginTicket, otp: phone.generateOTP() }, 'TOKEN_UNUSABLE')
      s.expect(await lastFault(s, 'uas', 'token.verifyOTP'), 'fault of UAS').toEqual('TOKEN_NOT_ACTIVATED')
    })

    await s.step('every system believes in a binding except UAS', async () => {
      const { methods, tokens, oms } = await finalState(s, USER)
      s.expect({ methods, tokens, oms }, 'state').toEqual({ methods: 1, tokens: ['Pending'], oms: ['SMS', 'CAP'] })
    })
  },
})
