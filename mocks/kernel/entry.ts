import type { Exchange } from './exchange.ts'
import type { Outcome } from './journal.ts'

export interface EntryInit {
  readonly status: number
  readonly outcome: Outcome
  readonly fault?: string
  readonly reason?: string
  readonly responseHeaders?: readonly [string, string][]
  readonly responseBody?: unknown
}

const NO_SECRETS = {}

/** Closes the journal entry of an exchange; what is secret by contract becomes a marker here. */
export function writeEntry(x: Exchange, init: EntryInit): void {
  const { redactor } = x.world
  const secrets = x.operation?.secrets ?? NO_SECRETS
  const entry = {
    id: x.journalId,
    at: new Date(x.startedAt).toISOString(),
    system: x.double.name,
    operation: x.operation?.operationId ?? x.label,
    method: x.request.method,
    path: x.path,
    status: init.status,
    outcome: init.outcome,
    ...(init.fault === undefined ? {} : { fault: init.fault }),
    ...(init.reason === undefined ? {} : { reason: init.reason }),
    durationMs: x.elapsedMs,
    ...(x.cause === undefined ? {} : { cause: x.cause }),
    request: {
      headers: redactor.headers(Object.entries(x.header) as [string, string][]),
      query: redactQuery(x, x.rawQuery, secrets),
      body: x.body === undefined ? unread(x.rawBody) : redactor.value(x.body, secrets),
    },
    response: {
      headers: redactor.headers((init.responseHeaders ?? []).map((header) => redactLocation(x, header, secrets))),
      body: redactor.value(init.responseBody, secrets),
    },
    warnings: x.warnings,
    ...(x.disruption === undefined ? {} : { disruption: x.disruption }),
  }
  x.world.journal.write(entry)
  x.kernel.options.onJournal?.(x.world, entry)
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

/** A redirect carries its secrets, a code or a ticket, in the query or the fragment of its target. */
function redactLocation(
  x: Exchange,
  [name, value]: readonly [string, string],
  secrets: Readonly<Record<string, string>>,
): [string, string] {
  if (name !== 'location') return [name, value]
  return [name, value.replace(/(?<=[?#])[^?#]*/g, (part) => redactQuery(x, part, secrets))]
}
