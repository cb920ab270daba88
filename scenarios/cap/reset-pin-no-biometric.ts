import { defineScenario } from '../define.ts'
import { expectRefusal, PIN, TIME_STEP } from '../uas/parts.ts'
import {
  APPLY_HOPS,
  appToken,
  BOUND,
  bindPhone,
  finalState,
  login,
  NEEDS,
  SMS_INTERVAL,
  SUCCESS_HOPS,
  SYSTEMS,
  USER,
} from './parts.ts'

/** uas-and-cap §17 S10, §12. */
export const resetPinNoBiometric = defineScenario({
  name: 'cap/reset-pin-no-biometric',
  title: 'A forgotten PIN without biometrics: the phone is bound anew',
  summary:
    'Five wrong PINs lock the phone, which no server sees. There is no way to a new PIN but a new token: the old one is ' +
    'revoked and its passwords are dead, the phone is the same device at UAS.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-16' })
    const first = await s.step('a phone is bound', () => bindPhone(s, phone))
    const copy = phone.snapshot()

    await s.step('five wrong PINs lock it; UAS still says Activated', async () => {
      phone.restart()
      for (let attempt = 1; attempt <= 4; attempt++) await expectRefusal(() => phone.loginPIN('975310'), 'PIN_WRONG')
      await expectRefusal(() => phone.loginPIN('975310'), 'PIN_LOCKED')
      await expectRefusal(() => phone.loginPIN(PIN), 'PIN_LOCKED')
      const [device] = await s.uas.expectOk('device.list', { userId: USER })
      s.expect(device?.tokens[0]?.status, 'status at UAS').toEqual('Activated')
    })

    await s.step('the person unbinds: token revoked, method gone, OMS told', async () => {
      const token = await appToken(s)
      const hops = await s.hops(() => s.cap.expectOk('bind.unbind', { token }))
      s.expect(hops, 'hops').toEqual([
        'cap bind.unbind',
        'user-centre token.verify',
        'uas token.revoke',
        'oms clientAuth.change',
      ])
      s.expect(await finalState(s), 'state').toHave({ methods: 0, tokens: ['Revoked'], oms: ['SMS'] })
    })

    const second = await s.step('and binds the same phone anew', async () => {
      await s.clock.advance(SMS_INTERVAL)
      phone.removeToken()
      let bound!: Awaited<ReturnType<typeof bindPhone>>
      const hops = await s.hops(async () => {
        bound = await bindPhone(s, phone)
      })
      s.expect(hops, 'hops').toEqual([
        ...APPLY_HOPS.slice(0, 3),
        'uas user.findById',
        ...APPLY_HOPS.slice(3),
        ...SUCCESS_HOPS,
      ])
      return bound
    })

    await s.step('another serial, the same device; old passwords are dead: 990506', async () => {
      s.expect(second.serialNumber, 'serial').notToEqual(first.serialNumber)
      s.expect(second.deviceUUID, 'UUID of the device').toEqual(first.deviceUUID)
      const old = s.device({ platform: 'android', deviceId: 'pixel-16', name: 'Phone as it was' })
      old.restore(copy)
      await s.clock.advance(TIME_STEP)
      old.loginPIN(PIN)
      const body = { userId: USER, serialNumber: first.serialNumber, otp: old.generateOTP() }
      await s.uas.expectFault('token.verifyOTP', body, 'TOKEN_REVOKED')
    })

    await s.step('the login is good', async () => {
      phone.loginPIN(PIN)
      await login(s, phone)
      s.expect(await finalState(s), 'state').toEqual({
        ...BOUND,
        bindings: ['DONE', 'DONE'],
        tokens: ['Activated', 'Revoked'],
      })
    })
  },
})
