import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runScenario, scenarios, toMermaid } from '../../../scenarios/index.ts'
import { inProcess, type ScenarioHost } from '../hosts.ts'

const guide = await readFile(new URL('../../../docs/guides/binding.md', import.meta.url), 'utf8')
/** Scenario name → the diagram that the guide shows of it. */
const diagrams = [...guide.matchAll(/```mermaid\n(sequenceDiagram\n {2}title ([\w/-]+): [\s\S]*?)```/g)].map(
  ([, diagram = '', name = '']) => ({ name, diagram }),
)

describe('the guide of the binding', () => {
  let host: ScenarioHost
  beforeAll(async () => {
    host = await inProcess()
  })
  afterAll(() => host.close())

  it('shows the flow of the broker and that of UAS', () => {
    expect(diagrams.map(({ name }) => name)).toEqual(['cap/bind-happy', 'uas/bind'])
  })

  it.each(diagrams)('shows $name as it is played', async ({ name, diagram }) => {
    const report = await runScenario(scenarios.get(name), { target: host.target })
    expect(report.ok).toBe(true)
    expect(diagram).toBe(toMermaid(report))
  })

  it('names scenarios that exist', () => {
    const known = scenarios.list().map(({ name }) => name)
    const named = [...new Set([...guide.matchAll(/`((?:cap|uas)\/[a-z-]+)`/g)].map(([, name]) => name ?? ''))]
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })
})
