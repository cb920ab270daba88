#!/usr/bin/env node
import { main } from './cli/main.ts'

const code = await main(process.argv.slice(2))
// Connections and timers of a stopped server must not keep the process; what was printed must get out.
process.stdout.write('', () => process.exit(code))
