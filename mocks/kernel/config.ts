import type { BaseConfig, Double } from './double.ts'
import { RouteTable } from './route-table.ts'

export type ConfigLayer = Readonly<Record<string, unknown>>

/** A configuration that does not hold: one line per problem, each with its path. */
export class ConfigInvalid extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigInvalid'
    this.problems = problems
  }
}

/** The configuration of one system in one world, ready for use. Never changes: a new revision replaces it. */
export interface CompiledConfig {
  readonly value: BaseConfig & Readonly<Record<string, unknown>>
  readonly routes: RouteTable
}

/**
 * Puts the layers together (defaults, profile, file, changes made in this world; later ones win) and checks them.
 *
 * @throws {ConfigInvalid}
 */
export function compileConfig(double: Double, layers: readonly ConfigLayer[]): CompiledConfig {
  for (const layer of layers) {
    const violation = double.contract.validators.config?.(layer)
    if (violation) throw new ConfigInvalid([describe(double.name, violation)])
  }
  const { defaults, profiles } = double.config
  const chosen = layers.reduce<unknown>((profile, layer) => layer.profile ?? profile, defaults.profile)
  const profile = profiles[String(chosen)]
  if (!profile) {
    const known = Object.keys(profiles).join(', ')
    throw new ConfigInvalid([
      `systems.${double.name}.profile: there is no profile "${String(chosen)}"; use one of ${known}`,
    ])
  }
  const value = [profile, ...layers].reduce<ConfigLayer>(
    merge,
    defaults as unknown as ConfigLayer,
  ) as CompiledConfig['value']
  const known = new Set(double.contract.operations.map((operation) => operation.operationId))
  const problems = [
    ...[...Object.keys(value.paths), ...Object.keys(value.fields)]
      .filter((id) => !known.has(id))
      .map(
        (id) => `systems.${double.name}: there is no operation "${id}"; see GET /_control/v1/systems/${double.name}`,
      ),
    ...(double.config.check?.(value) ?? []).map((problem) => `systems.${double.name}.${problem}`),
  ]
  if (problems.length > 0) throw new ConfigInvalid(problems)
  return { value, routes: new RouteTable(double.contract, value) }
}

function describe(system: string, violation: { path: string; message: string; member?: string }): string {
  const path = violation.path.replaceAll('/', '.')
  const named =
    !violation.member || violation.message.includes(violation.member) || path.endsWith(`.${violation.member}`)
  const member = named ? '' : ` ("${violation.member}")`
  return `systems.${system}${path}: ${violation.message}${member}`
}

const isObject = (value: unknown): value is ConfigLayer =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Objects merge member by member; everything else replaces. `null` takes a member away (RFC 7396). */
export function merge(below: ConfigLayer, above: ConfigLayer): ConfigLayer {
  const out: Record<string, unknown> = { ...below }
  for (const [name, value] of Object.entries(above)) {
    if (name === '__proto__') continue
    if (value === null) delete out[name]
    else out[name] = isObject(value) ? merge(isObject(out[name]) ? out[name] : {}, value) : value
  }
  return out
}
