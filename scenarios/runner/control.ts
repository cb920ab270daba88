import { ControlCallFailed } from '../../mocks/control/client.ts'
import type { ClockState } from '../../mocks/kernel/clock.ts'
import type { DisruptionSpec } from '../../mocks/kernel/disruptions.ts'
import type { CaptureOfRun, JournalEntryOfRun, Need, RunOptions, ScenarioTarget } from './types.ts'

type Json = Readonly<Record<string, unknown>>

/** When a fresh world starts: a round instant, the start of a time step of 30 and of 60 seconds. */
const START = '2026-01-01T00:00:00.000Z'

/** What the runner asks of a control plane, about one world. */
export interface ControlPort {
  readonly world: string
  /** Where the world answers, without a trailing slash. */
  readonly base: string
  readonly startClock: ClockState
  /** Takes the world back to its start. */
  restart(): Promise<ClockState>
  advance(ms: number): Promise<ClockState>
  disrupt(spec: DisruptionSpec): Promise<string>
  configure(system: string, changes: Json): Promise<void>
  listRecords(system: string, kind: string): Promise<readonly Json[]>
  getRecord(system: string, kind: string, key: string): Promise<Json>
  createRecord(system: string, kind: string, record: Json): Promise<string>
  patchRecord(system: string, kind: string, key: string, changes: Json): Promise<void>
  /** What the action answers. */
  act(system: string, name: string, params: Json): Promise<unknown>
  /** Messages of the world, oldest first. */
  captures(): Promise<readonly CaptureOfRun[]>
  /** What happened since the run began, or since the world was last taken back, oldest first. */
  journal(): Promise<readonly JournalEntryOfRun[]>
  /** The same without forgetting what was before. */
  wholeJournal(): Promise<readonly JournalEntryOfRun[]>
}

/** What a target lacks: a control plane has it all, a real system nothing of it. */
export function unmet(needs: readonly Need[], control: ControlPort | undefined): readonly Need[] {
  return control ? [] : needs
}

/**
 * Prepares the world of a run; `undefined` when the target has no control plane.
 *
 * @throws {ControlCallFailed} when the control plane refuses
 */
export async function openControl(
  target: ScenarioTarget,
  world: string,
  start: NonNullable<RunOptions['start']>,
): Promise<ControlPort | undefined> {
  if (!target.control) return undefined
  if (start === 'fresh') await refresh(target.control, world)
  const known = target.control
  const client = target.control(world)
  let rounds = 0
  let seen = (await client.journal.list()).entries.length
  const earlier: JournalEntryOfRun[] = []
  const journal = async () => ((await client.journal.list()).entries as readonly JournalEntryOfRun[]).slice(seen)
  const origin = target.baseUrl.replace(/\/$/, '')
  return {
    world,
    base: world === 'main' ? origin : `${origin}/w/${world}`,
    startClock: clockState(await client.clock.get()),
    async restart() {
      const round = ++rounds
      earlier.push(...(await journal()).map((entry) => ofRound(entry, round)))
      await refresh(known, world)
      seen = 0
      return clockState(await client.clock.get())
    },
    advance: async (ms) => clockState(await client.clock.advance({ body: { ms } })),
    disrupt: async (spec) => (await client.disruptions.create({ body: spec as never })).id,
    configure: async (system, changes) => void (await client.config.patch({ path: { system }, body: changes })),
    listRecords: async (system, kind) =>
      (await client.records.list({ path: { system, kind }, query: { limit: 1000 } })).records.map(recordOf),
    getRecord: async (system, kind, key) => recordOf(await client.records.get({ path: { system, kind, key } })),
    createRecord: async (system, kind, record) =>
      (await client.records.create({ path: { system, kind }, body: record })).key,
    patchRecord: async (system, kind, key, changes) =>
      void (await client.records.patch({ path: { system, kind, key }, body: changes })),
    act: (system, name, params) => client.actions.run({ path: { system, name }, body: params }),
    captures: async () => ((await client.captures.list()).captures as readonly CaptureOfRun[]).toReversed(),
    journal,
    wholeJournal: async () => [...earlier, ...(await journal())],
  }
}

/** A world of this name with nothing in it but the seed, its clock stopped at the start. */
async function refresh(control: NonNullable<ScenarioTarget['control']>, world: string): Promise<void> {
  try {
    await control().worlds.create({ body: { id: world, now: START } })
  } catch (error) {
    if (!(error instanceof ControlCallFailed) || error.status !== 409) throw error
    await control(world).reset()
  }
  await control(world).clock.put({ body: { now: START, mode: 'frozen' } })
}

const clockState = (clock: { readonly now: string; readonly mode: string }): ClockState => ({
  now: Date.parse(clock.now),
  mode: clock.mode === 'frozen' ? 'frozen' : 'running',
})

const recordOf = (answer: { readonly record: unknown }): Json => answer.record as Json

/** A world that starts over counts its entries from 1 again: those of an earlier round get ids of their own. */
function ofRound(entry: JournalEntryOfRun, round: number): JournalEntryOfRun {
  const own = (id: string): string => `${round}/${id}`
  return { ...entry, id: own(entry.id), ...(entry.cause === undefined ? {} : { cause: own(entry.cause) }) }
}
