import type { ContractOperation } from '../../mocks/kernel/contract.ts'

/** A value that a verb sends: where it goes, and what the contract says of it. */
export interface Member {
  readonly name: string
  readonly in: 'path' | 'query' | 'body'
  readonly required: boolean
  /** JSON Schema's word; `object` for what has none. */
  readonly type: string
  readonly description: string
  readonly words?: readonly string[]
}

/** A verb of the command line, made from an operation of the control plane's contract (its `x-cli`). */
export interface Verb {
  readonly operation: ContractOperation
  /** `worlds` */
  readonly group: string
  /** `create` */
  readonly name: string
  /** Positional arguments, in order. */
  readonly args: readonly Member[]
  readonly options: readonly Member[]
  /** The whole body comes from a file. */
  readonly bodyFromFile: boolean
  /** Whether the body takes members that the contract does not name. */
  readonly openBody: boolean
  /** The member of the answer that is a list, and what is shown of its entries. */
  readonly list?: { readonly member: string; readonly columns: readonly string[] }
}

type Json = Readonly<Record<string, unknown>>

/** The verbs of a contract, in its order. */
export const verbsOf = (operations: readonly ContractOperation[], document: Json): readonly Verb[] =>
  operations.filter((operation) => operation.cli !== undefined).map((operation) => verbOf(operation, document))

function verbOf(operation: ContractOperation, document: Json): Verb {
  const cli = operation.cli as { verb: string; args?: string[]; list?: string; columns?: string[]; body?: string }
  const [group = '', name = ''] = cli.verb.split(' ')
  const members = membersOf(operation, document)
  const positional = cli.args ?? []
  const bodyFromFile = cli.body === 'file'
  return {
    operation,
    group,
    name,
    args: positional.flatMap((arg) => members.find((member) => member.name === arg) ?? []),
    options: members.filter((member) => !positional.includes(member.name) && !(bodyFromFile && member.in === 'body')),
    bodyFromFile,
    openBody: !bodyFromFile && bodySchema(operation, document)?.additionalProperties === true,
    ...(cli.list === undefined ? {} : { list: { member: cli.list, columns: cli.columns ?? [] } }),
  }
}

function membersOf(operation: ContractOperation, document: Json): Member[] {
  const item = pathItem(operation, document)
  const own = operationObject(operation, document)
  const parameters = [...list(item.parameters), ...list(own.parameters)].map((found) => resolve(found, document))
  const body = bodySchema(operation, document)
  const required = list(body?.required)
  return [
    ...parameters
      .filter((parameter) => parameter.in !== 'header')
      .map((parameter) =>
        member(
          String(parameter.name),
          parameter.in as Member['in'],
          parameter.required === true,
          resolve(parameter.schema, document),
          parameter.description,
        ),
      ),
    ...Object.entries((body?.properties ?? {}) as Json).map(([name, schema]) =>
      member(name, 'body', required.includes(name), resolve(schema, document), undefined),
    ),
  ]
}

function member(name: string, where: Member['in'], required: boolean, schema: Json, description: unknown): Member {
  const words = schema.enum as readonly string[] | undefined
  return {
    name,
    in: where,
    required,
    type: typeof schema.type === 'string' ? schema.type : 'object',
    description: String(description ?? schema.description ?? ''),
    ...(words === undefined ? {} : { words }),
  }
}

const pathItem = (operation: ContractOperation, document: Json): Json =>
  ((document.paths as Json)[operation.path] ?? {}) as Json

const operationObject = (operation: ContractOperation, document: Json): Json =>
  (pathItem(operation, document)[operation.method.toLowerCase()] ?? {}) as Json

function bodySchema(operation: ContractOperation, document: Json): Json | undefined {
  const body = operationObject(operation, document).requestBody
  if (body === undefined) return undefined
  const content = resolve(body, document).content as Readonly<Record<string, { schema?: unknown }>>
  return resolve(content['application/json']?.schema ?? {}, document)
}

/** Follows `$ref` inside the document (RFC 6901 pointers; the contract's names need no unescaping). */
function resolve(value: unknown, document: Json): Json {
  const { $ref } = value as { $ref?: string }
  if ($ref === undefined) return value as Json
  const found = $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, part) => (node as Json)[part], document)
  return resolve(found, document)
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
