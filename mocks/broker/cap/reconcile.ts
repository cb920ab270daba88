import { isOpen } from './binding.ts'
import type { BindRecord } from './model.ts'
import { listTokens } from './neighbours.ts'
import { planReconciliation, revoke } from './outbox.ts'
import type { CapTransaction, CapWork } from './types.ts'

interface ListedToken {
  readonly serialNum: string
  readonly status: string
  readonly clientPublicKeyId?: string
}

/** Whose tokens are looked for. */
export interface Search {
  readonly userId: string
  readonly keyId: string
  /** The binding on whose behalf it is done; without one the outbox does it. */
  readonly bindId?: string
}

/** Expired ones too: UAS could issue them anew, and a code for them may be in somebody's hands. */
const LEFT = ['Assigned', 'Pending', 'Activated', 'Suspended', 'Locked', 'Expired']

/**
 * Finds tokens that an interrupted call has left behind and nobody knows of, and revokes them: those for this key
 * that no open binding and no stored method names (uas-and-cap §10.2, §11). Nobody holds their activation code. While
 * another call has a token for this key under way, it waits: that token is in no record yet.
 *
 * @returns whether it is done; else it is planned for later
 */
export async function reconcile(c: CapWork, search: Search): Promise<boolean> {
  const answer = await listTokens(c, search.userId)
  const known = answer.kind === 'unknown' ? undefined : await c.transact((t) => knownSerials(t, search))
  if (!known) {
    await c.transact((t) => planReconciliation(t, search.userId, search.keyId))
    return false
  }
  const listed = answer.kind === 'ok' ? (answer.result as readonly ListedToken[]) : []
  for (const token of listed) {
    const left = token.clientPublicKeyId === search.keyId && LEFT.includes(token.status)
    if (left && !known.has(token.serialNum)) await revoke(c, token.serialNum)
  }
  return true
}

/** The tokens that have a record; `undefined` while one for this key may be under way. */
async function knownSerials(t: CapTransaction, search: Search): Promise<ReadonlySet<string> | undefined> {
  const open = (await t.tx.binds.where('user', search.userId)).filter(isOpen)
  const underWay = (bind: BindRecord): boolean =>
    bind.serialNumber === null && bind.clientPublicKeyId === search.keyId && bind.bindId !== search.bindId
  if (open.some(underWay)) return undefined
  const infos = (await t.tx.bindInfo.where('user', search.userId)).filter((info) => !info.deleted)
  return new Set([...infos.map((info) => info.serialNumber), ...open.flatMap((bind) => bind.serialNumber ?? [])])
}
