import type { FaultCatalogue } from '../../kernel/faults.ts'
import { brokerFaults, transportFaultSpecs } from '../common/faults.ts'

/** What CAP answers (uas-and-cap §10). */
export const faults = {
  ...transportFaultSpecs,
  UC_TOKEN_INVALID: brokerFaults.UC_TOKEN_INVALID,
  OTP_REJECTED: brokerFaults.OTP_REJECTED,
  ACCOUNT_MISMATCH: brokerFaults.ACCOUNT_MISMATCH,
  BIND_NOT_FOUND: brokerFaults.BIND_NOT_FOUND,
  DEVICE_NOT_FOUND: brokerFaults.DEVICE_NOT_FOUND,
  BIND_IN_PROGRESS: brokerFaults.BIND_IN_PROGRESS,
  BIND_CLOSED: brokerFaults.BIND_CLOSED,
  BIND_EXPIRED: brokerFaults.BIND_EXPIRED,
  TOKEN_UNUSABLE: brokerFaults.TOKEN_UNUSABLE,
  UPGRADE_REQUIRED: brokerFaults.UPGRADE_REQUIRED,
  SMS_THROTTLED: brokerFaults.SMS_THROTTLED,
  UAS_FAILED: brokerFaults.UAS_FAILED,
  SMS_FAILED: brokerFaults.SMS_FAILED,
  OMS_FAILED: brokerFaults.OMS_FAILED,
  USER_CENTRE_FAILED: brokerFaults.USER_CENTRE_FAILED,
} as const satisfies FaultCatalogue

export type CapFault = keyof typeof faults
