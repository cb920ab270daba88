import type { ClockMode } from '../kernel/clock.ts'
import { type ControlCall, type ControlHandlers, kernelOf } from './call.ts'
import { badRequest } from './errors.ts'
import { checkInstant, clockAnswer, parseDuration, parseInstant } from './time.ts'

interface ClockChange {
  readonly now?: string
  readonly mode?: ClockMode
}

interface ClockStep {
  readonly ms?: number
  readonly by?: string
}

/** The world's clock: read it, set it, stop it, move it. What falls due by a change is done before the answer. */
export const clockHandlers: ControlHandlers = {
  'clock.get': async ({ world }) => clockAnswer(world),

  'clock.put': async (call: ControlCall<ClockChange>) => {
    const { world, body } = call
    if (body.now === undefined && body.mode === undefined) {
      throw badRequest(
        'body-invalid',
        'The body names neither "now" nor "mode". Example: {"now":"2026-01-01T00:00:00Z","mode":"frozen"}',
      )
    }
    const now = body.now === undefined ? world.clock.now() : parseInstant(body.now)
    world.clock.restore({ now, mode: body.mode ?? world.clock.mode })
    return settled(call)
  },

  'clock.advance': async (call: ControlCall<ClockStep>) => {
    const { clock } = call.world
    const ms = stepOf(call.body)
    checkInstant(clock.now() + ms)
    clock.advance(ms)
    return settled(call)
  },
}

function stepOf({ ms, by }: ClockStep): number {
  if ((ms === undefined) === (by === undefined)) {
    throw badRequest(
      'body-invalid',
      'Name either "ms" (milliseconds) or "by" (ISO 8601 duration). Examples: {"ms":31000}, {"by":"PT31S"}',
    )
  }
  return ms ?? parseDuration(by ?? '')
}

async function settled(call: ControlCall<unknown>): Promise<unknown> {
  await kernelOf(call as ControlCall).runDue(call.world)
  return clockAnswer(call.world)
}
