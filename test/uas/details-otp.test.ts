import { describe, expect, it } from 'vitest'
import { ocra, ocraTimeStep, parseSuite } from '../../mocks/kernel/lib/ocra.ts'
import {
  bind,
  type Harness,
  OCRA_SEED,
  open,
  PIN,
  START_STEP,
  STEP,
  totp,
  USER,
  withToken,
  wrongOtp,
} from './support.ts'

const verify = (h: Harness, otp: string, serialNumber = 'EMU1') =>
  h.call('token.verifyOTP', { userId: USER, serialNumber, otp })

async function answerOf(h: Harness, data?: string): Promise<{ challengeId: string; response: string }> {
  const { challengeId, question, suite } = await h.ok('token.createChallenge', { serialNumber: 'EMU1', data })
  const timeStep = ocraTimeStep(parseSuite(suite), h.now())
  return { challengeId, response: ocra({ suite, key: OCRA_SEED, question, timeStep }) }
}

describe('details a lazy emulator gets wrong: one-time passwords (uas-and-cap §15)', () => {
  it('15.11 the password of the activation is used up for the login; that of the next step is not', async () => {
    const h = await open()
    await withToken(h, 'Pending')
    const otp = totp(h.now())
    await h.ok('token.activateByOTP', { serialNumber: 'EMU1', otp })
    const replay = await verify(h, otp)
    expect([replay.code, replay.entry.outcome]).toEqual([990601, 'refused'])
    h.advance(STEP)
    expect((await verify(h, totp(h.now()))).result).toEqual({
      valid: true,
      serialNum: 'EMU1',
      func: 'TOTP',
      timeStep: START_STEP + 1,
      timeDrift: 0,
    })
  })

  it('15.12 a right password while Pending is 990502, counts nothing, and still activates', async () => {
    const h = await open()
    await withToken(h, 'Pending')
    const otp = totp(h.now())
    expect((await h.unchanged(() => verify(h, otp))).code).toBe(990502)
    expect((await h.authState('EMU1')).failCnt).toBe(0)
    expect((await h.ok('token.activateByOTP', { serialNumber: 'EMU1', otp })).status).toBe('Activated')
  })

  it('15.13 a suspended token works on the phone, not on the server; the password tried is not used up', async () => {
    const h = await open()
    const phone = h.phone('phone-1')
    const serialNumber = (await bind(h, phone, { status: 'Activation' })).tokenInfoBean.serialNum
    await h.ok('token.suspend', { serialNumber, reason: 'lost' })
    expect(phone.loginPIN(PIN)).toBe(true)
    const otp = phone.generateOTP()
    expect((await h.unchanged(() => verify(h, otp, serialNumber))).code).toBe(990504)
    await h.ok('token.resume', { serialNumber })
    expect((await verify(h, otp, serialNumber)).status).toBe(200)
    h.advance(STEP)
    expect((await verify(h, phone.generateOTP(), serialNumber)).status).toBe(200)
  })

  it('15.14 five wrong ones lock TOTP only; the fifth is 990600, the sixth, even a right one, 990505', async () => {
    const h = await open()
    await withToken(h)
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect((await verify(h, wrongOtp(h.now()))).code).toBe(990600)
      expect((await h.authState('EMU1')).failCnt).toBe(attempt)
    }
    const locked = await h.unchanged(() => verify(h, totp(h.now())))
    expect([locked.code, locked.entry.reason]).toEqual([990505, 'fail count 5 of 5'])
    expect((await h.ok('token.findBySerial', { serialNumber: 'EMU1' })).status).toBe('Activated')
    expect((await h.call('token.verifyOCRA', await answerOf(h))).status).toBe(200)
    await h.ok('token.unlock', { serialNumber: 'EMU1' })
    expect(await h.authState('EMU1')).toMatchObject({ status: 'OK', failCnt: 0 })
    expect((await verify(h, totp(h.now()))).status).toBe(200)
  })

  it('15.15 replays reach the maximum too; a success resets to 0; the count never passes 5', async () => {
    const h = await open()
    await withToken(h)
    const used = totp(h.now())
    expect((await verify(h, used)).status).toBe(200)
    for (let attempt = 1; attempt <= 4; attempt++) expect((await verify(h, used)).code).toBe(990601)
    expect((await h.authState('EMU1')).failCnt).toBe(4)
    h.advance(STEP)
    expect((await verify(h, totp(h.now()))).status).toBe(200)
    expect(await h.authState('EMU1')).toMatchObject({ failCnt: 0, successCnt: 2 })
    for (let attempt = 1; attempt <= 5; attempt++) expect((await verify(h, used)).code).toBe(990601)
    for (let attempt = 6; attempt <= 8; attempt++) expect((await verify(h, used)).code).toBe(990505)
    expect(await h.authState('EMU1')).toMatchObject({ failCnt: 5, status: 'Locked' })
  })

  it('15.16 drift: 16 steps do not activate, 8 do and are learned; a corrected clock needs time and a resync', async () => {
    const h = await open()
    const phone = h.phone('phone-1', { skewMs: 8 * 60_000 })
    const serialNumber = (await bind(h, phone)).tokenInfoBean.serialNum
    const activate = () => h.call('token.activateByOTP', { serialNumber, otp: phone.generateOTP() })
    const far = await activate()
    expect([far.code, far.entry.reason]).toEqual([990600, 'no step within ±10'])
    phone.setSkew(4 * 60_000)
    expect((await activate()).status).toBe(200)
    expect(await h.authState(serialNumber)).toMatchObject({ timeDrift: 8, lastTimeStep: START_STEP + 8, failCnt: 0 })
    h.advance(STEP)
    const login = await verify(h, phone.generateOTP(), serialNumber)
    expect(login.result).toMatchObject({ timeStep: START_STEP + 9, timeDrift: 8 })

    phone.setSkew(0)
    h.advance(STEP)
    const corrected = await verify(h, phone.generateOTP(), serialNumber)
    expect([corrected.code, corrected.entry.reason]).toEqual([990600, 'no step within ±2'])
    const resync = () =>
      h.call('token.resync', {
        serialNumber,
        otp1: phone.generateOTP({ steps: -1 }),
        otp2: phone.generateOTP(),
      })
    expect((await resync()).code).toBe(990603)
    h.advance(4 * 60_000 + STEP)
    phone.loginPIN(PIN)
    const done = await resync()
    expect(done.result).toMatchObject({
      serialNum: serialNumber,
      func: 'TOTP',
      timeDrift: 0,
      timeStep: START_STEP + 11,
    })
    expect(await h.authState(serialNumber)).toMatchObject({ timeDrift: 0, lastTimeStep: START_STEP + 11, failCnt: 0 })
    h.advance(STEP)
    expect((await verify(h, phone.generateOTP(), serialNumber)).status).toBe(200)
  })

  it('15.17 an unknown user is a fault, a user without devices an empty list', async () => {
    const h = await open()
    const unknown = await h.call('user.findById', { userId: USER })
    expect([unknown.status, unknown.code]).toEqual([400, 10001])
    expect((await h.call('device.list', { userId: USER })).code).toBe(10001)
    await h.ok('user.create', { userId: USER })
    const none = await h.call('device.list', { userId: USER })
    expect([none.status, none.body]).toEqual([200, { result: [], amProcessingTimeMillis: 0 }])
  })

  it('15.18 an answer belongs to one challenge, once, for 120 s', async () => {
    const h = await open()
    await withToken(h)
    const first = await answerOf(h, 'LT-000001')
    const second = await answerOf(h, 'LT-000002')
    const swapped = await h.call('token.verifyOCRA', { ...first, response: second.response })
    expect(swapped.code).toBe(990600)
    expect((await h.authState('EMU1', 'OCRA')).failCnt).toBe(1)
    expect((await h.call('token.verifyOCRA', first)).result).toEqual({
      valid: true,
      serialNum: 'EMU1',
      func: 'OCRA',
      challengeId: first.challengeId,
    })
    expect((await h.unchanged(() => h.call('token.verifyOCRA', first))).code).toBe(990606)
    h.advance(120_000)
    const atTheEnd = await h.call('token.verifyOCRA', { ...second, response: '00000000' })
    expect(atTheEnd.code).toBe(990600)
    h.advance(1)
    expect((await h.unchanged(() => h.call('token.verifyOCRA', second))).code).toBe(990605)
  })

  it('15.18 a decimal question counts as a number, filled up on the right', async () => {
    const h = await open()
    await h.record('batch', { id: 'qn', ocraSuite: 'OCRA-1:HOTP-SHA256-8:QN08-T1M' })
    await h.record('user', { userId: USER })
    const suite = 'OCRA-1:HOTP-SHA256-8:QN08-T1M'
    const issued = await bind(h, h.phone('phone-1'), { batchId: 'qn', status: 'Activation' })
    expect(issued.specs.OCRA.suite).toBe(suite)
    const { serialNum } = issued.tokenInfoBean
    const { question } = await h.ok('token.createChallenge', { serialNumber: serialNum })
    expect(question).toMatch(/^[0-9]{8}$/)
    const at = { suite, key: OCRA_SEED, timeStep: ocraTimeStep(parseSuite(suite), h.now()) }
    expect(ocra({ ...at, question: '00001234' })).toBe(ocra({ ...at, question: '1234' }))
    expect(ocra({ ...at, question: '00001234' })).not.toBe(ocra({ ...at, question: '12340000' }))
  })

  it('15.19 a password reset leaves token, device, counters and password stream as they are', async () => {
    const h = await open()
    const phone = h.phone('phone-1')
    const serialNumber = (await bind(h, phone, { status: 'Activation' })).tokenInfoBean.serialNum
    const view = async () => ({
      token: await h.ok('token.findBySerial', { serialNumber }),
      devices: await h.ok('device.list', { userId: USER }),
      state: await h.authState(serialNumber),
      otp: phone.generateOTP(),
    })
    const before = await view()
    const reset = { userId: USER, loginModuleId: 'LdapLogin', password: 'New-passw0rd', params: {} }
    expect((await h.call('password.reset', reset)).result).toBe(true)
    expect(await view()).toEqual(before)
    expect(phone.loginPIN(PIN)).toBe(true)
    expect((await verify(h, before.otp, serialNumber)).status).toBe(200)
  })

  it('15.20 one phone of two users is one device; the token of the one goes, that of the other stays', async () => {
    const h = await open()
    const phone = h.phone('shared')
    const first = await bind(h, phone, { status: 'Activation' })
    const second = await bind(h, h.phone('shared'), { userId: 'B200002', status: 'Activation' })
    expect(second.userDevice.UUID).toBe(first.userDevice.UUID)
    const devices = async (userId: string) => h.ok('device.list', { userId })
    const [[mine], [theirs]] = [await devices(USER), await devices('B200002')]
    expect(mine.UUID).toBe(theirs.UUID)
    expect(mine.tokens.map((token: { serialNum: string }) => token.serialNum)).toEqual([first.tokenInfoBean.serialNum])
    await h.ok('token.revoke', { serialNumber: first.tokenInfoBean.serialNum })
    expect((await devices(USER))[0].tokens[0].status).toBe('Revoked')
    expect((await devices('B200002'))[0].tokens[0].status).toBe('Activated')
    expect(mine.createdTime).toBe(h.now())
    await h.record('user', { userId: 'C300003', realms: ['AV-PASSWORD'], password: 'Passw0rd-x' })
    const login = await h.ok('authn.login', { userId: 'C300003', password: 'Passw0rd-x', realmId: 'AV-PASSWORD' })
    expect(login.expiresAt * 1000).toBe(h.now() + 28_800_000)
    expect(login.loginTime).toBe(h.now())
  })

  it('15 also: a login that wants a second factor is HTTP 200; the processing time is beside the result', async () => {
    const h = await open()
    await h.record('user', { userId: USER, realms: ['AV-OATH'], password: 'Passw0rd-x' })
    const answer = await h.call('authn.login', { userId: USER, password: 'Passw0rd-x', realmId: 'AV-OATH' })
    expect([answer.status, answer.result.authenticated]).toEqual([200, false])
    expect(Object.keys(answer.body)).toEqual(['result', 'amProcessingTimeMillis'])
    expect(answer.result).not.toHaveProperty('amProcessingTimeMillis')
  })
})
