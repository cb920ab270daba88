import { defineScenario } from '../define.ts'
import { operator } from '../runner/callers.ts'
import { PIN } from '../uas/parts.ts'
import { BOUND, bindPhone, finalState, login, loginBody, NEEDS, responseTo, SYSTEMS, ticketFor } from './parts.ts'

/** uas-and-cap §17 S12, §12, §10.5: how a server takes a PIN away that it cannot see. */
export const serverSuspend = defineScenario({
  name: 'cap/server-suspend',
  title: 'One phone is switched off from the server, and on again',
  summary:
    'The PIN is checked on the phone alone and goes on working. What it opens is worthless: no login with this phone ' +
    'gets a challenge or a trade token, until an operator switches it on again.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-18' })
    const { deviceUUID } = await s.step('a phone is bound', () => bindPhone(s, phone))
    const open = await s.step('a login is under way', () => ticketFor(s, phone))

    await s.step('an operator disables the phone', async () => {
      const as = operator('support-1')
      const hops = await s.hops(() => s.cap.expectOk('device.disable', { deviceUUID }, { as }))
      s.expect(hops, 'hops').toEqual(['cap device.disable', 'uas token.suspend', 'oms clientAuth.change'])
      s.expect((await finalState(s)).tokens, 'tokens').toEqual(['Suspended'])
    })

    await s.step('the PIN still opens the phone, and it shows passwords', () => {
      phone.restart()
      s.expect(phone.loginPIN(PIN), 'login with the PIN').toEqual(true)
      s.expect(/^\d{6}$/.test(phone.generateOTP()), 'a password').toEqual(true)
    })

    await s.step('no trade token, not even for the login under way: 42301', async () => {
      await s.nrts.expectFault('tradeToken', responseTo(phone, open), 'TOKEN_UNUSABLE')
      await s.uc.expectFault('login', loginBody(phone), 'TOKEN_UNUSABLE')
    })

    await s.step('the operator enables it again: the same PIN, the same token, a good login', async () => {
      const as = operator('support-1')
      const hops = await s.hops(() => s.cap.expectOk('device.enable', { deviceUUID }, { as }))
      s.expect(hops, 'hops').toEqual(['cap device.enable', 'uas token.resume', 'oms clientAuth.change'])
      await login(s, phone)
      s.expect(await finalState(s), 'state').toEqual(BOUND)
    })
  },
})
