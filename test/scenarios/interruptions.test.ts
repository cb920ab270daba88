import { describe, expect, it } from 'vitest'
import { createDoubles } from '../../mocks/index.ts'
import { runScenario, scenarios } from '../../scenarios/index.ts'
import { targetOf } from './hosts.ts'

const INTRODUCTION = `# Interruptions of a binding

Written from the run of \`authdouble scenario run cap/interruptions\`; a test compares it with the next run
(\`npx vitest run test/scenarios/interruptions.test.ts -u\` writes it anew). Each row begins in a world of its own.
Policies are the default ones, order \`seed\` unless the row says otherwise.
`

describe('cap/interruptions', () => {
  it('passes, and the page in docs is what it printed', async () => {
    const doubles = await createDoubles({ now: '2025-06-01T00:00:00Z', clock: 'frozen' })
    const target = targetOf((request) => doubles.fetch(request), 'http://localhost')
    const report = await runScenario(scenarios.get('cap/interruptions'), { target })
    expect(report.steps.filter((step) => !step.ok)).toEqual([])
    const [table] = report.tables ?? []
    expect(table?.rows).toHaveLength(28)
    const lines = [table?.columns ?? [], (table?.columns ?? []).map(() => '---'), ...(table?.rows ?? [])]
    const text = `${INTRODUCTION}\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
    await expect(text).toMatchFileSnapshot('../../docs/interruptions.md')
  })
})
