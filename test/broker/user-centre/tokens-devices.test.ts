import { describe, expect, it } from 'vitest'
import { type Harness, open, START, START_MS, USER } from '../support.ts'

const centre = () => open({ systems: ['user-centre'] })
const act = (h: Harness, name: string, params: object) => h.control(`POST /systems/user-centre/actions/${name}`, params)
const tokenOf = async (h: Harness, params: object): Promise<string> => {
  const answer = await act(h, 'issue-token', params)
  return (answer.result ?? answer).token
}
const verify = (h: Harness, token: unknown) => h.call('POST /uc/token/verify', { token })

describe('a token of the app (uas-and-cap §10.1)', () => {
  it('tells its owner; exp is in seconds', async () => {
    const h = await centre()
    const { data } = await verify(h, await tokenOf(h, { userId: 'A100002', ttlSec: 60 }))
    expect(data).toEqual({
      userId: 'A100002',
      tradeAccounts: ['A100002', 'A200002'],
      mobile: '13800000002',
      exp: START_MS / 1000 + 60,
    })
  })

  it('ends with its time, by revocation, and with its owner', async () => {
    const h = await centre()
    const short = await tokenOf(h, { userId: USER, ttlSec: 60 })
    const revoked = await tokenOf(h, { userId: USER })
    const orphan = await tokenOf(h, { userId: 'A100003' })
    await act(h, 'revoke-token', { token: revoked })
    await h.control('DELETE /systems/user-centre/records/account/A100003')
    h.world.clock.advance(59_999)
    expect((await verify(h, short)).status).toBe(200)
    h.world.clock.advance(1)
    const reasons = []
    for (const token of [short, revoked, orphan, 'unknown']) {
      const answer = await verify(h, token)
      expect(answer).toMatchObject({ status: 401, code: 40101, body: { msg: 'Token is invalid' } })
      reasons.push(answer.entry.reason)
    }
    expect(reasons).toEqual([
      'the token has expired',
      'the token is revoked',
      'the owner of the token is gone',
      'unknown token',
    ])
  })

  it.each([undefined, '', 7, null])('must be a text, not %s', async (token) => {
    const h = await centre()
    expect(await verify(h, token)).toMatchObject({ status: 400, code: 40001 })
  })

  it('is for known users and whole seconds', async () => {
    const h = await centre()
    await expect(tokenOf(h, { userId: 'A999999' })).rejects.toThrow('A999999')
    await expect(tokenOf(h, { userId: USER, ttlSec: 0 })).rejects.toThrow('ttlSec')
    await expect(act(h, 'revoke-token', { token: 'unknown' })).rejects.toThrow('no such token')
  })
})

describe('trusted devices (uas-and-cap §10.1)', () => {
  const list = async (h: Harness) => (await h.ok(`GET /uc/trustedDevices?userId=${USER}`)).devices

  it('are listed newest first', async () => {
    const h = await centre()
    expect(await list(h)).toEqual([
      { deviceId: 'old-tablet-1', name: 'Old tablet', createdTime: Date.parse('2025-06-01T00:00:00Z') },
      { deviceId: 'old-phone-1', name: 'Old phone', createdTime: Date.parse('2025-03-01T00:00:00Z') },
    ])
    expect(await h.ok('GET /uc/trustedDevices?userId=A100002')).toEqual({ devices: [] })
  })

  it('are deleted all at once, and a repetition deletes none', async () => {
    const h = await centre()
    expect(await h.ok('POST /uc/trustedDevices/deleteAll', { userId: USER })).toEqual({ deletedCount: 2 })
    expect(await h.ok('POST /uc/trustedDevices/deleteAll', { userId: USER })).toEqual({ deletedCount: 0 })
    expect(await list(h)).toEqual([])
  })

  it('are deleted once, however many ask at a time', async () => {
    const h = await centre()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => h.ok('POST /uc/trustedDevices/deleteAll', { userId: USER })),
    )
    expect(answers.reduce((sum, { deletedCount }) => sum + deletedCount, 0)).toBe(2)
  })

  it('may keep one, and go one by one', async () => {
    const h = await centre()
    const body = { userId: USER, exceptDeviceId: 'old-phone-1' }
    expect(await h.ok('POST /uc/trustedDevices/deleteAll', body)).toEqual({ deletedCount: 1 })
    expect((await list(h)).map((device: { deviceId: string }) => device.deviceId)).toEqual(['old-phone-1'])
    const one = { userId: USER, deviceId: 'old-phone-1' }
    expect(await h.ok('POST /uc/trustedDevices/delete', one)).toEqual({ deletedCount: 1 })
    expect(await h.ok('POST /uc/trustedDevices/delete', one)).toEqual({ deletedCount: 0 })
  })

  it('of another user stay, even with the same id', async () => {
    const h = await centre()
    await h.record('user-centre', 'trustedDevice', { userId: 'A100002', deviceId: 'old-phone-1', createdTime: START })
    await h.ok('POST /uc/trustedDevices/deleteAll', { userId: USER })
    const others = await h.ok('GET /uc/trustedDevices?userId=A100002')
    expect(others.devices).toEqual([{ deviceId: 'old-phone-1', name: 'old-phone-1', createdTime: START_MS }])
  })

  it('belong to known users', async () => {
    const h = await centre()
    expect(await h.call('GET /uc/trustedDevices?userId=A9')).toMatchObject({ status: 404, code: 40402 })
    expect(await h.call('GET /uc/trustedDevices')).toMatchObject({ status: 400, code: 40001 })
    for (const what of ['deleteAll', 'delete']) {
      const answer = await h.call(`POST /uc/trustedDevices/${what}`, { userId: 'A9', deviceId: 'x' })
      expect(answer).toMatchObject({ status: 404, code: 40402 })
    }
  })
})

describe('accounts', () => {
  it('share neither login names nor trade accounts', async () => {
    const h = await centre()
    await expect(h.record('user-centre', 'account', { userId: 'B1', account: 'LIN' })).rejects.toThrow('A100001')
    const taken = { userId: 'B1', tradeAccounts: ['a200002'] }
    await expect(h.record('user-centre', 'account', taken)).rejects.toThrow('A100002')
  })

  it('have provider states that pin what differs from run to run', async () => {
    const h = await centre()
    const state = (name: string, params = {}) =>
      h.control('POST /provider-states?system=user-centre', { state: name, params, action: 'setup' })
    await state('token is valid', { token: 'T1', userId: 'B7' })
    expect((await verify(h, 'T1')).data).toMatchObject({ userId: 'B7', tradeAccounts: ['B7'] })
    await state('token has expired')
    expect((await verify(h, 'pact-user-centre-token')).code).toBe(40101)
    await state('user has trusted devices', { count: 3 })
    expect(await h.ok('POST /uc/trustedDevices/deleteAll', { userId: USER })).toEqual({ deletedCount: 3 })
    await state('ticket is open')
    expect(await h.ok('POST /uc/ticket/consume', { loginTicket: 'LT-000001' })).toMatchObject({ userId: USER })
    await state('ticket is used')
    expect((await h.call('POST /uc/ticket/verify', { loginTicket: 'LT-000001' })).code).toBe(40902)
  })
})
