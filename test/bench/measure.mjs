import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadInTurn } from './load.mjs'
import { BIN, medianMs, rssMb, runChild, start, startChild } from './processes.mjs'
import { HEADERS, REQUESTS, USERS, users } from './requests.mjs'
import { sealer } from './sealer.mjs'

const LOAD = { connections: 16, seconds: 2, rounds: 5 }
const COLD_STARTS = 5
const FEW = 100
const MANY = 100_000

/** Requests a second over real sockets, each server in a process of its own, all in the same run. */
export async function throughput() {
  const dir = await mkdtemp(join(tmpdir(), 'authdouble-bench-'))
  const seed = join(dir, 'seed.json')
  await writeFile(seed, JSON.stringify(users(USERS)))
  const bare = await startChild('bare')
  const double = await start([BIN, 'up', '--port', '0', '--json', '--log-level', 'warn', '--seed', seed])
  try {
    const targets = { bare: { url: `${bare.line.url}/bare`, headers: HEADERS, bodies: REQUESTS['user.modify'].bodies } }
    targets.sealed = { url: `${bare.line.url}/sealed`, headers: HEADERS, bodies: REQUESTS['user.modify'].bodies }
    for (const [name, { path, bodies }] of Object.entries(REQUESTS)) {
      targets[name] = { url: double.line.url + path, headers: HEADERS, bodies }
    }
    return await loadInTurn(targets, LOAD)
  } finally {
    await Promise.all([bare.stop(), double.stop(), rm(dir, { recursive: true })])
  }
}

/** Microseconds of the cryptography of one create-assign-and-encrypt. */
export async function sealing() {
  const seal = sealer()
  await medianMs(500, seal)
  return (await medianMs(500, seal)) * 1000
}

/** From the start of the process to its first answer, and its memory then. */
export async function coldStart() {
  const memory = []
  const ms = await medianMs(COLD_STARTS, async () => {
    const { line, pid, stop } = await start([BIN, 'up', '--port', '0', '--json', '--log-level', 'warn'])
    const { path, bodies } = REQUESTS['user.findById']
    const response = await fetch(line.url + path, { method: 'POST', headers: HEADERS, body: bodies[0] })
    await response.text()
    stoppers.push(stop)
    memory.push(await rssMb(pid))
  })
  await Promise.all(stoppers.splice(0).map((stop) => stop()))
  return { ms, rss: memory.toSorted((a, b) => a - b)[Math.floor(COLD_STARTS / 2)] }
}

/** Ending a process is no part of starting it. @type {(() => Promise<void>)[]} */
const stoppers = []

export const inProcess = () => runChild('in-process')

/** The same with few users and with many. */
export async function scale() {
  return { few: await runChild('scale', String(FEW)), many: await runChild('scale', String(MANY)) }
}
