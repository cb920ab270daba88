import { describe, expect, it, vi } from 'vitest'
import { createDoubles } from '../../mocks/index.ts'
import { RandomStream } from '../../mocks/kernel/random.ts'
import { inventPeople } from '../../scenarios/fixtures/people.ts'
import { schemaOf } from '../../scenarios/fixtures/schema.ts'
import { defineScenario, runScenario } from '../../scenarios/index.ts'
import { targetOf } from './hosts.ts'

const invent = (seed = 'people', count = 40) => inventPeople({ random: RandomStream.from(seed), count })

describe('invented people', () => {
  it('are the same for the same stream, others for another, whoever draws in between', async () => {
    const [one, other, two] = await Promise.all([invent(), invent('others'), invent()])
    expect(JSON.stringify(two.seed())).toBe(JSON.stringify(one.seed()))
    expect(JSON.stringify(other.seed())).not.toBe(JSON.stringify(one.seed()))
  })

  it('know their store, and phones their owners, two of them on a shared one', async () => {
    const { people, phones } = await invent()
    expect(people.findMany()).toHaveLength(40)
    expect(people.findMany((q) => q.where({ store: { id: 'StaffStore' } }))).toHaveLength(20)
    const owned = new Set(phones.findMany().flatMap((phone) => phone.owners.map((owner) => owner.userId)))
    expect(owned.size).toBe(40)
    const shared = phones.findMany((q) => q.where((phone) => phone.owners.length === 2))
    expect(shared.length).toBeGreaterThan(3)
    for (const { owners } of shared) {
      expect(owners[0]?.userId).not.toBe(owners[1]?.userId)
      expect(owners[0]?.store?.id).toBe(owners[1]?.store?.id)
    }
  })

  it('have numbers that nobody has', async () => {
    const { people } = await invent()
    for (const { mobile } of people.findMany()) expect(mobile).toMatch(/^\+999 \d{9}$/)
  })

  it('are a seed that UAS takes, and the devices of a shared phone are one', async () => {
    const { phones, seed } = await invent()
    const doubles = await createDoubles({
      systems: ['uas'],
      seed: { uas: seed() },
      now: '2026-01-01T00:00:00Z',
      clock: 'frozen',
    })
    const target = targetOf((request) => doubles.fetch(request), 'http://uas.test')
    const phone = phones.findFirst((q) => q.where((candidate) => candidate.owners.length > 1))
    const [first, second] = phone?.owners ?? []
    expect([first, second].every(Boolean)).toBe(true)
    const script = defineScenario({
      name: 'test/people',
      title: 'People of a generated world',
      summary: 'For this test.',
      needs: ['records'],
      async run(s) {
        await s.step('everybody is there', async () => {
          expect(await s.records.list('user')).toHaveLength(40)
        })
        await s.step('two see the one phone', async () => {
          const uuids: string[] = []
          for (const owner of [first, second]) {
            const body = { userId: owner?.userId ?? '', userStoreId: owner?.store?.id ?? '' }
            expect((await s.uas.expectOk('user.findById', body)).userId).toBe(owner?.userId)
            const devices = await s.uas.expectOk('device.list', body)
            const own = phones.findMany((q) =>
              q.where(({ owners }) => owners.some(({ userId }) => userId === owner?.userId)),
            )
            expect(devices).toHaveLength(own.length)
            uuids.push(devices.find((device) => device.id === phone?.id)?.UUID ?? 'none')
          }
          expect(uuids[0]).toMatch(/^D/)
          expect(uuids[1]).toBe(uuids[0])
        })
      },
    })
    const report = await runScenario(script, { target })
    expect(report.steps.filter((step) => !step.ok)).toEqual([])
  })

  it('come in the thousands', async () => {
    const seed = (await invent('many', 1000)).seed()
    expect(new Set(seed.user?.map((user) => user.userId)).size).toBe(1000)
    expect(new Set(seed.device?.map((device) => `${device.type}/${device.id}`)).size).toBe(seed.device?.length)
  })
})

describe('schemaOf', () => {
  it('names what is wrong', () => {
    const { validate } = schemaOf<{ id: string; friends: unknown[] }>(['id'], ['friends'])['~standard']
    expect(validate({ id: 'a', friends: [] })).toEqual({ value: { id: 'a', friends: [] } })
    expect(validate({ id: '', extra: 1 })).toEqual({
      issues: [{ message: 'id: must be a text' }, { message: 'extra: is not a member' }],
    })
  })

  it('is what the collections check by', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { stores } = await invent('people', 2)
    await expect(stores.create({ id: '' })).rejects.toThrow('does not match the schema')
    quiet.mockRestore()
  })
})
