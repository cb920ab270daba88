import type { User } from './model.ts'
import type { ClientKey } from './seed-delivery/index.ts'
import { clientKeyKey } from './tables.ts'
import type { UasTransaction } from './types.ts'

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
  const known = await c.tx.userKeys.get(clientKeyKey(user.uuid, keyId))
  if (known && known.publicKey !== key.id && !options.replace) {
    c.fault('CLIENT_KEY_ID_CONFLICT', { reason: `key id "${keyId}" of "${user.userId}" already names another key` })
  }
  if (known?.publicKey !== key.id)
    await c.tx.userKeys.put({ userUuid: user.uuid, keyId, publicKey: key.id, algorithm: key.kind })
}
