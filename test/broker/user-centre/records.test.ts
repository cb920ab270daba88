import { describe, expect, it } from 'vitest'
import { open, USER } from '../support.ts'

const systems = () => open({ systems: ['user-centre', 'nrts'] })

describe('records that are secrets', () => {
  it.each([
    ['user-centre', 'token', 'token', { userId: USER, token: 'SECRET-7' }],
    ['user-centre', 'ticket', 'loginTicket', { userId: USER, deviceId: 'p', loginTicket: 'SECRET-7' }],
    ['nrts', 'tradeToken', 'tradeToken', { userId: USER, tradeAccount: USER, tradeToken: 'SECRET-7' }],
  ])('of %s: a %s is shown under an id of its own', async (system, kind, member, input) => {
    const h = await systems()
    await h.record(system, kind, input)
    const path = `/systems/${system}/records/${kind}`
    const hidden = await h.control(`GET ${path}`)
    expect(hidden.total).toBe(1)
    expect(JSON.stringify(hidden)).not.toContain('SECRET-7')
    expect((await h.control(`GET ${path}?secrets=1`)).records[0].record[member]).toBe('SECRET-7')
    await h.control(`DELETE ${path}/${hidden.records[0].key}`)
    expect((await h.control(`GET ${path}`)).total).toBe(0)
  })

  it('exist once', async () => {
    const h = await systems()
    const input = { userId: USER, token: 'SECRET-7' }
    await h.record('user-centre', 'token', input)
    await expect(h.record('user-centre', 'token', input)).rejects.toThrow('409')
  })

  it('never show a password, not even hashed', async () => {
    const h = await systems()
    const accounts = JSON.stringify(await h.control('GET /systems/user-centre/records/account'))
    expect(accounts).toContain(USER)
    expect(accounts).not.toMatch(/"hash":"[0-9a-f]{64}"/)
  })
})
