// Runs inside the generated validators, in Node and in browsers.

/** Turns a compiled schema into a check that gives the first thing wrong. */
export function check(validate) {
  return (value) => (validate(value) ? undefined : violation(validate.errors))
}

/** The same for what may be left out. */
export function optional(validate) {
  return (value) => (value === undefined || validate(value) ? undefined : violation(validate.errors))
}

/** Ajv reports a failed choice after the failures of its branches: the deepest of these says most. */
function violation(errors) {
  const last = errors[errors.length - 1]
  if (last.keyword !== 'anyOf' && last.keyword !== 'oneOf') return plain(last)
  const branches = errors.slice(0, -1)
  const deepest = branches.reduce((best, error) => (depth(error) > depth(best) ? error : best), last)
  if (depth(deepest) > depth(last)) return plain(deepest)
  return alternatives(last, branches) ?? plain(branches[branches.length - 1] ?? last)
}

const depth = (error) => error.instancePath.split('/').length

/** `must be string or array`, `must have required property 'ms' or 'by'` */
function alternatives({ instancePath }, branches) {
  const words = (keyword, param) =>
    branches.filter((error) => error.keyword === keyword).map((error) => error.params[param])
  const names = words('required', 'missingProperty')
  if (names.length === branches.length && names.length > 0) {
    const message = `must have required property ${unique(names.map((name) => `'${name}'`)).join(' or ')}`
    return { path: instancePath, keyword: 'required', message, member: names[0] }
  }
  const types = words('type', 'type').flat()
  if (types.length < branches.length || types.length === 0) return undefined
  return {
    path: instancePath,
    keyword: 'type',
    message: `must be ${unique(types).join(' or ')}`,
    ...memberOf(instancePath),
  }
}

const unique = (list) => [...new Set(list)]

function plain(error) {
  const { keyword, params, instancePath } = error
  if (keyword === 'required' || keyword === 'dependentRequired') {
    return { path: instancePath, keyword, message: error.message, member: params.missingProperty }
  }
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const member = params.additionalProperty ?? params.unevaluatedProperty
    return { path: instancePath, keyword, message: `must not have member '${member}'`, member }
  }
  if (keyword === 'enum') {
    return {
      path: instancePath,
      keyword,
      message: `must be one of ${params.allowedValues.join(', ')}`,
      ...memberOf(instancePath),
    }
  }
  if (keyword === 'const') {
    return {
      path: instancePath,
      keyword,
      message: `must be ${JSON.stringify(params.allowedValue)}`,
      ...memberOf(instancePath),
    }
  }
  if (keyword === 'type' && Array.isArray(params.type)) {
    return { path: instancePath, keyword, message: `must be ${params.type.join(' or ')}`, ...memberOf(instancePath) }
  }
  if (keyword === 'propertyNames') {
    const member = params.propertyName
    return { path: instancePath, keyword, message: `must not have member '${member}'`, member }
  }
  if (keyword === 'discriminator') {
    return { path: instancePath, keyword, message: error.message, member: params.tag }
  }
  return { path: instancePath, keyword, message: error.message, ...memberOf(instancePath) }
}

/** The member a JSON pointer (RFC 6901) ends in; list positions are passed over. */
function memberOf(pointer) {
  const name = pointer
    .split('/')
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .pop()
  return name === undefined ? {} : { member: name.replaceAll('~1', '/').replaceAll('~0', '~') }
}
