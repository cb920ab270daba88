import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runScenario, scenarios } from '../../scenarios/index.ts'
import { inProcess } from '../scenarios/hosts.ts'
import type { Page } from './page.ts'
import { openSite, type Site } from './site.ts'

declare const page: Page

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const available = existsSync(executablePath)
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const UAS = 'https://uas.test'

if (!available && process.env.CI !== 'true') {
  console.warn(`Skipped: there is no Chromium at ${executablePath}. Set CHROMIUM_PATH to run the browser tests.`)
}

test.runIf(process.env.CI === 'true')('Chromium is there, so that nothing is skipped unseen', () => {
  expect(available, `no Chromium at ${executablePath}; set CHROMIUM_PATH`).toBe(true)
})

describe.runIf(available)('in a page, under setupWorker', { timeout: 30_000 }, () => {
  let site: Site
  let browser: Browser
  let tab: Tab

  beforeAll(async () => {
    site = await openSite()
    browser = await chromium.launch({ executablePath, args: FLAGS })
    tab = await browser.newPage()
    await tab.goto(site.origin)
    await tab.waitForFunction('globalThis.page !== undefined')
    await tab.evaluate((origin) => page.start(origin), UAS)
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })

  const call = (url: string, init?: RequestInit) =>
    tab.evaluate(([at, how]) => page.call(at, how), [url, init] as const)
  const post = (body: unknown, headers: Record<string, string> = {}) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

  test('UAS answers at its own origin', async () => {
    const as = { dynamicAgentSession: true, sessionToken: '' }
    const headers = { 'x-double-agent-cert': 'agent-cap' }
    const user = { userId: 'A100001', userStoreId: 'DefaultStore' }
    const created = await call(`${UAS}/am5/rest/update/user/create`, post({ ...as, ...user }, headers))
    expect(created).toMatchObject({ status: 200 })
    const found = await call(`${UAS}/am5/rest/query/user/findById`, post({ ...as, userId: 'a100001' }, headers))
    expect(found).toMatchObject({ status: 200 })
    expect(JSON.parse(found.text ?? '')).toMatchObject({ result: { userId: 'A100001' } })
  })

  test('a soft token is bound end to end, with the same transcript as in Node', async () => {
    const inPage = await tab.evaluate((origin) => page.scenario('uas/bind', origin), UAS)
    expect(inPage.steps.filter(({ ok }) => !ok)).toEqual([])
    const { target } = await inProcess()
    const inNode = await runScenario(scenarios.get('uas/bind'), { target })
    expect(inPage.transcript).toEqual(JSON.parse(JSON.stringify(inNode.transcript)))
  })

  test('redirect and cookies work as with a real server', async () => {
    const landed = await call(`${site.origin}/probe/login?user=eve`)
    expect(landed).toMatchObject({ status: 200, text: '<p>welcome, eve</p>' })
    expect(landed.url).toMatch(/\/probe\/landing\?ticket=[0-9a-f]{16}$/)
  })

  test('what no system owns goes to the real server', async () => {
    expect(await call(`${site.origin}/real`)).toMatchObject({ status: 200, text: 'from the real server' })
  })

  test('a broken connection rejects with TypeError', async () => {
    const disruption = { when: 'before', match: { system: 'probe' }, effect: { type: 'drop' }, times: 1 }
    expect(await call(`${UAS}/_control/v1/disruptions`, post(disruption))).toMatchObject({ status: 201 })
    expect(await call(`${UAS}/probe/accounts/ada`)).toEqual({ error: 'TypeError' })
    expect(await call(`${UAS}/probe/accounts/ada`)).toMatchObject({ status: 200 })
  })

  test('a socket is answered in the page', async () => {
    const messages = await tab.evaluate(([socket, news]) => page.socket(socket, news), [
      'wss://uas.test/probe/socket',
      `${UAS}/probe/news`,
    ] as const)
    expect(messages).toEqual([
      { hello: 'main' },
      { status: 200, body: { result: { value: 1 } } },
      { event: 'news', data: { text: 'hi' } },
    ])
  })

  test('the page loads the systems it asked for and no other', () => {
    const names = [...site.loaded.keys()].join(' ')
    expect(names).toContain('/uas-')
    expect(names).not.toMatch(/\/(cap|user-centre|oms|nrts|uni-auth|vendor-706|authing|actor)-/)
    const bytes = [...site.loaded.values()].reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeLessThan(1_200_000)
  })
})
