import { describe, expect, it } from 'vitest'
import { createDoubles } from '../../../mocks/index.ts'

const SYSTEMS = ['user-centre', 'oms', 'nrts', 'cap'] as const

describe.each(SYSTEMS)('the catalogue of %s (uas-and-cap §10)', (name) => {
  const load = async () => {
    const doubles = await createDoubles({ systems: [name], control: false })
    const double = doubles.kernel.doubles[0]
    if (!double) throw new Error('not loaded')
    return double
  }

  it('derives the HTTP status from the code', async () => {
    const specs = Object.values((await load()).faults)
    for (const { code, status } of specs) expect([code, status]).toEqual([code, Math.floor(Number(code) / 100)])
    expect(new Set(specs.map(({ code }) => code)).size).toBe(specs.length)
  })

  it('has every fault that the contract promises, and none that no operation answers', async () => {
    const { faults, contract, operations } = await load()
    const promised = new Set(contract.operations.flatMap((operation) => operation.faults))
    promised.add('NOT_FOUND')
    expect([...promised].filter((symbol) => !Object.hasOwn(faults, symbol))).toEqual([])
    expect(Object.keys(faults).filter((symbol) => !promised.has(symbol))).toEqual([])
    const missing = contract.operations.filter(({ operationId }) => operations[operationId] === undefined)
    expect(missing.map(({ operationId }) => operationId)).toEqual([])
  })
})

describe('the codes of the broker', () => {
  it('mean the same in every system', async () => {
    const doubles = await createDoubles({ systems: SYSTEMS, control: false })
    const byCode = new Map<unknown, string>()
    for (const double of doubles.kernel.doubles) {
      for (const [symbol, { code }] of Object.entries(double.faults)) {
        expect(byCode.get(code) ?? symbol).toBe(symbol)
        byCode.set(code, symbol)
      }
    }
    expect(byCode.get(42301)).toBe('TOKEN_UNUSABLE')
  })
})
