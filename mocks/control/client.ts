import { table } from '../../contracts/control/generated/routes.ts'
import type { ControlOperations as Operations } from '../../contracts/control/index.ts'
import type { ContractOperation } from '../kernel/contract.ts'

type Nothing = Record<never, never>

type PathOf<O> = O extends { parameters: { path: infer P } } ? P : never
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never
type JsonIn<C> = C extends { content: { 'application/json': infer B } } ? B : never
type BodyOf<O> = O extends { requestBody?: infer R } ? JsonIn<NonNullable<R>> : never
type AnswerOf<O> = O extends { responses: infer R } ? JsonIn<R[keyof R & (200 | 201)]> : never

type Part<K extends string, V> = [V] extends [never]
  ? Nothing
  : Nothing extends V
    ? { readonly [_ in K]?: V }
    : { readonly [_ in K]: V }
type Arguments<O> = Part<'path', PathOf<O>> & Part<'query', QueryOf<O>> & Part<'body', BodyOf<O>>
type Call<O> =
  Nothing extends Arguments<O>
    ? (args?: Arguments<O>) => Promise<AnswerOf<O>>
    : (args: Arguments<O>) => Promise<AnswerOf<O>>

type Id = keyof Operations & string
type GroupOf<I extends Id> = I extends `${infer G}.${string}` ? G : never
type InGroup<G extends string> = {
  readonly [I in Id as I extends `${G}.${infer Name}` ? Name : never]: Call<Operations[I]>
}
type Alone = { readonly [I in Id as I extends `${string}.${string}` ? never : I]: Call<Operations[I]> }

/** One function per operation of the control plane's contract: `client.clock.advance({ body: { ms: 31_000 } })`. */
export type ControlClient = { readonly [G in GroupOf<Id>]: InGroup<G> } & Alone

export interface ControlClientOptions {
  /** Sends a request. In process: `(request) => doubles.fetch(request)`. Default: the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>
  /** Where the doubles answer: `http://127.0.0.1:4600`. */
  readonly baseUrl: string
  /** The token that the server was started with. */
  readonly token?: string
  /** The world to speak about. Default: the one that the base URL names, else `main`. */
  readonly world?: string
}

/** A call that the control plane refused. */
export class ControlCallFailed extends Error {
  readonly status: number
  /** The control plane's code, `world-not-found` for example; `not-a-control-plane` when something else answered. */
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = 'ControlCallFailed'
    this.status = status
    this.code = code
  }
}

interface AnyArguments {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly body?: unknown
}

/**
 * A typed client of the control plane, made from its route table.
 *
 * @example
 * const client = createControlClient({ baseUrl: 'http://127.0.0.1:4600', world: 'blue' })
 * const { captures } = await client.captures.list({ query: { to: '+65 8000 0001', wait: 5000 } })
 * @throws {ControlCallFailed} from every call that is refused; what `fetch` throws passes through
 */
export function createControlClient(options: ControlClientOptions): ControlClient {
  const client: Record<string, unknown> = {}
  for (const operation of table.operations) {
    const send = (args: AnyArguments = {}) => perform(options, operation, args)
    const [group = '', name] = operation.operationId.split('.')
    if (name === undefined) client[group] = send
    else client[group] = { ...(client[group] as object | undefined), [name]: send }
  }
  return client as ControlClient
}

async function perform(
  options: ControlClientOptions,
  operation: ContractOperation,
  args: AnyArguments,
): Promise<unknown> {
  const { fetch: send = (request: Request) => fetch(request) } = options
  const response = await send(requestOf(options, operation, args))
  const text = await response.text()
  const answer = text === '' ? {} : parse(text)
  if (response.ok && answer !== undefined) return answer
  const { code = 'not-a-control-plane', message = `${operation.path} answered ${response.status} without a reason.` } =
    (answer as { error?: { code?: string; message?: string } } | undefined)?.error ?? {}
  throw new ControlCallFailed(response.status, code, message)
}

function requestOf(
  { baseUrl, token, world }: ControlClientOptions,
  operation: ContractOperation,
  args: AnyArguments,
): Request {
  const base = baseUrl.replace(/\/+$/, '') + (world === undefined || world === 'main' ? '' : `/w/${world}`)
  const path = operation.path.replace(/\{(\w+)\*?\}/g, (_, name: string) => encodeURIComponent(args.path?.[name] ?? ''))
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(args.query ?? {})) if (value !== undefined) query.set(name, String(value))
  const search = query.size > 0 ? `?${query}` : ''
  return new Request(base + path + search, {
    method: operation.method,
    headers: {
      accept: 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(args.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(args.body === undefined ? {} : { body: JSON.stringify(args.body) }),
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
