import { expect, test } from 'vitest'

test.runIf(process.env.COMPAT_FOLDER !== undefined)('the run of npm run compat has what it is for', async () => {
  const msw: Record<string, unknown> = await import('msw')
  // Gone from the main entry in MSW 3: it shows that the alias took hold.
  expect(msw.graphql).toBeUndefined()
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
  expect(typeof WebSocket).toBe('function')
})
