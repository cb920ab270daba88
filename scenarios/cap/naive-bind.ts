import { defineScenario } from '../define.ts'
import { apply, appToken, BOUND, finalState, NEEDS, SECOND, SUCCESS_HOPS, SYSTEMS, THIRD } from './parts.ts'

/** uas-and-cap §17 S21, §10.3: the words of the notes, taken at face value. */
export const naiveBind = defineScenario({
  name: 'cap/naive-bind',
  title: 'Somebody reports success without ever having read the code',
  summary:
    'A CAP that believes the app is told "success" by whoever has a token of the user centre: the binding is DONE and the ' +
    'old devices are gone, for a phone that holds nothing. A CAP that asks for a proof refuses, and changes nothing.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-26' })

    await s.step('mode naive: done, without code, phone or password', async () => {
      await s.system('cap').configure({ proof: 'naive' })
      const token = await appToken(s, SECOND)
      const { bindId } = await apply(s, phone, token)
      const hops = await s.hops(() => s.cap.expectOk('bind.success', { token, bindId }))
      s.expect(hops, 'hops').toEqual([...SUCCESS_HOPS.slice(0, 2), ...SUCCESS_HOPS.slice(3)])
      s.expect(phone.isActivated, 'seeds on the phone').toEqual(false)
      s.expect(await finalState(s, SECOND), 'state').toEqual({ ...BOUND, tokens: ['Pending'] })
    })

    await s.step('mode activateByOtp: a password is asked for', async () => {
      await s.system('cap').configure({ proof: 'activateByOtp' })
      const token = await appToken(s, THIRD)
      const { bindId } = await apply(s, phone, token)
      await s.cap.expectFault('bind.success', { token, bindId }, 'BAD_REQUEST')
      const hops = await s.hops(() =>
        s.cap.expectFault('bind.success', { token, bindId, otp: '123456' }, 'OTP_REJECTED'),
      )
      s.expect(hops, 'hops').toEqual(SUCCESS_HOPS.slice(0, 3))
    })

    await s.step('and nothing is bound', async () => {
      s.expect(await finalState(s, THIRD), 'state').toEqual({
        bindings: ['CODE_SENT'],
        methods: 0,
        tokens: ['Pending'],
        oms: ['SMS'],
        trustedDevices: 0,
      })
    })
  },
})
