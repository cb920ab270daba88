import { describe, expect, it } from 'vitest'
import { type Binding, MINUTE, openBinding } from './support.ts'

async function verdict(h: Binding, invariant: string, params: object = {}): Promise<readonly string[]> {
  const { ok, violations } = await h.control('POST /journal/verify', { invariant, ...params })
  expect(ok).toBe(violations.length === 0)
  return violations.map(({ entry }: { entry: string }) => {
    const found = h.world.journal.get(entry)
    return `${found?.system} ${found?.operation}`
  })
}

const bind = async (h: Binding) => h.success((await h.applied()).bindId)

describe('rules over the journal of a binding', () => {
  it('devices-deleted-after-method-saved fails with order seed and holds with order safe', async () => {
    const seed = await openBinding()
    expect((await bind(seed)).code).toBe(0)
    expect(await verdict(seed, 'devices-deleted-after-method-saved')).toEqual(['user-centre trustedDevices.deleteAll'])
    const safe = await openBinding({ config: { cap: { order: 'safe' } } })
    expect((await bind(safe)).code).toBe(0)
    expect(await verdict(safe, 'devices-deleted-after-method-saved')).toEqual([])
  })

  it('devices-deleted-after-method-saved holds with order safe when the first deletion is lost', async () => {
    const h = await openBinding({ config: { cap: { order: 'safe' } } })
    const { bindId } = await h.applied()
    h.disrupt('user-centre trustedDevices.deleteAll', { type: 'drop' }, 'after', { times: 1 })
    expect((await h.success(bindId)).code).toBe(50204)
    expect((await h.success(bindId)).code).toBe(0)
    expect(await verdict(h, 'devices-deleted-after-method-saved')).toEqual([])
  })

  it('no-code-twice-within holds for CAP, and fails for longer than it waits', async () => {
    const h = await openBinding()
    await h.apply()
    await h.apply({ resend: true })
    h.world.clock.advance(MINUTE)
    expect((await h.apply({ resend: true })).code).toBe(0)
    expect(await verdict(h, 'no-code-twice-within')).toEqual([])
    expect(await verdict(h, 'no-code-twice-within', { withinMs: MINUTE + 1 })).toEqual(['cap deliver.sms'])
    expect(await verdict(h, 'no-code-twice-within', { withinMs: MINUTE + 1, system: 'uas' })).toEqual([])
    expect(await verdict(h, 'no-code-twice-within', { withinMs: MINUTE + 1, channel: 'email' })).toEqual([])
  })

  it('no-code-twice-within fails for a CAP that does not wait', async () => {
    const h = await openBinding({ config: { cap: { sms: { intervalSec: 1, perDay: 10 } } } })
    await h.apply()
    h.world.clock.advance(1000)
    expect((await h.apply({ resend: true })).code).toBe(0)
    expect(await verdict(h, 'no-code-twice-within')).toEqual(['cap deliver.sms'])
  })

  it('no-call-after-refused-token holds for CAP, and fails where calls follow a refusal', async () => {
    const h = await openBinding()
    await h.apply({ token: 'T-none' })
    await h.apply()
    expect(await verdict(h, 'no-call-after-refused-token')).toEqual([])
    h.disrupt('uas user.create', { type: 'fault', code: 'USER_EXISTS' }, 'before', { times: 1 })
    h.world.clock.advance(MINUTE)
    await h.apply({ resend: true })
    const after = await verdict(h, 'no-call-after-refused-token', { system: 'uas', operation: 'user.create' })
    expect(after).toContain('uas user.findById')
  })

  it('code-only-by-sms holds for CAP, and fails when the code is told to somebody else', async () => {
    const h = await openBinding()
    await bind(h)
    expect(await verdict(h, 'code-only-by-sms')).toEqual([])
    // UAS answers the code: the rule asked about UAS finds it in that answer.
    const [sms] = h.world.journal.list({ operation: 'deliver.sms' })
    if (!sms) throw new Error('no message')
    h.world.journal.write({ ...sms, id: h.world.journal.nextId(), system: 'uas' })
    expect(await verdict(h, 'code-only-by-sms', { system: 'uas' })).toEqual(['uas oath.createAssignEncrypt'])
  })

  it('code-only-by-sms fails when the app sends the code in', async () => {
    const h = await openBinding()
    const { bindId } = await h.applied()
    await h.success(bindId, { otp: h.codes()[0] })
    expect(await verdict(h, 'code-only-by-sms')).toEqual(['cap bind.success', 'uas token.activateByOTP'])
  })

  it.each([
    [{ invariant: 'no-code-twice-within', withinMs: 'long' }],
    [{ invariant: 'code-only-by-sms', channel: 7 }],
    [{ invariant: 'devices-deleted-after-method-saved', saved: '' }],
  ])('refuses parameters that it cannot use: %j', async (body) => {
    const h = await openBinding()
    await expect(h.control('POST /journal/verify', body)).rejects.toThrow('400')
  })
})
