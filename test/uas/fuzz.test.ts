import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goodBody, operationIds, stage } from './stage.ts'
import { open } from './support.ts'

const hostile = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    'EMU1',
    'A100001',
    'D1',
    'C1',
    '\u0000',
    '\ud800',
    '１２３',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.jsonValue(),
)

/** A good body in which some members are spoilt, beside keys that have burnt others. */
const spoilt = fc.record({
  members: fc.dictionary(
    fc.constantFrom(
      'userId',
      'userStoreId',
      'segmentId',
      'status',
      'assignRealm',
      'attributes',
      'clientPublicKey',
      'clientPublicKeyId',
      'deviceId',
      'deviceType',
      'deviceUUID',
      'serialNumber',
      'otp',
      'otp1',
      'otp2',
      'otp3',
      'func',
      'data',
      'challengeId',
      'response',
      'password',
      'params',
      'loginModuleId',
      'realmId',
      'template',
      'userUUID_eq',
      'reason',
      'realActorId',
      'dynamicAgentSession',
      'sessionToken',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
    ),
    hostile,
    { maxKeys: 5 },
  ),
})

describe('no request, however malformed, is an internal error', () => {
  it.each(operationIds)(
    '%s takes or refuses any JSON',
    async (operationId) => {
      const h = await open({
        onError: (error) => {
          throw error
        },
      })
      await stage(h)
      const start = await h.world.snapshot()
      const property = fc.asyncProperty(fc.oneof(spoilt, hostile), async (value) => {
        const members = (value as { members?: object } | null)?.members
        const body =
          members && Object.keys(value as object).length === 1 ? { ...goodBody(operationId, h), ...members } : value
        const answer = await h.call(operationId, body, { headers: { 'x-double-reason': '1' } })
        expect(answer.status, answer.entry.reason).toBeLessThan(500)
        expect(answer.body).toHaveProperty(answer.status === 200 ? 'result' : 'fault.code')
        expect(answer.entry.outcome).toMatch(/^(ok|fault|refused)$/)
        const snapshot = JSON.parse(JSON.stringify(await h.world.snapshot()))
        await h.world.restore(snapshot)
        expect(JSON.stringify(await h.world.snapshot())).toBe(JSON.stringify(snapshot))
        await h.world.restore(start)
      })
      await fc.assert(property, { numRuns: 40, seed: 20_260_101 })
    },
    60_000,
  )
})
