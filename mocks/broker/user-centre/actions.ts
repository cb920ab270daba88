import type { ActionSpec } from '../../kernel/double.ts'
import { owner } from './kinds.ts'
import { issueToken } from './tokens.ts'
import type { Transaction, UserCentre } from './types.ts'

type Params = Readonly<Record<string, unknown>>

/** What happens outside the calls of the contract. */
export const actions: Readonly<Record<string, ActionSpec<UserCentre>>> = {
  'issue-token': { summary: 'Gives the app a token, as an earlier login did {userId, ttlSec?}', run: issue },
  'revoke-token': { summary: 'Revokes a token of the app {token}', run: revoke },
}

async function issue(c: Transaction, params: Params): Promise<unknown> {
  const { userId } = await owner(c, params)
  const { ttlSec = c.config.tokenTtlSec } = params
  if (typeof ttlSec !== 'number' || !Number.isInteger(ttlSec) || ttlSec < 1) {
    return c.fault('BAD_REQUEST', { reason: 'parameter "ttlSec" must be a positive integer (seconds)' })
  }
  const { token, expiresAt } = await issueToken(c, userId, ttlSec)
  return { token, expiresAt }
}

async function revoke(c: Transaction, params: Params): Promise<unknown> {
  const token = typeof params.token === 'string' ? await c.tx.tokens.by('token', params.token) : undefined
  if (!token) return c.fault('UC_TOKEN_INVALID', { reason: 'parameter "token": there is no such token' })
  await c.tx.tokens.put({ ...token, revoked: true })
  return { userId: token.userId }
}
