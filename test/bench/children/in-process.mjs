// The cost of one operation without a network: in process, and through MSW beside a handler that does nothing.
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { createDoubles } from '../../../dist/mocks/index.js'
import { handlers } from '../../../dist/mocks/msw.js'
import { medianMs } from '../processes.mjs'
import { HEADERS, REQUESTS, users } from '../requests.mjs'

const ROUNDS = 3000
const { path, bodies } = REQUESTS['user.modify']
const init = { method: 'POST', headers: HEADERS, body: bodies[0] }
const doubles = await createDoubles({ systems: ['uas'], seed: users(20) })

async function microseconds(work) {
  const call = async () => {
    const response = await work()
    if (response.status !== 200) throw new Error(await response.text())
    await response.json()
  }
  await medianMs(ROUNDS, call)
  return (await medianMs(ROUNDS, call)) * 1000
}

const inProcess = await microseconds(() => doubles.fetch(new Request(`http://uas.test${path}`, init)))

const bare = http.all('http://bare.test/*', async ({ request }) => {
  await request.json()
  return HttpResponse.json({ result: true })
})
const server = setupServer(bare, ...handlers({ origins: ['http://uas.test'], doubles }))
server.listen({ onUnhandledRequest: 'error' })
const mswBare = await microseconds(() => fetch('http://bare.test/x', init))
const msw = await microseconds(() => fetch(`http://uas.test${path}`, init))
server.close()

process.stdout.write(`${JSON.stringify({ inProcess, mswBare, msw })}\n`)
