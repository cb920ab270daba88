import type { Contract } from '../mocks/kernel/contract.ts'

const CONTRACTS = {
  uas: async () => (await import('./uas/index.ts')).contract,
  'user-centre': async () => (await import('./user-centre/index.ts')).contract,
  oms: async () => (await import('./oms/index.ts')).contract,
  nrts: async () => (await import('./nrts/index.ts')).contract,
  cap: async () => (await import('./cap/index.ts')).contract,
  control: async () => (await import('./control/index.ts')).contract,
} as const satisfies Readonly<Record<string, () => Promise<Contract>>>

export type ContractName = keyof typeof CONTRACTS

/** The contracts there are: one per system, and `control` for the control plane of the doubles. */
export const contractNames = Object.keys(CONTRACTS) as readonly ContractName[]

/**
 * Loads the contract of a system: its operations, the checks of every request and answer, and its OpenAPI document.
 *
 * @example
 * const { operations, validators } = await loadContract('uas')
 * validators.response['user.findById']?.(await response.json()) // undefined, or what is wrong
 * @throws {Error} when there is no such contract
 */
export async function loadContract(name: ContractName): Promise<Contract> {
  if (!Object.hasOwn(CONTRACTS, name)) {
    throw new Error(`There is no contract "${name}". Contracts: ${contractNames.join(', ')}.`)
  }
  return CONTRACTS[name]()
}

export type {
  Contract,
  ContractOperation,
  ContractValidators,
  Provenance,
  Validator,
  Violation,
} from '../mocks/kernel/contract.ts'
