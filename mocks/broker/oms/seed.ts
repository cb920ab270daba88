import type { SeedRecords } from '../../kernel/double.ts'

/** What every world starts with: the trade accounts of the invented people of the user centre. */
export const seed: SeedRecords = {
  customer: ['A100001', 'A100002', 'A200002', 'A100003'].map((acct) => ({ acct, methods: ['SMS'] })),
}
