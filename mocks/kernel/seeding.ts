import { type ClockState, WorldClock } from './clock.ts'
import { transactionContext } from './contexts.ts'
import type { BaseConfig, Double, SeedRecords } from './double.ts'
import { Fault } from './faults.ts'
import type { SystemStore } from './store.ts'
import { UniqueViolation } from './tables.ts'

/** A seed record that cannot be taken; the message names system, kind and position, and what to do. */
export class SeedInvalid extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SeedInvalid'
  }
}

/**
 * Writes seed records through the kinds of a double, in the order in which the double lists its kinds.
 *
 * @throws {SeedInvalid} and writes nothing
 */
export async function seedStore(
  double: Double,
  store: SystemStore,
  records: SeedRecords,
  config: BaseConfig,
  clock: Partial<ClockState>,
): Promise<void> {
  const kinds = double.kinds ?? {}
  for (const kind of Object.keys(records)) {
    if (kinds[kind]) continue
    throw new SeedInvalid(`seed.${double.name}.${kind}: there is no such kind; use ${Object.keys(kinds).join(', ')}`)
  }
  const world = { clock: new WorldClock({ mode: 'frozen', ...clock }) }
  await store.transact(async (tx) => {
    const context = transactionContext(double, tx, world.clock, config as never)
    for (const [kind, spec] of Object.entries(kinds)) {
      for (const [position, input] of (records[kind] ?? []).entries()) {
        const where = `seed.${double.name}.${kind}[${position}]`
        const problem = checkRecord(double, kind, input)
        if (problem) throw new SeedInvalid(`${where}${problem}`)
        await spec.create(context, input).catch((error: unknown) => {
          throw new SeedInvalid(`${where}: ${explain(error)}`)
        })
      }
    }
  })
}

/** What is wrong with a record's shape, starting with its path, or `undefined`. */
export function checkRecord(double: Double, kind: string, input: unknown): string | undefined {
  const violation = double.contract.validators.records?.[kind]?.(input)
  if (!violation) return undefined
  const member = violation.member && !violation.message.includes(violation.member) ? ` ("${violation.member}")` : ''
  return `${violation.path.replaceAll('/', '.')}: ${violation.message}${member}`
}

function explain(error: unknown): string {
  if (error instanceof Fault) return error.reason ?? `the system refuses it with ${error.symbol}`
  if (error instanceof UniqueViolation) return `another record already has ${error.index} "${error.value}"`
  throw error
}
