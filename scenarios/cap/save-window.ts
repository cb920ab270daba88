import { defineScenario } from '../define.ts'
import type { ScenarioContext } from '../runner/types.ts'
import { PIN } from '../uas/parts.ts'
import {
  type Applied,
  apply,
  appToken,
  BIND_TTL,
  BOUND,
  finalState,
  login,
  NEEDS,
  openSeeds,
  SUCCESS_HOPS,
  SYSTEMS,
  success,
  THIRD,
  ticketFor,
  USER,
} from './parts.ts'

/** uas-and-cap §17 S7b, §10.3: the worst window. */
export const saveWindow = defineScenario({
  name: 'cap/save-window',
  title: 'CAP dies after the old devices are deleted, before the method is stored',
  summary:
    'In the order of the notes the person is locked out: the old devices are gone and the login does not know of the ' +
    'new one, until the app tries again. In the safe order the method is there first, and the outbox does the rest.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-10', name: 'Phone, order seed' })
    const seed = await s.step('order seed: CAP dies in the window', () => dieInWindow(s, phone, USER))

    await s.step('locked out: OMS says CAP, the old devices are gone, the login offers SMS', async () => {
      s.expect(await finalState(s), 'state').toEqual({ ...BOUND, bindings: ['DEVICES_PURGED'], methods: 0 })
      const ticket = await ticketFor(s, phone)
      s.expect(ticket.authMethod, 'method of the login').toEqual('SMS')
      const body = { loginTicket: ticket.loginTicket, pinVerified: true }
      await s.nrts.expectFault('tradeToken', body, 'OTP_REJECTED')
    })

    await s.step('time does not help: after the end of the binding it is as before', async () => {
      await s.clock.advance(BIND_TTL)
      s.expect((await ticketFor(s, phone)).authMethod, 'method of the login').toEqual('SMS')
    })

    await s.step('only the app can help: its retry stores the method, and calls nobody again', async () => {
      phone.loginPIN(PIN)
      const hops = await s.hops(() => success(s, phone, seed.token, seed.applied))
      s.expect(hops, 'hops of the retry').toEqual(SUCCESS_HOPS.slice(0, 2))
      s.expect(await finalState(s), 'state').toEqual(BOUND)
    })

    const other = s.device({ platform: 'android', deviceId: 'pixel-11', name: 'Phone, order safe' })
    await s.step('order safe: CAP dies in the same window', async () => {
      await s.system('cap').configure({ order: 'safe' })
      await s.system('user-centre').records.create('trustedDevice', { userId: THIRD, deviceId: 'old-phone-3' })
      await dieInWindow(s, other, THIRD)
      s.expect(await finalState(s, THIRD), 'state').toEqual({ ...BOUND, bindings: ['DEVICES_PURGED'] })
    })

    await s.step('nobody is locked out: the phone logs in', () => login(s, other, THIRD))

    await s.step('the end of the binding completes it, without the app', async () => {
      await s.clock.advance(BIND_TTL)
      s.expect(await finalState(s, THIRD), 'state').toEqual(BOUND)
    })
  },
})

async function dieInWindow(s: ScenarioContext, phone: ReturnType<ScenarioContext['device']>, userId: string) {
  const token = await appToken(s, userId)
  const applied: Applied = await apply(s, phone, token)
  await openSeeds(s, phone, applied)
  const match = { system: 'cap', operation: 'bind.success' }
  await s.disrupt({ match, when: 'at', point: 'success.purged', effect: { type: 'crash' }, times: 1 })
  const body = { token, bindId: applied.bindId, otp: phone.generateOTP() }
  const hops = await s.hops(() => s.cap.expectBroken('bind.success', body))
  s.expect(hops, 'hops until CAP dies').toEqual([...SUCCESS_HOPS])
  return { token, applied }
}
