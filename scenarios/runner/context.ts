import type { Contract } from '../../mocks/kernel/contract.ts'
import type { SystemTypes } from '../../mocks/kernel/double.ts'
import type { FaultCatalogue } from '../../mocks/kernel/faults.ts'
import { RandomStream, unguessableSeed } from '../../mocks/kernel/random.ts'
import { VirtualDevice } from '../devices/virtual-device.ts'
import { agent, app } from './callers.ts'
import { CheckFailed, expectThat } from './check.ts'
import { type ClientInit, createClient, type SystemClient } from './client.ts'
import { openClock } from './clock.ts'
import { type ControlPort, openControl } from './control.ts'
import { observed } from './devices.ts'
import { createSteps } from './steps.ts'
import type {
  DeviceInit,
  Happening,
  Need,
  ReportTable,
  RunOptions,
  Scenario,
  ScenarioContext,
  ScenarioRecords,
  ScenarioSystem,
  StepReport,
  SystemControl,
  TranscriptEntry,
} from './types.ts'

const SYSTEM = 'uas'
const DEFAULT_RANDOM = 'authdouble'

/** What is known of a system that a script calls. */
export interface SystemKnowledge {
  readonly contract: Contract
  readonly faults: FaultCatalogue
}
export type Knowledge = Readonly<Partial<Record<ScenarioSystem, SystemKnowledge>>>

/** A script's context and what is written down while it plays. */
export interface Stage {
  readonly context: ScenarioContext
  readonly steps: readonly StepReport[]
  readonly transcript: readonly TranscriptEntry[]
  readonly happenings: readonly Happening[]
  readonly tables: readonly ReportTable[]
  readonly control: ControlPort | undefined
}

/** Builds the stage: the world is made or reset, the clock is read. */
export async function openStage(scenario: Scenario, options: RunOptions, known: Knowledge): Promise<Stage> {
  const world = options.world ?? worldOf(scenario.name)
  const control = await openControl(options.target, world, options.start ?? 'fresh')
  const clock = openClock(control)
  const random = options.random ?? (control ? DEFAULT_RANDOM : unguessableSeed())
  const transcript: TranscriptEntry[] = []
  const happenings: Happening[] = []
  const tell = (happening: Happening): void => void happenings.push(happening)
  const { step, reports } = createSteps({ options, control, tell })
  const tables: ReportTable[] = []
  const shared = {
    target: options.target,
    base: control?.base ?? options.target.baseUrl.replace(/\/$/, ''),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    record(entry: TranscriptEntry, happening: Happening) {
      transcript.push(entry)
      tell(happening)
    },
  }
  const context: ScenarioContext = {
    step,
    ...clientsOf(known, shared),
    async restart() {
      clock.restart(await needed(control, 'records').restart())
      tell({ kind: 'world', text: 'the world begins anew' })
    },
    device: (init) => makeDevice(init, `${random}/${scenario.name}`, clock, tell),
    clock: {
      now: () => clock.now(),
      async advance(ms) {
        await clock.advance(ms)
        tell({ kind: 'world', text: `clock +${ms / 1000} s` })
      },
    },
    async disrupt(spec) {
      const match = { system: SYSTEM, ...spec.match }
      const id = await needed(control, 'disruptions').disrupt({ ...spec, match })
      tell({
        kind: 'world',
        text: `disruption: ${spec.effect.type} ${spec.when} ${spec.point ?? match.operation ?? ''}`.trim(),
      })
      return id
    },
    ...systemControl(SYSTEM, control, tell),
    system: (name) => systemControl(name, control, tell),
    captures: () => needed(control, 'captures').captures(),
    async hops(work) {
      const port = needed(control, 'journal')
      const before = (await port.journal()).length
      await work()
      const hops = (await port.journal()).slice(before).filter(({ operation }) => !operation.startsWith('note.'))
      return hops.map(({ system, operation }) => `${system} ${operation}`)
    },
    table: (title, columns, rows) => void tables.push({ title, columns, rows }),
    journal: () => needed(control, 'journal').journal(),
    async calls() {
      const journal = control ? await control.journal() : undefined
      return (journal ?? transcript).map((entry) => entry.operation)
    },
    expect: expectThat,
    ask(question) {
      if (options.ask) return options.ask(question)
      throw new CheckFailed(`Nobody can be asked for ${question}: run it on a terminal, or pass "ask".`)
    },
  }
  return { context, steps: reports, transcript, happenings, tables, control }
}

/** `uas/bind` → `scenario-uas-bind` */
export function worldOf(name: string): string {
  return `scenario-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 40)
}

function needed(control: ControlPort | undefined, need: Need): ControlPort {
  if (control) return control
  throw new CheckFailed(`This target has no control plane. Declare the need "${need}" of the scenario or the step.`)
}

/** One client a system; one whose contract is not loaded throws when it is used. */
function clientsOf(
  known: Knowledge,
  shared: Omit<ClientInit, 'contract' | 'faults' | 'caller'>,
): Pick<ScenarioContext, 'uas' | 'cap' | 'uc' | 'oms' | 'nrts'> {
  const client = <T extends SystemTypes>(name: ScenarioSystem): SystemClient<T> => {
    const system = known[name]
    if (!system) return undeclared(name)
    return createClient<T>({ ...shared, ...system, caller: name === 'uas' ? agent() : app })
  }
  return {
    uas: client('uas'),
    cap: client('cap'),
    uc: client('user-centre'),
    oms: client('oms'),
    nrts: client('nrts'),
  }
}

function undeclared<T extends SystemTypes>(name: ScenarioSystem): SystemClient<T> {
  const refuse = async (): Promise<never> => {
    throw new Error(`Declare "${name}" in the systems of the scenario.`)
  }
  return { call: refuse, expectOk: refuse, expectFault: refuse, expectBroken: refuse }
}

function systemControl(
  system: ScenarioSystem,
  control: ControlPort | undefined,
  tell: (happening: Happening) => void,
): SystemControl {
  return {
    records: recordsOf(system, control),
    async configure(changes) {
      await needed(control, 'config').configure(system, changes)
      const whose = system === SYSTEM ? '' : ` of ${system}`
      tell({ kind: 'world', text: `config${whose}: ${JSON.stringify(changes)}` })
    },
    act: async (name, params) => needed(control, 'records').act(system, name, params),
  }
}

function recordsOf(system: ScenarioSystem, control: ControlPort | undefined): ScenarioRecords {
  const port = (): ControlPort => needed(control, 'records')
  return {
    list: async (kind) => port().listRecords(system, kind),
    get: async (kind, key) => port().getRecord(system, kind, key),
    create: async (kind, record) => port().createRecord(system, kind, record),
    patch: async (kind, key, changes) => port().patchRecord(system, kind, key, changes),
  }
}

/** Each device draws from a stream of its own, so that one more device changes nothing for the others. */
function makeDevice(
  init: DeviceInit,
  seed: string,
  clock: { now(): number },
  tell: (happening: Happening) => void,
): VirtualDevice {
  const { name = 'Phone', ...device } = init
  const stream = RandomStream.from(`${seed}/device/${init.deviceId}/${name}`)
  return observed(new VirtualDevice({ ...device, clock, random: (length) => stream.bytes(length) }), name, tell)
}
