import { defineScenario } from '../define.ts'
import { bindPhone, statusOf, TIME_STEP } from './parts.ts'

const mother = 'A100012'
const son = 'A100013'

/** uas-and-cap §17 S18, §6.3, §15 detail 20. */
export const sharedPhone = defineScenario({
  name: 'uas/shared-phone',
  title: 'Two users bind the same phone',
  summary:
    'The phone is one device with two users. Each sees the phone and their own token only, and revoking one token ' +
    'leaves the other as it is. With the policy of one user a device, the second binding moves the phone.',
  needs: ['clock', 'config'],
  async run(s) {
    const hers = s.device({ platform: 'android', deviceId: 'pixel-12', name: 'Phone of the mother' })
    const his = s.device({ platform: 'android', deviceId: 'pixel-12', name: 'Phone of the son' })
    const first = await s.step('the mother binds the phone', () => bindPhone(s, hers, mother))
    const second = await s.step('the son binds the same phone', () => bindPhone(s, his, son))

    const phone = await s.step('it is one device, and each sees their own token only', async () => {
      const [seenByHer] = await s.uas.expectOk('device.list', { userId: mother })
      const [seenByHim] = await s.uas.expectOk('device.list', { userId: son })
      s.expect(seenByHim?.UUID, 'UUID of the phone').toEqual(seenByHer?.UUID)
      s.expect(
        seenByHer?.tokens.map((token) => token.serialNum),
        'tokens she sees',
      ).toEqual([first])
      s.expect(
        seenByHim?.tokens.map((token) => token.serialNum),
        'tokens he sees',
      ).toEqual([second])
      s.expect(seenByHer?.createdTime, 'createdTime, milliseconds').toEqual(s.clock.now() - 2 * TIME_STEP)
      return seenByHer
    })

    await s.step('the password of one is no password of the other', async () => {
      await s.uas.expectFault('token.verifyOTP', { userId: mother, otp: his.generateOTP() }, 'OTP_INVALID')
      await s.uas.expectOk('token.verifyOTP', { userId: mother, otp: hers.generateOTP() })
      await s.uas.expectOk('token.verifyOTP', { userId: son, otp: his.generateOTP() })
    })

    await s.step("the mother's token is revoked: hers is dead, his is not", async () => {
      await s.uas.expectOk('token.revoke', { serialNumber: first, reason: 'new phone' })
      await s.clock.advance(TIME_STEP)
      await s.uas.expectFault(
        'token.verifyOTP',
        { userId: mother, serialNumber: first, otp: hers.generateOTP() },
        'TOKEN_REVOKED',
      )
      await s.uas.expectOk('token.verifyOTP', { userId: son, otp: his.generateOTP() })
      s.expect(await statusOf(s, second), 'status of his token').toEqual('Activated')
    })

    await s.step('with one user a device, a new binding moves the phone', async () => {
      await s.configure({ policy: { device: { exclusive: true } } })
      const again = s.device({ platform: 'android', deviceId: 'pixel-12', name: 'Phone of the mother, bound again' })
      await bindPhone(s, again, mother)
      s.expect(
        (await s.uas.expectOk('device.list', { userId: mother })).map((device) => device.UUID),
        'her phones',
      ).toEqual([phone?.UUID ?? ''])
      s.expect(await s.uas.expectOk('device.list', { userId: son }), 'his phones').toEqual([])
    })

    await s.step('the calls came in this order', { needs: ['journal'] }, async () => {
      s.expect(
        (await s.calls()).filter((name) => !/^user\.|findBySerial/.test(name)),
        'calls',
      ).toEqual([
        'oath.createAssignEncrypt',
        'token.activateByOTP',
        'oath.createAssignEncrypt',
        'token.activateByOTP',
        'device.list',
        'device.list',
        'token.verifyOTP',
        'token.verifyOTP',
        'token.verifyOTP',
        'token.revoke',
        'token.verifyOTP',
        'token.verifyOTP',
        'oath.createAssignEncrypt',
        'token.activateByOTP',
        'device.list',
        'device.list',
      ])
    })
  },
})
