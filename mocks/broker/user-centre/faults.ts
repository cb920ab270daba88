import type { FaultCatalogue } from '../../kernel/faults.ts'
import { brokerFaults, transportFaultSpecs } from '../common/faults.ts'

/** What the user centre answers; codes of uas-and-cap §10 and ours beside them. */
export const faults = {
  ...transportFaultSpecs,
  UC_TOKEN_INVALID: brokerFaults.UC_TOKEN_INVALID,
  LOGIN_FAILED: brokerFaults.LOGIN_FAILED,
  TICKET_INVALID: brokerFaults.TICKET_INVALID,
  TICKET_USED: brokerFaults.TICKET_USED,
  TICKET_DEAD: brokerFaults.TICKET_DEAD,
  TICKET_EXPIRED: brokerFaults.TICKET_EXPIRED,
  USER_NOT_FOUND: brokerFaults.USER_NOT_FOUND,
  TOKEN_UNUSABLE: brokerFaults.TOKEN_UNUSABLE,
  UPGRADE_REQUIRED: brokerFaults.UPGRADE_REQUIRED,
  UAS_FAILED: brokerFaults.UAS_FAILED,
  CAP_FAILED: brokerFaults.CAP_FAILED,
} as const satisfies FaultCatalogue

export type UserCentreFault = keyof typeof faults
