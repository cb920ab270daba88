import type { Contract, ContractOperation, Violation } from '../../mocks/kernel/contract.ts'
import { type BaseConfig, type Double, defineDouble } from '../../mocks/kernel/double.ts'
import { table } from '../../mocks/kernel/tables.ts'

interface Note {
  readonly id: string
  readonly owner: string
  readonly text: string
  readonly pin: string
  readonly tags: readonly string[]
}

interface TinyConfig extends BaseConfig {
  readonly maxNotes: number
  readonly apiPassword: string
}

export interface Tiny {
  tables: { notes: Note }
  config: TinyConfig
  caller: undefined
  fault: TinyFault
  operations: { 'note.write': unknown; 'note.burn': unknown }
  payload: 'data'
}

type TinyFault = 'NOT_FOUND' | 'METHOD' | 'MEDIA' | 'MALFORMED' | 'INVALID' | 'TOO_LARGE' | 'INTERNAL' | 'FULL'

const operation = (operationId: string, path: string): ContractOperation => ({
  operationId,
  method: 'POST',
  path,
  aliases: [],
  summary: `The operation ${operationId}`,
  tags: [],
  requestTypes: ['application/json'],
  responseStatus: 200,
  envelope: '',
  payload: 'data',
  provenance: 'inferred',
  source: '',
  faults: ['INVALID', 'FULL'],
  secrets: { pin: 'code' },
  volatile: {},
  bodyMembers: [],
  queryMembers: [],
  fieldProvenance: {},
})

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((member) => typeof member === 'string')
const isFields = (value: unknown): boolean =>
  isObject(value) &&
  Object.values(value).every((names) => isObject(names) && Object.values(names).every((side) => isTexts(side)))

const CONFIG: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  profile: [(value) => typeof value === 'string', 'must be string'],
  strict: [(value) => typeof value === 'boolean', 'must be boolean'],
  maxNotes: [(value) => typeof value === 'number', 'must be number'],
  apiPassword: [(value) => typeof value === 'string', 'must be string'],
  url: [(value) => typeof value === 'string', 'must be string'],
  paths: [isTexts, 'must be an object of texts'],
  aliases: [isTexts, 'must be an object of texts'],
  fields: [isFields, 'must be an object of names'],
}

function checkConfig(value: unknown): Violation | undefined {
  for (const [name, member] of Object.entries(value as object)) {
    const [holds, message] = (Object.hasOwn(CONFIG, name) ? CONFIG[name] : undefined) ?? [() => false, 'is not known']
    if (!holds(member)) return { path: `/${name}`, keyword: 'type', message, member: name }
  }
  return undefined
}

const contract: Contract = {
  system: 'tiny',
  title: 'Tiny notes',
  version: '1.0.0',
  owns: ['/tiny'],
  pathAliases: {},
  operations: [operation('note.write', '/tiny/write'), operation('note.burn', '/tiny/burn')],
  validators: {
    path: {},
    query: {},
    header: {},
    body: {},
    response: {},
    fault: {},
    config: checkConfig,
    records: {
      notes: (value) => {
        const { id, text, tags = [] } = value as Partial<Note>
        if (typeof text !== 'string') {
          return { path: '', keyword: 'required', message: "must have required property 'text'", member: 'text' }
        }
        const sound = Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')
        if (!sound) return { path: '/tags', keyword: 'type', message: 'must be a list of texts' }
        return id === undefined || typeof id === 'string'
          ? undefined
          : { path: '/id', keyword: 'type', message: 'must be string' }
      },
    },
  },
  document: async () => ({ openapi: '3.1.0' }),
}

const faultOf = (code: number, text: string) => ({ code, text, when: text, provenance: 'inferred' as const })

