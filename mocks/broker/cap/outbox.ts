import { describeUas, isRevoked, type UasAnswer } from '../common/uas-client.ts'
import { isOpen, reached } from './binding.ts'
import { changeClientAuth, revokeToken } from './neighbours.ts'
import type { CapTransaction, CapWork } from './types.ts'

/**
 * What must happen even when this call does not live to do it is stored before it is tried, and taken out when it
 * is done: the transactional outbox. What stays is tried again when it is due.
 */

export const RETRY_MS = 60_000

export const sweepId = (bindId: string): string => `sweep/${bindId}`
const revocationId = (serialNumber: string): string => `revoke/${serialNumber}`
const removalId = (acct: string): string => `oms-remove/${acct}`

export const planSweep = (t: CapTransaction, bindId: string, at: number): Promise<string> =>
  t.schedule({ id: sweepId(bindId), at, kind: 'sweep-bind', payload: { bindId } })

export const planRevocation = (t: CapTransaction, serialNumber: string): Promise<string> =>
  t.schedule({ id: revocationId(serialNumber), at: t.clock.now(), kind: 'revoke-token', payload: { serialNumber } })

export const planRemoval = (t: CapTransaction, acct: string): Promise<string> =>
  t.schedule({ id: removalId(acct), at: t.clock.now(), kind: 'oms-remove', payload: { acct } })

/** Not at once: UAS did not answer just now, and what is due at once would be tried again for ever. */
export const planReconciliation = (t: CapTransaction, userId: string, keyId: string): Promise<string> =>
  t.schedule({
    id: `reconcile/${userId}/${keyId}`,
    at: t.clock.now() + RETRY_MS,
    kind: 'reconcile',
    payload: { userId, keyId },
  })

/** Tries a planned revocation now; what fails stays planned. @returns whether it is done */
export async function tryRevocation(c: CapWork, serialNumber: string): Promise<boolean> {
  const answer = await revokeToken(c, serialNumber)
  const done = isRevoked(c.config.uas.codes, answer)
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

/** Takes CAP out of the customer's methods, unless a phone of his needs it by now. @returns whether OMS knows */
export async function tryRemoval(c: CapWork, acct: string): Promise<boolean> {
  const needed = await c.transact(async (t) => {
    const needs = await needsMethod(t, acct)
    if (needs) await t.cancel(removalId(acct))
    return needs
  })
  if (needed) return false
  const answer = await changeClientAuth(c, acct, 'REMOVE')
  const done = answer.kind !== 'unknown'
  await c.transact(async (t) => {
    if (done) await t.cancel(removalId(acct))
    else await t.schedule({ id: removalId(acct), at: t.clock.now() + RETRY_MS, kind: 'oms-remove', payload: { acct } })
  })
  return answer.kind === 'ok'
}

/** Whether an account verifies with a phone, or is about to. A removal that waited must not undo a later binding. */
export async function needsMethod(t: CapTransaction, acct: string): Promise<boolean> {
  const infos = await t.tx.bindInfo.where('acct', acct)
  if (infos.some((info) => !info.deleted && !info.disabled)) return true
  const binds = await t.tx.binds.where('acct', acct)
  return binds.some((bind) => isOpen(bind) && reached(bind, 'ACTIVATED'))
}

/** @throws UAS_FAILED with the reason of the answer */
export const uasFailed = (c: CapWork, call: string, answer: UasAnswer): never =>
  c.fault('UAS_FAILED', { reason: `${call}: ${describeUas(answer)}` })
