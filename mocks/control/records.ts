import { merge } from '../kernel/config.ts'
import type { AnySystem, Double, KindSpec } from '../kernel/double.ts'
import { checkRecord } from '../kernel/seeding.ts'
import { type TableAccess, type TableSpec, UniqueViolation } from '../kernel/tables.ts'
import type { SystemState } from '../kernel/world.ts'
import { perform } from './actions.ts'
import { type ControlCall, type ControlHandlers, type Json, systemOf } from './call.ts'
import { badRequest, conflict, notFound } from './errors.ts'
import { checkKept } from './kept.ts'

type Row = Record<string, unknown>

/** A kind of record of one system, and the table behind it. */
interface Kind {
  readonly name: string
  readonly state: SystemState
  readonly spec: KindSpec<AnySystem>
  readonly table: TableSpec<Row>
}

const DEFAULT_LIMIT = 100

/** The records of a system, read and arranged from outside; secrets only with `?secrets=1`. */
export const recordsHandlers: ControlHandlers = {
  'records.list': async (call) => {
    const kind = kindOf(call)
    const rows = await inTable(kind, (rows) => rows.all())
    const limit = Number(call.query.limit ?? DEFAULT_LIMIT)
    return { records: rows.slice(0, limit).map((row) => shown(call, kind, row)), total: rows.length }
  },

  'records.create': async (call) => {
    const kind = kindOf(call)
    const problem = checkRecord(kind.state.double, kind.name, call.body)
    if (problem) throw badRequest('record-invalid', `${kind.name}${problem}`)
    return shown(call, kind, await create(call, kind))
  },

  'records.get': async (call) => {
    const kind = kindOf(call)
    return shown(call, kind, await inTable(kind, (rows) => existing(call, kind, rows)))
  },

  'records.patch': async (call) => {
    const kind = kindOf(call)
    return shown(call, kind, await inTable(kind, (rows) => change(call, kind, rows)))
  },

  'records.delete': async (call) => {
    const kind = kindOf(call)
    await inTable(kind, async (rows) => rows.delete(kind.table.key(await existing(call, kind, rows))))
    return {}
  },
}

/** @throws {ControlError} 404 `kind-not-found` */
function kindOf(call: ControlCall): Kind {
  const state = systemOf(call, call.path.system ?? '')
  const kinds = state.double.kinds ?? {}
  const name = call.path.kind ?? ''
  const spec = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (spec) return { name, state, spec, table: tableOf(state.double, spec) }
  const known = Object.keys(kinds)
  const list = known.length > 0 ? ` Kinds: ${known.join(', ')}.` : ''
  throw notFound('kind-not-found', `The system "${state.double.name}" has no records of kind "${name}".${list}`)
}

const tableOf = (double: Double, spec: KindSpec<AnySystem>): TableSpec<Row> =>
  (double.tables as Readonly<Record<string, TableSpec<Row>>>)[spec.table] as TableSpec<Row>

function inTable<R>(kind: Kind, work: (rows: TableAccess<Row>) => Promise<R>): Promise<R> {
  return kind.state.store.transact((tx) => work(tx.table(kind.spec.table)))
}

async function existing(call: ControlCall, kind: Kind, rows: TableAccess<Row>): Promise<Readonly<Row>> {
  const key = call.path.key ?? ''
  const row = await rows.get(key)
  if (row) return row
  const where = `/_control/v1/systems/${kind.state.double.name}/records/${kind.name}`
  throw notFound(
    'record-not-found',
    `There is no record "${key}" of kind "${kind.name}". The keys are listed at GET ${where}`,
  )
}

/** Through the double's own code, which may refuse. A record that would take another's place is a conflict. */
function create(call: ControlCall, kind: Kind): Promise<Readonly<Row>> {
  return perform(call, async (context) => {
    const rows = context.tx[kind.spec.table] as TableAccess<Row>
    const before = await rows.count()
    const key = await orConflict(kind.spec.create(context, call.body))
    const row = await rows.get(key)
    if (row && (await rows.count()) > before) return row
    throw conflict(
      'record-exists',
      `There already is a record "${key}" of kind "${kind.name}". Change it with PATCH, or delete it first.`,
    )
  })
}

/** RFC 7396 merge patch of the stored record. */
async function change(call: ControlCall, kind: Kind, rows: TableAccess<Row>): Promise<Readonly<Row>> {
  const before = await existing(call, kind, rows)
  const after = merge(before, call.body) as Row
  checkKept(before, after)
  checkIndexes(kind, before, after)
  await orConflict(rows.put(after))
  return after
}

/** Keys and indexes are functions of the record: they must hold before anything is written. */
function checkIndexes({ table, name }: Kind, before: Readonly<Row>, after: Row): void {
  let key: string
  try {
    key = table.key(after)
    for (const indexed of [...Object.values(table.unique ?? {}), ...Object.values(table.multi ?? {})]) indexed(after)
  } catch {
    throw badRequest(
      'record-invalid',
      `Without a member that this changes, the record is no ${name}: its indexes need it.`,
    )
  }
  if (key === table.key(before)) return
  throw badRequest(
    'key-immutable',
    `The change would give the record another key ("${key}"). Make a new record, and delete this one.`,
  )
}

async function orConflict<R>(work: Promise<R>): Promise<R> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof UniqueViolation)) throw error
    throw conflict(
      'record-exists',
      `Another record already has ${error.index} "${error.value}". Change that one, or choose another value.`,
    )
  }
}

function shown(call: ControlCall, { spec, table }: Kind, row: Readonly<Row>): Json {
  const hidden = call.query.secrets === '1' ? [] : (spec.secrets ?? [])
  return { key: table.key(row), record: without(row, hidden) }
}

/** A copy without the named members, at any depth. */
function without(value: unknown, hidden: readonly string[]): unknown {
  if (hidden.length === 0 || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => without(item, hidden))
  const kept = Object.entries(value).filter(([name]) => !hidden.includes(name))
  return Object.fromEntries(kept.map(([name, member]) => [name, without(member, hidden)]))
}
