import { describe, expect, it } from 'vitest'
import { contract } from '../../contracts/uas/index.ts'
import { hotpAt } from '../../mocks/kernel/lib/otp.ts'
import { bind, type Harness, open, STEP, TOTP_SEED, tokenRequest, totp, USER } from './support.ts'

const state = (h: Harness, name: string, params: Record<string, unknown> = {}) =>
  h.control('POST /provider-states?system=uas', { state: name, params, action: 'setup' })
const verify = (h: Harness, otp = '745690') => h.call('token.verifyOTP', { serialNumber: 'EMU1', otp })
const activate = (h: Harness, otp = '745690') => h.call('token.activateByOTP', { serialNumber: 'EMU1', otp })

describe('known answers through the double (uas-and-cap §18)', () => {
  it('three time steps, each once', async () => {
    const h = await open({ now: '2030-05-05T00:00:00Z' })
    expect(await state(h, 'token exists')).toEqual({
      serialNumber: 'EMU1',
      userId: USER,
      otp: '745690',
      nextOtp: '119644',
    })
    expect(h.now()).toBe(1_767_225_600_000)
    for (const otp of ['745690', '119644', '582485']) {
      expect(totp(h.now())).toBe(otp)
      expect((await verify(h, otp)).status).toBe(200)
      h.advance(STEP)
    }
  })

  it('the answer to the challenge LT-000001', async () => {
    const h = await open()
    const made = await state(h, 'challenge is open')
    expect(made.question).toBe('47949ae6e02504e633963876d512c3eba0d8fef465ce94b43fa0b9fbfd293cd0')
    const answer = (response: string) => h.call('token.verifyOCRA', { challengeId: 'C1', response })
    expect((await answer('12654443')).code).toBe(990600)
    expect((await answer('12654442')).status).toBe(200)
    expect((await answer('12654442')).code).toBe(990606)
  })

  it('the PIN in the suite: 246810 gives 56746698, another PIN another answer', async () => {
    const h = await open()
    const suite = 'OCRA-1:HOTP-SHA256-8:QH64-PSHA1-T1M'
    await state(h, 'user exists')
    const seeds = { OCRA: { secret: btoa('12345678901234567890123456789012'), suite } }
    await h.record('token', { serialNum: 'EMU2', userId: USER, status: 'Activated', seeds })
    const ask = () => h.ok('token.createChallenge', { serialNumber: 'EMU2', data: 'LT-000001|A100001|1767225600' })
    const answer = async (response: string) =>
      h.call('token.verifyOCRA', { challengeId: (await ask()).challengeId, response })
    const without = await answer('56746698')
    expect([without.code, without.entry.reason]).toEqual([
      990600,
      'the suite signs the PIN, and none is set for the token',
    ])
    await h.control('POST /systems/uas/actions/set-pin', { serialNumber: 'EMU2', pin: '246810' })
    expect((await answer('46638494')).code).toBe(990600)
    expect((await answer('56746698')).status).toBe(200)
  })
})

describe('provider states lead to their interactions (uas-and-cap §16)', () => {
  it.each<[string, Record<string, unknown>, (h: Harness) => Promise<{ code: number | undefined }>, number | undefined]>(
    [
      ['user exists', {}, (h) => h.call('user.create', { userId: USER }), 7006],
      ['user does not exist', {}, (h) => h.call('user.findById', { userId: USER }), 10001],
      ['user is disabled', {}, (h) => h.call('oath.createAssignEncrypt', tokenRequest()), 990303],
      ['agent certificate is trusted', {}, (h) => h.call('user.create', { userId: USER }), undefined],
      [
        'no agent certificate',
        {},
        (h) => h.call('user.create', { dynamicAgentSession: true }, { default: false }),
        990204,
      ],
      ['token exists', { status: 'Pending' }, activate, undefined],
      ['token exists', { status: 'Pending' }, (h) => activate(h, '000000'), 990600],
      ['token exists', {}, activate, 990503],
      ['token activation has expired', {}, activate, 990508],
      ['token exists', {}, verify, undefined],
      ['otp was used', {}, verify, 990601],
      ['token exists', { status: 'Suspended' }, verify, 990504],
      ['token is locked', {}, verify, 990505],
      ['token exists', { status: 'Revoked' }, verify, 990506],
      [
        'access token exists',
        {},
        (h) => h.call('user.findById', { userId: 'svc-report' }, { bearer: 'pact-access-token' }),
        undefined,
      ],
      [
        'access token exists',
        { revoked: true },
        (h) => h.call('user.findById', {}, { bearer: 'pact-access-token' }),
        990207,
      ],
    ],
  )('%s %j', async (name, params, ask, code) => {
    const h = await open()
    await state(h, name, params)
    expect((await ask(h)).code).toBe(code)
  })

  it('two devices, or none', async () => {
    const h = await open()
    await state(h, 'user has devices')
    expect(await h.ok('device.list', { userId: USER })).toHaveLength(2)
  })
})

