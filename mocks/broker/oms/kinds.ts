import type { KindSpec } from '../../kernel/double.ts'
import type { Oms } from './types.ts'

/** Records that seed files and the control plane arrange; shapes in `contracts/oms/records.schema.yaml`. */
export const kinds: Readonly<Record<string, KindSpec<Oms>>> = {
  customer: {
    table: 'customers',
    summary: 'Customer with his methods of authentication',
    create: async (c, input) => {
      const acct = input.acct as string
      await c.tx.customers.put({ acct, methods: (input.methods as readonly string[] | undefined) ?? [] })
      return acct
    },
  },
}
