import { describe, expect, it } from 'vitest'
import { open, START } from './harness.ts'

describe('captures', () => {
  it('lists newest first and filters', async () => {
    const { ask, write } = await open()
    const pin = (await write('Second')).body.data.pin
    await ask('POST /systems/tiny/actions/shout', { text: 'Fire' })
    const { body } = await ask('GET /captures')
    expect(body.captures.map((capture: { id: string }) => capture.id)).toEqual(['c2', 'c1'])
    expect(body.captures[1]).toEqual({
      id: 'c1',
      system: 'tiny',
      channel: 'sms',
      to: '+65 8000 0001',
      purpose: 'note',
      text: `Your code is ${pin}`,
      code: pin,
      at: START,
    })
    const count = async (query: string) => (await ask(`GET /captures?${query}`)).body.captures.length
    expect(await count('to=6580000001')).toBe(1)
    expect(await count('channel=email')).toBe(1)
    expect(await count('system=tiny&purpose=shout')).toBe(1)
    expect(await count('after=c1')).toBe(1)
    expect(await count('after=c2')).toBe(0)
  })

  it('waits for the next message', async () => {
    const { ask, write } = await open()
    const waiting = ask('GET /captures?purpose=note&wait=30000')
    await write('Second')
    expect((await waiting).body.captures).toHaveLength(1)
  })

  it('answers an empty list when nothing comes in time', async () => {
    const { ask } = await open()
    const answer = await ask('GET /captures?wait=1')
    expect([answer.status, answer.body]).toEqual([200, { captures: [] }])
  })

  it('forgets them on request', async () => {
    const { ask, write } = await open()
    await write('Second')
    await ask('DELETE /captures')
    expect((await ask('GET /captures')).body.captures).toEqual([])
  })

  it.each(['wait=30001', 'wait=-1', 'wait=soon', 'wait=', 'chanel=sms', 'to=a&to=b'])('refuses ?%s', async (query) => {
    const { refused } = await open()
    expect((await refused(`GET /captures?${query}`)).body.error.code).toBe('query-invalid')
  })
})

describe('journal', () => {
  it('lists hops oldest first without their bodies, and shows one in full, redacted', async () => {
    const { ask, write } = await open()
    const pin = (await write('Second')).body.data.pin
    await write('Third')
    await write('Fourth')
    const { entries } = (await ask('GET /journal')).body
    expect(entries).toHaveLength(3)
    expect(entries[0]).toEqual({
      id: 'j1',
      at: START,
      system: 'tiny',
      operation: 'note.write',
      method: 'POST',
      path: '/tiny/write',
      status: 200,
      outcome: 'ok',
      durationMs: 0,
    })
    expect(entries[2]).toMatchObject({ outcome: 'refused', fault: 'FULL', reason: '3 notes' })
    const { body: detail } = await ask('GET /journal/j1')
    expect(detail.request.body).toEqual({ text: 'Second' })
    expect(detail.response.body.data.pin).toMatch(/^⟨code:[0-9a-f]{4}⟩$/)
    expect(JSON.stringify(detail)).not.toContain(pin)
  })

  it('filters, limits to the newest, and forgets', async () => {
    const { ask, write } = await open()
    for (const text of ['Second', 'Third', 'Fourth']) await write(text)
    const ids = async (query: string) =>
      (await ask(`GET /journal?${query}`)).body.entries.map((entry: { id: string }) => entry.id)
    expect(await ids('outcome=refused')).toEqual(['j3'])
    expect(await ids('operation=note.burn')).toEqual([])
    expect(await ids('system=tiny&limit=2')).toEqual(['j2', 'j3'])
    await ask('DELETE /journal')
    expect(await ids('')).toEqual([])
  })

  it('does not journal the control plane, and knows no entry that is gone', async () => {
    const { ask, refused } = await open()
    await ask('GET /clock')
    expect((await ask('GET /journal')).body.entries).toEqual([])
    expect((await refused('GET /journal/j1')).body.error.code).toBe('journal-entry-not-found')
    expect((await refused('GET /journal?limit=0')).body.error.code).toBe('query-invalid')
    expect((await refused('GET /journal?limit=1.5')).body.error.code).toBe('query-invalid')
  })
})

describe('journal verification', () => {
  const verify = async (check: Record<string, unknown>) => {
    const { ask, write } = await open()
    await write('Second')
    await ask('POST /clock/advance', { ms: 500 })
    await write('Third')
    await write('Fourth')
    return (await ask('POST /journal/verify', check)).body
  }

  it.each([
    [{ invariant: 'no-outcome', outcome: 'error' }, []],
    [{ invariant: 'no-outcome', outcome: 'refused' }, ['j3']],
    [{ invariant: 'no-outcome', outcome: 'refused', system: 'other' }, []],
    [{ invariant: 'order', operations: ['note.write', 'note.write'] }, []],
    [{ invariant: 'order', operations: ['note.write', 'note.burn'] }, ['j3']],
    [{ invariant: 'at-most', operation: 'note.write', times: 3 }, []],
    [{ invariant: 'at-most', operation: 'note.write', times: 2 }, ['j3']],
    [{ invariant: 'at-most', operation: 'note.write', times: 1, withinMs: 499 }, ['j3']],
    [{ invariant: 'at-most', operation: 'note.write', times: 1, withinMs: 500 }, ['j2', 'j3']],
    [{ invariant: 'no-secrets' }, []],
  ])('judges %j', async (check, entries) => {
    const { ok, violations } = await verify(check)
    expect(violations.map(({ entry }: { entry: string }) => entry)).toEqual(entries)
    expect(ok).toBe(entries.length === 0)
  })

  it('finds a code that a hop shows', async () => {
    const { ask, write } = await open()
    const { pin } = (await write('Second')).body.data
    await write(`I was told ${pin}`)
    const { body } = await ask('POST /journal/verify', { invariant: 'no-secrets' })
    expect(body).toEqual({
      ok: false,
      violations: [{ entry: 'j2', message: 'shows a code that was sent to somebody' }],
    })
  })

  it('refuses what it cannot judge', async () => {
    const { refused } = await open()
    const unknown = await refused('POST /journal/verify', { invariant: 'ordre' })
    expect([unknown.status, unknown.body.error.code]).toEqual([404, 'invariant-not-found'])
    expect(unknown.body.error.message).toContain('"order"')
    for (const check of [
      {},
      { invariant: 'toString' },
      { invariant: 'order' },
      { invariant: 'at-most', operation: 'x', times: -1 },
    ]) {
      expect((await refused('POST /journal/verify', check)).status).toBeLessThan(500)
    }
  })
})
