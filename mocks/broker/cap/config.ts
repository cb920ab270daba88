import type { BaseConfig } from '../../kernel/double.ts'
import { type AgentIdentity, agentIdentity, type UasCodes, uasCodes } from '../common/uas-client.ts'

/** The configuration of CAP: the open points of the notes are switches. */
export interface CapConfig extends BaseConfig {
  /** `seed`: OMS, user centre, store (as the notes say); `safe`: store first (uas-and-cap §10.3). */
  readonly order: 'seed' | 'safe'
  /** How the phone proves that it holds the seeds. `naive` believes the app: it shows the hole. */
  readonly proof: 'activateByOtp' | 'preActivated' | 'naive'
  readonly oneDevicePerUser: boolean
  readonly bindTtlSec: number
  readonly sms: { readonly intervalSec: number; readonly perDay: number }
  /** Calls to neighbours, milliseconds. */
  readonly timeoutMs: number
  /** What UAS is asked with. */
  readonly uas: {
    readonly userStoreId: string
    readonly assignRealm: string
    readonly batchId: string
    readonly identity: AgentIdentity
    readonly codes: UasCodes
  }
  /** The first version of the app that knows iSprint. */
  readonly isprintAppVersion: string
  readonly forceUpgrade: 'hard' | 'soft'
  /** The open cells of the device-list table (§13). */
  readonly lists: {
    readonly newAppInUseShowsTrusted: boolean
    readonly newAppUnusedShowsTrusted: boolean
    readonly oldAppUnusedShowsIsprint: boolean
  }
}

export const defaults: CapConfig = {
  profile: 'dev',
  strict: false,
  paths: {},
  aliases: {},
  fields: {},
  order: 'seed',
  proof: 'activateByOtp',
  oneDevicePerUser: true,
  bindTtlSec: 600,
  sms: { intervalSec: 60, perDay: 10 },
  timeoutMs: 5000,
  uas: {
    userStoreId: 'DefaultStore',
    assignRealm: 'AV-OATH',
    batchId: '',
    identity: agentIdentity,
    codes: uasCodes,
  },
  isprintAppVersion: '9.0.0',
  forceUpgrade: 'hard',
  lists: { newAppInUseShowsTrusted: false, newAppUnusedShowsTrusted: true, oldAppUnusedShowsIsprint: false },
}

export const profiles = {
  dev: {},
  /** The order and the proof that survive every interruption. */
  recommended: { order: 'safe', proof: 'activateByOtp' },
}
