import { defineScenario } from '../define.ts'
import { apply, appToken, BOUND, finalState, NEEDS, openSeeds, SUCCESS_HOPS, SYSTEMS, success } from './parts.ts'

/** uas-and-cap §17 S5b, §11 row "activateByOTP". */
export const activateLost = defineScenario({
  name: 'cap/activate-lost',
  title: 'UAS activates the token, and its answer is lost',
  summary:
    'The app hears 50201 and the binding stays open. Its retry makes UAS say "already activated"; CAP sees that the ' +
    'token is indeed Activated, takes that for a proof and goes on.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-7' })
    const token = await s.step('the app has a token of the user centre', () => appToken(s))
    const applied = await s.step('it applies, and the phone opens its seeds', async () => {
      const answer = await apply(s, phone, token)
      await openSeeds(s, phone, answer)
      return answer
    })

    await s.step('the answer of activateByOTP is lost: 50201, nothing else happened', async () => {
      const match = { operation: 'token.activateByOTP' }
      await s.disrupt({ match, when: 'after', effect: { type: 'drop' }, times: 1 })
      const body = { token, bindId: applied.bindId, otp: phone.generateOTP() }
      const hops = await s.hops(() => s.cap.expectFault('bind.success', body, 'UAS_FAILED'))
      s.expect(hops, 'hops').toEqual(SUCCESS_HOPS.slice(0, 3))
      s.expect(await finalState(s), 'state').toEqual({
        bindings: ['CODE_SENT'],
        methods: 0,
        tokens: ['Activated'],
        oms: ['SMS'],
        trustedDevices: 2,
      })
    })

    await s.step('the retry finds the token Activated, and goes on', async () => {
      const hops = await s.hops(() => success(s, phone, token, applied))
      s.expect(hops, 'hops').toEqual([
        'cap bind.success',
        'user-centre token.verify',
        'uas token.activateByOTP',
        'uas token.findBySerial',
        'oms clientAuth.change',
        'user-centre trustedDevices.deleteAll',
      ])
      s.expect(await finalState(s), 'state').toEqual(BOUND)
    })
  },
})
