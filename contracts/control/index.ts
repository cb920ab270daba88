import type { Contract } from '../../mocks/kernel/contract.ts'
import { table } from './generated/routes.ts'
import { validators } from './generated/validators.ts'

/** The contract of the control plane: its routes, documents, command line verbs and typed client are made from it. */
export const contract: Contract = {
  ...table,
  validators,
  document: async () => (await import('./generated/document.ts')).document,
}

export type { components as ControlComponents, operations as ControlOperations } from './generated/types.ts'
