import type { Command } from 'commander'
import { createDoubles } from '../../mocks/index.ts'
import { type Io, printJson, printTable } from './io.ts'

/** `authdouble coverage`: what the doubles of this version answer, and how sure they are. */
export function addCoverage(program: Command, io: Io): void {
  program
    .command('coverage')
    .description('which operations are built, and why their answers are believed')
    .option('--json', 'print JSON')
    .action((options) => coverage(io, options))
}

async function coverage(io: Io, { json }: { readonly json?: boolean }): Promise<void> {
  const { kernel } = await createDoubles({ control: false })
  const systems = kernel.doubles.map((double) => ({
    name: double.name,
    operations: double.contract.operations.map(({ operationId, method, path, provenance, faults }) => ({
      operationId,
      method,
      path,
      implemented: double.operations[operationId] !== undefined,
      provenance,
      faults: faults.length,
    })),
  }))
  if (json) return printJson(io, { systems })
  for (const { name, operations } of systems) {
    const built = operations.filter((operation) => operation.implemented).length
    io.out(`${name}: ${built} of ${operations.length} operations\n`)
    const rows = operations.map((o) => [
      o.operationId,
      `${o.method} ${o.path}`,
      o.implemented ? 'yes' : 'no',
      o.provenance,
      o.faults,
    ])
    printTable(io, ['operation', 'path', 'built', 'provenance', 'faults'], rows, 'no operations')
  }
}
