import type { KindSpec } from '../../kernel/double.ts'
import type { Trust } from './model.ts'
import type { Nrts, Transaction } from './types.ts'

type Input = Readonly<Record<string, unknown>>

/** Records that seed files and the control plane arrange; shapes in `contracts/nrts/records.schema.yaml`. */
export const kinds: Readonly<Record<string, KindSpec<Nrts>>> = {
  tradeToken: {
    table: 'tradeTokens',
    summary: 'Trade token, and what it was given for',
    secrets: ['tradeToken'],
    create: createTradeToken,
  },
}

async function createTradeToken(c: Transaction, input: Input): Promise<string> {
  const issuedAt = c.clock.now()
  const tradeToken = (input.tradeToken as string | undefined) ?? `TT${c.random.stream('nrts/trade-token').alnum(40)}`
  await c.tx.tradeTokens.put({
    tradeToken,
    userId: input.userId as string,
    tradeAccount: input.tradeAccount as string,
    deviceId: (input.deviceId as string | undefined) ?? '',
    trust: (input.trust as Trust | undefined) ?? c.config.trust,
    issuedAt,
    expiresAt:
      input.expiresAt === undefined
        ? issuedAt + c.config.tradeTokenTtlSec * 1000
        : Date.parse(input.expiresAt as string),
  })
  return tradeToken
}
