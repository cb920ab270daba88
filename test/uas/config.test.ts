import { describe, expect, it } from 'vitest'
import { stage } from './stage.ts'
import { open, STEP, tokenRequest, totp, USER, wrongOtp } from './support.ts'

describe('what the sources do not say can be overridden (uas-and-cap §2.3)', () => {
  it('paths and aliases', async () => {
    const h = await open()
    const post = (path: string) =>
      h.raw(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-double-agent-cert': 'agent-cap' },
        body: JSON.stringify({ userId: USER, dynamicAgentSession: true }),
      })
    expect((await post('/rest/user/create')).status).toBe(200)
    expect((await post('/am5/rest/update/user/create')).code).toBe(7006)
    h.configure({ paths: { 'user.create': '/am5/rest/v2/users' }, aliases: { '/am5/rest/old': '/am5/rest/v2/users' } })
    expect((await post('/am5/rest/v2/users')).code).toBe(7006)
    expect((await post('/am5/rest/old')).code).toBe(7006)
    expect((await post('/am5/rest/update/user/create')).code).toBe(990101)
    expect(() => h.configure({ paths: { 'user.creat': '/x' } })).toThrow('there is no operation "user.creat"')
  })

  it('names of members, each way', async () => {
    const h = await open()
    await h.ok('user.create', { userId: USER })
    h.configure({
      fields: {
        'oath.createAssignEncrypt': { request: { deviceId: 'terminalId' }, response: { serialNum: 'serialNo' } },
      },
    })
    const { deviceId, ...rest } = tokenRequest()
    const issued = await h.ok('oath.createAssignEncrypt', { ...rest, terminalId: deviceId })
    expect(issued.tokenInfoBean.serialNo).toBe('EMU0000000001')
    expect(issued.tokenInfoBean).not.toHaveProperty('serialNum')
    expect(issued.userDevice.id).toBe(deviceId)
  })

  it('the envelope of faults, codes and HTTP statuses', async () => {
    const h = await open()
    const find = () => h.call('user.findById', { userId: USER })
    h.configure({ errorCodes: { USER_NOT_FOUND: 42 } })
    expect((await find()).code).toBe(42)
    h.configure({
      errorEnvelope: { error: { errorCode: '{code}', text: 'E-{code}: {message}', kind: '{type}' } },
    })
    const answer = await find()
    expect([answer.status, answer.body]).toEqual([
      400,
      { error: { errorCode: 42, text: 'E-42: User not found', kind: 'USER_NOT_FOUND' } },
    ])
    h.configure({ httpStatus: { mode: 'semantic', overrides: { USER_NOT_FOUND: 404 } } })
    expect((await find()).status).toBe(404)
    expect((await h.call('device.list', { userId: USER }, { default: false })).status).toBe(401)
    await h.record('agent', { agentId: 'weak', allowedCalls: ['none'] })
    expect((await h.call('device.list', { userId: USER }, { agent: 'weak' })).status).toBe(403)
    expect(() => h.configure({ errorCodes: { USER_NOT_FOUNT: 1 } })).toThrow('USER_NOT_FOUNT')
  })

  it('words of states; one world only', async () => {
    const h = await open()
    await stage(h)
    h.configure({ statusNames: { Activated: 'ACTIVE', OK: 'GOOD' } })
    const shown = await h.ok('token.findBySerial', { serialNumber: 'EMU1' })
    expect(shown.status).toBe('ACTIVE')
    const other = await h.doubles.kernel.worlds.create({ id: 'other' })
    expect(other.system('uas').config.value.statusNames).toEqual({})
  })
})

