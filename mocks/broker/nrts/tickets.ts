import { isObject } from '../common/answer.ts'
import { callNeighbour, describeNeighbour, type NeighbourAnswer } from '../common/neighbour-client.ts'
import type { NrtsFault } from './faults.ts'
import type { Context } from './types.ts'

/** What a login ticket stands for, in the word of the user centre. */
export interface Ticket {
  readonly userId: string
  readonly tradeAccount: string
  readonly deviceId: string
  readonly authMethod: 'ISPRINT' | 'TRUSTED_DEVICE' | 'SMS'
  readonly challengeId?: string
  readonly serialNumber?: string
}

/** Refusals of the user centre that go on to the app as they are. */
const REFUSALS: Readonly<Record<number, NrtsFault>> = {
  40103: 'TICKET_INVALID',
  40902: 'TICKET_USED',
  42902: 'TICKET_DEAD',
  41002: 'TICKET_EXPIRED',
}

const ask = (c: Context, what: 'verify' | 'consume' | 'fail'): Promise<NeighbourAnswer> =>
  callNeighbour(c, 'user-centre', {
    path: `/uc/ticket/${what}`,
    body: { loginTicket: c.body.loginTicket },
    timeoutMs: c.config.timeoutMs,
  })

/** What the ticket stands for; it stays good. @throws TICKET_*, USER_CENTRE_FAILED */
export async function verifyTicket(c: Context): Promise<Ticket> {
  const answer = await ask(c, 'verify')
  const ticket = answer.kind === 'ok' ? read(answer.data) : undefined
  return ticket ?? refuse(c, 'verify', answer)
}

/**
 * Uses the ticket up, exactly once. @throws TICKET_*, USER_CENTRE_FAILED; after the latter nobody knows, and a
 * second trade token is worse than a second login
 */
export async function consumeTicket(c: Context): Promise<void> {
  const answer = await ask(c, 'consume')
  if (answer.kind !== 'ok') refuse(c, 'consume', answer)
}

/**
 * Counts a wrong proof. The proof was wrong whatever becomes of the count, but a ticket that somebody used meanwhile
 * is told as such. @throws TICKET_USED, USER_CENTRE_FAILED
 */
export async function countFailure(c: Context): Promise<void> {
  const answer = await ask(c, 'fail')
  if (answer.kind === 'unknown') refuse(c, 'fail', answer)
  if (answer.kind === 'fault' && REFUSALS[answer.code] === 'TICKET_USED') refuse(c, 'fail', answer)
}

function refuse(c: Context, what: string, answer: NeighbourAnswer): never {
  const symbol = answer.kind === 'fault' ? REFUSALS[answer.code] : undefined
  return c.fault(symbol ?? 'USER_CENTRE_FAILED', { reason: `ticket/${what}: ${describeNeighbour(answer)}` })
}

/** A user centre of somebody else may answer anything. */
function read(data: unknown): Ticket | undefined {
  if (!isObject(data)) return undefined
  const { userId, tradeAccount, deviceId, authMethod, challengeId, serialNumber } = data
  if (typeof userId !== 'string' || typeof tradeAccount !== 'string' || typeof deviceId !== 'string') return undefined
  if (authMethod !== 'ISPRINT' && authMethod !== 'TRUSTED_DEVICE' && authMethod !== 'SMS') return undefined
  return {
    userId,
    tradeAccount,
    deviceId,
    authMethod,
    ...(typeof challengeId === 'string' ? { challengeId } : {}),
    ...(typeof serialNumber === 'string' ? { serialNumber } : {}),
  }
}
