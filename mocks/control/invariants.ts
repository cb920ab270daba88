import type { JournalDetail } from '../kernel/journal.ts'
import type { World } from '../kernel/world.ts'
import {
  codeOnlyBySms,
  devicesDeletedAfterMethodSaved,
  noCallAfterRefusedToken,
  noCodeTwiceWithin,
} from './invariants-messages.ts'
import { count, text, texts } from './params.ts'

/** One breach: the journal entry that shows it. */
export interface InvariantViolation {
  readonly entry: string
  readonly message: string
}

/** The body of `POST /journal/verify`: the invariant's name and its own parameters. */
export interface InvariantCheck extends Readonly<Record<string, unknown>> {
  readonly invariant: string
}

/** Judges a journal, oldest entry first. @throws {ControlError} 400 `body-invalid` for a parameter it cannot use */
export type Invariant = (
  journal: readonly JournalDetail[],
  params: InvariantCheck,
  world: World,
) => InvariantViolation[]

/** What can be asked of a journal, by name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  /** `{outcome, system?}`: nothing ended so. */
  'no-outcome': (journal, params) => {
    const outcome = text(params, 'outcome')
    const system = params.system === undefined ? undefined : text(params, 'system')
    return journal
      .filter((entry) => entry.outcome === outcome && (system === undefined || entry.system === system))
      .map((entry) => ({ entry: entry.id, message: `${entry.operation || entry.path} ended with ${described(entry)}` }))
  },

  /** `{operations: [...]}`: these were asked in this order; others may lie between them. */
  order: (journal, params) => {
    const wanted = texts(params, 'operations')
    let next = 0
    for (const entry of journal) if (entry.operation === wanted[next]) next++
    const missing = wanted[next]
    if (missing === undefined) return []
    const after = next === 0 ? '' : ` after ${wanted.slice(0, next).join(', ')}`
    return [{ entry: journal.at(-1)?.id ?? '', message: `${missing} was not asked${after}` }]
  },

  /** `{operation, times, withinMs?}`: asked at most so often, in all or in any span of world time. */
  'at-most': (journal, params) => {
    const operation = text(params, 'operation')
    const times = count(params, 'times')
    const withinMs = params.withinMs === undefined ? Number.POSITIVE_INFINITY : count(params, 'withinMs')
    const asked = journal.filter((entry) => entry.operation === operation)
    return asked.flatMap((entry, i) => {
      const earliest = asked[i - times]
      if (!earliest || Date.parse(entry.at) - Date.parse(earliest.at) > withinMs) return []
      const span = Number.isFinite(withinMs) ? ` within ${withinMs} ms` : ''
      return [{ entry: entry.id, message: `${operation} was asked more than ${times} times${span}` }]
    })
  },

  /** No entry shows a code that was sent to somebody. */
  'no-secrets': (journal, _params, world) => {
    const codes = [...new Set(world.captures.list().flatMap(({ code }) => (code ? [code] : [])))]
    return journal.flatMap((entry) => {
      const shown = JSON.stringify([entry.path, entry.reason, entry.request, entry.response, entry.warnings])
      return codes.some((code) => shown.includes(code))
        ? [{ entry: entry.id, message: 'shows a code that was sent to somebody' }]
        : []
    })
  },

  'no-code-twice-within': noCodeTwiceWithin,
  'no-call-after-refused-token': noCallAfterRefusedToken,
  'code-only-by-sms': codeOnlyBySms,
  'devices-deleted-after-method-saved': devicesDeletedAfterMethodSaved,
}

const described = ({ outcome, fault, reason }: JournalDetail): string =>
  [outcome, fault, reason && `(${reason})`].filter(Boolean).join(' ')
