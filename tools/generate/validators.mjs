import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'
import { anySchema } from './contract.mjs'
import { mapSchema } from './schema.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const PARTS = ['path', 'query', 'header', 'body', 'response', 'fault', 'records']
const REF = '#/components/schemas/'

/** One ES module without `eval` and without `require`, for Node and browsers. */
export async function renderValidators(contract) {
  // Values of path, query and header arrive as text and are turned, in place, into the type the contract gives them.
  const text = collect(contract, ['path', 'query', 'header'], { coerceTypes: 'array' })
  const json = collect(contract, ['body', 'response', 'fault', 'config', 'records'], {})
  const result = await build({
    stdin: { contents: entry(text, json), resolveDir: here, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    logLevel: 'error',
    plugins: [virtual({ 'virtual:text': text.code, 'virtual:json': json.code })],
  })
  const [file] = result.outputFiles
  const code = file.text.replace(/export\s*\{\s*checks\s*\};?\s*$/, '')
  if (code === file.text) throw new Error('the bundle does not end in its export')
  return `// @ts-nocheck
// Generated from the contract by npm run generate. Do not edit.
import type { ContractValidators } from '${contract.kernel}'

${code.trimEnd()}

/** Checks of every part of every operation, keyed by operationId. */
export const validators: ContractValidators = checks
`
}

/** Compiles the schemas of some parts; equal schemas share one function. */
function collect(contract, parts, options) {
  const ajv = createAjv(contract, options)
  const exported = {}
  const names = new Map()
  const entries = []
  for (const { part, key, optional, schema } of schemasOf(contract).filter((one) => parts.includes(one.part))) {
    const text = JSON.stringify(schema)
    let name = names.get(text)
    if (name === undefined) {
      name = `v${names.size}`
      names.set(text, name)
      ajv.addSchema(schema, name)
      exported[name] = name
      compile(ajv, name, `${contract.system} ${part} ${key}`)
    }
    entries.push({ part, key, name, optional })
  }
  return { entries, code: names.size === 0 ? '' : standaloneCode.default(ajv, exported) }
}

function compile(ajv, name, where) {
  try {
    ajv.getSchema(name)
  } catch (error) {
    throw new Error(`${where}: ${error.message}`)
  }
}

function createAjv({ document, strict }, options) {
  const ajv = new Ajv2020.default({
    strict,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    validateFormats: strict,
    code: { source: true, esm: true, lines: false, optimize: 2 },
    ...options,
  })
  addFormats.default(ajv)
  ajv.addVocabulary(['example', 'xml', 'externalDocs'])
  ajv.addVocabulary([...extensionsIn(document)])
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) ajv.addSchema(local(schema), name)
  return ajv
}

function extensionsIn(document) {
  const found = new Set(['x-provenance', 'x-source', 'x-secret', 'x-volatile', 'x-semantic'])
  mapSchema(document, (object) => {
    for (const name of Object.keys(object)) if (name.startsWith('x-')) found.add(name)
    return object
  })
  return found
}

/** References to components become references to the schemas added under their names. */
const local = (schema) =>
  mapSchema(schema, (object) =>
    typeof object.$ref === 'string' && object.$ref.startsWith(REF)
      ? { ...object, $ref: object.$ref.slice(REF.length) }
      : object,
  )

function schemasOf(contract) {
  const found = []
  const add = (part, key, schema, optional = false) => {
    if (schema !== undefined) found.push({ part, key, optional, schema: local(schema) })
  }
  for (const one of contract.operations) {
    for (const part of ['path', 'query', 'header']) add(part, one.operationId, parameterSchema(one, part))
    add('body', one.operationId, one.bodySchema, one.requestBody?.required !== true)
    add('response', one.operationId, anySchema(one.success?.content))
    add('fault', one.operationId, anySchema(one.failure?.content))
  }
  if (contract.config) add('config', '', contract.config)
  const { $defs, properties = {} } = contract.records ?? {}
  for (const [kind, schema] of Object.entries(properties)) add('records', kind, $defs ? { ...schema, $defs } : schema)
  return found
}

/** The parameters of one part as one object; `undefined` when there are none. */
function parameterSchema({ parameters }, part) {
  const own = parameters.filter((parameter) => parameter.in === part)
  if (own.length === 0) return undefined
  const name = (parameter) => (part === 'header' ? parameter.name.toLowerCase() : parameter.name)
  return {
    type: 'object',
    properties: Object.fromEntries(own.map((parameter) => [name(parameter), parameter.schema ?? {}])),
    required: own.filter((parameter) => parameter.required).map(name),
  }
}

function entry(text, json) {
  const group = (part) => {
    const rows = [...text.entries.map((one) => [one, 'text']), ...json.entries.map((one) => [one, 'json'])]
      .filter(([one]) => one.part === part)
      .map(
        ([one, module]) => `${JSON.stringify(one.key)}: ${one.optional ? 'optional' : 'check'}(${module}.${one.name})`,
      )
    return `${part}: { ${rows.join(', ')} }`
  }
  const config = json.entries.find((one) => one.part === 'config')
  const groups = [...PARTS.map(group), ...(config ? [`config: check(json.${config.name})`] : [])]
  return `import { check, optional } from './violation.mjs'
import * as text from 'virtual:text'
import * as json from 'virtual:json'
export const checks = { ${groups.join(',\n')} }
`
}

const virtual = (modules) => ({
  name: 'virtual',
  setup(build) {
    build.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }))
    build.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
      contents: modules[path],
      resolveDir: join(here, '..'),
    }))
  },
})
