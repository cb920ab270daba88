import type { FaultCatalogue } from '../../kernel/faults.ts'
import { brokerFaults, transportFaultSpecs } from '../common/faults.ts'

/** What NRTS answers; codes of uas-and-cap §10 and ours beside them. */
export const faults = {
  ...transportFaultSpecs,
  TICKET_INVALID: brokerFaults.TICKET_INVALID,
  TICKET_USED: brokerFaults.TICKET_USED,
  TICKET_DEAD: brokerFaults.TICKET_DEAD,
  TICKET_EXPIRED: brokerFaults.TICKET_EXPIRED,
  OTP_REJECTED: brokerFaults.OTP_REJECTED,
  TOKEN_UNUSABLE: brokerFaults.TOKEN_UNUSABLE,
  UAS_FAILED: brokerFaults.UAS_FAILED,
  USER_CENTRE_FAILED: brokerFaults.USER_CENTRE_FAILED,
} as const satisfies FaultCatalogue

export type NrtsFault = keyof typeof faults
