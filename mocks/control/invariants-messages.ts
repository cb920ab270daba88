import type { JournalDetail } from '../kernel/journal.ts'
import type { Invariant, InvariantViolation } from './invariants.ts'
import { optionalCount, optionalText } from './params.ts'

/** Rules about who is told what, and in which order; each with defaults for the broker's systems. */

const bodyOf = (entry: JournalDetail): Readonly<Record<string, unknown>> =>
  typeof entry.request.body === 'object' && entry.request.body !== null
    ? (entry.request.body as Readonly<Record<string, unknown>>)
    : {}

const numberOf = (entry: JournalDetail): number => Number(entry.id.slice(1))

/** `{withinMs? = 60000, channel? = "sms", system?}`: no two messages with a code to one number in that time. */
export const noCodeTwiceWithin: Invariant = (journal, params) => {
  const withinMs = optionalCount(params, 'withinMs', 60_000)
  const channel = optionalText(params, 'channel', 'sms')
  const system = optionalText(params, 'system', '')
  const last = new Map<string, number>()
  return journal.flatMap((entry): InvariantViolation[] => {
    const { code, to } = bodyOf(entry)
    if (entry.operation !== `deliver.${channel}` || code === undefined) return []
    if (system !== '' && entry.system !== system) return []
    const at = Date.parse(entry.at)
    const before = last.get(String(to))
    last.set(String(to), at)
    if (before === undefined || at - before >= withinMs) return []
    return [{ entry: entry.id, message: `a second code to ${String(to)} after ${at - before} ms` }]
  })
}

/** `{operation? = "token.verify", system? = "user-centre"}`: the request that learns of a refused token asks no more. */
export const noCallAfterRefusedToken: Invariant = (journal, params) => {
  const operation = optionalText(params, 'operation', 'token.verify')
  const system = optionalText(params, 'system', 'user-centre')
  const refused = journal.filter(
    (entry) =>
      entry.system === system &&
      entry.operation === operation &&
      entry.cause !== undefined &&
      ['fault', 'refused'].includes(entry.outcome),
  )
  return refused.flatMap((refusal) =>
    journal
      .filter((entry) => entry.cause === refusal.cause && numberOf(entry) > numberOf(refusal))
      .map((entry) => ({
        entry: entry.id,
        message: `${entry.system} ${entry.operation} was asked after ${refusal.id} had refused the token`,
      })),
  )
}

/**
 * `{system? = "cap", channel? = "sms"}`: what this system sends as a code is in none of its answers, in no request to
 * others and in no message of another channel. Secrets are compared by their markers.
 */
export const codeOnlyBySms: Invariant = (journal, params, world) => {
  const system = optionalText(params, 'system', 'cap')
  const channel = optionalText(params, 'channel', 'sms')
  const sent = journal.filter((entry) => entry.system === system && entry.operation === `deliver.${channel}`)
  const codes = world.captures.list().flatMap((capture) => (capture.system === system && capture.code) || [])
  const marks = [...sent.flatMap((entry) => tailOf(bodyOf(entry).code)), ...codes]
  const own = new Set(journal.filter((entry) => entry.system === system).map((entry) => entry.id))
  return journal.flatMap((entry): InvariantViolation[] => {
    if (sent.includes(entry)) return []
    const said =
      entry.system === system
        ? JSON.stringify([entry.request, entry.response, entry.reason])
        : own.has(entry.cause ?? '')
          ? JSON.stringify(entry.request)
          : ''
    if (!marks.some((mark) => said.includes(mark))) return []
    return [
      { entry: entry.id, message: `${entry.system} ${entry.operation} carries a code that is for ${channel} alone` },
    ]
  })
}

/** `⟨code:9f3a⟩` → `:9f3a⟩`: the same secret under whatever name. */
const tailOf = (marker: unknown): string[] => {
  const tail = /:[0-9a-f]+⟩$/.exec(String(marker))?.[0]
  return tail === undefined ? [] : [tail]
}

/**
 * `{saved? = "note.method-saved", deleted? = "trustedDevices.deleteAll"}`: a user's old devices go only when his new
 * method is stored (uas-and-cap §10.3). Order seed breaks it, order safe keeps it.
 */
export const devicesDeletedAfterMethodSaved: Invariant = (journal, params) => {
  const saved = optionalText(params, 'saved', 'note.method-saved')
  const deleted = optionalText(params, 'deleted', 'trustedDevices.deleteAll')
  const ready = new Set<unknown>()
  return journal.flatMap((entry): InvariantViolation[] => {
    const { userId } = bodyOf(entry)
    if (entry.operation === saved) ready.add(userId)
    if (entry.operation !== deleted) return []
    const violates = !ready.has(userId)
    // Each saving stands for one deletion; one whose answer was lost is asked for again.
    if (entry.outcome === 'ok') ready.delete(userId)
    return violates ? [{ entry: entry.id, message: `devices of ${String(userId)} go before his method is stored` }] : []
  })
}
