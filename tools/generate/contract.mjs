import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, posix, relative, sep } from 'node:path'
import { parse } from 'yaml'
import { resolveRef } from './schema.mjs'

const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const NAMES = ['openapi.yaml', 'openapi.json']

/** Folders with an OpenAPI document, absolute, in the order of their names. */
export async function contractFolders(root) {
  const rooms = await readdir(join(root, 'contracts'), { withFileTypes: true })
  const folders = rooms.filter((entry) => entry.isDirectory()).map((entry) => join(root, 'contracts', entry.name))
  return [...folders.sort(), join(root, 'test', 'probe')].filter((folder) => documentIn(folder) !== undefined)
}

const documentIn = (folder) => NAMES.map((name) => join(folder, name)).find((path) => existsSync(path))

/**
 * Reads a contract folder: the document, the schema of the configuration (`config.schema.yaml`) and of seed records
 * (`records.schema.yaml`, one property per kind) if there are any, and the operations with what they inherit.
 */
export async function loadContract(root, folder) {
  const path = documentIn(folder)
  const document = parse(await readFile(path, 'utf8'))
  const contract = {
    system: document['x-system'] ?? basename(folder),
    document: expandFaults(document),
    config: await readSchema(join(folder, 'config.schema.yaml')),
    records: await readSchema(join(folder, 'records.schema.yaml')),
    // A vendor's own document (JSON) is taken as it is; ours are held to Ajv's strict mode.
    strict: path.endsWith('.yaml'),
    kernel: kernelPath(root, folder),
  }
  return { ...contract, operations: operationsOf(contract) }
}

/** How a generated file reaches the types of the kernel. */
function kernelPath(root, folder) {
  const up = relative(join(folder, 'generated'), join(root, 'mocks', 'kernel', 'contract.ts'))
  return up.split(sep).join(posix.sep)
}

async function readSchema(path) {
  return existsSync(path) ? parse(await readFile(path, 'utf8')) : undefined
}

/** `x-faults: [$session, USER_NOT_FOUND]`: a name with `$` stands for a list of `x-fault-groups`. */
function expandFaults(document) {
  const groups = document['x-fault-groups'] ?? {}
  const expand = (symbol) => {
    if (!symbol.startsWith('$')) return [symbol]
    const group = groups[symbol.slice(1)]
    if (!group) throw new Error(`x-faults: there is no group ${symbol} in x-fault-groups`)
    return group.flatMap(expand)
  }
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method]
      if (operation?.['x-faults']) operation['x-faults'] = [...new Set(operation['x-faults'].flatMap(expand))]
    }
  }
  delete document['x-fault-groups']
  return document
}

function operationsOf({ document }) {
  const found = []
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      if (item[method]) found.push(describe(document, path, item, method))
    }
  }
  return found
}

function describe(document, path, item, method) {
  const operation = item[method]
  if (!operation.operationId) throw new Error(`${method} ${path}: operationId is missing`)
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((p) => resolveRef(document, p))
  const requestBody = operation.requestBody && resolveRef(document, operation.requestBody)
  const status = Object.keys(operation.responses).find((code) => /^[23]\d\d$/.test(code))
  if (!status) throw new Error(`${operation.operationId}: no response of success`)
  const inherited = (name, fallback) => operation[name] ?? document[name] ?? fallback
  return {
    operation,
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters,
    requestBody,
    requestTypes: Object.keys(requestBody?.content ?? {}),
    bodySchema: anySchema(requestBody?.content),
    status: Number(status),
    success: resolveRef(document, operation.responses[status]),
    failure: operation.responses.default && resolveRef(document, operation.responses.default),
    envelope: inherited('x-envelope', ''),
    payload: inherited('x-payload', ''),
    provenance: inherited('x-provenance', 'inferred'),
    source: inherited('x-source', ''),
  }
}

/** The schema of the JSON media type, or of the first: where several are offered they describe the same members. */
export function anySchema(content = {}) {
  const json = Object.keys(content).find((type) => /[/+]json\b/.test(type))
  return content[json ?? Object.keys(content)[0]]?.schema
}
