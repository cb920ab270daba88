import type { ScenarioReport, StepReport } from '../runner/types.ts'

/**
 * A run, or several, as JUnit XML: a suite for each scenario, a case for each step.
 *
 * @example
 * await writeFile('scenarios.xml', toJUnit(report))
 */
export function toJUnit(reports: ScenarioReport | readonly ScenarioReport[]): string {
  const suites = (Array.isArray(reports) ? reports : [reports]) as readonly ScenarioReport[]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="authdouble scenarios">',
    ...suites.flatMap(suite),
    '</testsuites>',
    '',
  ].join('\n')
}

/** A skipped scenario is one skipped case: an empty suite would read as a success. */
function suite(report: ScenarioReport): string[] {
  const steps =
    report.skipped === undefined ? report.steps : [{ title: report.title, ok: true, skipped: report.skipped }]
  const failures = steps.filter((step) => !step.ok).length
  const skipped = steps.filter((step) => step.skipped !== undefined).length
  const time = steps.reduce((sum, step) => sum + (step.ms ?? 0), 0)
  const counts = `tests="${steps.length}" failures="${failures}" errors="0" skipped="${skipped}"`
  return [
    `  <testsuite name=${quoted(report.name)} ${counts} time="${seconds(time)}">`,
    ...steps.flatMap((step) => testcase(report, step)),
    '  </testsuite>',
  ]
}

function testcase(report: ScenarioReport, step: StepReport): string[] {
  const open = `    <testcase classname=${quoted(report.name)} name=${quoted(step.title)} time="${seconds(step.ms ?? 0)}"`
  if (step.skipped !== undefined)
    return [`${open}>`, `      <skipped message=${quoted(step.skipped)}/>`, '    </testcase>']
  if (step.ok) return [`${open}/>`]
  const error = step.error ?? 'failed'
  return [
    `${open}>`,
    `      <failure message=${quoted(error.split('\n')[0] ?? '')}>${escaped(error)}</failure>`,
    '    </testcase>',
  ]
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3)
const quoted = (text: string): string => `"${escaped(text).replace(/[\t\n\r]/g, ' ')}"`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return Array.from(text, (character) => (isXml(character) ? (ENTITIES[character] ?? character) : '\ufffd')).join('')
}

/** XML 1.0 §2.2: other characters are forbidden, even as references; lone surrogates are among them. */
function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
}
