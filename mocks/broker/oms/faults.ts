import type { FaultCatalogue } from '../../kernel/faults.ts'
import { brokerFaults, transportFaultSpecs } from '../common/faults.ts'

/** What OMS answers; the page that describes it is not public, so all of it is ours. */
export const faults = {
  ...transportFaultSpecs,
  ACCOUNT_NOT_FOUND: brokerFaults.ACCOUNT_NOT_FOUND,
} as const satisfies FaultCatalogue

export type OmsFault = keyof typeof faults
