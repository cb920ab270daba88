import type { Exchange } from './exchange.ts'
import type { JournalDetail, Outcome } from './journal.ts'

export interface EntryInit {
  readonly status: number
  readonly outcome: Outcome
  readonly fault?: string
  readonly reason?: string
  readonly responseHeaders?: readonly [string, string][]
  readonly responseBody?: unknown
}

const NO_SECRETS = {}

type OpenEntry = { -readonly [K in keyof JournalDetail]: JournalDetail[K] }

/** Closes the journal entry of an exchange; what is secret by contract becomes a marker here. */
export function writeEntry(x: Exchange, init: EntryInit): void {
  const { redactor } = x.world
  const secrets = x.operation?.secrets ?? NO_SECRETS
  const entry: OpenEntry = {
    id: x.journalId,
    at: new Date(x.startedAt).toISOString(),
    system: x.double.name,
    operation: x.operation?.operationId ?? x.label,
    method: x.request.method,
    path: x.path,
    status: init.status,
    outcome: init.outcome,
    durationMs: x.elapsedMs,
    request: {
      headers: redactor.headerRecord(x.header),
      query: redactQuery(x, x.rawQuery, secrets),
      body: x.body === undefined ? unread(x.rawBody) : redactor.value(x.body, secrets),
    },
    response: {
      headers: responseHeaders(x, init.responseHeaders ?? [], secrets),
      body: redactor.value(init.responseBody, secrets),
    },
    warnings: x.warnings,
  }
  if (init.fault !== undefined) entry.fault = init.fault
  if (init.reason !== undefined) entry.reason = init.reason
  if (x.cause !== undefined) entry.cause = x.cause
  if (x.disruption !== undefined) entry.disruption = x.disruption
  x.world.journal.write(entry)
  x.kernel.options.onJournal?.(x.world, entry)
}

/** A redirect carries its secrets, a code or a ticket, in the query or the fragment of its target. */
function responseHeaders(
  x: Exchange,
  headers: readonly (readonly [string, string])[],
  secrets: Readonly<Record<string, string>>,
): Record<string, string> {
  const out = x.world.redactor.headers(headers)
  if (out.location !== undefined) {
    out.location = out.location.replace(/(?<=[?#])[^?#]*/g, (part) => redactQuery(x, part, secrets))
  }
  return out
}

const unread = (bytes: Uint8Array): string | undefined => (bytes.length === 0 ? undefined : `⟨${bytes.length} bytes⟩`)

function redactQuery(x: Exchange, text: string, secrets: Readonly<Record<string, string>>): string {
  if (text === '') return ''
  const query = new URLSearchParams(text)
  for (const [name, value] of [...query]) {
    const kind = Object.hasOwn(secrets, name) ? secrets[name] : undefined
    if (kind && value !== '') query.set(name, x.world.redactor.marker(kind, value))
  }
  return decodeURIComponent(query.toString())
}
