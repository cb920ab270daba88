import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { contractNames, loadContract } from '../../contracts/index.ts'

it('gives every contract by its name', async () => {
  expect(contractNames).toEqual(['uas', 'user-centre', 'oms', 'nrts', 'cap', 'control'])
  for (const name of contractNames) {
    const { system, operations, validators } = await loadContract(name)
    expect(system).toBe(name)
    expect(new Set(operations.map((one) => one.operationId)).size).toBe(operations.length)
    expect(Object.keys(validators.response).sort()).toEqual(operations.map((one) => one.operationId).sort())
    expect(Object.keys(validators.fault).sort()).toEqual(operations.map((one) => one.operationId).sort())
  }
})

it('names the contracts there are when there is none', async () => {
  await expect(loadContract('usa' as 'uas')).rejects.toThrow(
    'There is no contract "usa". Contracts: uas, user-centre, oms, nrts, cap, control.',
  )
})

it('is generated from what is written by hand', () => {
  const run = () =>
    execFileSync(process.execPath, ['tools/generate.mjs', '--check'], { encoding: 'utf8', stdio: 'pipe' })
  expect(run).not.toThrow()
}, 30_000)

it.each(['uas', 'user-centre', 'oms', 'nrts', 'cap', 'control'])(
  'checks %s without building code at run time, and without Node',
  async (name) => {
    const text = await readFile(`contracts/${name}/generated/validators.ts`, 'utf8')
    expect(text).not.toMatch(/new Function\(|[^.\w]eval\(|\bimport\(|from\s*["']node:|\bprocess\.|\bBuffer\b/)
    expect([...text.matchAll(/\brequire\(/g)]).toHaveLength([...text.matchAll(/\.code\s*=\s*['"]require\(/g)].length)
  },
)
