import { judge } from '../proof.ts'
import { consumeTicket, verifyTicket } from '../tickets.ts'
import { giveTradeToken } from '../trade-tokens.ts'
import type { Orchestration } from '../types.ts'

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
    const { userId, tradeAccount, deviceId } = ticket
    const { tradeToken: token } = await c.transact((t) => giveTradeToken(t, { userId, tradeAccount, deviceId, trust }))
    return { tradeToken: token, expiresIn: c.config.tradeTokenTtlSec, tradeAccount }
  },
}
