import { defineScenario } from '../define.ts'
import { statusOf } from '../uas/parts.ts'
import {
  APPLY_HOPS,
  type Applied,
  apply,
  appToken,
  BOUND,
  finalState,
  NEEDS,
  openSeeds,
  SYSTEMS,
  serialOf,
  success,
} from './parts.ts'

/** uas-and-cap §17 S2, §10.3, §15 detail 7. */
export const bindPreactivated = defineScenario({
  name: 'cap/bind-preactivated',
  title: 'The token is born Activated; the proof is a verification',
  summary:
    'CAP asks UAS for a token with status "Activation". It is good at once, before the phone has proved anything, so CAP ' +
    'verifies a one-time password instead of activating. A wrong one leaves the binding open.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'ios', deviceId: 'iphone-2' })
    const token = await s.step('CAP is configured for tokens that are born Activated', async () => {
      await s.system('cap').configure({ proof: 'preActivated' })
      return appToken(s)
    })

    let applied!: Applied
    await s.step('the app applies; the token is Activated before any code is read', async () => {
      const hops = await s.hops(async () => {
        applied = await apply(s, phone, token)
      })
      s.expect(hops, 'hops of apply').toEqual([...APPLY_HOPS])
      s.expect(await statusOf(s, serialOf(applied)), 'status').toEqual('Activated')
    })

    await s.step('a wrong password is no proof, and the binding stays open', async () => {
      await openSeeds(s, phone, applied)
      const body = { token, bindId: applied.bindId, otp: phone.generateOTP({ steps: 20 }) }
      await s.cap.expectFault('bind.success', body, 'OTP_REJECTED')
      s.expect((await finalState(s)).bindings, 'bindings').toEqual(['CODE_SENT'])
    })

    await s.step('the right one is', async () => {
      const hops = await s.hops(() => success(s, phone, token, applied))
      s.expect(hops, 'hops of success').toEqual([
        'cap bind.success',
        'user-centre token.verify',
        'uas token.verifyOTP',
        'oms clientAuth.change',
        'user-centre trustedDevices.deleteAll',
      ])
      s.expect(await finalState(s), 'state').toEqual(BOUND)
    })
  },
})
