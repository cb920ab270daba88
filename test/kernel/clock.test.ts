import { afterEach, expect, test, vi } from 'vitest'
import { WorldClock } from '../../mocks/kernel/clock.ts'

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z')
afterEach(() => vi.useRealTimers())

test('a frozen clock stands until it is moved', () => {
  vi.useFakeTimers({ now: NEW_YEAR })
  const clock = new WorldClock({ now: 1_000, mode: 'frozen' })
  vi.advanceTimersByTime(500)
  expect(clock.now()).toBe(1_000)
  clock.advance(31_000)
  clock.advance(-1)
  expect(clock.state()).toEqual({ now: 31_999, mode: 'frozen' })
  expect(clock.skew()).toBe(31_999 - NEW_YEAR - 500)
})

test('a running clock runs with the machine, shifted', () => {
  vi.useFakeTimers({ now: NEW_YEAR })
  const clock = new WorldClock({ now: 1_000 })
  expect([clock.now(), clock.mode]).toEqual([1_000, 'running'])
  vi.advanceTimersByTime(500)
  expect(clock.now()).toBe(1_500)
  clock.advance(100)
  expect(clock.now()).toBe(1_600)
  clock.restore({ now: clock.now(), mode: 'frozen' })
  vi.advanceTimersByTime(500)
  expect(clock.now()).toBe(1_600)
  clock.restore({ now: clock.now(), mode: 'running' })
  vi.advanceTimersByTime(500)
  expect(clock.now()).toBe(2_100)
})

test("without a start it is the machine's time", () => {
  vi.useFakeTimers({ now: NEW_YEAR })
  expect([new WorldClock().now(), new WorldClock({ mode: 'frozen' }).now()]).toEqual([NEW_YEAR, NEW_YEAR])
})

test('listeners hear of jumps until they stop', () => {
  const clock = new WorldClock({ now: 0, mode: 'frozen' })
  const heard: number[] = []
  const stop = clock.onChange(() => heard.push(clock.now()))
  clock.advance(5)
  clock.restore({ now: 7, mode: 'frozen' })
  stop()
  clock.advance(1)
  expect(heard).toEqual([5, 7])
})
