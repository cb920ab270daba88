import { defineScenario } from '../define.ts'
import { BOUND, bindPhone, finalState, login, loginBody, NEEDS, SECOND, SYSTEMS, THIRD } from './parts.ts'

/** uas-and-cap §17 S18, §15 detail 20. */
export const sharedPhone = defineScenario({
  name: 'cap/shared-phone',
  title: 'Two people bind the same phone',
  summary:
    'UAS knows one device with two users, CAP two bindings. When one of them unbinds, the other logs in as before; ' +
    'nobody can end or finish a binding of somebody else.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const hers = s.device({ platform: 'ios', deviceId: 'iphone-23', name: 'Phone, her app' })
    const his = s.device({ platform: 'ios', deviceId: 'iphone-23', name: 'Phone, his app' })
    const first = await s.step('she binds the phone', () => bindPhone(s, hers, SECOND))
    const second = await s.step('he binds the same phone', () => bindPhone(s, his, THIRD))

    await s.step('it is one device; both log in', async () => {
      s.expect(second.deviceUUID, 'UUID of the device').toEqual(first.deviceUUID)
      await login(s, hers, SECOND)
      await login(s, his, THIRD)
    })

    await s.step('he cannot touch her binding: not found by serial, 40301 by its id', async () => {
      const unbind = { token: second.token, serialNumber: first.serialNumber }
      await s.cap.expectFault('bind.unbind', unbind, 'BIND_NOT_FOUND')
      const body = { token: second.token, bindId: first.bindId, otp: his.generateOTP() }
      await s.cap.expectFault('bind.success', body, 'ACCOUNT_MISMATCH')
      const account = { ...body, bindId: second.bindId, tradeAccount: SECOND }
      await s.cap.expectFault('bind.success', account, 'ACCOUNT_MISMATCH')
    })

    await s.step('she unbinds: her token is revoked, his is not', async () => {
      const hops = await s.hops(() => s.cap.expectOk('bind.unbind', { token: first.token }))
      s.expect(hops, 'hops').toEqual([
        'cap bind.unbind',
        'user-centre token.verify',
        'uas token.revoke',
        'oms clientAuth.change',
      ])
      s.expect(await finalState(s, SECOND), 'her state').toEqual({
        ...BOUND,
        methods: 0,
        tokens: ['Revoked'],
        oms: ['SMS'],
      })
      s.expect(await finalState(s, THIRD), 'his state').toEqual(BOUND)
    })

    await s.step('he logs in as before, she by SMS', async () => {
      await login(s, his, THIRD)
      const { authMethod } = await s.uc.expectOk('login', loginBody(hers, SECOND))
      s.expect(authMethod, 'her method').toEqual('SMS')
    })
  },
})
