import { describe, expect, it } from 'vitest'
import { contract } from '../../contracts/control/index.ts'
import { defineDouble } from '../../mocks/index.ts'
import { BASE, open } from './harness.ts'
import { type Tiny, tiny } from './tiny.ts'

describe('control plane', () => {
  it('says that it lives and is ready', async () => {
    const { doubles } = await open()
    const body = async (path: string) => (await doubles.fetch(new Request(BASE + path))).json()
    expect(await body('/livez')).toEqual({ status: 'ok' })
    expect(await body('/readyz')).toEqual({ status: 'ready', systems: ['tiny'] })
  })

  it('hands out its own contract', async () => {
    const { ask } = await open()
    const { body } = await ask('GET /openapi.json')
    expect(body.openapi).toMatch(/^3\.1/)
    expect(Object.keys(body.paths)).toContain('/_control/v1/clock')
  })

  it('answers every call of its contract', async () => {
    const { ask } = await open()
    for (const { method, path } of contract.operations) {
      const answer = await ask(`${method} ${path.replaceAll(/\{\w+\*?\}/g, 'none')}`, method === 'GET' ? undefined : {})
      expect(answer.status).toBeLessThan(500)
      expect(answer.body?.error?.code).not.toBe('no-such-call')
    }
  })

  it.each(['/', '/nothing', '/clock/', '/clock/advance/now', '/records', '/worlds/%zz'])(
    'has no call %s, and says where they are described',
    async (path) => {
      const { refused } = await open()
      const { status, body } = await refused(`GET ${path}`)
      expect([status, body.error.code]).toEqual([404, 'no-such-call'])
      expect(body.error.message).toContain('/_control/v1/openapi.json')
    },
  )

  it('has no calls beside version 1', async () => {
    const { refused } = await open()
    for (const path of ['/_control', '/_control/', '/_control/v2/clock', '/w/main/_control']) {
      expect((await refused(`GET ${path}`)).body.error.code).toBe('no-such-call')
    }
  })

  it.each([
    ['POST /clock', ['GET', 'PUT']],
    ['DELETE /reset', ['POST']],
    ['OPTIONS /captures', ['DELETE', 'GET']],
  ])('names the methods of a path for %s', async (call, allowed) => {
    const { refused } = await open()
    const { status, headers, body } = await refused(call)
    expect([status, body.error.code]).toEqual([405, 'method-not-allowed'])
    expect(headers.get('allow')?.split(', ').sort()).toEqual(allowed)
  })

  it.each(['{', '{"id":}', 'id=blue', '\u0000'])('refuses the body %j', async (body) => {
    const { refused } = await open()
    const answer = await refused('POST /worlds', body)
    expect([answer.status, answer.body.error.code]).toEqual([400, 'body-malformed'])
  })

  it('refuses a body of more than 1 MB, with and without a declared length', async () => {
    const { refused } = await open()
    const long = JSON.stringify({ id: 'x'.repeat(1_048_576) })
    expect((await refused('POST /worlds', long)).body.error.code).toBe('body-too-large')
    const declared = await refused('POST /worlds', '{}', { 'content-length': '1048577' })
    expect([declared.status, declared.body.error.code]).toEqual([413, 'body-too-large'])
  })

  it('tells of an error in our own code without its stack', async () => {
    const errors: unknown[] = []
    const broken = defineDouble<Tiny>({
      ...(tiny as unknown as Parameters<typeof defineDouble<Tiny>>[0]),
      actions: { break: { summary: 'Breaks.', run: async () => Promise.reject(new Error('secret detail')) } },
    })
    const { ask } = await open({ doubles: [broken], onError: (error) => errors.push(error) })
    const { status, body } = await ask('POST /systems/tiny/actions/break')
    expect([status, body.error.code]).toEqual([500, 'internal-error'])
    expect(JSON.stringify(body)).not.toContain('secret detail')
    expect(errors).toEqual([new Error('secret detail')])
  })

  it('can be left out', async () => {
    const { doubles } = await open({ control: false })
    expect((await doubles.fetch(new Request(`${BASE}/_control/v1/clock`))).status).toBe(404)
  })
})
