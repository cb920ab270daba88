import { defineScenario } from '../define.ts'
import { expectRefusal, PIN } from '../uas/parts.ts'
import { BOUND, bindPhone, finalState, login, NEEDS, SYSTEMS } from './parts.ts'

const NEW_PIN = '135791'

/** uas-and-cap §17 S9, §12: seed order disablePIN, enablePIN. */
export const resetPinBiometric = defineScenario({
  name: 'cap/reset-pin-biometric',
  title: 'A forgotten PIN is replaced with a fingerprint, and no server hears of it',
  summary:
    'The fingerprint opens the local session in which the SDK lets the PIN be taken away and set anew. Token, seeds and ' +
    'passwords stay; the journal shows not one call.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-14' })
    const bound = await s.step('a phone is bound, with fingerprint', async () => {
      const result = await bindPhone(s, phone)
      phone.enableBiometric()
      return result
    })
    const before = phone.generateOTP()

    await s.step('new PIN, fingerprint, disablePIN, enablePIN: zero calls to any system', async () => {
      phone.restart()
      const hops = await s.hops(async () => {
        phone.loginFingerprint()
        phone.disablePIN()
        phone.enablePIN(NEW_PIN)
      })
      s.expect(hops, 'hops').toEqual([])
    })

    await s.step('the old PIN is refused, the new one opens', async () => {
      phone.restart()
      await expectRefusal(() => phone.loginPIN(PIN), 'PIN_WRONG')
      s.expect(phone.loginPIN(NEW_PIN), 'login with the new PIN').toEqual(true)
    })

    await s.step('serial and passwords are as before, and the login is good', async () => {
      s.expect(phone.serial, 'serial').toEqual(bound.serialNumber)
      s.expect(phone.generateOTP(), 'password of this time step').toEqual(before)
      await login(s, phone)
      s.expect(await finalState(s), 'state').toEqual(BOUND)
    })
  },
})
