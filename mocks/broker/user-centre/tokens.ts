import type { AppToken } from './model.ts'
import type { Transaction } from './types.ts'

/** Makes and stores a token of the app for a user. */
export async function issueToken(
  c: Transaction,
  userId: string,
  ttlSec: number,
  given: Partial<AppToken> = {},
): Promise<AppToken> {
  const issuedAt = c.clock.now()
  const token: AppToken = {
    id: `T${c.random.stream('user-centre/token-id').alnum(12)}`,
    token: `UC${c.random.stream('user-centre/token').alnum(40)}`,
    userId,
    issuedAt,
    expiresAt: issuedAt + ttlSec * 1000,
    revoked: false,
    ...given,
  }
  await c.tx.tokens.put(token)
  return token
}
