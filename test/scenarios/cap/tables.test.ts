import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderTable, runScenario, type ScenarioReport, scenarios } from '../../../scenarios/index.ts'
import { inProcess, type ScenarioHost } from '../hosts.ts'

const REFUSED = 'refused: OTP_REJECTED'

describe('tables that scenarios compute', () => {
  let host: ScenarioHost
  beforeAll(async () => {
    host = await inProcess()
  })
  afterAll(() => host.close())
  const play = (name: string): Promise<ScenarioReport> => runScenario(scenarios.get(name), { target: host.target })

  it('says who gets in without the PIN, by trust, PIN usage and attack', async () => {
    const report = await play('cap/trust-ladder')
    expect(report.tables?.[0]?.columns).toEqual(['trust', 'PIN usage', 'bypassPin', 'clone', 'replay'])
    expect(report.tables?.[0]?.rows).toEqual([
      ['claim', 'Local-gate', 'in', 'in', 'in'],
      ['claim', 'Local-wrap', 'in', 'in', 'in'],
      ['claim', 'Algorithmic', 'in', 'in', 'in'],
      ['totp', 'Local-gate', 'in', 'in', REFUSED],
      ['totp', 'Local-wrap', REFUSED, REFUSED, REFUSED],
      ['totp', 'Algorithmic', 'in', 'in', REFUSED],
      ['ocra', 'Local-gate', 'in', 'in', REFUSED],
      ['ocra', 'Local-wrap', REFUSED, REFUSED, REFUSED],
      ['ocra', 'Algorithmic', REFUSED, REFUSED, REFUSED],
    ])
    expect(renderTable(report)).toContain('\n\nWho gets in without the PIN\n  trust  PIN usage    bypassPin')
  })

  it('says what old and new apps see', async () => {
    const report = await play('cap/old-app')
    expect(report.tables?.[0]?.rows.map((row) => row.join(' | '))).toContain(
      'new | in use | ISPRINT | ISPRINT: pixel-22',
    )
    expect(report.tables?.[0]?.rows).toHaveLength(7)
  })

  it('leaves tables out of a report without any', async () => {
    const report = await play('cap/login-totp')
    expect(report.ok).toBe(true)
    expect('tables' in report).toBe(false)
  })
})
