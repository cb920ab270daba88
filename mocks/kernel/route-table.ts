import type { Contract, ContractOperation } from './contract.ts'
import type { BaseConfig } from './double.ts'

export type RouteMatch =
  | { readonly operation: ContractOperation; readonly params: Readonly<Record<string, string>> }
  | { readonly allowed: readonly string[] }

interface Pattern {
  readonly segments: readonly string[]
  readonly methods: Map<string, ContractOperation>
}

const NO_PARAMS = {}

/**
 * Finds the operation for a method and path. Built once per configuration revision, because the configuration
 * can rename paths and add aliases.
 */
export class RouteTable {
  readonly #exact = new Map<string, Map<string, ContractOperation>>()
  readonly #patterns: Pattern[] = []
  readonly #prefixes: readonly (readonly [string, string])[]

  constructor(contract: Contract, config: Pick<BaseConfig, 'paths' | 'aliases'>) {
    const base = contract.owns[0] ?? ''
    const absolute = (path: string): string =>
      contract.owns.some((prefix) => under(path, prefix)) ? path : `${base}${path}`
    for (const operation of contract.operations) {
      const renamed = config.paths[operation.operationId]
      this.#add(renamed === undefined ? operation.path : absolute(renamed), operation)
      for (const alias of operation.aliases) this.#add(alias, operation)
    }
    for (const [alias, target] of Object.entries(config.aliases)) {
      for (const operation of this.#at(absolute(target))) this.#add(absolute(alias), operation)
    }
    this.#prefixes = Object.entries(contract.pathAliases)
  }

  find(method: string, path: string): RouteMatch | undefined {
    const found = this.#lookUp(method, path)
    if (found) return found
    for (const [alias, target] of this.#prefixes) {
      if (under(path, alias)) return this.#lookUp(method, target + path.slice(alias.length))
    }
    return undefined
  }

  #add(path: string, operation: ContractOperation): void {
    if (!path.includes('{')) {
      const methods = this.#exact.get(path) ?? new Map<string, ContractOperation>()
      this.#exact.set(path, methods.set(operation.method, operation))
      return
    }
    const segments = path.split('/')
    const same = this.#patterns.find((pattern) => pattern.segments.join('/') === path)
    if (same) same.methods.set(operation.method, operation)
    else this.#patterns.push({ segments, methods: new Map([[operation.method, operation]]) })
  }

  #lookUp(method: string, path: string): RouteMatch | undefined {
    const exact = this.#exact.get(path)
    const found = exact && choose(exact, method, NO_PARAMS)
    if (found) return found
    const allowed = [...(exact?.keys() ?? [])]
    const segments = path.split('/')
    for (const pattern of this.#patterns) {
      const params = bind(pattern.segments, segments)
      const match = params && choose(pattern.methods, method, params)
      if (match) return match
      if (params) allowed.push(...pattern.methods.keys())
    }
    return allowed.length > 0 ? { allowed: [...new Set(allowed)] } : undefined
  }

  /** The operations whose path, or pattern, is this. */
  #at(path: string): Iterable<ContractOperation> {
    const pattern = this.#patterns.find((candidate) => candidate.segments.join('/') === path)
    return [...(this.#exact.get(path) ?? pattern?.methods ?? new Map<string, ContractOperation>()).values()]
  }
}

const under = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`)

function choose(
  methods: ReadonlyMap<string, ContractOperation>,
  method: string,
  params: Record<string, string>,
): Extract<RouteMatch, { operation: unknown }> | undefined {
  const operation = methods.get(method) ?? (method === 'HEAD' ? methods.get('GET') : undefined)
  return operation && { operation, params }
}

/** `{name}` takes one segment, `{name*}` as the last takes the rest. Segments are decoded once. */
function bind(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const rest = pattern.at(-1)?.endsWith('*}') ?? false
  if (rest ? segments.length < pattern.length : segments.length !== pattern.length) return undefined
  const params: Record<string, string> = {}
  for (const [i, part] of pattern.entries()) {
    if (!part.startsWith('{')) {
      if (part !== segments[i]) return undefined
      continue
    }
    const last = part.endsWith('*}')
    const value = decode(last ? segments.slice(i).join('/') : (segments[i] ?? ''))
    if (value === undefined || value === '') return undefined
    params[part.slice(1, last ? -2 : -1)] = value
  }
  return params
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
