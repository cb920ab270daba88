import { describe, expect, it } from 'vitest'
import { RandomStream } from '../../mocks/kernel/random.ts'
import { VirtualDevice } from '../../scenarios/devices/virtual-device.ts'
import { type Harness, type Json, loginRequest, open, USER } from './support.ts'

const PIN = '246810'
const NEXT_STEP = 31_000

function phoneOf(h: Harness, deviceId: string): VirtualDevice {
  const random = RandomStream.from(`phone/${deviceId}`)
  return new VirtualDevice({
    platform: 'android',
    deviceId,
    clock: h.world.clock,
    random: (length) => random.bytes(length),
  })
}

/** From the first call to the last, as the notes describe it. */
async function bind(h: Harness, phone: VirtualDevice): Promise<Json> {
  const act = await h.control('POST /systems/user-centre/actions/issue-token', { userId: USER })
  const { token } = act.result ?? act
  const { key, device } = phone.preTokenActivation()
  const applied = await h.ok('POST /cap/bind/apply', { key, token, device, appVersion: '9.10.0' })
  const [sms] = h.world.captures.list()
  await phone.activateToken(applied.result, sms?.code ?? '')
  phone.enablePIN(PIN)
  phone.loginPIN(PIN)
  return h.ok('POST /cap/bind/success', { token, bindId: applied.bindId, otp: phone.generateOTP() })
}

const login = (h: Harness, deviceId: string) => h.ok('POST /uc/login', loginRequest({ deviceId }))

const trade = (h: Harness, phone: VirtualDevice, { loginTicket, challenge }: Json) =>
  h.call('POST /nrts/tradeToken', {
    loginTicket,
    challengeId: challenge.id,
    response: phone.signChallenge({ suite: challenge.suite, question: challenge.question }),
  })

describe('from the binding to the trade token, in process', () => {
  it('deletes the trusted devices, adds the method, and logs in by PIN', async () => {
    const h = await open()
    const phone = phoneOf(h, 'phone-9')
    const { serialNumber } = await bind(h, phone)
    expect(await h.ok(`GET /uc/trustedDevices?userId=${USER}`)).toEqual({ devices: [] })
    expect((await h.ok(`GET /oms/customers/${USER}/clientAuth`)).methods).toEqual(['SMS', 'CAP'])
    const at = await login(h, 'phone-9')
    expect(at).toMatchObject({ authMethod: 'ISPRINT', serialNumber })
    phone.loginPIN(PIN)
    expect((await trade(h, phone, at)).data.tradeAccount).toBe(USER)
  })

  it('goes on letting the PIN in on a suspended phone, and the phone nowhere (uas-and-cap §12)', async () => {
    const h = await open()
    const phone = phoneOf(h, 'phone-9')
    const { deviceUUID } = await bind(h, phone)
    const at = await login(h, 'phone-9')
    const operator = { 'x-operator': 'support-1' }
    expect((await h.call('POST /cap/device/disable', { deviceUUID }, operator)).data.status).toBe('Suspended')
    expect(phone.loginPIN(PIN)).toBe(true)
    expect(await trade(h, phone, at)).toMatchObject({ status: 423, code: 42301 })
    expect(await h.call('POST /uc/login', loginRequest({ deviceId: 'phone-9' }))).toMatchObject({ code: 42301 })
  })

  it('refuses by time the password that completed the binding, and takes the next (uas-and-cap §15.11)', async () => {
    const h = await open()
    h.world.configure('nrts', { trust: 'totp' })
    const phone = phoneOf(h, 'phone-9')
    await bind(h, phone)
    const { loginTicket } = await login(h, 'phone-9')
    phone.loginPIN(PIN)
    const give = () => h.call('POST /nrts/tradeToken', { loginTicket, otp: phone.generateOTP() })
    expect(await give()).toMatchObject({ code: 40104, entry: { reason: 'UAS: fault 990601 OTP_REPLAYED' } })
    h.world.clock.advance(NEXT_STEP)
    expect((await give()).status).toBe(200)
  })
})
