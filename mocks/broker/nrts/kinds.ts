import type { KindSpec } from '../../kernel/double.ts'
import type { Trust } from './model.ts'
import { giveTradeToken } from './trade-tokens.ts'
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
  const { id } = await giveTradeToken(c, {
    userId: input.userId as string,
    tradeAccount: input.tradeAccount as string,
    deviceId: (input.deviceId as string | undefined) ?? '',
    trust: (input.trust as Trust | undefined) ?? c.config.trust,
    ...(input.tradeToken === undefined ? {} : { tradeToken: input.tradeToken as string }),
    ...(input.expiresAt === undefined ? {} : { expiresAt: Date.parse(input.expiresAt as string) }),
  })
  return id
}
