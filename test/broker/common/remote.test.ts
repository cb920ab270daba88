import { describe, expect, it } from 'vitest'
import type { Transport } from '../../../mocks/kernel/kernel.ts'
import { bound, loginRequest, open, response } from '../support.ts'

/** The doubles of `far` behind URLs, as the real systems of somebody else are. */
async function apart(near: readonly ('user-centre' | 'nrts')[], far: readonly ('uas' | 'cap' | 'user-centre')[]) {
  const there = await open({ systems: far })
  const seen: string[] = []
  const transport: Transport = async (request, { system, identity }) => {
    seen.push(`${system} ${identity?.commonName ?? '-'} ${new URL(request.url).host}`)
    const peer = { address: '192.0.2.1', secure: true, ...(identity ? { certificate: identity } : {}) }
    return there.doubles.fetch(request, { system, peer })
  }
  const config = Object.fromEntries(far.map((system) => [system, { url: `https://${system}.example` }]))
  return { here: await open({ systems: near, config, transport }), there, seen }
}

describe('neighbours that are elsewhere', () => {
  it('are called under their URL; only UAS is shown the certificate', async () => {
    const { here, there, seen } = await apart(['user-centre', 'nrts'], ['uas', 'cap'])
    await bound(there)
    const at = await here.ok('POST /uc/login', loginRequest())
    const given = await here.ok('POST /nrts/tradeToken', {
      loginTicket: at.loginTicket,
      challengeId: at.challenge.id,
      response: response(at.challenge.question, here.world.clock.now()),
    })
    expect(given.tradeAccount).toBe('A100001')
    expect(seen).toEqual(['cap - cap.example', 'uas agent-cap uas.example', 'uas agent-cap uas.example'])
  })

  it('keep their secrets out of the journal', async () => {
    const { here } = await apart(['nrts'], ['uas', 'user-centre'])
    await here.call('POST /nrts/tradeToken', { loginTicket: 'LT-secret-ticket' })
    const journal = JSON.stringify(here.world.journal.list())
    expect(journal).toContain('/uc/ticket/verify')
    expect(journal).not.toContain('LT-secret-ticket')
  })

  it('that are neither loaded nor configured are told, not guessed', async () => {
    const h = await open({ systems: ['user-centre'], onError: () => {} })
    const answer = await h.call('POST /uc/login', loginRequest())
    expect(answer).toMatchObject({ status: 500, code: 50001 })
    expect(answer.entry.reason).toBe('"cap" is neither part of this start nor configured with a url.')
  })
})
