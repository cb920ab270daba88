import { expect, it } from 'vitest'
import { peerWith } from './stage.ts'
import { open } from './support.ts'

const FINGERPRINT = 'ab'.repeat(32)
const OTHER = 'cd'.repeat(32)

/** An access token that is bound to a certificate (RFC 8705), under a configuration that looks at it or not. */
async function boundToken(cnf: boolean) {
  const h = await open()
  await h.configure({ accessToken: { cnf } })
  await h.record('user', { userId: 'svc-report', nonInteractive: true })
  await h.record('accessToken', { userId: 'svc-report', token: 'bound-token', fingerprint: FINGERPRINT })
  return (peer?: ReturnType<typeof peerWith>) =>
    h.call('user.findById', { userId: 'svc-report' }, { bearer: 'bound-token', ...(peer ? { peer } : {}) })
}

it('takes a bound access token only with its certificate, when cnf is on', async () => {
  const ask = await boundToken(true)
  expect((await ask(peerWith({ fingerprint256: FINGERPRINT }))).status).toBe(200)
  expect((await ask(peerWith({ fingerprint256: OTHER }))).code).toBe(990207)
  expect((await ask()).code).toBe(990207)
})

it('does not look at the binding by default: there is no evidence that UAS does', async () => {
  const ask = await boundToken(false)
  expect((await ask()).status).toBe(200)
})
