import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import {
  defineScenario,
  renderTable,
  runScenario,
  type ScenarioReport,
  scenarios,
  toJUnit,
  toMermaid,
} from '../../scenarios/index.ts'
import { inProcess } from './hosts.ts'

const base: ScenarioReport = {
  name: 'test/report',
  title: 'A "report" & <more>',
  world: 'w',
  ok: false,
  steps: [
    { title: 'first', ok: true, ms: 12.4 },
    { title: 'second <step>', ok: true, skipped: 'needs clock' },
    { title: "third & it's \u0007", ok: false, ms: 3, error: 'status: expected "a", got <b>\nat line 2 \ud800 ]]>' },
  ],
  transcript: [],
  happenings: [],
}

/** Parses strictly: what is not well-formed throws. */
function parse(xml: string) {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`)
    },
  })
  return parser.parseFromString(xml, 'text/xml')
}

const all = (xml: string, name: string) => Array.from(parse(xml).getElementsByTagName(name))

describe('renderTable', () => {
  it('marks passed, skipped and failed steps', () => {
    expect(renderTable(base)).toBe(
      [
        'test/report  A "report" & <more>',
        '  ✓  1  first  12 ms',
        '  –  2  second <step>  (skipped: needs clock)',
        "  ✗  3  third & it's \u0007  3 ms",
        '        status: expected "a", got <b>',
        '        at line 2 \ud800 ]]>',
        'failed in step 3',
      ].join('\n'),
    )
  })

  it('counts what passed', () => {
    const report = { ...base, ok: true, steps: base.steps.slice(0, 2) }
    expect(renderTable(report).split('\n').at(-1)).toBe('passed: 1 steps, 0 calls, 1 steps skipped')
    expect(
      renderTable({ ...report, skipped: 'needs clock' })
        .split('\n')
        .at(-1),
    ).toBe('skipped: needs clock')
  })
})

describe('toJUnit', () => {
  it('is well-formed XML, whatever the texts', () => {
    const xml = toJUnit(base)
    const [suite] = all(xml, 'testsuite')
    expect(suite?.getAttribute('name')).toBe('test/report')
    expect(['tests', 'failures', 'errors', 'skipped', 'time'].map((name) => suite?.getAttribute(name))).toEqual([
      '3',
      '1',
      '0',
      '1',
      '0.015',
    ])
    expect(all(xml, 'testcase').map((element) => element.getAttribute('name'))).toEqual([
      'first',
      'second <step>',
      "third & it's \ufffd",
    ])
    expect(all(xml, 'failure')[0]?.getAttribute('message')).toBe('status: expected "a", got <b>')
    expect(all(xml, 'failure')[0]?.textContent).toBe('status: expected "a", got <b>\nat line 2 \ufffd ]]>')
    expect(all(xml, 'skipped')[0]?.getAttribute('message')).toBe('needs clock')
  })

  it('would not parse without its escapes: the parser is strict', () => {
    expect(() => parse(toJUnit(base).replaceAll('&lt;', '<'))).toThrow()
  })

  it('takes several reports, and shows a skipped scenario as one skipped case', () => {
    const xml = toJUnit([base, { ...base, name: 'test/skipped', ok: true, steps: [], skipped: 'needs clock' }])
    expect(all(xml, 'testsuite').map((element) => element.getAttribute('tests'))).toEqual(['3', '1'])
    expect(all(xml, 'skipped')).toHaveLength(2)
  })
})

describe('toMermaid', () => {
  it('draws phone, caller and system, what the phone does alone, faults and broken connections', async () => {
    const host = await inProcess()
    const script = defineScenario({
      name: 'test/diagram',
      title: 'A diagram; with a #hash',
      summary: 'For this test.',
      needs: [],
      async run(s) {
        const phone = s.device({ platform: 'ios', deviceId: 'iphone-1', name: 'Phone (old)' })
        await s.step('the phone makes a key', () => phone.preTokenActivation())
        await s.step('the answer is lost; the retry is refused', async () => {
          await s.disrupt({ match: { operation: 'user.create' }, when: 'after', effect: { type: 'drop' }, times: 1 })
          await s.uas.expectBroken('user.create', { userId: 'A1' })
          await s.uas.expectFault('user.create', { userId: 'A1' }, 'USER_EXISTS')
        })
        await s.step('time passes', () => s.clock.advance(31_000))
      },
    })
    const report = await runScenario(script, { target: host.target })
    expect(report.ok).toBe(true)
    expect(toMermaid(report)).toBe(
      [
        'sequenceDiagram',
        '  title test/diagram: A diagram  with a  hash',
        '  actor Phone_x28oldx29 as Phone (old)',
        '  participant Back_end as Back end',
        '  participant uas as uas',
        '  note over Phone_x28oldx29,uas: the phone makes a key',
        '  Phone_x28oldx29->>Phone_x28oldx29: preTokenActivation',
        '  note over Phone_x28oldx29,uas: the answer is lost#59; the retry is refused',
        '  note right of uas: disruption: drop after user.create',
        '  Back_end->>uas: user.create',
        '  uas--xBack_end: ✗ connection broken',
        '  Back_end->>uas: user.create',
        '  uas--xBack_end: ✗ USER_EXISTS',
        '  note over Phone_x28oldx29,uas: time passes',
        '  note right of uas: clock +31 s',
        '',
      ].join('\n'),
    )
  })

  it('nests the hops that a hop caused, and shows hops of others', () => {
    const entry = { at: '', method: 'POST', path: '/x', status: 200, outcome: 'ok', durationMs: 0 } as const
    const report: ScenarioReport = {
      ...base,
      happenings: [{ kind: 'call', from: 'App', system: 'cap', operation: 'bind.apply', outcome: 'ok' }],
      journal: [
        { ...entry, id: 'j1', system: 'cap', operation: 'bind.apply' },
        {
          ...entry,
          id: 'j2',
          system: 'uas',
          operation: 'user.create',
          cause: 'j1',
          status: 400,
          outcome: 'fault',
          fault: 'USER_EXISTS',
        },
        { ...entry, id: 'j3', system: 'uas', operation: '', cause: 'j2' },
        { ...entry, id: 'j4', system: 'oms', operation: 'clientAuth.put' },
      ],
    }
    const lines = toMermaid(report)
      .split('\n')
      .filter((line) => line.includes('->>') || line.includes('--x'))
    expect(lines).toEqual([
      '  App->>cap: bind.apply',
      '  cap->>uas: user.create',
      '  uas->>uas: POST /x',
      '  uas-->>uas: 200',
      '  uas--xcap: ✗ USER_EXISTS',
      '  cap-->>App: 200',
      '  Others->>oms: clientAuth.put',
      '  oms-->>Others: 200',
    ])
  })

  it('draws from the calls alone where there is no journal', () => {
    const report: ScenarioReport = {
      ...base,
      happenings: [
        { kind: 'call', from: 'App', system: 'uas', operation: 'user.create', outcome: 'fault', fault: 'USER_EXISTS' },
      ],
    }
    expect(toMermaid(report)).toContain('  App->>uas: user.create\n  uas--xApp: ✗ USER_EXISTS\n')
  })

  it.each(scenarios.list().map(({ name }) => name))('has only lines that Mermaid knows for %s', async (name) => {
    const host = await inProcess()
    const lines = toMermaid(await runScenario(scenarios.get(name), { target: host.target }))
      .trimEnd()
      .split('\n')
    const known =
      /^(sequenceDiagram| {2}title [^#;]+| {2}(actor|participant) \w+ as [^;]+| {2}note (over|right of) \w+(,\w+)?: [^;]*(#\d+;[^;]*)*| {2}\w+(->>|-->>|--x)\w+: [^;]+)$/
    expect(lines.filter((line) => !known.test(line))).toEqual([])
    const declared = lines.flatMap((line) => / {2}(?:actor|participant) (\w+) as/.exec(line)?.[1] ?? [])
    const used = lines.flatMap((line) => / {2}(\w+)(?:->>|-->>|--x)(\w+):/.exec(line)?.slice(1) ?? [])
    expect([...new Set(used)].sort()).toEqual([...declared].sort())
  })
})
