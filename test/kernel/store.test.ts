import { describe, expect, test } from 'vitest'
import { type CommitEffects, dueItems, MemoryStore, type Transaction } from '../../mocks/kernel/store.ts'
import type { TableSpec } from '../../mocks/kernel/tables.ts'

const specs = { rows: { key: (row: { id: string }) => row.id } as TableSpec<never> }
const newStore = (): MemoryStore => new MemoryStore(specs, 'seed')
const put = (tx: Transaction, id: string): Promise<void> => tx.table('rows').put({ id })
const ids = async (store: MemoryStore): Promise<unknown[]> => ((await store.records()).rows ?? []).map(({ id }) => id)
const boom = new Error('boom')

describe('a transaction', () => {
  test('that throws leaves nothing: no record, capture, event, due work or spent randomness', async () => {
    const store = newStore()
    const heard: CommitEffects[] = []
    store.onCommit = (effects) => heard.push(effects)
    const draw = (tx: Transaction): number => tx.stream('dice').int(1, 1_000_000)
    const fail = async (tx: Transaction) => {
      await put(tx, 'a')
      tx.capture({ channel: 'sms', to: '1', purpose: 'p', text: 't' })
      tx.emit({ name: 'e', data: 1 })
      await tx.schedule({ at: 5, kind: 'k', payload: null })
      draw(tx)
      throw boom
    }
    await expect(store.transact(fail)).rejects.toBe(boom)
    expect([await ids(store), heard, store.nextDue()]).toEqual([[], [], undefined])
    const first = await store.transact(async (tx) => draw(tx))
    expect(first).toBe(await newStore().transact(async (tx) => draw(tx)))
    expect(await store.transact(async (tx) => draw(tx))).not.toBe(first)
  })

  test('keeps what stood at a savepoint, captures and randomness too', async () => {
    const store = newStore()
    const heard: unknown[] = []
    store.onCommit = ({ captures, events }) => heard.push(captures.length, events.length)
    const drawn: number[] = []
    const fail = async (tx: Transaction) => {
      const dice = tx.stream('dice')
      await put(tx, 'a')
      tx.emit({ name: 'e', data: 1 })
      drawn.push(dice.int(1, 1_000_000))
      tx.savepoint()
      drawn.push(dice.int(1, 1_000_000), tx.stream('dice').int(1, 1_000_000))
      await put(tx, 'b')
      tx.emit({ name: 'e', data: 2 })
      throw boom
    }
    await expect(store.transact(fail)).rejects.toBe(boom)
    expect([await ids(store), heard]).toEqual([['a'], [0, 1]])
    expect(new Set(drawn).size).toBe(3)
    expect(await store.transact(async (tx) => tx.stream('dice').int(1, 1_000_000))).toBe(drawn[1])
  })

  test('a stream used on after a savepoint goes on after the commit', async () => {
    const store = newStore()
    const drawn: number[] = []
    const draw = (tx: Transaction): unknown => drawn.push(tx.stream('dice').int(1, 1_000_000))
    await store.transact(async (tx) => {
      draw(tx)
      tx.savepoint()
      draw(tx)
    })
    await store.transact(async (tx) => draw(tx))
    const straight = newStore()
    const same = await straight.transact(async (tx) => [0, 0, 0].map(() => tx.stream('dice').int(1, 1_000_000)))
    expect(drawn).toEqual(same)
  })

  test('waits for those that came before, in order, and is not held up by one that failed', async () => {
    const store = newStore()
    const order: string[] = []
    const gates = [0, 1].map(() => {
      let open: () => void = () => {}
      const promise = new Promise<void>((resolve) => {
        open = resolve
      })
      return { promise, open: () => open() }
    })
    const running = ['a', 'b'].map((name, at) =>
      store.transact(async () => {
        order.push(`${name} begins`)
        await gates[at]?.promise
        order.push(`${name} ends`)
        if (name === 'a') throw boom
      }),
    )
    const last = store.transact(async () => order.push('c'))
    gates[1]?.open()
    gates[0]?.open()
    await expect(running[0]).rejects.toBe(boom)
    await Promise.all([running[1], last])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c'])
  })
})

test('one of many parallel takers gets the one-time thing, in a thousand rounds', async () => {
  const store = newStore()
  const take = (id: string): Promise<boolean> =>
    store.transact(async (tx) => {
      const there = await tx.table('rows').get(id)
      await Promise.resolve()
      return there !== undefined && tx.table('rows').delete(id)
    })
  for (let round = 0; round < 1_000; round++) {
    const id = `t${round}`
    await store.transact((tx) => put(tx, id))
    const taken = await Promise.all(Array.from({ length: 8 }, () => take(id)))
    expect(taken.filter(Boolean)).toHaveLength(1)
  }
})

test('a fork waits for the running transaction and then goes its own way', async () => {
  const store = newStore()
  const writing = store.transact(async (tx) => {
    await put(tx, 'a')
    await Promise.resolve()
    await put(tx, 'b')
  })
  const copy = await store.fork('other')
  await writing
  await copy.transact((tx) => put(tx, 'c'))
  await store.transact((tx) => tx.table('rows').delete('a'))
  expect([await ids(store), await ids(copy)]).toEqual([['b'], ['a', 'b', 'c']])
})

test('work falls due by instant, earliest first, and can be cancelled', async () => {
  const store = newStore()
  await store.transact(async (tx) => {
    await tx.schedule({ id: 'late', at: 30, kind: 'k', payload: 1 })
    await tx.schedule({ id: 'soon', at: 10, kind: 'k', payload: 2 })
    await tx.schedule({ id: 'gone', at: 5, kind: 'k', payload: 3 })
  })
  expect(store.nextDue()).toBe(5)
  expect(await store.transact((tx) => tx.cancel('gone'))).toBe(true)
  expect(await store.transact((tx) => tx.cancel('gone'))).toBe(false)
  expect(store.nextDue()).toBe(10)
  const due = (now: number) => store.transact(async (tx) => (await dueItems(tx, now)).map(({ id }) => id))
  expect([await due(9), await due(10), await due(99)]).toEqual([[], ['soon'], ['soon', 'late']])
})

test('records come back as they were taken; an unknown table is refused and changes nothing', async () => {
  const store = newStore()
  await store.transact(async (tx) => {
    await put(tx, 'a')
    tx.stream('dice').int(1, 6)
    await tx.schedule({ at: 7, kind: 'k', payload: { x: [1] } })
  })
  const records = JSON.parse(JSON.stringify(await store.records()))
  await store.transact((tx) => put(tx, 'b'))
  await expect(store.replace({ nonsense: [] })).rejects.toThrow('There is no table "nonsense".')
  expect(await ids(store)).toEqual(['a', 'b'])
  await store.replace(records)
  expect(await store.records()).toEqual(records)
  expect(store.nextDue()).toBe(7)
})
