/** The whole document as a constant, with groups of faults written out. */
export function renderDocument({ document }) {
  const json = JSON.stringify(document, undefined, 1)
  return `// Generated from the contract by npm run generate. Do not edit.

/** The OpenAPI document of this system. */
export const document: Readonly<Record<string, unknown>> = ${json}
`
}
