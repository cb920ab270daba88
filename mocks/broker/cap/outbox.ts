import { describeUas, type UasAnswer } from '../common/uas-client.ts'
import { changeClientAuth, revokeToken } from './neighbours.ts'
import type { CapTransaction, CapWork } from './types.ts'

/**
 * What must happen even when this call does not live to do it is stored before it is tried, and taken out when it
 * is done: the transactional outbox. What stays is tried again when it is due.
 */

const RETRY_MS = 60_000

export const sweepId = (bindId: string): string => `sweep/${bindId}`
const revocationId = (serialNumber: string): string => `revoke/${serialNumber}`
const removalId = (acct: string): string => `oms-remove/${acct}`

export const planSweep = (t: CapTransaction, bindId: string, at: number): Promise<string> =>
  t.schedule({ id: sweepId(bindId), at, kind: 'sweep-bind', payload: { bindId } })

export const planRevocation = (t: CapTransaction, serialNumber: string): Promise<string> =>
  t.schedule({ id: revocationId(serialNumber), at: t.clock.now(), kind: 'revoke-token', payload: { serialNumber } })

export const planRemoval = (t: CapTransaction, acct: string): Promise<string> =>
  t.schedule({ id: removalId(acct), at: t.clock.now(), kind: 'oms-remove', payload: { acct } })

export const planReconciliation = (t: CapTransaction, userId: string, keyId: string): Promise<string> =>
  t.schedule({ id: `reconcile/${userId}/${keyId}`, at: t.clock.now(), kind: 'reconcile', payload: { userId, keyId } })

/** Tries a planned revocation now; what fails stays planned. @returns whether it is done */
export async function tryRevocation(c: CapWork, serialNumber: string): Promise<boolean> {
  const answer = await revokeToken(c, serialNumber)
  // A fault is final: the token is unknown or beyond revocation already.
  const done = answer.kind !== 'unknown'
  await c.transact(async (t) => {
    if (done) await t.cancel(revocationId(serialNumber))
    else
      await t.schedule({
        id: revocationId(serialNumber),
        at: t.clock.now() + RETRY_MS,
        kind: 'revoke-token',
        payload: { serialNumber },
      })
  })
  return done
}

/** Plans and tries: the token is revoked now, or as soon as UAS answers again. */
export async function revoke(c: CapWork, serialNumber: string): Promise<boolean> {
  await c.transact((t) => planRevocation(t, serialNumber))
  return tryRevocation(c, serialNumber)
}

/** Takes CAP out of the customer's methods, unless another phone of his needs it. @returns whether OMS knows */
export async function tryRemoval(c: CapWork, acct: string): Promise<boolean> {
  const answer = await changeClientAuth(c, acct, 'REMOVE')
  const done = answer.kind !== 'unknown'
  await c.transact(async (t) => {
    if (done) await t.cancel(removalId(acct))
    else await t.schedule({ id: removalId(acct), at: t.clock.now() + RETRY_MS, kind: 'oms-remove', payload: { acct } })
  })
  return answer.kind === 'ok'
}

/** @throws UAS_FAILED with the reason of the answer */
export const uasFailed = (c: CapWork, call: string, answer: UasAnswer): never =>
  c.fault('UAS_FAILED', { reason: `${call}: ${describeUas(answer)}` })
