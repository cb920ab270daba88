import { describe, expect, it } from 'vitest'
import type { Json } from '../support.ts'
import { type Binding, MINUTE, openBinding } from './support.ts'

async function bound(): Promise<Binding & { uuid: string }> {
  const h = await openBinding()
  const { bindId } = await h.applied()
  const { data } = await h.success(bindId)
  h.world.journal.clear()
  return { ...h, uuid: data.deviceUUID }
}

const methods = async (h: Binding): Promise<readonly string[]> =>
  (await h.records('oms', 'customer')).find(({ acct }: Json) => acct === 'A100001').methods

const unbind = (h: Binding, more: object = {}) => h.call('POST /cap/unbind', { token: h.token, ...more })
const disable = (h: Binding & { uuid: string }, more: object = {}) =>
  h.call('POST /cap/device/disable', { token: h.token, deviceUUID: h.uuid, ...more })
const enable = (h: Binding & { uuid: string }) =>
  h.call('POST /cap/device/enable', { token: h.token, deviceUUID: h.uuid })
const method = (h: Binding) =>
  h.ok('POST /cap/auth/method', {
    userId: 'A100001',
    tradeAccount: 'A100001',
    deviceId: 'phone-1',
    appVersion: '9.10',
  })

describe('POST /cap/unbind', () => {
  it('revokes the token first, then the method, then CAP at OMS', async () => {
    const h = await bound()
    expect(await unbind(h)).toMatchObject({ code: 0, data: { omsRemoved: true } })
    expect(h.calls()).toEqual(['user-centre token.verify', 'uas token.revoke', 'oms clientAuth.change'])
    expect(await h.tokens()).toEqual(['EMU0000000001 Revoked'])
    expect(await methods(h)).toEqual(['SMS'])
    expect(await method(h)).toMatchObject({ authMethod: 'LEGACY', inUse: false, everEnabled: true })
    expect(await unbind(h)).toMatchObject({ status: 404, code: 40401 })
  })

  it('does nothing when UAS refuses the session: the token would live on', async () => {
    const h = await bound()
    const id = h.disrupt('uas token.revoke', { type: 'fault', code: 'SESSION_INVALID' })
    expect((await unbind(h)).code).toBe(50201)
    expect(await method(h)).toMatchObject({ authMethod: 'ISPRINT' })
    h.world.disruptions.remove(id)
    expect((await unbind(h)).code).toBe(0)
  })

  it('takes CAP out of OMS as soon as OMS answers', async () => {
    const h = await bound()
    const id = h.disrupt('oms clientAuth.change', { type: 'drop' })
    expect(await unbind(h)).toMatchObject({ code: 0, data: { omsRemoved: false } })
    h.world.disruptions.remove(id)
    h.world.clock.advance(MINUTE)
    await h.runDue()
    expect(await methods(h)).toEqual(['SMS'])
  })

  it('does not take it out again from under a binding that came in between', async () => {
    const h = await bound()
    const id = h.disrupt('oms clientAuth.change', { type: 'drop' })
    await unbind(h)
    h.world.disruptions.remove(id)
    h.world.clock.advance(MINUTE - 1)
    // The removal is not due yet, and becomes so only after the new binding.
    h.world.clock.advance(1)
    const later = h.disrupt('oms clientAuth.change', { type: 'drop' })
    const { bindId } = await h.applied()
    h.world.disruptions.remove(later)
    expect((await h.success(bindId)).code).toBe(0)
    h.world.clock.advance(60 * MINUTE)
    await h.runDue()
    expect(await methods(h)).toEqual(['SMS', 'CAP'])
  })
})

describe('POST /cap/device/disable and enable', () => {
  it('makes the passwords worthless and gives them back', async () => {
    const h = await bound()
    expect(await disable(h)).toMatchObject({ code: 0, data: { status: 'Suspended' } })
    expect(await h.tokens()).toEqual(['EMU0000000001 Suspended'])
    expect(await methods(h)).toEqual(['SMS'])
    expect(await enable(h)).toMatchObject({ code: 0, data: { status: 'Active' } })
    expect(await h.tokens()).toEqual(['EMU0000000001 Activated'])
    expect(await methods(h)).toEqual(['SMS', 'CAP'])
  })

  it('may be repeated after lost answers', async () => {
    const h = await bound()
    const suspended = h.disrupt('uas token.suspend', { type: 'drop' }, 'after')
    expect((await disable(h)).code).toBe(50201)
    h.world.disruptions.remove(suspended)
    expect((await disable(h)).code).toBe(0)
    const resumed = h.disrupt('uas token.resume', { type: 'drop' }, 'after')
    expect((await enable(h)).code).toBe(50201)
    h.world.disruptions.remove(resumed)
    expect((await enable(h)).code).toBe(0)
  })

  it('cannot bring back what was revoked', async () => {
    const h = await bound()
    await disable(h)
    const record = (await h.control('GET /systems/uas/records/token')).records[0]
    await h.control(`PATCH /systems/uas/records/token/${record.key}`, { status: 'Revoked' })
    expect(await enable(h)).toMatchObject({ status: 423, code: 42301 })
  })

  it('is for the owner of the device or an operator', async () => {
    const h = await bound()
    const { token } = await h.control('POST /systems/user-centre/actions/issue-token', { userId: 'A100002' })
    expect(await disable(h, { token })).toMatchObject({ status: 404, code: 40404 })
    expect(await disable(h, { token: undefined })).toMatchObject({ status: 401, code: 40101 })
    const byOperator = await h.call('POST /cap/device/disable', { deviceUUID: h.uuid }, { 'x-operator': 'op-7' })
    expect(byOperator.code).toBe(0)
  })
})

describe('GET /cap/devices', () => {
  const list = (h: Binding, version?: string) =>
    h.call(`GET /cap/devices?token=${h.token}${version === undefined ? '' : `&appVersion=${version}`}`)

  it.each([
    ['9.10', 'none', ['TRUSTED_DEVICE', ['old-phone-1', 'old-tablet-1']]],
    ['8.9.9', 'none', ['TRUSTED_DEVICE', ['old-phone-1', 'old-tablet-1']]],
    ['9.10', 'bound', ['ISPRINT', ['phone-1']]],
    ['8.9.9', 'bound', 42601],
    [undefined, 'bound', 42601],
    ['9.10', 'unbound', ['TRUSTED_DEVICE', []]],
    ['8.9.9', 'unbound', ['ISPRINT', []]],
  ])('shows app %s, iSprint %s', async (version, state, expected) => {
    const h = state === 'none' ? await openBinding() : await bound()
    if (state === 'unbound') await unbind(h)
    const { code, data } = await list(h, version)
    const shown = code === 0 ? [data.source, data.devices.map((device: Json) => device.deviceId).sort()] : code
    expect(shown).toEqual(expected)
  })

  it('shows an old app with soft upgrade iSprint devices alone', async () => {
    const h = await bound()
    h.world.configure('cap', { forceUpgrade: 'soft' })
    expect((await list(h, '8.0')).data).toMatchObject({ source: 'ISPRINT', forceUpgrade: true })
  })

  it('does not show a binding in progress', async () => {
    const h = await openBinding()
    await h.applied()
    expect((await list(h, '9.10')).data.source).toBe('TRUSTED_DEVICE')
  })
})
