import openapiTS, { astToString } from 'openapi-typescript'

const HEADER = '// Generated from the contract by npm run generate. Do not edit.\n\n'

/** `paths`, `components` and `operations` as types. Read-only, so that stored records can be answered as they are. */
export async function renderTypes({ document }) {
  const nodes = await openapiTS(structuredClone(document), { immutable: true, alphabetize: false })
  return HEADER + astToString(nodes)
}