/** A double just big enough for the control plane's tests. */
export const tiny: Double = defineDouble<Tiny>({
  name: 'tiny',
  title: 'Tiny notes',
  contract,
  tables: {
    notes: table<Note>({
      key: (note) => note.id,
      unique: { text: (note) => note.text.toLowerCase() },
      multi: { tags: (note) => note.tags.map((tag) => tag.toUpperCase()) },
    }),
  },
  faults: {
    NOT_FOUND: faultOf(1, 'nothing there'),
    METHOD: faultOf(2, 'wrong method'),
    MEDIA: faultOf(3, 'wrong media type'),
    MALFORMED: faultOf(4, 'malformed'),
    INVALID: faultOf(5, 'invalid'),
    TOO_LARGE: faultOf(6, 'too large'),
    INTERNAL: faultOf(7, 'internal'),
    FULL: faultOf(8, 'full'),
  },
  transportFaults: {
    notFound: 'NOT_FOUND',
    methodNotAllowed: 'METHOD',
    unsupportedMediaType: 'MEDIA',
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
      maxNotes: 3,
      apiPassword: 'hunter2',
    },
    profiles: { plain: {}, roomy: { maxNotes: 100 } },
    check: ({ maxNotes }) => (maxNotes < 0 ? ['maxNotes: must be 0 or more'] : []),
  },
  envelope: {
    ok: (data) => ({ data }),
    fault: ({ code, text, status }) => ({ status, body: { code, text } }),
  },
  operations: {
    'note.write': async ({ tx, config, body, random, capture, schedule, clock, refuse }) => {
      const { text, ringInMs } = body as { text: string; ringInMs?: number }
      if ((await tx.notes.count()) >= config.maxNotes) return refuse('FULL', { reason: `${config.maxNotes} notes` })
      const pin = random.stream('tiny/pin').text('0123456789', 6)
      await tx.notes.put({ id: random.stream('tiny/id').hex(8), owner: 'ann', text, pin, tags: [] })
      capture({ channel: 'sms', to: '+65 8000 0001', purpose: 'note', text: `Your code is ${pin}`, code: pin })
      if (ringInMs !== undefined) await schedule({ at: clock.now() + ringInMs, kind: 'ring', payload: text })
      return { pin }
    },
  },
  due: {
    ring: async ({ capture }, payload) =>
      capture({ channel: 'push', to: 'ann', purpose: 'ring', text: `Ring: ${String(payload)}` }),
  },
  actions: {
    shout: {
      summary: 'Sends a text.',
      run: async ({ capture }, { text = 'hey' }) => {
        capture({ channel: 'email', to: 'ann@example.test', purpose: 'shout', text: String(text) })
        return { shouted: text }
      },
    },
    deny: {
      summary: 'Is refused, after writing.',
      run: async ({ tx, fault }) => {
        await tx.notes.put({ id: 'gone', owner: 'ann', text: 'gone', pin: '1', tags: [] })
        return fault('FULL', { reason: 'always full' })
      },
    },
  },
  states: {
    'a note exists': async ({ tx }, { id = 'given' }) => {
      await tx.notes.put({ id: String(id), owner: 'ann', text: `note ${String(id)}`, pin: '1', tags: [] })
      return { id }
    },
    'it is noon': async ({ setClock }) => {
      setClock(Date.parse('2026-06-01T12:00:00Z'))
      return undefined
    },
    'it fails late': async ({ tx, setClock, fault }) => {
      setClock(Date.parse('2026-06-01T12:00:00Z'))
      await tx.notes.put({ id: 'late', owner: 'ann', text: 'late', pin: '1', tags: [] })
      return fault('FULL')
    },
  },
  kinds: {
    notes: {
      table: 'notes',
      summary: 'Notes',
      secrets: ['pin'],
      create: async ({ tx, config, fault }, input) => {
        if ((await tx.notes.count()) >= config.maxNotes) return fault('FULL', { reason: `at most ${config.maxNotes}` })
        const { id = 'n1', text, tags = [] } = input as unknown as Note
        await tx.notes.put({ id, owner: 'ann', text, pin: '4711', tags })
        return id
      },
    },
  },
  seed: { notes: [{ id: 'tel:+65/1', text: 'First', tags: ['red'] }] },
})
