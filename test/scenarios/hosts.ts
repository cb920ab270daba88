import { setupServer } from 'msw/node'
import { createControlClient } from '../../mocks/control/client.ts'
import { createDoubles, type Doubles } from '../../mocks/index.ts'
import { handlers } from '../../mocks/msw.ts'
import { type ScenarioTarget, scenarioRegistry } from '../../scenarios/index.ts'
import { startServer } from '../../server/listen.ts'

/** A target and how it is put away. */
export interface ScenarioHost {
  readonly doubles: Doubles
  readonly target: ScenarioTarget & Required<Pick<ScenarioTarget, 'control'>>
  close(): Promise<void>
}

/** All systems, stopped long before the scenarios begin: they must set the clock themselves. */
const allDoubles = (): Promise<Doubles> =>
  createDoubles({
    now: '2025-06-01T00:00:00Z',
    clock: 'frozen',
    control: { scenarios: scenarioRegistry },
  })

export function targetOf(send: ScenarioTarget['fetch'], baseUrl: string): ScenarioHost['target'] {
  return {
    fetch: send,
    baseUrl,
    control: (world) => createControlClient({ fetch: send, baseUrl, ...(world === undefined ? {} : { world }) }),
  }
}

export async function inProcess(): Promise<ScenarioHost> {
  const doubles = await allDoubles()
  return { doubles, target: targetOf((request) => doubles.fetch(request), 'http://uas.test'), close: async () => {} }
}

async function nodeServer(): Promise<ScenarioHost> {
  const doubles = await allDoubles()
  const server = await startServer({ doubles, port: 0 })
  return {
    doubles,
    target: targetOf((request) => fetch(request), server.url),
    close: () => server.close({ drainMs: 0 }),
  }
}

async function underMsw(): Promise<ScenarioHost> {
  const doubles = await allDoubles()
  const origin = 'http://uas.test'
  const server = setupServer(...handlers({ origins: [origin], doubles }))
  server.listen(STRICT)
  return { doubles, target: targetOf((request) => fetch(request), origin), close: async () => server.close() }
}

/** The same wish in the words of MSW 2 and of MSW 3, each of which ignores the other's. */
const STRICT = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const

/** Every host by name. */
export const HOSTS: Readonly<Record<string, () => Promise<ScenarioHost>>> = {
  'in process': inProcess,
  'Node server': nodeServer,
  MSW: underMsw,
}
