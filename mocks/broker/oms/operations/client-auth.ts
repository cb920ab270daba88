import type { Customer } from '../model.ts'
import type { Operation, Transaction } from '../types.ts'

/**
 * `PUT /oms/customers/{acct}/clientAuth` (uas-and-cap §10.1). Idempotent: `changed` tells whether there was anything
 * to do, so that a repetition can be told from a first call.
 */
export const change: Operation<'clientAuth.change'> = async (c) => {
  const customer = await requireCustomer(c, c.path.acct)
  const { method, action } = c.body
  const has = customer.methods.includes(method)
  const changed = has !== (action === 'ADD')
  if (!changed) return { ...view(customer), changed }
  const others = customer.methods.filter((known) => known !== method)
  const after = { ...customer, methods: action === 'ADD' ? [...others, method] : others }
  await c.tx.customers.put(after)
  return { ...view(after), changed }
}

/** `GET /oms/customers/{acct}/clientAuth` */
export const get: Operation<'clientAuth.get'> = async (c) => view(await requireCustomer(c, c.path.acct))

async function requireCustomer(c: Transaction, acct: string | undefined): Promise<Customer> {
  const customer = await c.tx.customers.get(acct ?? '')
  return customer ?? c.fault('ACCOUNT_NOT_FOUND', { reason: `acct: there is no customer "${acct}"` })
}

const view = ({ acct, methods }: Customer) => ({ acct, methods: [...methods] })
