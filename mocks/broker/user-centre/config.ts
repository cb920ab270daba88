import type { BaseConfig } from '../../kernel/double.ts'
import { agentIdentity, type UasAccess, uasCodes } from '../common/uas-client.ts'

/** The configuration of the user centre. */
export interface UserCentreConfig extends BaseConfig {
  readonly tokenTtlSec: number
  /** A login ticket is good for 120 s (uas-and-cap §10.4). */
  readonly ticketTtlSec: number
  /** The fifth wrong proof kills a ticket (§10.4). */
  readonly maxTicketFailures: number
  /** `ocra`: a login opens a challenge at UAS; `none`: NRTS is content with less. */
  readonly challenge: 'ocra' | 'none'
  /** Calls to neighbours, milliseconds. */
  readonly timeoutMs: number
  readonly uas: UasAccess
}

export const defaults: UserCentreConfig = {
  profile: 'dev',
  strict: false,
  paths: {},
  aliases: {},
  fields: {},
  tokenTtlSec: 86_400,
  ticketTtlSec: 120,
  maxTicketFailures: 5,
  challenge: 'ocra',
  timeoutMs: 5000,
  uas: { identity: agentIdentity, codes: uasCodes },
}

export const profiles = { dev: {} }
