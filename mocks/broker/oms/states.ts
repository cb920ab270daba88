import type { ProviderState } from '../../kernel/double.ts'
import type { Oms } from './types.ts'

const acctOf = (params: Readonly<Record<string, unknown>>): string => (params.acct as string | undefined) ?? 'A100001'

/** Provider states of the Pact interactions (uas-and-cap §16). */
export const states: Readonly<Record<string, ProviderState<Oms>>> = {
  'customer exists': async (c, params) => {
    const methods = (params.methods as readonly string[] | undefined) ?? ['SMS']
    await c.tx.customers.put({ acct: acctOf(params), methods })
    return { acct: acctOf(params), methods }
  },
  'customer has method CAP': async (c, params) => {
    await c.tx.customers.put({ acct: acctOf(params), methods: ['SMS', 'CAP'] })
    return { acct: acctOf(params) }
  },
  'customer does not exist': async (c, params) => {
    await c.tx.customers.delete(acctOf(params))
    return undefined
  },
}
