// A server in which so many users exist: how long a look-up takes, what the memory is, what a world costs.
import { createDoubles } from '../../../dist/mocks/index.js'
import { startServer } from '../../../dist/server/index.js'
import { medianMs } from '../processes.mjs'
import { HEADERS, REQUESTS, userId, users } from '../requests.mjs'

const LOOK_UPS = 3000
const WORLDS = 101
const count = Number(process.argv[2])

const doubles = await createDoubles({ systems: ['uas'], seed: users(count) })
const server = await startServer({ doubles, port: 0 })

const url = `${server.url}${REQUESTS['user.findById'].path}`
const lookUp = async (n) => {
  const body = JSON.stringify({ dynamicAgentSession: true, sessionToken: '', userId: userId((n * 7919) % count) })
  const response = await doubles.fetch(new Request(url, { method: 'POST', headers: HEADERS, body }))
  if (response.status !== 200) throw new Error(await response.text())
}
await medianMs(LOOK_UPS, lookUp)
const lookUpMs = await medianMs(LOOK_UPS, lookUp)

const { worlds } = doubles.kernel
const worldMs = await medianMs(WORLDS, () => worlds.create({}))
const world = doubles.world('w1')
const resetMs = await medianMs(WORLDS, async (n) => {
  await lookUp(n)
  await world.reset()
})
for (const { id } of worlds.list()) if (id !== 'main') worlds.delete(id)
globalThis.gc?.()

const rss = process.memoryUsage().rss / 1_048_576
process.stdout.write(`${JSON.stringify({ lookUpUs: lookUpMs * 1000, worldMs, resetMs, rss })}\n`)
await server.close()
