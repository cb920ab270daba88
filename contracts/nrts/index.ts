import type { Contract } from '../../mocks/kernel/contract.ts'
import { table } from './generated/routes.ts'
import { validators } from './generated/validators.ts'

/** The contract of NRTS: its operations and their checks. The document is loaded when it is asked for. */
export const contract: Contract = {
  ...table,
  validators,
  document: async () => (await import('./generated/document.ts')).document,
}

export type { components, operations, paths } from './generated/types.ts'
