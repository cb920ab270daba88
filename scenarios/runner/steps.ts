import { CheckFailed } from './check.ts'
import { type ControlPort, unmet } from './control.ts'
import type { Happening, Need, RunOptions, ScenarioContext, StepReport } from './types.ts'

export interface StepsInit {
  readonly options: RunOptions
  readonly control: ControlPort | undefined
  tell(happening: Happening): void
}

type Work = () => unknown

/** Plays steps one by one and writes down how each went. */
export function createSteps({ options, control, tell }: StepsInit): {
  step: ScenarioContext['step']
  reports: StepReport[]
} {
  const reports: StepReport[] = []
  const close = (report: StepReport): void => {
    reports.push(report)
    options.onStep?.(report)
  }
  const step = async (
    title: string,
    second: Work | { readonly needs: readonly Need[] },
    third?: Work,
  ): Promise<unknown> => {
    const needs = typeof second === 'function' ? [] : second.needs
    const work = (typeof second === 'function' ? second : third) as Work
    options.signal?.throwIfAborted()
    const missing = unmet(needs, control)
    if (missing.length > 0) return close({ title, ok: true, skipped: `needs ${missing.join(', ')}` })
    tell({ kind: 'step', title })
    const started = options.stopwatch?.()
    const timing = (): { ms?: number } =>
      started === undefined ? {} : { ms: (options.stopwatch?.() ?? started) - started }
    try {
      const value = await work()
      close({ title, ok: true, ...timing() })
      return value
    } catch (error) {
      close({ title, ok: false, ...timing(), error: messageOf(error) })
      throw new StepFailed(title, error)
    }
  }
  return { step: step as ScenarioContext['step'], reports }
}

/** A step failed, and with it the scenario; the step is already in the report. */
export class StepFailed extends Error {
  constructor(title: string, cause: unknown) {
    super(`${title}: ${messageOf(cause)}`, { cause })
    this.name = 'StepFailed'
  }
}

/** What a reader needs: the check that did not hold, or name and words of an error nobody expected. */
export function messageOf(error: unknown): string {
  if (error instanceof CheckFailed) return error.message
  if (!(error instanceof Error)) return String(error)
  const code = (error as { code?: unknown }).code
  return `${error.name}: ${typeof code === 'string' && !error.message.includes(code) ? `${code} ` : ''}${error.message}`
}
