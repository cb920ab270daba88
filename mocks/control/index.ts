import { Hono } from 'hono'
import type { Doubles } from '../index.ts'

/** Options of the control plane. */
export interface ControlOptions {
  /** Version reported by the control plane. */
  readonly version?: string
}

/** Builds the control plane of a set of doubles. */
export function createControl(doubles: Doubles, options: ControlOptions): Hono {
  void options
  const app = new Hono()
  app.get('/livez', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', (c) => c.json({ status: 'ready', systems: doubles.kernel.doubles.map((double) => double.name) }))
  return app
}
