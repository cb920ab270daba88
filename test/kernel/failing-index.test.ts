import { expect, it } from 'vitest'
import { MemoryStore } from '../../mocks/kernel/store.ts'
import { type TableSpecs, table } from '../../mocks/kernel/tables.ts'

interface Note {
  readonly id: string
  readonly tags: readonly string[]
}

it('takes nothing of a record whose index cannot be computed', async () => {
  const notes = table<Note>({
    key: ({ id }) => id,
    multi: { tags: ({ tags }) => tags.map((tag) => tag.toUpperCase()) },
  })
  const store = new MemoryStore({ notes } as TableSpecs, 'seed')
  await store.transact((tx) => tx.table('notes').put({ id: 'a', tags: ['red'] }))
  const broken = store.transact((tx) => tx.table('notes').put({ id: 'a', tags: [7] }))
  await expect(broken).rejects.toThrow(TypeError)
  expect(await store.transact((tx) => tx.table('notes').where('tags', 'RED'))).toEqual([{ id: 'a', tags: ['red'] }])
  expect((await store.records()).notes).toEqual([{ id: 'a', tags: ['red'] }])
})
