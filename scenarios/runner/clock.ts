import { type ClockState, WorldClock } from '../../mocks/kernel/clock.ts'
import { CheckFailed } from './check.ts'
import type { ControlPort } from './control.ts'

/** The target's clock as this side knows it: devices read it without asking over the wire. */
export interface TargetClock {
  now(): number
  advance(ms: number): Promise<void>
  /** The world was taken back to its start. */
  restart(state: ClockState): void
}

/** Follows the world's clock; against a real system it is the machine's. */
export function openClock(control: ControlPort | undefined): TargetClock {
  const clock = new WorldClock(control?.startClock)
  return {
    now: () => clock.now(),
    restart: (state) => clock.restore(state),
    async advance(ms) {
      if (!control)
        throw new CheckFailed('A real clock cannot be moved. Declare the need "clock" of the scenario or the step.')
      clock.restore(await control.advance(ms))
    },
  }
}
