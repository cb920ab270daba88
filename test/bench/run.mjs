// `npm run bench [-- --json]`: what the doubles cost, beside what a bare server costs in the same run. Trust the
// ratios; absolute times are the machine's. The bars are those of the design; docs/decisions tells why.
import * as measure from './measure.mjs'
import { report } from './report.mjs'
import { table } from './table.mjs'

const progress = (text) => process.stderr.write(`${text} …\n`)

progress('cold start')
const coldStart = await measure.coldStart()
progress('in process and MSW')
const inProcess = await measure.inProcess()
progress('100 and 100,000 users')
const scale = await measure.scale()
progress('throughput')
const throughput = await measure.throughput()
const results = { coldStart, inProcess, scale, throughput, sealingUs: await measure.sealing() }

const rows = report(results)
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ ...results, rows }, undefined, 2)}\n`)
else process.stdout.write(`${table(rows).join('\n')}\n`)
process.exitCode = rows.every(({ met }) => met !== false) ? 0 : 1
