/** What a `$ref` within the document stands for; anything else is itself. */
export function resolveRef(document, value) {
  let current = value
  while (typeof current?.$ref === 'string') {
    const parts = current.$ref.slice(2).split('/')
    const target = parts.reduce((node, part) => node?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], document)
    if (target === undefined) throw new Error(`${current.$ref} leads nowhere`)
    current = target
  }
  return current
}

/**
 * Visits every member a schema names, at any depth and through compositions, with its path
 * (`result[].UUID`), the inherited provenance and the schema before and after its `$ref` is followed.
 */
export function visitMembers(document, schema, visit, inherited = {}, path = '', open = []) {
  if (typeof schema !== 'object' || schema === null || open.includes(schema)) return
  const target = resolveRef(document, schema)
  if (open.includes(target)) return
  const provenance = schema['x-provenance'] ?? target['x-provenance'] ?? inherited.provenance
  const inside = { provenance }
  const deeper = [...open, target]
  for (const part of [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])]) {
    visitMembers(document, part, visit, inside, path, deeper)
  }
  if (target.items) visitMembers(document, target.items, visit, inside, `${path}[]`, deeper)
  for (const [name, member] of Object.entries(target.properties ?? {})) {
    const resolved = resolveRef(document, member)
    const own = member['x-provenance'] ?? resolved['x-provenance'] ?? provenance
    const full = path === '' ? name : `${path}.${name}`
    visit({ name, path: full, depth: deeper.length, provenance: own, extension: (key) => member[key] ?? resolved[key] })
    visitMembers(document, member, visit, { provenance: own }, full, deeper)
  }
}

/** Names of the members of the outermost object. */
export function topMembers(document, schema) {
  const names = new Set()
  if (schema) {
    visitMembers(document, schema, ({ name, path }) => {
      if (path === name) names.add(name)
    })
  }
  return [...names]
}

/** A copy in which every object is passed through `change`. */
export function mapSchema(value, change) {
  if (Array.isArray(value)) return value.map((item) => mapSchema(item, change))
  if (typeof value !== 'object' || value === null) return value
  return change(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapSchema(member, change)])))
}
