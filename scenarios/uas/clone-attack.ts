import { defineScenario } from '../define.ts'
import { answerChallenge, bindPhone, expectRefusal, TIME_STEP } from './parts.ts'

const userId = 'A100014'

/** uas-and-cap §17 S20 and §12: what a server can see of a copied phone. */
export const cloneAttack = defineScenario({
  name: 'uas/clone-attack',
  title: 'The storage of a phone is copied: both show the same passwords',
  summary:
    'A PIN that is only compared on the phone does not stop the thief. UAS cannot tell the two apart, but each password ' +
    'is good once: the second of them is a replay, and that is the signal to look for. Revoking ends it for both.',
  needs: ['clock', 'journal'],
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-14' })
    const serialNumber = await s.step('a user with a phone', () => bindPhone(s, phone, userId))

    const clone = await s.step('a thief copies its storage, and steps over the comparison of the PIN', async () => {
      const copy = phone.cloneTo()
      copy.hook({ bypassPin: true })
      copy.loginPIN('000000')
      s.expect(copy.generateOTP(), 'password of the copy').toEqual(phone.generateOTP())
      return copy
    })

    await s.step('the thief is first, and logs in', () =>
      s.uas.expectOk('token.verifyOTP', { userId, otp: clone.generateOTP() }),
    )

    await s.step("the owner's password of the same time step is a replay", () =>
      s.uas.expectFault('token.verifyOTP', { userId, otp: phone.generateOTP() }, 'OTP_REPLAYED'),
    )

    await s.step('the next time step the owner is first', async () => {
      await s.clock.advance(TIME_STEP)
      await s.uas.expectOk('token.verifyOTP', { userId, otp: phone.generateOTP() })
      await s.uas.expectFault('token.verifyOTP', { userId, otp: clone.generateOTP() }, 'OTP_REPLAYED')
    })

    await s.step('a challenge goes to whoever answers first', async () => {
      const answer = await answerChallenge(s, clone, serialNumber, 'LT-000001')
      await s.uas.expectOk('token.verifyOCRA', answer)
      await s.uas.expectFault('token.verifyOCRA', answer, 'CHALLENGE_USED')
    })

    await s.step('the signal: two right passwords of one token in one time step', async () => {
      const replays = (await s.journal()).filter((entry) => entry.fault === 'OTP_REPLAYED')
      s.expect(
        replays.map((entry) => entry.operation),
        'replays',
      ).toEqual(['token.verifyOTP', 'token.verifyOTP'])
      s.expect(
        replays.every((entry) => /^step \d+ is not after/.test(entry.reason ?? '')),
        'each tells its step',
      ).toEqual(true)
    })

    await s.step('revoking ends it for both, on the server only', async () => {
      await s.uas.expectOk('token.revoke', { serialNumber, reason: 'copied' })
      await s.clock.advance(TIME_STEP)
      for (const holder of [phone, clone]) {
        const body = { userId, serialNumber, otp: holder.generateOTP() }
        await s.uas.expectFault('token.verifyOTP', body, 'TOKEN_REVOKED')
      }
      phone.removeToken()
      await expectRefusal(() => phone.generateOTP(), 'NOT_ACTIVATED')
    })

    await s.step('the calls came in this order', async () => {
      s.expect((await s.calls()).slice(3), 'calls').toEqual([
        'token.verifyOTP',
        'token.verifyOTP',
        'token.verifyOTP',
        'token.verifyOTP',
        'token.createChallenge',
        'token.verifyOCRA',
        'token.verifyOCRA',
        'token.revoke',
        'token.verifyOTP',
        'token.verifyOTP',
      ])
    })
  },
})
