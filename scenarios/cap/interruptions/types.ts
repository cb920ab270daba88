import type { DisruptionSpec } from '../../../mocks/kernel/disruptions.ts'

/** What the app, the phone or time does. */
export type Act =
  | 'apply'
  | 'apply again, resend'
  | 'open the seeds'
  | 'open the seeds with wrong codes until the phone gives up'
  | 'success'
  | 'success with the same password'
  | 'success of somebody else'
  | 'two users/create at once'
  | 'two create-assign-and-encrypt at once'
  | 'two activateByOTP at once'
  | 'a minute passes'
  | 'the binding expires'

/** How the step is interrupted (uas-and-cap §11, columns). */
export type Kind = 'fails before commit' | 'done, answer lost' | 'crash' | 'duplicate' | 'expiry'

/** How it ends, read off the records of all systems. */
export type End = 'bound once' | 'not bound' | 'open' | 'locked out'

/** One cell of the matrix of uas-and-cap §11. */
export interface Row {
  readonly step: string
  readonly kind: Kind
  /** What happens, for the reader. */
  readonly what: string
  readonly order?: 'seed' | 'safe'
  /** Injected before the act of this number (from 0). */
  readonly disruptions: readonly { readonly act: number; readonly spec: DisruptionSpec }[]
  readonly acts: readonly Act[]
  /** `ok`, the fault, or `broken`: one for each act that asks. */
  readonly answers: readonly string[]
  readonly end: End
  /** States of the tokens at UAS, in the order of their serials. */
  readonly tokens: readonly string[]
  /** The calls from the interruption on, without the app's own. */
  readonly calls: readonly string[]
}

/** `uas user.create` fails once. */
export const once = (
  hop: string,
  when: 'before' | 'after',
  type: 'drop' | 'garbage' | 'empty' = 'drop',
): DisruptionSpec => {
  const [system = '', operation = ''] = hop.split(' ')
  return { match: { system, operation }, when, effect: { type }, times: 1 }
}

/** CAP dies at one of its named points. */
export const death = (operation: string, point: string): DisruptionSpec => ({
  match: { system: 'cap', operation },
  when: 'at',
  point,
  effect: { type: 'crash' },
  times: 1,
})
