import { defineScenario } from '../define.ts'
import { activateOnPhone, issueToken, statusOf } from './parts.ts'

const userId = 'A100003'
const request = { userId, userStoreId: 'DefaultStore', assignRealm: true }

/** uas-and-cap §17 S3 and §11, row "create user". */
export const createLost = defineScenario({
  name: 'uas/create-lost',
  title: 'The answer to user/create is lost',
  summary:
    'First the connection breaks before UAS has done anything, then after it has committed. The retry answers 7006, ' +
    'which the back end takes as "already there", asks once more and goes on to a bound phone.',
  needs: ['disruptions'],
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-3' })

    await s.step('the connection breaks before UAS has done anything: no user', async () => {
      await s.disrupt({ match: { operation: 'user.create' }, when: 'before', effect: { type: 'drop' }, times: 1 })
      await s.uas.expectBroken('user.create', request)
      await s.uas.expectFault('user.findById', { userId }, 'USER_NOT_FOUND')
    })

    await s.step('UAS commits, and its answer is lost', async () => {
      await s.disrupt({ match: { operation: 'user.create' }, when: 'after', effect: { type: 'drop' }, times: 1 })
      await s.uas.expectBroken('user.create', request)
    })

    await s.step('the retry finds the user there, in whatever case, and changes nothing', async () => {
      const refused = await s.uas.expectFault(
        'user.create',
        { ...request, userId: userId.toLowerCase(), name: 'Other' },
        'USER_EXISTS',
      )
      s.expect((refused.body as { fault: { code: unknown } }).fault.code, 'fault.code').toEqual(7006)
      const found = await s.uas.expectOk('user.findById', { userId })
      s.expect(found, 'the user').toHave({ userId, name: userId, status: 'Active', version: 1 })
    })

    await s.step('the back end goes on: token, phone, activation', async () => {
      const issued = await issueToken(s, phone, userId)
      await activateOnPhone(s, phone, issued)
      const serialNumber = issued.tokenInfoBean.serialNum
      await s.uas.expectOk('token.activateByOTP', { serialNumber, otp: phone.generateOTP() })
      s.expect(await statusOf(s, serialNumber), 'status of the token').toEqual('Activated')
    })

    await s.step('the calls came in this order', async () => {
      s.expect(await s.calls(), 'calls').toEqual([
        'user.create',
        'user.findById',
        'user.create',
        'user.create',
        'user.findById',
        'oath.createAssignEncrypt',
        'token.activateByOTP',
        'token.findBySerial',
      ])
    })
  },
})
