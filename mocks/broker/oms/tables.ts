import { table } from '../../kernel/tables.ts'
import type { Customer } from './model.ts'

export const tables = {
  customers: table<Customer>({ key: (customer) => customer.acct }),
}
