import { describe, expect, it } from 'vitest'
import { callNeighbour } from '../../../mocks/broker/common/neighbour-client.ts'
import {
  agentIdentity,
  callUas,
  isProofRejected,
  isTokenUnusable,
  meaningOf,
  uasCodes,
} from '../../../mocks/broker/common/uas-client.ts'
import type { CallInit, CallResult } from '../../../mocks/kernel/hops.ts'

const answered = (status: number, body: unknown): CallResult => ({
  kind: 'answer',
  status,
  headers: new Headers(),
  body,
})

function caller(result: CallResult) {
  const asked: (CallInit & { system: string })[] = []
  return {
    asked,
    config: { uas: { identity: agentIdentity, codes: uasCodes } },
    call: async (system: string, init: CallInit) => {
      asked.push({ system, ...init })
      return result
    },
  }
}

describe('calls to UAS', () => {
  it('go out under an agent session with a certificate, below /am5/rest', async () => {
    const c = caller(answered(200, { result: { valid: true }, amProcessingTimeMillis: 1 }))
    const answer = await callUas(c, '/token/verifyOTP', { otp: '123456' }, { timeoutMs: 1000 })
    expect(answer).toEqual({ kind: 'ok', result: { valid: true } })
    expect(c.asked).toEqual([
      {
        system: 'uas',
        path: '/am5/rest/token/verifyOTP',
        body: { otp: '123456', dynamicAgentSession: true, sessionToken: '' },
        timeoutMs: 1000,
        identity: agentIdentity,
      },
    ])
  })

  it('give faults by code', async () => {
    const c = caller(answered(400, { fault: { code: 7006, message: 'x', type: 'USER_EXISTS' } }))
    expect(await callUas(c, '/x', {})).toEqual({ kind: 'fault', code: 7006, type: 'USER_EXISTS' })
    const bare = caller(answered(404, { fault: { code: 10001 } }))
    expect(await callUas(bare, '/x', {})).toEqual({ kind: 'fault', code: 10001 })
  })

  it.each<[string, CallResult, string]>([
    ['a time-out', { kind: 'timeout' }, 'timeout'],
    ['a broken connection', { kind: 'broken' }, 'broken'],
    ['500 with a fault', answered(500, { fault: { code: 990900 } }), 'status 500'],
    ['a page', answered(200, '<html>'), 'no JSON object'],
    ['a list', answered(200, []), 'no JSON object'],
    ['an empty object', answered(200, {}), 'answer without result'],
    ['400 without a code', answered(400, { error: 'x' }), 'status 400 without a fault code'],
    ['a code as text', answered(400, { fault: { code: '7006' } }), 'status 400 without a fault code'],
  ])('know nothing after %s', async (_name, result, why) => {
    expect(await callUas(caller(result), '/x', {})).toEqual({ kind: 'unknown', why })
  })
})

describe('what a fault of UAS means', () => {
  it('is told by the configured code, and by the type where the code is unknown', () => {
    expect(meaningOf(uasCodes, { kind: 'fault', code: 7006, type: 'SOMETHING' })).toBe('USER_EXISTS')
    expect(meaningOf({ ...uasCodes, '4711': 'TOKEN_SUSPENDED' }, { kind: 'fault', code: 4711 })).toBe('TOKEN_SUSPENDED')
    expect(meaningOf(uasCodes, { kind: 'fault', code: 1, type: 'TOKEN_LOCKED' })).toBe('TOKEN_LOCKED')
    expect(meaningOf(uasCodes, { kind: 'fault', code: 1 })).toBeUndefined()
    expect(meaningOf(uasCodes, { kind: 'unknown', why: 'timeout' })).toBeUndefined()
  })

  it('parts unusable tokens from wrong proofs', () => {
    for (const code of [990303, 990406, 990500, 990501, 990502, 990504, 990505, 990506, 990507]) {
      expect([code, isTokenUnusable(uasCodes, { kind: 'fault', code })]).toEqual([code, true])
      expect([code, isProofRejected(uasCodes, { kind: 'fault', code })]).toEqual([code, false])
    }
    for (const code of [990600, 990601, 990602, 990604, 990605, 990606]) {
      expect([code, isTokenUnusable(uasCodes, { kind: 'fault', code })]).toEqual([code, false])
      expect([code, isProofRejected(uasCodes, { kind: 'fault', code })]).toEqual([code, true])
    }
    expect(isTokenUnusable(uasCodes, { kind: 'fault', code: 990204 })).toBe(false)
    expect(isProofRejected(uasCodes, { kind: 'fault', code: 990204 })).toBe(false)
  })
})

describe('calls to neighbours', () => {
  it('give the data of success and the code of a refusal', async () => {
    const c = caller(answered(200, { code: 0, msg: 'success', data: { deletedCount: 2 } }))
    const request = { path: '/uc/trustedDevices/deleteAll', body: { userId: 'A1' } }
    expect(await callNeighbour(c, 'user-centre', request)).toEqual({ kind: 'ok', data: { deletedCount: 2 } })
    expect(c.asked).toEqual([{ system: 'user-centre', method: 'POST', timeoutMs: 5000, ...request }])
    const refused = caller(answered(401, { code: 40101, msg: 'x' }))
    expect(await callNeighbour(refused, 'user-centre', request)).toEqual({ kind: 'fault', code: 40101 })
  })

  it('take a code in an answer of 200 as the refusal that it is', async () => {
    expect(await callNeighbour(caller(answered(200, { code: 40403 })), 'oms', { path: '/x' })).toEqual({
      kind: 'fault',
      code: 40403,
    })
  })

  it.each<[string, CallResult, string]>([
    ['a time-out', { kind: 'timeout' }, 'timeout'],
    ['a broken connection', { kind: 'broken' }, 'broken'],
    ['a page of a proxy', answered(502, '<html>'), 'status 502, no code'],
    ['an error of the double', answered(500, { code: 50001, msg: 'x' }), 'code 50001'],
    ['a neighbour of a neighbour that failed', answered(502, { code: 50201 }), 'code 50201'],
    ['success without data', answered(200, { code: 0 }), 'status 200, code 0, no data'],
    ['success with an error status', answered(500, { code: 0, data: {} }), 'status 500, code 0, no data'],
  ])('know nothing after %s', async (_name, result, why) => {
    expect(await callNeighbour(caller(result), 'oms', { path: '/x' })).toEqual({ kind: 'unknown', why })
  })
})
