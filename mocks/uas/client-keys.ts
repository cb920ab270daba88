import type { User } from './model.ts'
import type { ClientKey } from './seed-delivery/index.ts'
import { clientKeyKey } from './tables.ts'
import type { UasTransaction } from './types.ts'

/** Whether a key id of this user names another key. */
export async function isKeyIdTaken(c: UasTransaction, user: User, keyId: string, key: ClientKey): Promise<boolean> {
  const known = await c.tx.userKeys.get(clientKeyKey(user.uuid, keyId))
  return known !== undefined && known.publicKey !== key.id
}

/**
 * Keeps a client's public key under its id: unique per user (P6). The same key again is reuse; the same id with
 * another key is a conflict, unless the call replaces its own key.
 *
 * @throws CLIENT_KEY_ID_CONFLICT
 */
export async function registerClientKey(
  c: UasTransaction,
  user: User,
  keyId: string,
  key: ClientKey,
  options: { readonly replace?: boolean } = {},
): Promise<void> {
  if (!options.replace && (await isKeyIdTaken(c, user, keyId, key))) {
    c.fault('CLIENT_KEY_ID_CONFLICT', { reason: `key id "${keyId}" of "${user.userId}" already names another key` })
  }
  await c.tx.userKeys.put({ userUuid: user.uuid, keyId, publicKey: key.id, algorithm: key.kind })
}
