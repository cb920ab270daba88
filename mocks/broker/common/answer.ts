import type { CallInit, CallResult } from '../../kernel/hops.ts'

/** What the clients of the broker need of an orchestration. */
export interface Caller {
  call(system: string, request: CallInit): Promise<CallResult>
}

/** After this nobody knows whether the other side did it. */
export interface Unknown {
  readonly kind: 'unknown'
  /** For reasons, never for decisions: `timeout`, `broken`, `status 503`, `answer without result`. */
  readonly why: string
}

export const unknown = (why: string): Unknown => ({ kind: 'unknown', why })

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
