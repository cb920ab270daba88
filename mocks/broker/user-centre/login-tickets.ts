import type { LoginTicket } from './model.ts'
import type { Transaction } from './types.ts'

/** What a ticket is opened with; the rest follows from configuration and clock. */
export type TicketInit = Pick<LoginTicket, 'loginTicket' | 'userId' | 'tradeAccount' | 'deviceId' | 'authMethod'> &
  Partial<LoginTicket>

/** Draws a ticket without storing it. */
export const drawTicket = (c: Transaction): string => `LT-${c.random.stream('user-centre/ticket').alnum(24)}`

/** Stores a login ticket that is good from `issuedAt`, or from now, for the configured time. */
export async function openTicket(c: Transaction, init: TicketInit): Promise<LoginTicket> {
  const issuedAt = init.issuedAt ?? c.clock.now()
  const ticket: LoginTicket = {
    id: `L${c.random.stream('user-centre/ticket-id').alnum(12)}`,
    issuedAt,
    expiresAt: issuedAt + c.config.ticketTtlSec * 1000,
    challengeId: null,
    serialNumber: null,
    failures: 0,
    usedAt: null,
    ...init,
  }
  await c.tx.tickets.put(ticket)
  return ticket
}
