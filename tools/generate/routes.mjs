import { anySchema } from './contract.mjs'
import { topMembers, visitMembers } from './schema.mjs'

/** The table of operations: what of the contract the pipeline needs at run time. */
export function renderRoutes(contract) {
  const { document } = contract
  const operations = contract.operations.map((operation) => row(document, operation))
  const table = {
    system: contract.system,
    title: document.info.title,
    version: String(document.info.version),
    owns: document['x-owns'] ?? [],
    pathAliases: document['x-path-aliases'] ?? {},
  }
  return `// Generated from the contract by npm run generate. Do not edit.
import type { Contract, ContractOperation } from '${contract.kernel}'

const operations: readonly ContractOperation[] = ${JSON.stringify(operations, undefined, 1)}

/** The contract without its validators. */
export const table: Omit<Contract, 'validators' | 'document'> = { ...${JSON.stringify(table, undefined, 1)}, operations }
`
}

function row(document, found) {
  const { operation } = found
  const response = anySchema(found.success?.content)
  const inherited = { provenance: found.success?.['x-provenance'] ?? found.provenance }
  const marks = new Marks(found.provenance)
  if (found.bodySchema) {
    visitMembers(document, found.bodySchema, (member) => marks.add('request', member), { provenance: found.provenance })
  }
  for (const parameter of found.parameters) {
    const own = (key) => parameter[key] ?? parameter.schema?.[key]
    const provenance = parameter['x-provenance'] ?? found.provenance
    marks.add('request', { name: parameter.name, path: parameter.name, provenance, extension: own })
  }
  if (response) visitMembers(document, response, (member) => marks.add('response', member), inherited)
  return {
    operationId: found.operationId,
    method: found.method,
    path: found.path,
    aliases: operation['x-aliases'] ?? [],
    summary: operation.summary ?? '',
    tags: operation.tags ?? [],
    requestTypes: found.requestTypes,
    responseStatus: found.status,
    envelope: found.envelope,
    payload: found.payload,
    provenance: found.provenance,
    source: found.source,
    faults: operation['x-faults'] ?? [],
    secrets: marks.secrets,
    volatile: marks.volatile,
    bodyMembers: topMembers(document, found.bodySchema),
    queryMembers: found.parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name),
    ...(operation['x-cli'] ? { cli: operation['x-cli'] } : {}),
    fieldProvenance: marks.fieldProvenance,
  }
}

/** One name can stand for members of several types: `token-uuid|device-uuid`. */
const either = (known, type) => [...new Set([...(known?.split('|') ?? []), type])].join('|')

/** Collects what members are marked with. */
class Marks {
  secrets = {}
  volatile = {}
  fieldProvenance = {}
  #seen = new Set()
  #provenance

  constructor(provenance) {
    this.#provenance = provenance
  }

  add(side, { name, path, provenance, extension }) {
    const secret = extension('x-secret')
    const volatile = extension('x-volatile')
    if (secret) this.secrets[name] = secret
    if (volatile) this.volatile[name] = either(this.volatile[name], volatile)
    // The first mention counts: an envelope comes before what fills it.
    if (this.#seen.has(`${side}.${path}`)) return
    this.#seen.add(`${side}.${path}`)
    if (provenance !== this.#provenance) this.fieldProvenance[`${side}.${path}`] = provenance
  }
}
