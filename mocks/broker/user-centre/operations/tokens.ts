import type { Operation } from '../types.ts'

/** `POST /uc/token/verify` (uas-and-cap §10.1): the owner of a token, his trade accounts and number. */
export const verify: Operation<'token.verify'> = async (c) => {
  const token =
    (await c.tx.tokens.by('token', c.body.token)) ?? c.fault('UC_TOKEN_INVALID', { reason: 'unknown token' })
  if (token.revoked) c.fault('UC_TOKEN_INVALID', { reason: 'the token is revoked' })
  if (c.clock.now() >= token.expiresAt) c.fault('UC_TOKEN_INVALID', { reason: 'the token has expired' })
  const owner =
    (await c.tx.accounts.get(token.userId)) ?? c.fault('UC_TOKEN_INVALID', { reason: 'the owner of the token is gone' })
  return {
    userId: owner.userId,
    tradeAccounts: [...owner.tradeAccounts],
    mobile: owner.mobile,
    exp: Math.floor(token.expiresAt / 1000),
  }
}
