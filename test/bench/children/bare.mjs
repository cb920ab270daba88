// What a server on this machine can do at best: bare Hono routes that read JSON and answer JSON; `/sealed` does the
// cryptography of create-assign-and-encrypt too, and nothing else.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { sealer } from '../sealer.mjs'

const ANSWER = {
  result: {
    userId: 'U000007',
    userUUID: '8f14e45f-ceea-467a-9575-25ab1c34d0a1',
    userStoreId: 'DefaultStore',
    segmentId: 'Default',
    status: 'Active',
  },
}

const seal = sealer()
const app = new Hono()
  .post('/bare', async (c) => {
    await c.req.json()
    return c.json(ANSWER)
  })
  .post('/sealed', async (c) => {
    await c.req.json()
    return c.json({ result: await seal() })
  })

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`)
})
process.once('SIGTERM', () => {
  server.close()
  process.exit()
})
