// Writes everything that is derived from the contracts: `npm run generate`. With `--check` it writes nothing and
// exits 1 when a generated file is not what the contracts say.
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderCoverage } from './coverage.mjs'
import { contractFolders, loadContract } from './generate/contract.mjs'
import { renderDocument } from './generate/document.mjs'
import { renderRoutes } from './generate/routes.mjs'
import { renderTypes } from './generate/types.mjs'
import { renderValidators } from './generate/validators.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const check = process.argv.includes('--check')

const stale = []
for (const folder of await contractFolders(root)) {
  const contract = await loadContract(root, folder)
  const files = {
    'types.ts': await renderTypes(contract),
    'validators.ts': await renderValidators(contract),
    'routes.ts': renderRoutes(contract),
    'document.ts': renderDocument(contract),
  }
  for (const [name, text] of Object.entries(files)) await put(join(folder, 'generated', name), text)
}
// What is implemented is read from the build, which a check cannot rely on to be fresh.
const coverage = check ? undefined : await renderCoverage(root)
if (coverage !== undefined) await put(join(root, 'docs', 'COVERAGE.md'), coverage)

if (check && stale.length > 0) {
  console.error(`Not up to date, run npm run generate:\n${stale.map((path) => `  ${path}`).join('\n')}`)
  process.exitCode = 1
}

async function put(path, text) {
  if (existsSync(path) && (await readFile(path, 'utf8')) === text) return
  stale.push(relative(root, path))
  if (check) return
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  console.log(`wrote ${relative(root, path)}`)
}
