// Runs the suites of the hosts once more on a newer Node with the next major of MSW (docs: npm run compat).
// Both are installed into a temporary folder; package.json and the lock file stay as they are.
// Exit code: 0 all passed, 1 something failed, 3 the environment does not allow it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NODE = '24.21.0'
const MSW = '3.0.5'
const SUITES = ['test/hosts', 'test/scenarios/scenarios.test.ts']

/** No suite takes so long; what does has hung. */
const LIMIT_MS = 300_000

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'authdouble-compat-'))

function install() {
  const platform = `node-${process.platform}-${process.arch}`
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const packages = [`${platform}@${NODE}`, `msw@${MSW}`]
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // MSW's engines exclude the Node that installs it: the one it runs on comes with it.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error']
  const done = spawnSync(npm, ['install', '--save-exact', ...options, ...packages], { cwd: folder, stdio: 'inherit' })
  if (done.status !== 0) {
    console.error(`compat: npm could not install ${packages.join(' and ')}. Check the network and the registry.`)
    process.exit(3)
  }
  return join(folder, 'node_modules', platform, 'bin', 'node')
}

function runSuites(node) {
  const report = join(folder, 'report.json')
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/compat/vitest.config.ts']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const env = { ...process.env, COMPAT_FOLDER: folder, FORCE_COLOR: '0' }
  spawnSync(node, [...vitest, ...reporters, ...SUITES], { cwd: root, env, stdio: 'inherit', timeout: LIMIT_MS })
  if (!existsSync(report)) {
    console.error(`compat: Vitest gave no report within ${LIMIT_MS / 1000} s.`)
    process.exit(1)
  }
  return JSON.parse(readFileSync(report, 'utf8'))
}

try {
  const node = install()
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim()
  if (version !== `v${NODE}`) {
    console.error(`compat: expected Node v${NODE}, got ${version ?? 'nothing'} from ${node}.`)
    process.exit(3)
  }
  const result = runSuites(node)
  const failed = result.numFailedTests + (result.numFailedTestSuites > 0 && result.numFailedTests === 0 ? 1 : 0)
  const counts = `${result.numPassedTests} passed, ${failed} failed, ${result.numPendingTests} skipped`
  console.log(`compat: Node ${version}, msw ${MSW}: ${counts}`)
  process.exitCode = failed === 0 && result.numPassedTests > 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
