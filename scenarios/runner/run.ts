import type { Knowledge } from './context.ts'
import { openStage, type Stage } from './context.ts'
import { unmet } from './control.ts'
import { messageOf, StepFailed } from './steps.ts'
import type { RunOptions, Scenario, ScenarioReport, StepReport } from './types.ts'

/** Plays a scenario on a stage of its own. @throws when the world cannot be prepared */
export async function playScenario(scenario: Scenario, options: RunOptions, known: Knowledge): Promise<ScenarioReport> {
  const stage = await openStage(scenario, options, known)
  const missing = unmet(scenario.needs, stage.control)
  const problem = missing.length > 0 ? undefined : await play(scenario, stage)
  const steps = problem === undefined ? stage.steps : [...stage.steps, problem]
  return {
    name: scenario.name,
    title: scenario.title,
    world: stage.control?.world ?? '',
    ok: steps.every((step) => step.ok),
    ...(missing.length === 0 ? {} : { skipped: `needs ${missing.join(', ')}` }),
    steps,
    transcript: stage.transcript,
    happenings: stage.happenings,
    ...(stage.tables.length === 0 ? {} : { tables: stage.tables }),
    ...(stage.control && missing.length === 0 ? { journal: await stage.control.wholeJournal() } : {}),
  }
}

/** Gives the failure that no step reported: code between the steps threw. */
async function play(scenario: Scenario, stage: Stage): Promise<StepReport | undefined> {
  try {
    await scenario.run(stage.context)
    return undefined
  } catch (error) {
    if (error instanceof StepFailed) return undefined
    return { title: 'between the steps', ok: false, error: messageOf(error) }
  }
}
