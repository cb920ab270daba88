import type { BaseConfig } from '../../kernel/double.ts'
import { agentIdentity, type UasAccess, uasCodes } from '../common/uas-client.ts'

/** The configuration of NRTS. */
export interface NrtsConfig extends BaseConfig {
  /**
   * What counts as a proof that the PIN was right (uas-and-cap §12). `claim` believes the app and is there to show
   * why that is not enough; `totp` is not bound to the login; `ocra` is.
   */
  readonly trust: 'claim' | 'totp' | 'ocra'
  readonly tradeTokenTtlSec: number
  /** Calls to neighbours, milliseconds. */
  readonly timeoutMs: number
  readonly uas: UasAccess & { readonly userStoreId: string }
}

export const defaults: NrtsConfig = {
  profile: 'dev',
  strict: false,
  paths: {},
  aliases: {},
  fields: {},
  trust: 'ocra',
  tradeTokenTtlSec: 28_800,
  timeoutMs: 5000,
  uas: { identity: agentIdentity, codes: uasCodes, userStoreId: 'DefaultStore' },
}

export const profiles = { dev: {} }

/** Said in header X-Double-Warning of every answer. */
export const warnings = ({ trust }: NrtsConfig): readonly string[] =>
  trust === 'claim' ? ['whoever says pinVerified gets a trade token (trust claim)'] : []
