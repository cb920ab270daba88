import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MemoryTable } from '../../mocks/kernel/memory-table.ts'
import { type TableSpec, UniqueViolation } from '../../mocks/kernel/tables.ts'

interface Row {
  readonly id: string
  readonly mail?: string
  readonly tags: readonly string[]
  readonly group: string
}

const spec: TableSpec<Row> = {
  key: (row) => row.id,
  unique: { mail: (row) => row.mail },
  multi: { tag: (row) => row.tags, group: (row) => row.group },
}
const newTable = (): MemoryTable => new MemoryTable('rows', spec as unknown as TableSpec<Record<string, unknown>>)

const id = fc.constantFrom('a', 'b', 'c', 'd')
const word = fc.constantFrom('x', 'y', 'z')
const row = fc.record({ id, mail: fc.option(word, { nil: undefined }), tags: fc.uniqueArray(word), group: word })
const write = fc.oneof(
  fc.record({ type: fc.constant('put' as const), row }),
  fc.record({ type: fc.constant('delete' as const), id }),
)
type Write = typeof write extends fc.Arbitrary<infer W> ? W : never

/** The same table as a plain list. */
type Model = Map<string, Row>

function apply(table: MemoryTable, model: Model, each: Write, undo?: [string, unknown][]): void {
  const remember = (key: string, before: unknown): void => void undo?.push([key, before])
  if (each.type === 'delete') {
    expect(table.delete(each.id, remember)).toBe(model.delete(each.id))
    return
  }
  const holder = [...model.values()].find((other) => other.mail !== undefined && other.mail === each.row.mail)
  const put = (): void => table.put({ ...each.row }, remember)
  if (holder && holder.id !== each.row.id) {
    expect(put).toThrow(UniqueViolation)
    return
  }
  put()
  model.set(each.row.id, { ...each.row } as Row)
}

function compare(table: MemoryTable, model: Model): void {
  const rows = [...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(table.all()).toEqual(rows)
  expect(table.size).toBe(rows.length)
  for (const name of ['a', 'b', 'c', 'd']) expect(table.get(name)).toEqual(model.get(name))
  for (const value of ['x', 'y', 'z']) {
    expect(table.by('mail', value)).toEqual(rows.find((each) => each.mail === value))
    expect(table.where('tag', value)).toEqual(rows.filter((each) => each.tags.includes(value)))
    expect(table.where('group', value)).toEqual(rows.filter((each) => each.group === value))
  }
}

describe('a table with indexes', () => {
  test('answers like a scan over a list', () => {
    fc.assert(
      fc.property(fc.array(write, { maxLength: 40 }), (writes) => {
        const [table, model] = [newTable(), new Map() as Model]
        for (const each of writes) apply(table, model, each)
        compare(table, model)
      }),
      { numRuns: 300 },
    )
  })

  test('is as it was when its writes are taken back in reverse', () => {
    const writes = fc.array(write, { maxLength: 25 })
    fc.assert(
      fc.property(writes, writes, (before, then) => {
        const [table, model] = [newTable(), new Map() as Model]
        for (const each of before) apply(table, model, each)
        const kept = new Map(model)
        const undo: [string, unknown][] = []
        for (const each of then) apply(table, model, each, undo)
        for (const [key, was] of undo.reverse()) table.revert(key, was as Record<string, unknown> | undefined)
        compare(table, kept)
      }),
      { numRuns: 300 },
    )
  })

  test('and its copies write without seeing each other', () => {
    const step = fc.record({ on: fc.nat(), fork: fc.boolean(), write })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const copies: [MemoryTable, Model][] = [[newTable(), new Map()]]
        for (const each of steps) {
          const [table, model] = copies[each.on % copies.length] as [MemoryTable, Model]
          if (each.fork) copies.push([table.fork(), new Map(model)])
          else apply(table, model, each.write)
        }
        for (const [table, model] of copies) compare(table, model)
      }),
      { numRuns: 300 },
    )
  })

  test('names the index it does not have, and the value that is taken', () => {
    const table = newTable()
    table.put({ id: 'a', mail: 'x', tags: [], group: 'g' })
    expect(() => table.by('phone', '1')).toThrow('Table "rows" has no such index "phone".')
    expect(() => table.put({ id: 'b', mail: 'x', tags: [], group: 'g' })).toThrow(
      'Table "rows" already has a record with mail = "x".',
    )
    expect(() => Object.assign(table.get('a') ?? {}, { mail: 'y' })).toThrow(TypeError)
  })
})
