import { defineScenario } from '../define.ts'
import { PIN, TIME_STEP } from '../uas/parts.ts'
import {
  apply,
  appToken,
  BOUND,
  bindPhone,
  finalState,
  login,
  NEEDS,
  NEW_APP,
  openSeeds,
  SMS_INTERVAL,
  SUCCESS_HOPS,
  SYSTEMS,
  success,
  USER,
} from './parts.ts'

/** uas-and-cap §17 S11, §10.3, §11. */
export const deviceReplaced = defineScenario({
  name: 'cap/device-replaced',
  title: 'A new phone takes the place of the old one',
  summary:
    'The old phone stays good until the new one is bound. Then its token is revoked: its PIN still opens it, but its ' +
    'passwords are dead, and the list shows the new phone alone.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const old = s.device({ platform: 'android', deviceId: 'pixel-17', name: 'Old phone' })
    const phone = s.device({ platform: 'ios', deviceId: 'iphone-17', name: 'New phone' })
    const first = await s.step('the old phone is bound', () => bindPhone(s, old))

    const applied = await s.step('the new one applies; until it is bound the old one logs in', async () => {
      await s.clock.advance(SMS_INTERVAL)
      const answer = await apply(s, phone, await appToken(s))
      await openSeeds(s, phone, answer)
      await login(s, old)
      return answer
    })

    await s.step('with its success the token of the old one is revoked', async () => {
      const token = await appToken(s)
      const hops = await s.hops(() => success(s, phone, token, applied))
      s.expect(hops, 'hops').toEqual([...SUCCESS_HOPS, 'uas token.revoke'])
    })

    await s.step("the old phone's PIN opens it, its passwords are dead: 990506", async () => {
      await s.clock.advance(TIME_STEP)
      old.restart()
      s.expect(old.loginPIN(PIN), 'login with the PIN').toEqual(true)
      const body = { userId: USER, serialNumber: first.serialNumber, otp: old.generateOTP() }
      await s.uas.expectFault('token.verifyOTP', body, 'TOKEN_REVOKED')
    })

    await s.step('the list shows the new phone alone', async () => {
      const query = { token: await appToken(s), appVersion: NEW_APP }
      const { devices } = await s.cap.expectOk('device.list', undefined, { query })
      s.expect(
        devices.map((device) => device.deviceId),
        'devices',
      ).toEqual(['iphone-17'])
    })

    await s.step('the new phone logs in', async () => {
      await login(s, phone)
      s.expect(await finalState(s), 'state').toEqual({
        ...BOUND,
        bindings: ['DONE', 'DONE'],
        tokens: ['Activated', 'Revoked'],
      })
    })
  },
})
