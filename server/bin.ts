#!/usr/bin/env node
import module from 'node:module'

// Node 22 and newer keep compiled code between starts.
;(module as { enableCompileCache?: () => void }).enableCompileCache?.()
const { main } = await import('./cli/main.ts')
const code = await main(process.argv.slice(2))
// Connections and timers of a stopped server must not keep the process; what was printed must get out.
process.stdout.write('', () => process.exit(code))
