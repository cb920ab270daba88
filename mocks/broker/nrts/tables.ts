import { table } from '../../kernel/tables.ts'
import type { TradeToken } from './model.ts'

export const tables = {
  tradeTokens: table<TradeToken>({
    key: (token) => token.id,
    unique: { token: (token) => token.tradeToken },
    multi: { user: (token) => token.userId },
  }),
}
