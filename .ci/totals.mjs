// Prints the totals of a Vitest JSON report; fails when a test failed or none ran.
import { readFile } from 'node:fs/promises'

const text = await readFile(process.argv[2] ?? '', 'utf8').catch(() => undefined)
const report = text === undefined ? { numPassedTests: 0, numFailedTests: 0, testResults: [] } : JSON.parse(text)
const passed = report.numPassedTests
// A file that cannot be loaded has no tests to count, but it has failed.
const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
const failed = report.numFailedTests + broken.length
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
