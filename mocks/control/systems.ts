import type { ConfigLayer } from '../kernel/config.ts'
import type { Double } from '../kernel/double.ts'
import type { Redactor } from '../kernel/redact.ts'
import type { SystemState } from '../kernel/world.ts'
import { RUN_DUE } from './actions.ts'
import { type ControlCall, type ControlHandlers, systemOf } from './call.ts'

/** What the doubles know and how sure they are, and how they are configured in this world. */
export const systemsHandlers: ControlHandlers = {
  'systems.list': async ({ world }) => ({ systems: [...world.systems.values()].map(summary) }),

  'systems.get': async (call) => describe(systemOf(call, call.path.system ?? '')),

  'config.get': async (call) => shown(systemOf(call, call.path.system ?? ''), call.world.redactor),

  /**
   * Merges into what was changed in this world so far (RFC 7396): `null` takes a change back. The new routes,
   * renames and policies hold from the next request on, all at once.
   */
  'config.patch': async (call: ControlCall<ConfigLayer>) => {
    const state = systemOf(call, call.path.system ?? '')
    call.world.configure(state.double.name, call.body)
    return shown(state, call.world.redactor)
  },
}

function summary({ double, config }: SystemState): Record<string, unknown> {
  const { name, title, contract, operations } = double
  return {
    name,
    title,
    version: contract.version,
    owns: contract.owns,
    profile: config.value.profile,
    operations: contract.operations.length,
    implemented: contract.operations.filter(({ operationId }) => operations[operationId]).length,
  }
}

function describe(state: SystemState): Record<string, unknown> {
  const { double, config } = state
  const { name, title, contract, kinds = {}, actions = {}, states = {} } = double
  return {
    name,
    title,
    version: contract.version,
    owns: contract.owns,
    operations: operationsOf(double),
    faults: Object.entries(double.faults).map(([symbol, fault]) => ({ symbol, ...fault })),
    profiles: Object.keys(double.config.profiles),
    profile: config.value.profile,
    // Where the customer knows an override from, by dotted path (uas-and-cap §2.3).
    provenance: config.value.provenance ?? {},
    kinds: Object.entries(kinds).map(([kind, { summary, secrets = [] }]) => ({ name: kind, summary, secrets })),
    actions: [RUN_DUE, ...Object.entries(actions).map(([action, spec]) => ({ name: action, summary: spec.summary }))],
    states: Object.keys(states),
    config: `/_control/v1/systems/${name}/config`,
  }
}

function operationsOf({ contract, operations }: Double): unknown[] {
  return contract.operations.map(({ operationId, method, path, summary, provenance, source, faults }) => ({
    operationId,
    method,
    path,
    summary,
    implemented: operations[operationId] !== undefined,
    provenance,
    ...(source === '' ? {} : { source }),
    faults,
  }))
}

const SECRET_NAME = /(secret|password|passphrase|pin|privatekey|apikey|token)$/i
const USER_INFO = /^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i

/** The configuration with what looks like a secret replaced by a marker: it is shown to anybody who may ask. */
function shown(state: SystemState, redactor: Redactor): unknown {
  const hide = (name: string, value: unknown): unknown => {
    if (typeof value === 'string') {
      return SECRET_NAME.test(name) ? redactor.marker('secret', value) : value.replace(USER_INFO, '$1⟨user⟩@')
    }
    if (Array.isArray(value)) return value.map((item) => hide(name, item))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, hide(member, inner)]))
  }
  return hide('', state.config.value)
}
