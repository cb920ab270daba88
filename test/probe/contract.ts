import type { Contract, ContractOperation, Validator, Violation } from '../../mocks/kernel/contract.ts'

type Shape = Readonly<Record<string, 'string' | 'number' | 'boolean'>>

const JSON_BODY = ['application/json']

/** Checks members by name; a name that ends in `?` may be absent. */
export function shape(members: Shape, at = ''): Validator {
  return (value): Violation | undefined => {
    if (typeof value !== 'object' || value === null) return { path: at, keyword: 'type', message: 'must be object' }
    for (const [name, type] of Object.entries(members)) {
      const optional = name.endsWith('?')
      const member = optional ? name.slice(0, -1) : name
      const found = (value as Record<string, unknown>)[member]
      if (found === undefined) {
        if (optional) continue
        return { path: at, keyword: 'required', message: `must have required property '${member}'`, member }
      }
      const path = `${at}/${member}`
      const empty = found === ''
      if (typeof found !== type || empty) return { path, keyword: 'type', message: `must be non-empty ${type}`, member }
    }
    return undefined
  }
}

/** An answer of the first envelope: `{ result: {…} }`. */
const result =
  (members: Shape): Validator =>
  (value) =>
    shape(members, '/result')((value as { result?: unknown } | null)?.result)

/** A fault of the first envelope: `{ error: { code, text } }`. */
const problem: Validator = (value) =>
  shape({ code: 'string', text: 'string' }, '/error')((value as { error?: unknown }).error)

/** An answer of the second envelope: `{ retCode, data }`. */
const record: Validator = shape({ retCode: 'string' })

export function operation(
  operationId: string,
  method: ContractOperation['method'],
  path: string,
  more: Partial<ContractOperation> = {},
): ContractOperation {
  return {
    operationId,
    method,
    path,
    aliases: [],
    summary: operationId,
    tags: [],
    requestTypes: method === 'POST' ? JSON_BODY : [],
    responseStatus: 200,
    envelope: 'result',
    payload: 'result',
    provenance: 'documented',
    source: 'invented',
    faults: [],
    secrets: {},
    volatile: {},
    bodyMembers: [],
    queryMembers: [],
    fieldProvenance: {},
    ...more,
  }
}

const operations: readonly ContractOperation[] = [
  operation('login.start', 'GET', '/probe/login', { responseStatus: 302, secrets: { ticket: 'ticket' } }),
  operation('login.landing', 'GET', '/probe/landing'),
  operation('form.submit', 'POST', '/probe/servlet/submit', {
    requestTypes: ['application/x-www-form-urlencoded'],
    envelope: 'record',
    payload: 'data',
    secrets: { secret: 'secret' },
    provenance: 'inferred',
  }),
  operation('voice.upload', 'POST', '/probe/upload', { requestTypes: ['multipart/form-data'] }),
  operation('pin.check', 'POST', '/probe/pin', {
    bodyMembers: ['id', 'pin', 'note'],
    secrets: { pin: 'pin' },
    faults: ['NO_ACCOUNT', 'PIN_LOCKED', 'PIN_WRONG'],
  }),
  operation('money.transfer', 'POST', '/probe/transfer', { bodyMembers: ['from', 'to', 'amount'] }),
  operation('money.balance', 'GET', '/probe/accounts/{id}', { aliases: ['/probe/konto/{id}'] }),
  operation('steps.run', 'POST', '/probe/steps'),
  operation('steps.read', 'GET', '/probe/steps/{id}'),
  operation('counter.increment', 'POST', '/probe/increment'),
  operation('order.place', 'POST', '/probe/orders'),
  operation('order.read', 'GET', '/probe/orders/{id}'),
  operation('news.publish', 'POST', '/probe/news'),
  operation('ticket.issue', 'POST', '/probe/tickets'),
  operation('answer.wrong', 'GET', '/probe/wrong'),
  operation('answer.unbuilt', 'GET', '/probe/unbuilt'),
]

const faults = Object.fromEntries(
  operations.map(({ operationId, envelope }) => [operationId, envelope === 'record' ? record : problem]),
)

/** The contract of the probe, in the form in which the generator writes those of real systems. */
export const contract: Contract = {
  system: 'probe',
  title: 'Probe',
  version: '1.0.0',
  owns: ['/probe', '/sonde'],
  pathAliases: { '/sonde': '/probe' },
  operations,
  validators: {
    path: {},
    query: {},
    header: {},
    body: {
      'pin.check': shape({ id: 'string', pin: 'string', 'note?': 'string' }),
      'money.transfer': shape({ from: 'string', to: 'string', amount: 'number' }),
      'steps.run': shape({ id: 'string' }),
      'counter.increment': shape({ name: 'string' }),
      'order.place': shape({ id: 'string', phone: 'string', 'timeoutMs?': 'number' }),
      'news.publish': shape({ text: 'string', 'fail?': 'boolean' }),
      'ticket.issue': shape({ name: 'string' }),
    },
    response: {
      'form.submit': record,
      'pin.check': result({ id: 'string', checked: 'boolean' }),
      'money.transfer': result({ from: 'number', to: 'number' }),
      'counter.increment': result({ value: 'number' }),
      'answer.wrong': result({ value: 'number' }),
    },
    fault: faults,
    config: (value) => shape({ 'greeting?': 'string', 'profile?': 'string', 'strict?': 'boolean' })(value),
    records: { account: shape({ id: 'string', pin: 'string', 'balance?': 'number' }) },
  },
  document: async () => ({ openapi: '3.1.0', info: { title: 'Probe', version: '1.0.0' }, paths: {} }),
}

export const backContract: Contract = {
  system: 'probe-back',
  title: 'Probe back end',
  version: '1.0.0',
  owns: ['/probe-back'],
  pathAliases: {},
  operations: [
    operation('stock.reserve', 'POST', '/probe-back/reserve', { secrets: { phone: 'phone' } }),
    operation('stock.read', 'GET', '/probe-back/stock/{id}'),
  ],
  validators: {
    path: {},
    query: {},
    header: {},
    body: { 'stock.reserve': shape({ id: 'string', phone: 'string' }) },
    response: { 'stock.reserve': result({ id: 'string' }) },
    fault: { 'stock.reserve': problem },
  },
  document: async () => ({ openapi: '3.1.0', info: { title: 'Probe back end', version: '1.0.0' }, paths: {} }),
}
