import type { ScenarioReport, StepReport } from '../runner/types.ts'

/**
 * The steps of a run as a table for a terminal, without colours.
 *
 * @example
 * console.log(renderTable(report))
 * // uas/bind  A phone obtains a soft token
 * //   ✓  1  the back end creates the user
 * //   ✗  2  the phone decrypts its seeds
 * //         DeviceError: ACTIVATION_CODE_INVALID …
 * // failed in step 2 of 2
 */
export function renderTable(report: ScenarioReport): string {
  const width = String(report.steps.length).length
  return [
    `${report.name}  ${report.title}`,
    ...report.steps.flatMap((step, index) => line(step, String(index + 1).padStart(width))),
    verdict(report),
  ].join('\n')
}

function line(step: StepReport, number: string): string[] {
  const mark = step.skipped === undefined ? (step.ok ? '✓' : '✗') : '–'
  const note = step.skipped === undefined ? timing(step) : `  (skipped: ${step.skipped})`
  const indent = ' '.repeat(number.length + 7)
  const error = step.error === undefined ? [] : step.error.split('\n').map((text) => indent + text)
  return [`  ${mark}  ${number}  ${step.title}${note}`, ...error]
}

const timing = (step: StepReport): string => (step.ms === undefined ? '' : `  ${Math.round(step.ms)} ms`)

function verdict(report: ScenarioReport): string {
  if (report.skipped !== undefined) return `skipped: ${report.skipped}`
  const failed = report.steps.findIndex((step) => !step.ok)
  if (failed >= 0) return `failed in step ${failed + 1}`
  const skipped = report.steps.filter((step) => step.skipped !== undefined).length
  const calls = report.transcript.length
  return `passed: ${report.steps.length - skipped} steps, ${calls} calls${skipped === 0 ? '' : `, ${skipped} steps skipped`}`
}
