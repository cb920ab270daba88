import { describe, expect, test } from 'vitest'
import { AddressInvalid, addressOf, originOf, pathOf, stripWorld } from '../../mocks/kernel/addressing.ts'

const at = (url: string, headers: Record<string, string> = {}) => addressOf(new Request(url, { headers }), 'main')

describe('the world of a request', () => {
  test('is named by path, host or header', () => {
    expect(at('http://x.test/w/blue/probe/a?b=/w/c')).toEqual({ world: 'blue', path: '/probe/a' })
    expect(at('http://blue.localhost:4600/probe')).toEqual({ world: 'blue', path: '/probe' })
    expect(at('http://127.0.0.1/probe', { host: 'blue.localhost:4600' })).toEqual({ world: 'blue', path: '/probe' })
    expect(at('http://x.test/probe', { 'x-double-world': 'blue' })).toEqual({ world: 'blue', path: '/probe' })
    expect(at('http://x.test/w/blue')).toEqual({ world: 'blue', path: '/' })
  })

  test('is main, or what the host says, when nothing names it', () => {
    for (const url of ['http://localhost/w', 'http://localhost:1/wx/y', 'http://a.b.localhost/', 'http://[::1]:1/']) {
      expect(at(url).world).toBe('main')
    }
    expect(addressOf(new Request('http://x.test/'), 'given').world).toBe('given')
  })

  test('is named once, or the same each time', () => {
    expect(at('http://blue.localhost/w/blue/p', { 'x-double-world': 'blue' })).toEqual({ world: 'blue', path: '/p' })
    const disagreeing: [string, Record<string, string>][] = [
      ['http://red.localhost/w/blue/p', {}],
      ['http://x.test/w/blue/p', { 'x-double-world': 'red' }],
      ['http://blue.localhost/p', { 'x-double-world': 'red' }],
    ]
    for (const [url, headers] of disagreeing) expect(() => at(url, headers)).toThrow(AddressInvalid)
    expect(() => at('http://x.test/w/blue/p', { 'x-double-world': 'red' })).toThrow('two worlds, "blue" and "red"')
  })

  test('has a lawful id', () => {
    for (const id of ['', 'BLUE', 'a_b', 'x'.repeat(41), '%20']) {
      expect(() => at(`http://x.test/w/${id}/p`)).toThrow(AddressInvalid)
    }
    expect(at(`http://x.test/w/${'x'.repeat(40)}/p`).world).toHaveLength(40)
  })
})

test('texts of URLs are cut without being decoded', () => {
  expect(pathOf('http://x.test:1/a%20b/c?d=/e#f')).toBe('/a%20b/c')
  expect(pathOf('http://x.test')).toBe('/')
  expect(pathOf('http://x.test/a#?')).toBe('/a')
  expect(originOf('https://x.test:1/a')).toBe('https://x.test:1')
  expect(stripWorld('/w/blue/a/w/b')).toBe('/a/w/b')
  expect(stripWorld('/we/a')).toBe('/we/a')
})
