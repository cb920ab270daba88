import type { Trust } from '../model.ts'
import { judge } from '../proof.ts'
import { consumeTicket, type Ticket, verifyTicket } from '../tickets.ts'
import type { Context, Orchestration } from '../types.ts'

/**
 * `POST /nrts/tradeToken` (uas-and-cap §10.4): ticket, proof, then the ticket is used up, then the token. In this
 * order a wrong proof or a failing neighbour leaves the ticket, and no ticket gives two tokens.
 */
export const tradeToken: Orchestration<'tradeToken'> = {
  async orchestrate(c) {
    const ticket = await verifyTicket(c)
    const trust = await judge(c, ticket)
    await c.point('tradeToken.proved')
    await consumeTicket(c)
    await c.point('tradeToken.consumed')
    return give(c, ticket, trust)
  },
}

function give(c: Context, { userId, tradeAccount, deviceId }: Ticket, trust: Trust) {
  return c.transact(async (t) => {
    const issuedAt = t.clock.now()
    const expiresIn = t.config.tradeTokenTtlSec
    const token = `TT${t.random.stream('nrts/trade-token').alnum(40)}`
    const expiresAt = issuedAt + expiresIn * 1000
    await t.tx.tradeTokens.put({ tradeToken: token, userId, tradeAccount, deviceId, trust, issuedAt, expiresAt })
    return { tradeToken: token, expiresIn, tradeAccount }
  })
}
