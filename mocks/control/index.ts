import { Hono } from 'hono'
import type { Doubles } from '../index.ts'
import type { GuardOptions } from './guard.ts'
import type { ScenarioRegistry } from './scenarios.ts'

/** Options of the control plane. */
export interface ControlOptions {
  /** What `GET /scenarios` lists and runs. */
  readonly scenarios?: ScenarioRegistry
  /** For servers: who may use the control plane. Without it everybody may. */
  readonly guard?: GuardOptions
}

/** Builds the control plane of a set of doubles. */
export function createControl(doubles: Doubles, _options: ControlOptions = {}): Hono {
  const app = new Hono()
  app.get('/livez', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', (c) => c.json({ status: 'ready', systems: doubles.kernel.doubles.map((double) => double.name) }))
  return app
}

export type { GuardOptions } from './guard.ts'
export type { ScenarioRegistry, ScenarioRun, ScenarioSummary } from './scenarios.ts'
