import { describe, expect, it } from 'vitest'
import { faults, type UasFault } from '../../mocks/uas/faults.ts'
import { CALLERS } from './fault-callers.ts'
import { CASES } from './fault-cases.ts'
import { faultsOf, goodBody, operationIds, stage } from './stage.ts'
import { type Answer, type Harness, open } from './support.ts'

const symbols = Object.keys(faults) as UasFault[]
const seen = new Map<string, Set<string>>()

function expectFault(
  { operationId, symbol, refused }: { operationId: string; symbol: string; refused?: true },
  a: Answer,
) {
  const spec = faults[symbol as UasFault] as { code: number; text: string; status?: number }
  expect(a.type, `${a.entry.reason}`).toBe(symbol)
  expect(a.status).toBe(spec.status ?? 400)
  expect(Object.keys(a.body)).toEqual(['fault'])
  expect(Object.keys(a.body.fault)).toEqual(['code', 'message', 'type'])
  expect(a.body.fault.code).toBe(spec.code)
  expect(a.body.fault.message).toContain(spec.text)
  const outcome = refused ? 'refused' : symbol === 'INTERNAL' ? expect.stringMatching(/fault|error/) : 'fault'
  expect(a.entry).toMatchObject({ outcome, fault: symbol, status: a.status, system: 'uas', operation: operationId })
  expect(a.entry.reason?.length).toBeGreaterThan(3)
  expect(JSON.stringify(a.body)).not.toContain(a.entry.reason)
  seen.set(operationId, (seen.get(operationId) ?? new Set()).add(symbol))
}

/** Sends; a fault that is no refusal must leave everything as it was. */
const send = (h: Harness, refused: true | undefined, work: () => Promise<Answer>) =>
  refused ? work() : h.unchanged(work)

describe.each(operationIds)('faults of %s', (operationId) => {
  it.each(CASES.filter((fault) => fault.operationId === operationId))('$symbol', async (fault) => {
    const h = await open()
    const { body, as } = (await fault.arrange(h)) as { body: unknown; as?: object }
    const before = JSON.stringify(await h.world.snapshot())
    const answer = await send(h, fault.refused, () => h.call(operationId, body, as))
    expectFault(fault, answer)
    if (fault.refused) expect(JSON.stringify(await h.world.snapshot())).not.toBe(before)
  })

  const callers = Object.keys(CALLERS).filter(
    (symbol) =>
      faultsOf(operationId).includes(symbol) && !(operationId === 'authn.login' && /^(SESSION|NOT)_/.test(symbol)),
  )
  it('every caller who may not', async () => {
    for (const symbol of callers) {
      const h = await open()
      await stage(h)
      const as = (await CALLERS[symbol]?.(h, operationId)) ?? {}
      const agent = symbol === 'AGENT_CERT_REQUIRED' ? { dynamicAgentSession: true } : {}
      const body = {
        ...(symbol === 'SESSION_REQUIRED' ? { sessionToken: '' } : {}),
        ...goodBody(operationId, h),
        ...agent,
      }
      expectFault({ operationId, symbol }, await h.unchanged(() => h.call(operationId, body, as)))
    }
  })

  it('bad transport', async () => {
    const h = await open()
    await stage(h)
    const type = { 'content-type': 'application/json' }
    const bad: [UasFault, RequestInit][] = [
      ['METHOD_NOT_ALLOWED', { method: 'GET' }],
      ['METHOD_NOT_ALLOWED', { method: 'PUT', body: '{}', headers: type }],
      ['UNSUPPORTED_MEDIA_TYPE', { method: 'POST', body: '{}', headers: { 'content-type': 'text/plain' } }],
      ['REQUEST_TOO_LARGE', { method: 'POST', body: `{"a":"${'x'.repeat(1_048_576)}"}`, headers: type }],
      ['INVALID_REQUEST', { method: 'POST', body: '{', headers: type }],
      ['INVALID_REQUEST', { method: 'POST', body: '[]', headers: type }],
    ]
    for (const [symbol, init] of bad) {
      const answer = await h.unchanged(() => h.raw(operationId, init))
      expectFault({ operationId: symbol === 'METHOD_NOT_ALLOWED' ? '' : operationId, symbol }, answer)
      if (symbol === 'METHOD_NOT_ALLOWED') {
        expect(answer.headers.get('allow')).toBe('POST')
        seen.get(operationId)?.add(symbol)
      }
    }
  })

  it('INTERNAL only when forced', async () => {
    const h = await open()
    await stage(h)
    h.world.disruptions.add({
      match: { operation: operationId },
      when: 'before',
      effect: { type: 'fault', code: 'INTERNAL' },
    })
    const answer = await h.unchanged(() => h.call(operationId, goodBody(operationId, h)))
    expect(answer.status).toBe(500)
    expectFault({ operationId, symbol: 'INTERNAL' }, answer)
  })

  it('every fault of the contract was seen, and no other', () => {
    expect([...(seen.get(operationId) ?? [])].sort()).toEqual([...faultsOf(operationId)].sort())
  })
})

describe('the catalogue', () => {
  it('every fault can be reached', () => {
    const reached = new Set([...seen.values()].flatMap((set) => [...set]))
    expect(symbols.filter((symbol) => !reached.has(symbol))).toEqual(['UNKNOWN_PATH'])
  })

  it('UNKNOWN_PATH is 404 in the envelope', async () => {
    const h = await open()
    const answer = await h.unchanged(() => h.raw('/am5/rest/no/such/call', { method: 'POST', body: '{}' }))
    expect([answer.status, answer.code, answer.type]).toEqual([404, 990101, 'UNKNOWN_PATH'])
  })

  it('codes and symbols are unique', () => {
    const codes = symbols.map((symbol) => Number(faults[symbol].code))
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => code < 990_000).sort((a, b) => a - b)).toEqual([7006, 10001, 10020, 10403])
  })
})