describe('determinism', () => {
  async function script(id?: string): Promise<{ snapshot: string; serials: string[]; code: string }> {
    const h = await open()
    if (id) await h.doubles.kernel.worlds.create({ id })
    const phone = h.phone('phone-1')
    const issued = await bind(h, phone)
    const { serialNum } = issued.tokenInfoBean
    await h.ok('token.activateByOTP', { serialNumber: serialNum, otp: phone.generateOTP() })
    await h.call('token.verifyOTP', { userId: USER, otp: '000000' })
    await h.ok('token.createChallenge', { serialNumber: serialNum })
    return { snapshot: JSON.stringify(await h.world.snapshot()), serials: [serialNum], code: issued.activationPassword }
  }

  it('the same script gives the same bytes', async () => {
    expect(await script()).toEqual(await script())
  })

  it('other worlds and other random strings give other codes', async () => {
    const codes = new Set<string>()
    for (const random of ['one', 'two']) {
      const h = await open({ random })
      codes.add((await bind(h, h.phone('phone-1'))).activationPassword)
    }
    codes.add((await script('other')).code)
    expect(codes.size).toBe(3)
  })
})

it('imported event and time tokens are assigned and verified', async () => {
  const h = await open()
  await h.ok('user.create', { userId: USER })
  const key = (serial: string, algorithm: string, data: string) =>
    `<KeyPackage><DeviceInfo><Manufacturer>Example</Manufacturer><SerialNo>${serial}</SerialNo></DeviceInfo>
     <Key Id="${serial}" Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:${algorithm}"><Issuer>Example</Issuer>
     <AlgorithmParameters><ResponseFormat Length="6" Encoding="DECIMAL"/></AlgorithmParameters>
     <Data><Secret><PlainValue>${btoa('12345678901234567890')}</PlainValue></Secret>${data}</Data></Key></KeyPackage>`
  const pskc = `<?xml version="1.0" encoding="UTF-8"?><KeyContainer Version="1.0" xmlns="urn:ietf:params:xml:ns:keyprov:pskc">
    ${key('HW1', 'hotp', '<Counter><PlainValue>0</PlainValue></Counter>')}
    ${key('HW2', 'totp', '<TimeInterval><PlainValue>30</PlainValue></TimeInterval>')}</KeyContainer>`
  expect(await h.control('POST /systems/uas/actions/import-pskc', { pskc })).toEqual({
    imported: 2,
    serials: ['HW1', 'HW2'],
  })
  const hotp = (counter: number) => hotpAt({ secret: TOTP_SEED, counter, digits: 6, algorithm: 'sha1' })
  const use = (serialNumber: string, otp: string) => h.call('token.verifyOTP', { serialNumber, otp })
  expect((await use('HW1', hotp(0))).code).toBe(990501)
  const assign = { userId: USER, activate: true }
  for (const serialNumber of ['HW1', 'HW2'])
    await h.control('POST /systems/uas/actions/assign-token', { ...assign, serialNumber })
  expect((await use('HW1', '755224')).result).toEqual({ valid: true, serialNum: 'HW1', func: 'HOTP', counter: 0 })
  expect((await use('HW1', '755224')).code).toBe(990600)
  expect((await use('HW1', hotp(11))).result.counter).toBe(11)
  expect((await use('HW1', hotp(23))).code).toBe(990600)
  const resync = { serialNumber: 'HW1', otp1: hotp(40), otp2: hotp(41) }
  expect((await h.call('token.resync', resync)).result).toEqual({ serialNum: 'HW1', func: 'HOTP', counter: 41 })
  expect((await use('HW2', totp(h.now()))).result.func).toBe('TOTP')
  await h.ok('token.unassign', { serialNumber: 'HW1' })
  await h.control('POST /systems/uas/actions/assign-token', { ...assign, serialNumber: 'HW1' })
  expect((await use('HW1', hotp(42))).status).toBe(200)
})

it('every operation of the contract is built', async () => {
  const h = await open()
  const built = h.world.system('uas').double.operations
  expect(Object.keys(built).sort()).toEqual(contract.operations.map(({ operationId }) => operationId).sort())
})
