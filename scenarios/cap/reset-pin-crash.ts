import { defineScenario } from '../define.ts'
import { expectRefusal } from '../uas/parts.ts'
import { BOUND, bindPhone, finalState, login, NEEDS, SYSTEMS } from './parts.ts'

const NEW_PIN = '135791'

/** uas-and-cap §17 S9b, §12. */
export const resetPinCrash = defineScenario({
  name: 'cap/reset-pin-crash',
  title: 'The app dies between taking the old PIN away and setting the new one',
  summary:
    'The phone has no PIN, but nobody is locked out: biometric login still opens it, and the app goes on at enablePIN.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'ios', deviceId: 'iphone-15' })
    await s.step('a phone is bound, with Face ID', async () => {
      await bindPhone(s, phone)
      phone.enableBiometric()
      phone.restart()
    })

    await s.step('the app dies after disablePIN', async () => {
      phone.loginTouchIDOrFaceID()
      phone.crashAt('disablePIN.after')
      await expectRefusal(() => phone.disablePIN(), 'CRASHED')
      s.expect(phone.isPinEnabled, 'a PIN on the phone').toEqual(false)
      s.expect(phone.hasLocalSession, 'a local session').toEqual(false)
    })

    await s.step('without a session there is neither a login by PIN nor a new PIN', async () => {
      await expectRefusal(() => phone.loginPIN(NEW_PIN), 'PIN_NOT_ENABLED')
      await expectRefusal(() => phone.enablePIN(NEW_PIN), 'NO_LOCAL_SESSION')
    })

    await s.step('Face ID opens it: the app goes on at enablePIN, without a call', async () => {
      const hops = await s.hops(async () => {
        phone.loginTouchIDOrFaceID()
        phone.enablePIN(NEW_PIN)
        phone.restart()
        phone.loginPIN(NEW_PIN)
      })
      s.expect(hops, 'hops').toEqual([])
    })

    await s.step('the login is good', async () => {
      await login(s, phone)
      s.expect(await finalState(s), 'state').toEqual(BOUND)
    })
  },
})
