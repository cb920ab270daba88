import { defineScenario } from '../define.ts'
import type { VirtualDevice } from '../devices/virtual-device.ts'
import type { ScenarioContext } from '../runner/types.ts'
import {
  activateOnPhone,
  bindPhone,
  ensureUser,
  functionState,
  issueToken,
  MINUTE,
  PIN,
  TIME_STEP,
  wrong,
} from './parts.ts'

const userId = 'A100007'

/** uas-and-cap §17 S15, §8.1, §8.4, §15 detail 16. */
export const clockDrift = defineScenario({
  name: 'uas/clock-drift',
  title: 'The clock of the phone is wrong, then it is set right',
  summary:
    'An activation bears ten time steps of drift and UAS learns them. When the phone is set right, its passwords lie ' +
    'behind the last accepted step: neither a login nor a resync helps until the server has passed that step.',
  needs: ['clock', 'records'],
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-7' })
    await s.step('the back end creates the user', () => ensureUser(s, userId))
    const issued = await s.step('UAS makes a token, the phone opens it', async () => {
      const result = await issueToken(s, phone, userId)
      await activateOnPhone(s, phone, result)
      return result
    })
    const serialNumber = issued.tokenInfoBean.serialNum

    await s.step('eight minutes ahead is too much for an activation', async () => {
      phone.setSkew(8 * MINUTE)
      await s.uas.expectFault('token.activateByOTP', { serialNumber, otp: phone.generateOTP() }, 'OTP_INVALID')
    })

    await s.step('four minutes ahead is not, and UAS learns eight steps', async () => {
      phone.setSkew(4 * MINUTE)
      await s.uas.expectOk('token.activateByOTP', { serialNumber, otp: phone.generateOTP() })
      s.expect(await functionState(s, serialNumber, 'TOTP'), 'state of TOTP').toHave({ timeDrift: 8, failCnt: 0 })
    })

    await s.step('a login with the same drift is good', async () => {
      await s.clock.advance(TIME_STEP)
      const verified = await s.uas.expectOk('token.verifyOTP', { userId, otp: phone.generateOTP() })
      s.expect(verified.timeDrift, 'drift').toEqual(8)
    })

    await s.step('the phone is set right: a login fails, UAS looks eight steps ahead', async () => {
      phone.setSkew(0)
      await s.uas.expectFault('token.verifyOTP', { userId, otp: phone.generateOTP() }, 'OTP_INVALID')
    })

    await s.step('a resync fails as well: the last accepted step lies ahead', async () => {
      await s.uas.expectFault('token.resync', { serialNumber, ...(await twoPasswords(s, phone)) }, 'RESYNC_FAILED')
    })

    await s.step('four minutes later the server has passed that step: the resync is good, the drift gone', async () => {
      await s.clock.advance(8 * TIME_STEP)
      const resynced = await s.uas.expectOk('token.resync', { serialNumber, ...(await twoPasswords(s, phone)) })
      s.expect(resynced.timeDrift, 'drift').toEqual(0)
    })

    await s.step('logins are good again', async () => {
      await s.clock.advance(TIME_STEP)
      const verified = await s.uas.expectOk('token.verifyOTP', { userId, otp: phone.generateOTP() })
      s.expect(verified.timeDrift, 'drift').toEqual(0)
    })

    await s.step('a resync does not unlock a locked token', async () => {
      for (let attempt = 1; attempt <= 5; attempt++) {
        await s.uas.expectFault('token.verifyOTP', { userId, otp: wrong(phone.generateOTP()) }, 'OTP_INVALID')
      }
      await s.uas.expectFault('token.resync', { serialNumber, ...(await twoPasswords(s, phone)) }, 'TOKEN_LOCKED')
    })

    await s.step(
      'the borders of the windows: ±10 steps for an activation, ±2 around the learned drift for a login',
      async () => {
        for (const steps of [-10, -3, 10]) {
          const drifted = s.device({
            platform: 'ios',
            deviceId: `iphone-${steps}`,
            name: `Phone ${steps}`,
            skewMs: steps * TIME_STEP,
          })
          const token = await bindPhone(s, drifted, `A10007${steps}`)
          s.expect(await functionState(s, token, 'TOTP'), `state at ${steps} steps`).toHave({ timeDrift: steps })
        }
        for (const steps of [-11, 11, 20]) await tooFar(s, steps)
      },
    )

    await s.step('a login that drifts by two steps more is good, by three more it is not', async () => {
      const slow = s.device({ platform: 'ios', deviceId: 'iphone-slow', name: 'Slow phone' })
      await bindPhone(s, slow, 'A100078')
      slow.setSkew(2 * TIME_STEP)
      const verified = await s.uas.expectOk('token.verifyOTP', { userId: 'A100078', otp: slow.generateOTP() })
      s.expect(verified.timeDrift, 'drift').toEqual(2)
      slow.setSkew(5 * TIME_STEP)
      await s.uas.expectFault('token.verifyOTP', { userId: 'A100078', otp: slow.generateOTP() }, 'OTP_INVALID')
    })

    await s.step('the resyncs came in this order', async () => {
      const resyncs = (await s.journal()).filter((entry) => entry.operation === 'token.resync')
      s.expect(
        resyncs.map((entry) => entry.fault ?? 'ok'),
        'resyncs',
      ).toEqual(['RESYNC_FAILED', 'ok', 'TOKEN_LOCKED'])
    })
  },
})

/** Two consecutive passwords as the person reads them, one time step apart. */
async function twoPasswords(s: ScenarioContext, phone: VirtualDevice): Promise<{ otp1: string; otp2: string }> {
  phone.loginPIN(PIN)
  const otp1 = phone.generateOTP()
  await s.clock.advance(TIME_STEP)
  return { otp1, otp2: phone.generateOTP() }
}

async function tooFar(s: ScenarioContext, steps: number): Promise<void> {
  const phone = s.device({
    platform: 'ios',
    deviceId: `iphone-${steps}`,
    name: `Phone ${steps}`,
    skewMs: steps * TIME_STEP,
  })
  await ensureUser(s, `A10007${steps}`)
  const issued = await issueToken(s, phone, `A10007${steps}`)
  await activateOnPhone(s, phone, issued)
  const body = { serialNumber: issued.tokenInfoBean.serialNum, otp: phone.generateOTP() }
  await s.uas.expectFault('token.activateByOTP', body, 'OTP_INVALID')
}
