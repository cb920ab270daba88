import type { TradeToken } from './model.ts'
import type { Transaction } from './types.ts'

/** Whom a trade token is for and what was proved; the rest follows from configuration and clock. */
export type TradeTokenInit = Pick<TradeToken, 'userId' | 'tradeAccount' | 'deviceId' | 'trust'> & Partial<TradeToken>

/** Makes and stores a trade token. */
export async function giveTradeToken(c: Transaction, init: TradeTokenInit): Promise<TradeToken> {
  const issuedAt = c.clock.now()
  const token: TradeToken = {
    id: `R${c.random.stream('nrts/trade-token-id').alnum(12)}`,
    tradeToken: `TT${c.random.stream('nrts/trade-token').alnum(40)}`,
    issuedAt,
    expiresAt: issuedAt + c.config.tradeTokenTtlSec * 1000,
    ...init,
  }
  await c.tx.tradeTokens.put(token)
  return token
}
