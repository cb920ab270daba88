import type { ConnectionSpec } from '../../mocks/kernel/connections.ts'
import { type Double, defineDouble } from '../../mocks/kernel/double.ts'
import type { FaultCatalogue } from '../../mocks/kernel/faults.ts'
import { table } from '../../mocks/kernel/tables.ts'
import { contract } from './contract.ts'
import * as operations from './operations.ts'
import { type Account, PROBE_FAULTS, type Probe, type ProbeFault, type ProbeOperation } from './types.ts'

const STATUS: Partial<Record<ProbeFault, number>> = {
  NOT_FOUND: 404,
  METHOD: 405,
  MEDIA_TYPE: 415,
  TOO_LARGE: 413,
  INTERNAL: 500,
  NO_SESSION: 401,
  BACK_TIMEOUT: 504,
  BACK_BROKEN: 502,
}

const faults = Object.fromEntries(
  PROBE_FAULTS.map((symbol) => [
    symbol,
    {
      code: symbol.toLowerCase(),
      text: `text of ${symbol}`,
      when: 'the probe says so',
      status: STATUS[symbol] ?? 400,
      provenance: symbol === 'PIN_LOCKED' ? 'inferred' : 'documented',
    } as const,
  ]),
) as unknown as FaultCatalogue<ProbeFault>

const socket: ConnectionSpec = {
  path: '/probe/socket',
  open: (connection) => connection.send(JSON.stringify({ hello: connection.world.id })),
  onText: async (connection, text) => {
    const { status, body } = await connection.invoke('counter.increment', JSON.parse(text))
    connection.send(JSON.stringify({ status, body }))
  },
  onBytes: (connection, bytes) => connection.send(bytes.slice().reverse()),
  onEvent: (connection, event) => connection.send(JSON.stringify({ event: event.name, data: event.data })),
}

/** What the late work of a ticket is; a test may make it wait. */
export type LateWork = (name: string) => Promise<string>

/** A small invented double with one of each need the real ones have. */
export function makeProbe(lateWork: LateWork = async (name) => `ticket for ${name}`): Double {
  const issue: ProbeOperation<'ticket.issue'> = async ({ tx, body, reply }) => {
    await tx.counters.put({ name: `ticket/${body.name}`, value: 1 })
    return reply({ status: 201, finish: async () => ({ ticket: await lateWork(body.name) }) })
  }
  return defineDouble<Probe>({
    name: 'probe',
    title: 'Probe',
    contract,
    tables: {
      accounts: table<Account>({
        key: (account) => account.id,
        unique: { pin: (account) => account.pin },
        multi: { label: (account) => account.labels },
      }),
      sessions: table({ key: (session) => session.id }),
      counters: table({ key: (counter) => counter.name }),
      steps: table({ key: (steps) => steps.id }),
      orders: table({ key: (order) => order.id, multi: { phone: (order) => order.phone } }),
    },
    faults,
    transportFaults: {
      notFound: 'NOT_FOUND',
      methodNotAllowed: 'METHOD',
      unsupportedMediaType: 'MEDIA_TYPE',
      malformed: 'MALFORMED',
      invalid: 'INVALID',
      tooLarge: 'TOO_LARGE',
      internal: 'INTERNAL',
    },
    config: {
      defaults: {
        profile: 'plain',
        strict: false,
        paths: {},
        aliases: {},
        fields: {},
        greeting: 'hello',
        policy: { maxFail: 3, retryMs: 60_000 },
      },
      profiles: { plain: {}, polite: { greeting: 'good day', policy: { maxFail: 1 } } },
      check: ({ policy }) => (policy.maxFail < 1 ? ['policy.maxFail: use 1 or more'] : []),
    },
    envelope: {
      ok: (payload, { operation }) =>
        operation?.envelope === 'record' ? { retCode: '0', data: payload } : { result: payload ?? null },
      fault: ({ code, text, status }, { operation }) =>
        operation?.envelope === 'record'
          ? { status: 200, body: { retCode: String(code), message: text } }
          : { status, body: { error: { code, text } } },
    },
    identify: async ({ header }) => ({ user: header['x-user'] ?? 'nobody' }),
    operations: {
      'login.start': operations.start,
      'login.landing': operations.landing,
      'form.submit': operations.submit,
      'voice.upload': operations.upload,
      'pin.check': operations.checkPin,
      'money.transfer': operations.transfer,
      'money.balance': operations.balance,
      'steps.run': operations.runSteps,
      'steps.read': operations.readSteps,
      'counter.increment': operations.increment,
      'order.place': operations.placeOrder,
      'order.read': operations.readOrder,
      'news.publish': operations.publish,
      'ticket.issue': issue,
      'answer.wrong': operations.wrong,
    },
    due: {
      'give-up': async ({ tx, capture }, payload) => {
        const { id } = payload as { id: string }
        const order = await tx.orders.get(id)
        if (!order) return
        await tx.orders.put({ ...order, state: 'given up' })
        capture({ channel: 'sms', to: order.phone, purpose: 'give-up', text: `order ${id} is given up` })
      },
    },
    kinds: {
      account: {
        table: 'accounts',
        summary: 'Who has money and a PIN',
        secrets: ['pin'],
        create: async ({ tx }, input) => {
          const { id, pin, balance = 0, labels = [] } = input as Partial<Account> & { id: string; pin: string }
          await tx.accounts.put({ id, pin, balance, labels, failCount: 0 })
          return id
        },
      },
    },
    actions: {
      draw: {
        summary: 'The next number of the stream "draw"',
        run: async ({ random }) => ({ number: random.stream('probe/draw').int(0, 1_000_000) }),
      },
    },
    states: {
      'there is an account': async ({ tx, setClock }, params) => {
        setClock(Date.parse('2026-02-02T00:00:00Z'))
        await tx.accounts.put({ id: String(params.id), pin: '2222', balance: 5, labels: [], failCount: 0 })
        return { id: String(params.id) }
      },
    },
    connections: [socket],
    memo: { size: 3, key: ({ header }) => header['x-message-id'] },
    maxBodyBytes: 2_000,
    seed: {
      account: [
        { id: 'ada', pin: '1111', balance: 100, labels: ['old', 'rich'] },
        { id: 'bob', pin: '3333', balance: 10, labels: ['old'] },
      ],
    },
  })
}
