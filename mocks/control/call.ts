import type { Doubles } from '../index.ts'
import type { ContractOperation } from '../kernel/contract.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { SystemState, World } from '../kernel/world.ts'
import { notFound } from './errors.ts'
import { suggest } from './nearest.ts'
import type { ScenarioRegistry } from './scenarios.ts'

export type Json = Readonly<Record<string, unknown>>

/** One call of the control plane, checked against its contract. */
export interface ControlCall<Body = Json> {
  readonly doubles: Doubles
  readonly world: World
  readonly operation: ContractOperation
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** `{}` when there was none. */
  readonly body: Body
  /** Scheme and authority of the request. */
  readonly origin: string
  readonly scenarios: ScenarioRegistry | undefined
  /** Asks the same doubles in this world, without the guard: for scripts that run in the same process. */
  readonly fetch: (request: Request) => Promise<Response>
}

/** An answer that is more than a JSON value with the contract's status. */
export class ControlResponse {
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>

  constructor(body: unknown, headers: Readonly<Record<string, string>>) {
    this.body = body
    this.headers = headers
  }
}

/** Gives the JSON value of the answer; throws {@link ControlError} to refuse. */
export type ControlHandler<Body = Json> = (call: ControlCall<Body>) => Promise<unknown>

/** operationId → handler; a handler may name the body that the contract promises it. */
// biome-ignore lint/suspicious/noExplicitAny: bodies are checked by the contract's validators; each handler names the shape it was promised
export type ControlHandlers = Readonly<Record<string, ControlHandler<any>>>

export const kernelOf = (call: ControlCall): Kernel => call.doubles.kernel

/** The system that a call names. @throws {ControlError} 404 `system-not-found` */
export function systemOf(call: Pick<ControlCall<unknown>, 'world'>, name: string): SystemState {
  const state = call.world.systems.get(name)
  if (state) return state
  const known = [...call.world.systems.keys()]
  throw notFound(
    'system-not-found',
    `There is no system "${name}" in this start. ${suggest(name, known, 'GET /_control/v1/systems')}`,
  )
}
