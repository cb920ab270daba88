import { type BaseConfig, type Double, defineDouble, type SystemTypes } from '../../mocks/kernel/double.ts'
import { table } from '../../mocks/kernel/tables.ts'
import { backContract } from './contract.ts'

const BACK_FAULTS = ['BROKEN_REQUEST', 'SOLD_OUT'] as const

interface Back extends SystemTypes {
  readonly tables: { reservations: { readonly id: string; readonly phone: string } }
  readonly config: BaseConfig
  readonly caller: undefined
  readonly fault: (typeof BACK_FAULTS)[number]
  readonly operations: {
    'stock.reserve': {
      requestBody: { content: { 'application/json': { id: string; phone: string } } }
      responses: { 200: { content: { 'application/json': { result: { id: string } } } } }
    }
    'stock.read': { responses: { 200: { content: { 'application/json': { result: { reserved: boolean } } } } } }
  }
  readonly payload: 'result'
}

/** The system that the probe calls. */
export const back: Double = defineDouble<Back>({
  name: 'probe-back',
  title: 'Probe back end',
  contract: backContract,
  tables: { reservations: table({ key: (reservation) => reservation.id }) },
  faults: {
    BROKEN_REQUEST: { code: 'broken', text: 'broken request', when: 'always', provenance: 'documented' },
    SOLD_OUT: { code: 'sold-out', text: 'sold out', when: 'id is "none"', status: 409, provenance: 'documented' },
  },
  transportFaults: {
    notFound: 'BROKEN_REQUEST',
    methodNotAllowed: 'BROKEN_REQUEST',
    unsupportedMediaType: 'BROKEN_REQUEST',
    malformed: 'BROKEN_REQUEST',
    invalid: 'BROKEN_REQUEST',
    tooLarge: 'BROKEN_REQUEST',
    internal: 'BROKEN_REQUEST',
  },
  config: {
    defaults: { profile: 'plain', strict: false, paths: {}, aliases: {}, fields: {} },
    profiles: { plain: {} },
  },
  envelope: {
    ok: (payload) => ({ result: payload }),
    fault: ({ code, text, status }) => ({ status, body: { error: { code, text } } }),
  },
  operations: {
    'stock.reserve': async ({ tx, body, fault }) => {
      if (body.id === 'none') return fault('SOLD_OUT')
      await tx.reservations.put({ id: body.id, phone: body.phone })
      return { id: body.id }
    },
    'stock.read': async ({ tx, path }) => ({ reserved: (await tx.reservations.get(path.id ?? '')) !== undefined }),
  },
  seed: {},
})
