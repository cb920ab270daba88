import type { BindLogEntry, BindRecord, BindState } from './model.ts'

/** The life of a binding as pure functions (uas-and-cap §10.2). */

const ORDER: readonly BindState[] = [
  'NEW',
  'USER_OK',
  'TOKEN_PENDING',
  'CODE_SENT',
  'ACTIVATED',
  'OMS_SYNCED',
  'DEVICES_PURGED',
  'DONE',
]

/** Whether a binding has come at least this far. */
export const reached = (bind: BindRecord, state: BindState): boolean =>
  ORDER.indexOf(bind.state) >= ORDER.indexOf(state) && ORDER.includes(bind.state)

export const isOpen = (bind: BindRecord): boolean => ORDER.includes(bind.state) && bind.state !== 'DONE'

/** One record per user and phone is open at a time. */
export const openKeyOf = (userId: string, deviceType: string, deviceId: string): string =>
  `${userId}/${deviceType}/${deviceId}`

/** Who takes a step. */
export interface Step {
  readonly at: number
  readonly source: string
  readonly note?: string
}

/** A binding in a new state, with the step in its log. Going back is a bug. */
export function moved(bind: BindRecord, state: BindState, step: Step, change: Partial<BindRecord> = {}): BindRecord {
  const ends = !ORDER.includes(state)
  if (!isOpen(bind) || (!ends && ORDER.indexOf(state) < ORDER.indexOf(bind.state) && state !== 'NEW')) {
    throw new Error(`A binding cannot go from ${bind.state} to ${state}.`)
  }
  const entry: BindLogEntry = {
    at: step.at,
    state,
    source: step.source,
    device: bind.deviceId,
    ...(step.note === undefined ? {} : { note: step.note }),
  }
  return { ...bind, ...change, state, log: [...bind.log, entry] }
}

/** `138****0000`: enough to recognise, too little to use. */
export const maskMobile = (mobile: string): string =>
  mobile.length < 8 ? '****' : `${mobile.slice(0, -8)}****${mobile.slice(-4)}`
