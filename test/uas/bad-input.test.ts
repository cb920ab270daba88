import { describe, expect, it } from 'vitest'
import { goodBody, operationIds, stage } from './stage.ts'
import { type Harness, open, PUBLIC_KEY, tokenRequest, USER } from './support.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
const LONG = 'x'.repeat(65)

const refusedAs = async (h: Harness, operationId: string, body: unknown, code: number) => {
  const answer = await h.unchanged(() => h.call(operationId, body))
  expect(answer.code, `${JSON.stringify(body).slice(0, 80)} ${answer.entry.reason}`).toBe(code)
  return answer
}

describe('bad input, named', () => {
  it.each([
    ['not JSON', 'userId=A100001'],
    ['cut short', '{"userId":"A1'],
    ['empty', ''],
    ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['an array', '[]'],
    ['null', 'null'],
    ['a string', '"A100001"'],
    ['a number', '7'],
  ])('a body that is %s is 990100', async (_name, body) => {
    const h = await open()
    const init = { method: 'POST', headers: JSON_TYPE, body }
    const answer = await h.unchanged(() => h.raw('user.create', init))
    expect([answer.status, answer.code]).toEqual([400, 990100])
  })

  it('the media type is taken with charset, any case and a leading space, and nothing else', async () => {
    const h = await open()
    for (const type of ['application/json;charset=UTF-8', ' APPLICATION/JSON ; charset=utf-8']) {
      const headers = { 'content-type': type, 'x-double-agent-cert': 'agent-cap' }
      const body = JSON.stringify({ dynamicAgentSession: true, userId: `U${type.length}` })
      expect((await h.raw('user.create', { method: 'POST', headers, body })).status).toBe(200)
    }
    for (const type of ['text/json', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      const answer = await h.unchanged(() =>
        h.raw('user.create', { method: 'POST', headers: { 'content-type': type }, body: '{}' }),
      )
      expect([answer.status, answer.code]).toEqual([415, 990103])
    }
  })

  it('a body of 10 MB is 413, a password of almost 1 MB a format error', async () => {
    const h = await open()
    await stage(h)
    const big = JSON.stringify({ userId: 'x'.repeat(10_000_000) })
    const answer = await h.unchanged(() => h.raw('user.create', { method: 'POST', headers: JSON_TYPE, body: big }))
    expect([answer.status, answer.code]).toEqual([413, 990104])
    const otp = await h.call('token.verifyOTP', { userId: USER, otp: '1'.repeat(1_000_000) })
    expect(otp.code).toBe(990602)
  })

  it('unknown members are ignored with a warning, and refused under strict', async () => {
    const h = await open()
    const lenient = await h.call('user.create', { userId: USER, colour: 'red' })
    expect([lenient.status, lenient.entry.warnings]).toEqual([200, ['ignored unknown member "colour"']])
    h.configure({ strict: true })
    const strict = await refusedAs(h, 'user.create', { userId: 'B200002', colour: 'red' }, 990100)
    expect(strict.body.fault.message).toContain('colour')
  })

  it('required members must be there, be text, not empty and not over 64 characters', async () => {
    const h = await open()
    await stage(h)
    for (const [operationId, member] of [
      ['user.create', 'userId'],
      ['user.findById', 'userId'],
      ['oath.createAssignEncrypt', 'deviceId'],
      ['oath.createAssignEncrypt', 'deviceType'],
      ['oath.createAssignEncrypt', 'clientPublicKeyId'],
      ['token.activateByOTP', 'serialNumber'],
      ['token.suspend', 'serialNumber'],
      ['token.verifyOCRA', 'challengeId'],
      ['device.suspend', 'deviceUUID'],
      ['device.list', 'userId'],
    ] as const) {
      for (const value of [undefined, null, '', 7, true, [], {}, LONG, '😀'.repeat(65)]) {
        const body = { ...goodBody(operationId, h), [member]: value }
        const answer = await refusedAs(h, operationId, body, 990100)
        expect(answer.body.fault.message).toContain(member)
      }
    }
    const longest = await h.call('user.create', { userId: 'x'.repeat(64) })
    expect(longest.result.userId).toHaveLength(64)
  })

  it('dynamicAgentSession is true or false, as boolean or text; anything else is 990100', async () => {
    const h = await open()
    await stage(h)
    for (const value of [true, 'true', 'TRUE'])
      expect((await h.call('user.findById', { userId: USER, dynamicAgentSession: value })).status).toBe(200)
    for (const value of [false, 'false', 'False', ''])
      await refusedAs(h, 'user.findById', { userId: USER, dynamicAgentSession: value }, 990200)
    for (const value of [1, 0, 'yes', [], {}, ' true'])
      await refusedAs(h, 'user.findById', { userId: USER, dynamicAgentSession: value }, 990100)
  })

  it('broken public keys are 990401, and nothing is made', async () => {
    const h = await open()
    await h.ok('user.create', { userId: USER })
    const der = atob(PUBLIC_KEY)
    const base64 = (text: string) => btoa(text)
    const offCurve = base64(`${der.slice(0, -1)}\u0000`)
    const keys = [
      '',
      ' ',
      'garbage',
      PUBLIC_KEY.slice(0, -4),
      `${PUBLIC_KEY}AAAA`,
      offCurve,
      base64(der.slice(0, 40)),
      base64(`\u0002${der.slice(-64, -32)}`),
      `-----BEGIN PUBLIC KEY-----\n${PUBLIC_KEY}`,
      '{"kty":"EC","crv":"P-384","x":"AA","y":"AA"}',
      '{"kty":"EC","crv":"P-256"}',
      '{',
      'ABCDEF,010001',
      `${'F'.repeat(512)},2`,
    ]
    for (const clientPublicKey of keys)
      await refusedAs(h, 'oath.createAssignEncrypt', tokenRequest({ clientPublicKey }), 990401)
    h.configure({ crypto: { profile: 'rsa-oaep-1' } })
    const answer = await refusedAs(h, 'oath.createAssignEncrypt', tokenRequest(), 990401)
    expect(answer.entry.reason).toContain('needs an RSA key')
  })

  it('passwords of a wrong form are 990602 and count', async () => {
    const h = await open()
    await stage(h)
    h.configure({ policy: { maxFail: 1000 } })
    const forms = [
      '',
      '12345',
      '1234567',
      '１２３４５６',
      '12 456',
      ' 12345',
      '-12345',
      '1e5555',
      '12345\n',
      '٠١٢٣٤٥',
      '\ud800' + '12345',
    ]
    for (const [index, otp] of forms.entries()) {
      const answer = await h.call('token.verifyOTP', { userId: USER, otp })
      expect([otp, answer.code]).toEqual([otp, 990602])
      expect((await h.authState('EMU1')).failCnt).toBe(index + 1)
    }
  })

  it('keys that burn careless code are plain unknown members', async () => {
    const h = await open()
    for (const [index, text] of [
      '{"__proto__":{"admin":true},',
      '{"constructor":{"prototype":{}},',
      '{"toString":1,',
    ].entries()) {
      const body = `${text}"userId":"P${index}","dynamicAgentSession":true}`
      const headers = { ...JSON_TYPE, 'x-double-agent-cert': 'agent-cap' }
      const answer = await h.raw('user.create', { method: 'POST', headers, body })
      expect(answer.status).toBe(200)
      expect(answer.entry.warnings).toHaveLength(1)
    }
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
    for (const userId of ['__proto__', 'constructor']) {
      await refusedAs(h, 'user.findById', { userId }, 10001)
      expect((await h.ok('user.create', { userId })).userId).toBe(userId)
    }
  })

  it('deep nesting and lone surrogates are answered like anything else', async () => {
    const h = await open()
    const depth = 100_000
    const deep = `{"userId":"A100001","x":${'['.repeat(depth)}${']'.repeat(depth)}}`
    for (const operationId of ['user.create', 'user.modify']) {
      const headers = { ...JSON_TYPE, 'x-double-agent-cert': 'agent-cap' }
      const body = deep.replace('{', '{"dynamicAgentSession":true,')
      const answer = await h.raw(operationId, { method: 'POST', headers, body })
      expect([answer.code, answer.entry.reason]).toEqual([990100, 'the body is nested over 256 levels'])
    }
    const lone = await h.call('user.findById', { userId: '\ud800' }, { headers: { 'x-double-reason': '1' } })
    expect(lone.code).toBe(10001)
    expect(lone.headers.get('x-double-reason')).toContain('no user')
    expect((await h.ok('user.create', { userId: 'a\ud800' })).userId).toBe('a\ud800')
  })

  it('every operation refuses an empty body without a word about internals', async () => {
    const h = await open()
    for (const operationId of operationIds) {
      const answer = await h.unchanged(() => h.call(operationId, {}))
      expect([operationId, answer.status, answer.code]).toEqual([
        operationId,
        400,
        /refreshSession|logout/.test(operationId) ? answer.code : 990100,
      ])
      expect(answer.body.fault.message).not.toMatch(/undefined|TypeError|at /)
    }
  })
})
