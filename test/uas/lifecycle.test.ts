import { describe, expect, it } from 'vitest'
import { stage } from './stage.ts'
import { bind, type Harness, open, PUBLIC_KEY, phoneRequest, STEP, tokenRequest, totp, USER } from './support.ts'

describe('what calls leave behind (uas-and-cap §5.2)', () => {
  it('revoke is terminal and idempotent; the seeds are gone', async () => {
    const h = await open()
    await stage(h)
    expect((await h.ok('token.revoke', { serialNumber: 'EMU1' })).status).toBe('Revoked')
    await h.unchanged(() => h.ok('token.revoke', { serialNumber: 'EMU1' }))
    const { tokens } = await h.world.system('uas').store.records()
    expect(tokens).toMatchObject([{ status: 'Revoked', seeds: {}, activation: null }])
  })

  it('unassign takes user, device link and soft seed', async () => {
    const h = await open()
    await stage(h)
    await h.ok('token.unassign', { serialNumber: 'EMU1' })
    const shown = await h.ok('token.findBySerial', { serialNumber: 'EMU1' })
    expect(shown).toMatchObject({ status: 'Unassigned', assignedUserIds: [], assignedUserUUIDs: [] })
    expect(shown).not.toHaveProperty('userDevice')
    expect(await h.ok('device.list', { userId: USER })).toEqual([])
    expect((await h.world.system('uas').store.records()).tokens).toMatchObject([{ seeds: {} }])
  })

  it('resume keeps fail count, drift and last step', async () => {
    const h = await open()
    await stage(h)
    await h.ok('token.verifyOTP', { userId: USER, otp: totp(h.now(), 2) })
    await h.call('token.verifyOTP', { userId: USER, otp: 'abcdef' })
    const before = await h.authState('EMU1')
    expect(before).toMatchObject({ timeDrift: 2, failCnt: 1 })
    await h.ok('token.suspend', { serialNumber: 'EMU1' })
    await h.ok('token.resume', { serialNumber: 'EMU1' })
    expect(await h.authState('EMU1')).toEqual(before)
  })

  it('a deleted user takes tokens, links, keys and sessions along', async () => {
    const h = await open()
    const issued = await bind(h, h.phone('phone-1'), { status: 'Activation' })
    expect(await h.ok('user.delete', { userId: USER })).toBe(true)
    const { serialNum } = issued.tokenInfoBean
    expect((await h.ok('token.findBySerial', { serialNumber: serialNum })).status).toBe('Revoked')
    const records = await h.world.system('uas').store.records()
    expect([records.deviceUsers, records.userKeys, records.sessions, records.users]).toEqual([[], [], [], []])
    await h.ok('user.create', { userId: USER })
    expect(await h.ok('token.listOfUser', { userId: USER })).toEqual([])
  })

  it('a deleted device revokes its tokens; bound again it is the same device', async () => {
    const h = await open()
    const first = await bind(h, h.phone('phone-1'), { status: 'Activation' })
    const { UUID } = first.userDevice
    expect((await h.ok('device.delete', { deviceUUID: UUID })).status).toBe('Deleted')
    const [token] = await h.ok('token.listOfUser', { userId: USER })
    expect(token.status).toBe('Revoked')
    const again = await h.ok('oath.createAssignEncrypt', tokenRequest({ clientPublicKeyId: 'key-2' }))
    expect(again.userDevice).toMatchObject({ UUID, status: 'Active' })
  })

  it('reissue kills the current activation; failed attempts count against the limit', async () => {
    const h = await open()
    const phone = h.phone('phone-1')
    const first = await bind(h, phone, { status: 'Activation' })
    const serialNumber = first.tokenInfoBean.serialNum
    const { clientPublicKey, clientPublicKeyId } = phoneRequest(phone)
    const reissue = (key: unknown = clientPublicKey) =>
      h.call('token.reissueActivation', { serialNumber, clientPublicKey: key, clientPublicKeyId })
    const second = await reissue()
    expect(second.result.tokenInfoBean.serialNum).toBe(serialNumber)
    expect(second.result.activationPassword).not.toBe(first.activationPassword)
    expect((await h.call('token.verifyOTP', { serialNumber, otp: phone.generateOTP() })).code).toBe(990502)
    expect((await reissue()).code).toBe(990511)
    for (let attempt = 2; attempt <= 5; attempt++) {
      h.advance(60_000)
      expect((await reissue('garbage')).code).toBe(990401)
    }
    h.advance(60_000)
    expect((await reissue()).code).toBe(990510)
  })

  it('a replay leaves a trace in the audit', async () => {
    const h = await open()
    await stage(h)
    const otp = totp(h.now())
    await h.ok('token.verifyOTP', { userId: USER, otp, realActorId: 'teller-7' })
    expect((await h.call('token.verifyOTP', { userId: USER, otp, realActorId: 'teller-7' })).code).toBe(990601)
    const { audit } = await h.world.system('uas').store.records()
    expect(audit?.at(-1)).toMatchObject({ subject: 'EMU1', result: 'OTP_REPLAYED', realActor: 'teller-7' })
  })
})

describe('passwords of several tokens', () => {
  const two = async (h: Harness): Promise<void> => {
    await stage(h)
    const seeds = { TOTP: { secret: btoa('another secret of 20') } }
    await h.record('token', { serialNum: 'EMU2', userId: USER, status: 'Activated', seeds })
  }

  it('all usable ones are tried: the match counts alone, a miss counts on each', async () => {
    const h = await open()
    await two(h)
    expect((await h.ok('token.verifyOTP', { userId: USER, otp: totp(h.now()) })).serialNum).toBe('EMU1')
    expect((await h.authState('EMU2')).failCnt).toBe(0)
    await h.call('token.verifyOTP', { userId: USER, otp: 'abcdef' })
    expect([(await h.authState('EMU1')).failCnt, (await h.authState('EMU2')).failCnt]).toEqual([1, 1])
    await h.ok('token.suspend', { serialNumber: 'EMU2' })
    h.advance(STEP)
    await h.call('token.verifyOTP', { userId: USER, otp: 'abcdef' })
    expect([(await h.authState('EMU1')).failCnt, (await h.authState('EMU2')).failCnt]).toEqual([2, 1])
  })

  it('a key id names one key per user, in whatever form the key comes', async () => {
    const h = await open()
    await h.ok('user.create', { userId: USER })
    await h.ok('oath.createAssignEncrypt', tokenRequest())
    const pem = `-----BEGIN PUBLIC KEY-----\n${PUBLIC_KEY}\n-----END PUBLIC KEY-----`
    await h.ok('oath.createAssignEncrypt', tokenRequest({ clientPublicKey: pem }))
    expect((await h.world.system('uas').store.records()).userKeys).toHaveLength(1)
  })
})
