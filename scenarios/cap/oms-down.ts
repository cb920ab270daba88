import { defineScenario } from '../define.ts'
import {
  apply,
  appToken,
  BOUND,
  countOf,
  finalState,
  NEEDS,
  openSeeds,
  SUCCESS_HOPS,
  SYSTEMS,
  success,
} from './parts.ts'

/** uas-and-cap §17 S7, §10.3, §11 row "/cap/bind/success". */
export const omsDown = defineScenario({
  name: 'cap/oms-down',
  title: 'OMS is down when the binding is to be completed',
  summary:
    'The proof is given, OMS does not answer: the binding waits as ACTIVATED. A retry goes on at OMS and repeats nothing ' +
    'before it, although its one-time password is used up.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-9' })
    const token = await s.step('the app has a token of the user centre', () => appToken(s))
    const applied = await s.step('it applies, and the phone opens its seeds', async () => {
      const answer = await apply(s, phone, token)
      await openSeeds(s, phone, answer)
      return answer
    })

    await s.step('OMS answers 503: 50203, and the binding is ACTIVATED', async () => {
      const match = { system: 'oms', operation: 'clientAuth.change' }
      await s.disrupt({ match, when: 'before', effect: { type: 'status', status: 503 }, times: 1 })
      const body = { token, bindId: applied.bindId, otp: phone.generateOTP() }
      const hops = await s.hops(() => s.cap.expectFault('bind.success', body, 'OMS_FAILED'))
      s.expect(hops, 'hops').toEqual(SUCCESS_HOPS.slice(0, 4))
      s.expect(await finalState(s), 'state').toEqual({
        bindings: ['ACTIVATED'],
        methods: 0,
        tokens: ['Activated'],
        oms: ['SMS'],
        trustedDevices: 2,
      })
    })

    await s.step('the retry goes on at OMS', async () => {
      const hops = await s.hops(() => success(s, phone, token, applied))
      s.expect(hops, 'hops').toEqual([...SUCCESS_HOPS.slice(0, 2), ...SUCCESS_HOPS.slice(3)])
    })

    await s.step('old devices were deleted once; one token, one method', async () => {
      s.expect(await countOf(s, 'user-centre', 'trustedDevices.deleteAll'), 'deletions').toEqual(1)
      s.expect(await countOf(s, 'uas', 'token.activateByOTP'), 'activations').toEqual(1)
      s.expect(await finalState(s), 'state').toEqual(BOUND)
    })
  },
})