describe('policies', () => {
  const verify = (h: Awaited<ReturnType<typeof open>>, otp: string) => h.call('token.verifyOTP', { userId: USER, otp })

  it('lockScope token locks every function', async () => {
    const h = await open()
    await stage(h)
    h.configure({ policy: { lockScope: 'token', maxFail: 2 } })
    for (let attempt = 0; attempt < 2; attempt++) await verify(h, wrongOtp(h.now()))
    expect((await h.call('token.createChallenge', { serialNumber: 'EMU1' })).code).toBe(990505)
    expect((await h.ok('token.findBySerial', { serialNumber: 'EMU1' })).status).toBe('Locked')
  })

  it('autoUnlockMinutes ends a lock by the clock', async () => {
    const h = await open()
    await stage(h)
    h.configure({ policy: { autoUnlockMinutes: 10, maxFail: 1 } })
    await verify(h, wrongOtp(h.now()))
    h.advance(10 * 60_000 - 1)
    expect((await verify(h, totp(h.now()))).code).toBe(990505)
    h.advance(1)
    expect((await verify(h, totp(h.now()))).status).toBe(200)
  })

  it('replays need not count, and can look like any wrong password', async () => {
    const h = await open()
    await stage(h)
    h.configure({ policy: { replayCountsAsFailure: false } })
    await verify(h, totp(h.now()))
    expect((await verify(h, totp(h.now()))).code).toBe(990601)
    expect((await h.authState('EMU1')).failCnt).toBe(0)
    h.configure({ errors: { uniformOtp: true } })
    const [used, wrong] = [await verify(h, totp(h.now())), await verify(h, wrongOtp(h.now()))]
    expect(used.body).toEqual(wrong.body)
    expect(used.entry.fault).toBe('OTP_REPLAYED')
  })

  it('windows bound exactly how far a password may be away', async () => {
    const h = await open()
    await stage(h)
    h.configure({ policy: { maxFail: 100 } })
    expect((await verify(h, totp(h.now(), 3))).code).toBe(990600)
    expect((await verify(h, totp(h.now(), -3))).code).toBe(990600)
    expect((await verify(h, totp(h.now(), 2))).result.timeDrift).toBe(2)
    h.advance(10 * STEP)
    expect((await verify(h, totp(h.now(), 4))).result.timeDrift).toBe(4)
    h.configure({ policy: { driftClamp: 5 } })
    h.advance(10 * STEP)
    expect((await verify(h, totp(h.now(), 6))).result.timeDrift).toBe(5)
    h.configure({ policy: { verifyWindow: 0 } })
    h.advance(10 * STEP)
    expect((await verify(h, totp(h.now(), 4))).code).toBe(990600)
    expect((await verify(h, totp(h.now(), 5))).status).toBe(200)
  })

  it('onSameDevice and device.exclusive', async () => {
    const issue = (h: Awaited<ReturnType<typeof open>>, more = {}) =>
      h.ok('oath.createAssignEncrypt', tokenRequest(more))
    const statuses = async (h: Awaited<ReturnType<typeof open>>) =>
      (await h.ok('token.listOfUser', { userId: USER })).map((token: { status: string }) => token.status)
    for (const [onSameDevice, expected] of [
      ['revokePending', ['Pending', 'Revoked', 'Activated']],
      ['revokeAll', ['Pending', 'Revoked', 'Revoked']],
      ['accumulate', ['Pending', 'Pending', 'Activated']],
    ] as const) {
      const h = await open({ config: { uas: { policy: { onSameDevice } } } })
      await h.ok('user.create', { userId: USER })
      await issue(h, { status: 'Activation' })
      await issue(h)
      await issue(h)
      expect(await statuses(h)).toEqual(expected)
    }
    const h = await open({ config: { uas: { policy: { device: { exclusive: true } } } } })
    await h.ok('user.create', { userId: USER })
    await h.ok('user.create', { userId: 'B200002' })
    await issue(h)
    await issue(h, { userId: 'B200002' })
    expect(await h.ok('device.list', { userId: USER })).toEqual([])
    expect(await h.ok('device.list', { userId: 'B200002' })).toHaveLength(1)
  })

  it('onAlreadyActivated ok answers as the first activation did', async () => {
    const h = await open()
    await stage(h, 'Pending')
    h.configure({ policy: { onAlreadyActivated: 'ok' } })
    const activate = () => h.ok('token.activateByOTP', { serialNumber: 'EMU1', otp: totp(h.now()) })
    const first = await activate()
    h.advance(STEP)
    expect(await h.unchanged(activate)).toMatchObject({ status: 'Activated', activatedTime: first.activatedTime })
  })

  it('atomicity: a failure between the steps leaves nothing, or with partial an orphan', async () => {
    for (const [atomicity, expected] of [
      ['atomic', []],
      ['partial', ['Assigned']],
    ] as const) {
      const h = await open({ config: { uas: { policy: { atomicity } } } })
      await h.ok('user.create', { userId: USER })
      h.world.disruptions.add({ when: 'at', point: 'assigned', effect: { type: 'fault', code: 'INTERNAL' }, times: 1 })
      expect((await h.call('oath.createAssignEncrypt', tokenRequest())).code).toBe(990900)
      const tokens = await h.ok('token.listOfUser', { userId: USER })
      expect(tokens.map((token: { status: string }) => token.status)).toEqual(expected)
    }
  })

  it('plain-test says so in every answer', async () => {
    const h = await open({ config: { uas: { crypto: { profile: 'plain-test' } } } })
    await h.ok('user.create', { userId: USER })
    const answer = await h.call('oath.createAssignEncrypt', tokenRequest())
    expect(atob(answer.result.encryptedSeeds.TOTP)).toHaveLength(20)
    expect(answer.headers.get('x-double-warning')).toContain('without encryption')
  })
})

it('tells where the customer knows an override from', async () => {
  const provenance = { 'errorCodes.OTP_INVALID': 'vendor document, chapter 7' }
  const h = await open({ config: { uas: { errorCodes: { OTP_INVALID: 4711 }, provenance } } })
  const answer = await h.doubles.fetch(new Request('http://uas.test/_control/v1/systems/uas'))
  expect(((await answer.json()) as { provenance: unknown }).provenance).toEqual(provenance)
})
