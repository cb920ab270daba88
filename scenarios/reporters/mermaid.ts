import type { Happening, JournalEntryOfRun, ScenarioReport } from '../runner/types.ts'

type Call = Extract<Happening, { kind: 'call' }>

/**
 * A run as a Mermaid sequence diagram: phones, callers and systems; one arrow a hop, nested under the hop that
 * caused it; local SDK calls as arrows of the phone to itself; steps as notes.
 *
 * @example
 * await writeFile('bind.mmd', toMermaid(report))
 */
export function toMermaid(report: ScenarioReport): string {
  const hops = new Hops(report.journal ?? [])
  const body = report.happenings.flatMap((happening) => draw(happening, hops, report))
  const rest = hops.unclaimed().flatMap((entry) => hop('Others', entry, hops))
  const lines = [...body, ...rest]
  return [
    'sequenceDiagram',
    `  title ${report.name}: ${report.title.replace(/[#;\r\n]/g, ' ')}`,
    ...participants(report, lines),
    ...lines,
    '',
  ].join('\n')
}

function draw(happening: Happening, hops: Hops, report: ScenarioReport): string[] {
  switch (happening.kind) {
    case 'step':
      return [`  note over ${everyone(report)}: ${text(happening.title)}`]
    case 'device':
      return [
        arrow(
          happening.device,
          happening.device,
          happening.method + (happening.error === undefined ? '' : ` ✗ ${happening.error}`),
        ),
      ]
    case 'world':
      return [`  note right of ${id(systemsOf(report).at(-1) ?? 'uas')}: ${text(happening.text)}`]
    case 'call':
      return drawCall(happening, hops)
  }
}

/** What a system noted about itself is no call. */
const NOTE = 'note.'

/** From the journal where there is one; else as the script saw it. */
function drawCall(call: Call, hops: Hops): string[] {
  const entry = hops.claim(call)
  if (entry) return hop(call.from, entry, hops, call.outcome === 'broken' ? '✗ connection broken' : undefined)
  const answer = call.outcome === 'ok' ? 'ok' : `✗ ${call.fault ?? 'connection broken'}`
  return [
    arrow(call.from, call.system, call.operation),
    answerArrow(call.system, call.from, answer, call.outcome !== 'ok'),
  ]
}

function hop(from: string, entry: JournalEntryOfRun, hops: Hops, broken?: string): string[] {
  if (entry.operation.startsWith(NOTE))
    return [`  note over ${id(entry.system)}: ${text(entry.operation.slice(NOTE.length))}`]
  const failed = entry.outcome !== 'ok'
  const answer = broken ?? (failed ? `✗ ${entry.fault ?? entry.reason ?? entry.outcome}` : String(entry.status))
  return [
    arrow(from, entry.system, entry.operation || `${entry.method} ${entry.path}`),
    ...hops.causedBy(entry).flatMap((inner) => hop(entry.system, inner, hops)),
    answerArrow(entry.system, from, answer, failed || broken !== undefined),
  ]
}

/** The journal of a run, handed out hop by hop. */
class Hops {
  readonly #roots: JournalEntryOfRun[]
  readonly #inner = new Map<string, JournalEntryOfRun[]>()

  constructor(journal: readonly JournalEntryOfRun[]) {
    this.#roots = journal.filter((entry) => entry.cause === undefined)
    for (const entry of journal) {
      if (entry.cause !== undefined) this.#inner.set(entry.cause, [...(this.#inner.get(entry.cause) ?? []), entry])
    }
  }

  /** The next hop that is this call. */
  claim(call: Call): JournalEntryOfRun | undefined {
    const at = this.#roots.findIndex((entry) => entry.system === call.system && entry.operation === call.operation)
    return at < 0 ? undefined : this.#roots.splice(at, 1)[0]
  }

  causedBy(entry: JournalEntryOfRun): readonly JournalEntryOfRun[] {
    return this.#inner.get(entry.id) ?? []
  }

  /** Hops that came from outside of the script. */
  unclaimed(): readonly JournalEntryOfRun[] {
    return this.#roots
  }
}

function participants(report: ScenarioReport, lines: readonly string[]): string[] {
  const devices = names(report, (happening) => (happening.kind === 'device' ? [happening.device] : []))
  const callers = names(report, (happening) => (happening.kind === 'call' ? [happening.from] : []))
  const others = lines.some((line) => line.startsWith('  Others->')) ? ['Others'] : []
  return [
    ...devices.map((name) => `  actor ${id(name)} as ${text(name)}`),
    ...[...callers, ...others, ...systemsOf(report)].map((name) => `  participant ${id(name)} as ${text(name)}`),
  ]
}

function systemsOf(report: ScenarioReport): string[] {
  const called = names(report, (happening) => (happening.kind === 'call' ? [happening.system] : []))
  return [...new Set([...called, ...(report.journal ?? []).map((entry) => entry.system)])]
}

/** The outermost lifelines: a note over them spans the diagram. */
function everyone(report: ScenarioReport): string {
  const devices = names(report, (happening) => (happening.kind === 'device' ? [happening.device] : []))
  const callers = names(report, (happening) => (happening.kind === 'call' ? [happening.from] : []))
  const ends = [...devices, ...callers, ...systemsOf(report)].map(id)
  const [first = 'uas', last = first] = [ends[0], ends.at(-1)]
  return first === last ? first : `${first},${last}`
}

const names = (report: ScenarioReport, pick: (happening: Happening) => readonly string[]): string[] => [
  ...new Set(report.happenings.flatMap(pick)),
]

const arrow = (from: string, to: string, label: string): string => `  ${id(from)}->>${id(to)}: ${text(label)}`
const answerArrow = (from: string, to: string, label: string, failed: boolean): string =>
  `  ${id(from)}${failed ? '--x' : '-->>'}${id(to)}: ${text(label)}`

/** Mermaid takes letters, digits and underscores as a participant's id; other characters are their code, `-` is `x2d`. */
const id = (name: string): string =>
  name.replace(/ /g, '_').replace(/\W/g, (character) => `x${character.charCodeAt(0).toString(16)}`)

/** `;` and `#` have a meaning of their own in a message, a line break ends it. */
const text = (value: string): string =>
  value.replace(/[\r\n]+/g, ' ').replace(/[#;]/g, (mark) => (mark === '#' ? '#35;' : '#59;'))
