import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BodyMalformed, BodyTooLarge, mediaType, parseBody, readBody } from '../../mocks/kernel/body.ts'
import { parseCookies, parseQuery } from '../../mocks/kernel/input.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const form = 'application/x-www-form-urlencoded'

describe('a body is read', () => {
  const streamed = (chunks: readonly string[]): Request => {
    const body = new ReadableStream({
      pull(controller) {
        const [next, ...rest] = chunks
        if (next === undefined) return controller.close()
        controller.enqueue(bytes(next))
        chunks = rest
      },
    })
    return new Request('http://x.test', { method: 'POST', body, duplex: 'half' } as RequestInit)
  }

  test('up to its limit and not beyond', async () => {
    expect(new TextDecoder().decode(await readBody(streamed(['ab', 'cd']), 4))).toBe('abcd')
    await expect(readBody(streamed(['ab', 'cde']), 4)).rejects.toThrow(BodyTooLarge)
    const declared = new Request('http://x.test', { method: 'POST', body: 'x', headers: { 'content-length': '5' } })
    await expect(readBody(declared, 4)).rejects.toThrow(BodyTooLarge)
    expect(await readBody(new Request('http://x.test'), 4)).toEqual(new Uint8Array())
  })

  test('even when another reader holds the other half of the stream', async () => {
    const request = streamed(['ab', 'cd', 'ef'])
    request.clone()
    await expect(readBody(request, 3)).rejects.toThrow(BodyTooLarge)
  })
})

describe('a body is parsed by its media type', () => {
  test('JSON', async () => {
    fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await parseBody(bytes(text), 'application/vnd.x+json; charset=utf-8')).toEqual(JSON.parse(text))
      }),
    )
    for (const text of ['', '{', '{"a":1}x']) {
      await expect(parseBody(bytes(text), 'Application/JSON')).rejects.toThrow(new BodyMalformed('not JSON'))
    }
    await expect(parseBody(new Uint8Array([0x22, 0xff, 0x22]), 'application/json')).rejects.toThrow('not UTF-8')
    expect(await parseBody(bytes('\uFEFF{"a":1}'), 'application/json')).toEqual({ a: 1 })
  })

  test('forms, repeated names as lists', async () => {
    expect(await parseBody(bytes('a=1&b=x+y&a=%E9%87%91&&c'), form)).toEqual({ a: ['1', '金'], b: 'x y', c: '' })
  })

  test('multipart, files apart from texts', async () => {
    const data = new FormData()
    data.set('who', 'ada')
    data.set('voice', new File([new Uint8Array([1, 2])], 'v.wav', { type: 'audio/wav' }))
    const { headers, body } = await pack(data)
    expect(await parseBody(body, headers)).toEqual({
      who: 'ada',
      voice: { filename: 'v.wav', type: 'audio/wav', bytes: new Uint8Array([1, 2]) },
    })
    await expect(parseBody(body.subarray(0, 40), headers)).rejects.toThrow(BodyMalformed)
    await expect(parseBody(body, 'multipart/form-data')).rejects.toThrow('not multipart/form-data')
  })

  test('texts and bytes', async () => {
    expect(await parseBody(bytes('金'), 'text/plain;charset=utf-8')).toBe('金')
    expect(await parseBody(bytes('ab'), 'audio/wav')).toEqual(bytes('ab'))
    expect(await parseBody(new Uint8Array(), '')).toBeUndefined()
  })
})

test('no bytes whatever throw anything else', async () => {
  const types = fc.constantFrom('application/json', form, 'multipart/form-data; boundary=x', 'text/plain', '', 'x/y')
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), types, async (body, type) => {
      await parseBody(body, type).catch((error: unknown) => expect(error).toBeInstanceOf(BodyMalformed))
    }),
  )
})

test('a query gives back what was put in', () => {
  const names = fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => name !== '__proto__')
  fc.assert(
    fc.property(fc.dictionary(names, fc.string({ unit: 'grapheme' })), (values) => {
      expect({ ...parseQuery(new URLSearchParams(values).toString()) }).toEqual({ ...values })
    }),
  )
  expect(parseQuery('a=1&a=2&a=3').a).toEqual(['1', '2', '3'])
})

test('names that every object has are only names', async () => {
  expect(Object.entries(parseQuery('__proto__=1&constructor=2'))).toEqual([
    ['__proto__', '1'],
    ['constructor', '2'],
  ])
  const data = new FormData()
  data.set('__proto__', new File(['x'], 'f'))
  const { headers, body } = await pack(data)
  expect(Object.keys((await parseBody(body, headers)) as object)).toEqual(['__proto__'])
})

test('cookies: the first of a name wins, what has no name is left out', () => {
  expect(parseCookies('a=1; b=x=y;a=2; =3; c; d=')).toEqual({ a: '1', b: 'x=y', d: '' })
  expect(parseCookies(undefined)).toEqual({})
})

test('a media type is told without its parameters', () => {
  expect(['Text/HTML ; a=b', '', null].map((type) => mediaType(type))).toEqual(['text/html', '', ''])
})

async function pack(data: FormData): Promise<{ headers: string; body: Uint8Array }> {
  const response = new Response(data)
  return { headers: response.headers.get('content-type') ?? '', body: new Uint8Array(await response.arrayBuffer()) }
}
