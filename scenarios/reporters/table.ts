import type { ReportTable, ScenarioReport, StepReport } from '../runner/types.ts'

export interface TableOptions {
  /** `failed` leaves out the others, for somebody who saw them go by. Default `all`. */
  readonly steps?: 'all' | 'failed'
}

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
export function renderTable(report: ScenarioReport, options: TableOptions = {}): string {
  const width = String(report.steps.length).length
  const shown = (step: StepReport): boolean => options.steps !== 'failed' || !step.ok
  return [
    `${report.name}  ${report.title}`,
    ...report.steps.flatMap((step, index) => (shown(step) ? line(step, String(index + 1).padStart(width)) : [])),
    verdict(report),
    ...(report.tables ?? []).flatMap((table) => ['', ...renderRows(table)]),
  ].join('\n')
}

/** Title, heads and rows of a table of the script, in columns of the width of their longest cell. */
function renderRows({ title, columns, rows }: ReportTable): string[] {
  const all = [columns, ...rows]
  const widths = columns.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)))
  const text = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [title, ...[text(columns), rule, ...rows.map(text)].map((row) => `  ${row}`)]
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
