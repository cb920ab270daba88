import { describe, expect, it } from 'vitest'
import { openChallenge, stage } from './stage.ts'
import { bind, type Harness, open, STEP, tokenRequest, totp, USER } from './support.ts'

const policy = (layer: Record<string, unknown>) => open({ config: { uas: { policy: layer } } })

describe('more policies, each seen from outside', () => {
  it.each([
    ['totp', false, true],
    ['activationCode', true, false],
    ['either', true, true],
  ] as const)('activateByOtp.accepts %s', async (accepts, takesCode, takesOtp) => {
    for (const [byCode, taken] of [
      [true, takesCode],
      [false, takesOtp],
    ] as const) {
      const h = await policy({ activateByOtp: { accepts } })
      const phone = h.phone('phone-1')
      const issued = await bind(h, phone)
      const otp = byCode ? ` ${issued.activationPassword.toLowerCase()} ` : phone.generateOTP()
      const { serialNum } = issued.tokenInfoBean
      const answer = await h.call('token.activateByOTP', { serialNumber: serialNum, otp })
      expect(answer.status).toBe(taken ? 200 : 400)
      expect((await h.authState(serialNum)).failCnt).toBe(taken ? 0 : 1)
    }
  })

  it('activationTtlSec, maxActivePerUser and challengeTtlSec', async () => {
    const h = await policy({
      activationTtlSec: 10,
      maxActivePerUser: 2,
      challengeTtlSec: 5,
      onSameDevice: 'accumulate',
    })
    await stage(h)
    const issued = await h.ok('oath.createAssignEncrypt', tokenRequest())
    expect((await h.call('oath.createAssignEncrypt', tokenRequest())).code).toBe(990403)
    const { expiresAt } = await h.ok('token.createChallenge', { serialNumber: 'EMU1' })
    expect(expiresAt).toBe(h.now() + 5000)
    h.advance(10_000)
    const { serialNum } = issued.tokenInfoBean
    expect((await h.call('token.activateByOTP', { serialNumber: serialNum, otp: '000000' })).code).toBe(990508)
    expect((await h.call('oath.createAssignEncrypt', tokenRequest())).status).toBe(200)
  })

  it.each([
    [1, 60_000, 200],
    [1, 120_000, 400],
    [0, 60_000, 400],
  ])('ocraWindow %i: an answer %i ms late is %i', async (ocraWindow, late, status) => {
    const h = await policy({ ocraWindow, challengeTtlSec: 600 })
    await stage(h)
    await openChallenge(h, { expiresAt: h.now() + 600_000 })
    h.advance(late)
    expect((await h.call('token.verifyOCRA', { challengeId: 'C1', response: '12654442' })).status).toBe(status)
  })

  it('deviceSuspendBlocksOtp false lets the tokens of a suspended device go on', async () => {
    const h = await policy({ deviceSuspendBlocksOtp: false })
    await stage(h)
    await h.ok('device.suspend', { deviceUUID: 'D1' })
    expect((await h.call('token.verifyOTP', { userId: USER, otp: totp(h.now()) })).status).toBe(200)
  })

  it('profile generic-oath has six steps each way and ten tries (§8.5)', async () => {
    const h = await open({ config: { uas: { profile: 'generic-oath' } } })
    await stage(h)
    const verify = (steps: number, host: Harness = h) =>
      host.call('token.verifyOTP', { userId: USER, otp: totp(host.now(), steps) })
    expect((await verify(7)).code).toBe(990600)
    expect((await verify(6)).result.timeDrift).toBe(6)
    h.advance(20 * STEP)
    for (let attempt = 1; attempt <= 10; attempt++) expect((await verify(-30)).code).toBe(990600)
    expect((await verify(0)).code).toBe(990505)
  })
})
