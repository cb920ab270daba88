import type { Snapshot } from '../kernel/world.ts'
import type { ControlCall, ControlHandlers } from './call.ts'

/** The whole world as JSON, secrets included. */
export const snapshotHandlers: ControlHandlers = {
  'snapshot.get': async ({ world }) => world.snapshot(),

  'snapshot.put': async ({ world, body }: ControlCall<Snapshot>) => {
    await world.restore(body)
    return {}
  },
}
