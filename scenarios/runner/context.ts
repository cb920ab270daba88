import type { Contract } from '../../mocks/kernel/contract.ts'
import type { FaultCatalogue } from '../../mocks/kernel/faults.ts'
import { RandomStream, unguessableSeed } from '../../mocks/kernel/random.ts'
import { VirtualDevice } from '../devices/virtual-device.ts'
import { CheckFailed, expectThat } from './check.ts'
import { createUasClient } from './client.ts'
import { openClock } from './clock.ts'
import { type ControlPort, openControl } from './control.ts'
import { observed } from './devices.ts'
import { createSteps } from './steps.ts'
import type {
  DeviceInit,
  Happening,
  Need,
  RunOptions,
  Scenario,
  ScenarioContext,
  ScenarioRecords,
  StepReport,
  TranscriptEntry,
} from './types.ts'

const SYSTEM = 'uas'
const DEFAULT_RANDOM = 'authdouble'

export interface UasKnowledge {
  readonly contract: Contract
  readonly faults: FaultCatalogue
}

/** A script's context and what is written down while it plays. */
export interface Stage {
  readonly context: ScenarioContext
  readonly steps: readonly StepReport[]
  readonly transcript: readonly TranscriptEntry[]
  readonly happenings: readonly Happening[]
  readonly control: ControlPort | undefined
}

/** Builds the stage: the world is made or reset, the clock is read. */
export async function openStage(scenario: Scenario, options: RunOptions, uas: UasKnowledge): Promise<Stage> {
  const world = options.world ?? worldOf(scenario.name)
  const control = await openControl(options.target, world, options.start ?? 'fresh')
  const clock = openClock(control)
  const random = options.random ?? (control ? DEFAULT_RANDOM : unguessableSeed())
  const transcript: TranscriptEntry[] = []
  const happenings: Happening[] = []
  const tell = (happening: Happening): void => void happenings.push(happening)
  const { step, reports } = createSteps({ options, control, tell })
  const client = createUasClient({
    ...uas,
    target: options.target,
    base: control?.base ?? options.target.baseUrl.replace(/\/$/, ''),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    record(entry, happening) {
      transcript.push(entry)
      tell(happening)
    },
  })
  const context: ScenarioContext = {
    step,
    uas: client,
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
    records: recordsOf(control),
    async configure(changes) {
      await needed(control, 'config').configure(SYSTEM, changes)
      tell({ kind: 'world', text: `config: ${JSON.stringify(changes)}` })
    },
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
  return { context, steps: reports, transcript, happenings, control }
}

/** `uas/bind` → `scenario-uas-bind` */
export function worldOf(name: string): string {
  return `scenario-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 40)
}

function needed(control: ControlPort | undefined, need: Need): ControlPort {
  if (control) return control
  throw new CheckFailed(`This target has no control plane. Declare the need "${need}" of the scenario or the step.`)
}

function recordsOf(control: ControlPort | undefined): ScenarioRecords {
  const port = (): ControlPort => needed(control, 'records')
  return {
    list: async (kind) => port().listRecords(SYSTEM, kind),
    get: async (kind, key) => port().getRecord(SYSTEM, kind, key),
    create: async (kind, record) => port().createRecord(SYSTEM, kind, record),
    patch: async (kind, key, changes) => port().patchRecord(SYSTEM, kind, key, changes),
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
