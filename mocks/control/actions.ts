import { transactionContext } from '../kernel/contexts.ts'
import { runDue } from '../kernel/due.ts'
import { Fault, Refusal } from '../kernel/faults.ts'
import { type ControlCall, type ControlHandlers, type Json, kernelOf, systemOf } from './call.ts'
import { conflict, notFound } from './errors.ts'
import { suggest } from './nearest.ts'

/** The action that every system has. */
export const RUN_DUE = {
  name: 'run-due',
  summary: 'Does the work that is due by the clock of the world. Answers {ran}.',
} as const

/** What happens outside of the system's own calls. */
export const actionsHandlers: ControlHandlers = {
  'actions.run': async (call) => {
    const state = systemOf(call, call.path.system ?? '')
    const name = call.path.name ?? ''
    if (name === RUN_DUE.name) return { ran: await runDue(kernelOf(call), call.world, state) }
    const actions = state.double.actions ?? {}
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!action) {
      const known = [RUN_DUE.name, ...Object.keys(actions)]
      throw notFound(
        'action-not-found',
        `The system "${state.double.name}" has no action "${name}". ${suggest(name, known, `GET /_control/v1/systems/${state.double.name}`)}`,
      )
    }
    return (await perform(call, (context) => action.run(context, call.body))) ?? {}
  },
}

/** Runs a double's own code in one transaction of a system. @throws {ControlError} 409 `refused` when it answers a fault */
export async function perform<R>(
  call: ControlCall<Json>,
  work: (context: ReturnType<typeof transactionContext>) => Promise<R>,
  system = call.path.system ?? '',
): Promise<R> {
  const { double, store, config } = systemOf(call, system)
  try {
    const result = await store.transact((tx) => work(transactionContext(double, tx, call.world.clock, config.value)))
    if (result instanceof Refusal)
      throw new Fault(result.symbol, result.reason === undefined ? {} : { reason: result.reason })
    return result
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const reason = error.reason ? `${error.reason} (${error.symbol})` : error.symbol
    throw conflict(
      'refused',
      `The system "${system}" refuses: ${reason}. Its faults are explained at GET /_control/v1/systems/${system}`,
    )
  }
}
