import { listTokens } from './neighbours.ts'
import { planReconciliation, revoke } from './outbox.ts'
import type { CapWork } from './types.ts'

interface ListedToken {
  readonly serialNum: string
  readonly status: string
  readonly clientPublicKeyId?: string
}

const LIVE = ['Pending', 'Activated', 'Suspended', 'Locked']

/**
 * Finds tokens that an interrupted call has left behind and nobody knows of, and revokes them: those for this key
 * that no binding and no stored method names (uas-and-cap §10.2, §11). Nobody holds their activation code.
 *
 * @returns whether UAS answered; else it is planned for later
 */
export async function reconcile(c: CapWork, userId: string, keyId: string): Promise<boolean> {
  const answer = await listTokens(c, userId)
  if (answer.kind === 'unknown') {
    await c.transact((t) => planReconciliation(t, userId, keyId))
    return false
  }
  const listed = answer.kind === 'ok' ? (answer.result as readonly ListedToken[]) : []
  const candidates = listed.filter((token) => token.clientPublicKeyId === keyId && LIVE.includes(token.status))
  const known = await c.transact(async (t) => {
    const infos = await t.tx.bindInfo.where('user', userId)
    return new Set(infos.filter((info) => !info.deleted).map((info) => info.serialNumber))
  })
  for (const token of candidates) if (!known.has(token.serialNum)) await revoke(c, token.serialNum)
  return true
}
