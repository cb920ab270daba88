import type {
  BaseConfig,
  Operation,
  Orchestration,
  SystemTypes,
  TransactionContext,
} from '../../mocks/kernel/double.ts'

/** The shape openapi-typescript gives an operation, reduced to what the kernel's types read. */
interface Call<Request, Response> {
  requestBody: { content: { 'application/json': Request } }
  responses: { 200: { content: { 'application/json': { result: Response } } } }
}

export interface Parameters {
  readonly [name: string]: string | readonly string[] | undefined
}

export interface ProbeOperations {
  'login.start': Call<never, never>
  'login.landing': Call<never, never>
  'form.submit': Call<Parameters, { greeting: string; tags: readonly string[] }>
  'voice.upload': Call<never, never>
  'pin.check': Call<{ id: string; pin: string; note?: string }, { id: string; checked: boolean }>
  'money.transfer': Call<{ from: string; to: string; amount: number }, { from: number; to: number }>
  'money.balance': Call<never, { id: string; balance: number; readBy: string }>
  'steps.run': Call<{ id: string }, { id: string; steps: readonly string[] }>
  'steps.read': Call<never, { id: string; steps: readonly string[] }>
  'counter.increment': Call<{ name: string }, { value: number }>
  'order.place': Call<{ id: string; phone: string; timeoutMs?: number }, { id: string; state: string }>
  'order.read': Call<never, { id: string; state: string }>
  'news.publish': Call<{ text: string; fail?: boolean }, { published: boolean }>
  'ticket.issue': Call<{ name: string }, { ticket: string }>
  'answer.wrong': Call<never, { value: number }>
  'answer.unbuilt': Call<never, never>
}

export const PROBE_FAULTS = [
  'NOT_FOUND',
  'METHOD',
  'MEDIA_TYPE',
  'MALFORMED',
  'INVALID',
  'TOO_LARGE',
  'INTERNAL',
  'NO_SESSION',
  'NO_ACCOUNT',
  'PIN_WRONG',
  'PIN_LOCKED',
  'POOR',
  'BACK_TIMEOUT',
  'BACK_BROKEN',
  'CANCELLED',
] as const
export type ProbeFault = (typeof PROBE_FAULTS)[number]

export interface ProbeConfig extends BaseConfig {
  readonly greeting: string
  readonly policy: { readonly maxFail: number; readonly retryMs: number }
}

export interface Account {
  readonly id: string
  readonly pin: string
  readonly balance: number
  readonly failCount: number
  readonly labels: readonly string[]
}
export interface Session {
  readonly id: string
  readonly user: string
}
export interface Counter {
  readonly name: string
  readonly value: number
}
export interface Steps {
  readonly id: string
  readonly steps: readonly string[]
}
export interface Order {
  readonly id: string
  readonly phone: string
  readonly state: string
}

export interface Probe extends SystemTypes {
  readonly tables: {
    accounts: Account
    sessions: Session
    counters: Counter
    steps: Steps
    orders: Order
  }
  readonly config: ProbeConfig
  readonly caller: { readonly user: string }
  readonly fault: ProbeFault
  readonly operations: ProbeOperations
  readonly payload: 'result'
}

export type ProbeOperation<Id extends keyof ProbeOperations> = Operation<Probe, Id>
export type ProbeOrchestration<Id extends keyof ProbeOperations> = Orchestration<Probe, Id>
export type ProbeTransaction = TransactionContext<Probe>
