import { describe, expect, it } from 'vitest'
import { parseDuration, parseInstant } from '../../mocks/control/time.ts'
import { open, START } from './harness.ts'

const code = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('durations and instants', () => {
  it.each([
    ['PT31S', 31_000],
    ['PT0.5S', 500],
    ['P1D', 86_400_000],
    ['PT1H30M', 5_400_000],
    ['P2W', 1_209_600_000],
    ['P1DT2H3M4S', 93_784_000],
  ])('reads %s', (text, ms) => expect(parseDuration(text)).toBe(ms))

  it.each(['', 'P', 'PT', 'P1DT', '31', 'PT31', 'P1M', 'P1Y', '-PT1S', 'pt1s', 'PT1S '])('refuses %j', (text) =>
    expect(code(() => parseDuration(text))).toBe('duration-invalid'),
  )

  it.each(['noon', '2026', '2026-13-01', '2026-01-01T00:00:00', '1969-12-31', '01/02/2026'])(
    'has no instant %j',
    (text) => expect(code(() => parseInstant(text))).toBe('time-invalid'),
  )

  it('reads a zone and a bare date', () => {
    expect(parseInstant('2026-01-01T08:00:00+08:00')).toBe(Date.parse(START))
    expect(parseInstant('2026-01-01')).toBe(Date.parse(START))
  })
})

describe('clock', () => {
  it('shows, sets, stops and moves the clock', async () => {
    const { ask } = await open()
    expect((await ask('GET /clock')).body).toEqual({ now: START, mode: 'frozen' })
    expect((await ask('POST /clock/advance', { ms: 31_000 })).body.now).toBe('2026-01-01T00:00:31.000Z')
    expect((await ask('POST /clock/advance', { by: 'PT1H' })).body.now).toBe('2026-01-01T01:00:31.000Z')
    expect((await ask('PUT /clock', { mode: 'running' })).body.mode).toBe('running')
    const put = await ask('PUT /clock', { now: '2027-01-01T00:00:00Z', mode: 'frozen' })
    expect(put.body).toEqual({ now: '2027-01-01T00:00:00.000Z', mode: 'frozen' })
  })

  it('warns when the clock is more than five minutes from the real one', async () => {
    const { ask } = await open({ clock: 'running', now: START })
    const far = await ask('GET /clock')
    expect(far.headers.get('x-double-warning')).toMatch(
      /the clock of world "main" is \d+ min (behind|ahead of) the real one/,
    )
    const near = await createdNow()
    expect(near.headers.get('x-double-warning')).toBeNull()
  })

  it('does what falls due by the change, before it answers', async () => {
    const { ask, write } = await open()
    await write('Second', { ringInMs: 60_000 })
    await ask('POST /clock/advance', { ms: 59_999 })
    expect((await ask('GET /captures?purpose=ring')).body.captures).toEqual([])
    await ask('POST /clock/advance', { ms: 1 })
    expect((await ask('GET /captures?purpose=ring')).body.captures).toMatchObject([
      { channel: 'push', text: 'Ring: Second' },
    ])
  })

  it.each([
    ['PUT /clock', {}],
    ['PUT /clock', { mode: 'slow' }],
    ['PUT /clock', { now: 'noon' }],
    ['PUT /clock', { now: 5 }],
    ['PUT /clock', { now: START, speed: 2 }],
    ['POST /clock/advance', {}],
    ['POST /clock/advance', { ms: 1, by: 'PT1S' }],
    ['POST /clock/advance', { ms: '1' }],
    ['POST /clock/advance', { ms: 1e300 }],
    ['POST /clock/advance', { by: 'P1Y' }],
    ['POST /clock/advance', { by: 'P99999999W' }],
  ])('refuses %s %j', async (call, body) => {
    const { refused } = await open()
    const answer = await refused(call, body)
    expect(answer.status).toBe(400)
    expect(answer.body.error.code).toMatch(/^(body|time|duration)-invalid$/)
  })
})

async function createdNow() {
  const { ask, doubles } = await open({ clock: 'running' })
  doubles.world().clock.advance(-doubles.world().clock.skew())
  return ask('GET /clock')
}
