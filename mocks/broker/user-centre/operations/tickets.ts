import type { LoginTicket } from '../model.ts'
import type { Operation, Transaction } from '../types.ts'

/** `POST /uc/ticket/verify` (uas-and-cap §10.4): what a ticket stands for; it stays good. */
export const verify: Operation<'ticket.verify'> = async (c) => view(await requireLive(c, c.body.loginTicket))

/** `POST /uc/ticket/consume` (§10.4): after the proof, and exactly once whoever else tries. */
export const consume: Operation<'ticket.consume'> = async (c) => {
  const ticket = await requireLive(c, c.body.loginTicket)
  await c.tx.tickets.put({ ...ticket, usedAt: c.clock.now() })
  return view(ticket)
}

/** `POST /uc/ticket/fail` (§10.4): the fifth wrong proof kills the ticket. */
export const fail: Operation<'ticket.fail'> = async (c) => {
  const ticket = await requireLive(c, c.body.loginTicket)
  const failures = ticket.failures + 1
  await c.tx.tickets.put({ ...ticket, failures })
  return { failures, remaining: Math.max(0, c.config.maxTicketFailures - failures) }
}

/** @throws TICKET_INVALID, TICKET_USED, TICKET_DEAD, TICKET_EXPIRED, in this order */
async function requireLive(c: Transaction, loginTicket: string): Promise<LoginTicket> {
  const ticket =
    (await c.tx.tickets.by('ticket', loginTicket)) ?? c.fault('TICKET_INVALID', { reason: 'unknown login ticket' })
  if (ticket.usedAt !== null) c.fault('TICKET_USED', { reason: 'the login ticket gave a trade token already' })
  if (ticket.failures >= c.config.maxTicketFailures) {
    c.fault('TICKET_DEAD', { reason: `${ticket.failures} wrong proofs` })
  }
  if (c.clock.now() >= ticket.expiresAt) c.fault('TICKET_EXPIRED', { reason: 'the login ticket is too old' })
  return ticket
}

const view = ({ challengeId, serialNumber, ...ticket }: LoginTicket) => ({
  userId: ticket.userId,
  tradeAccount: ticket.tradeAccount,
  deviceId: ticket.deviceId,
  authMethod: ticket.authMethod,
  issuedAt: ticket.issuedAt,
  expiresAt: ticket.expiresAt,
  ...(challengeId === null ? {} : { challengeId }),
  ...(serialNumber === null ? {} : { serialNumber }),
})
