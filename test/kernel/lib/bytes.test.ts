import { describe, expect, it } from 'vitest'
import {
  base64ToBytes,
  base64urlToBytes,
  bytesToBase64,
  bytesToBase64url,
  equalBytes,
  equalText,
  hexToBytes,
  lengthPrefixed,
  uint,
  utf8,
  utf8ToText,
} from '../../../mocks/kernel/lib/bytes.ts'

describe('bytes', () => {
  it('reads and writes base64 and base64url with bytes that differ between the two alphabets', () => {
    const bytes = Uint8Array.of(0xfb, 0xff, 0xfe, 0x00)
    expect(bytesToBase64(bytes)).toBe('+//+AA==')
    expect(bytesToBase64url(bytes)).toBe('-__-AA')
    expect(base64ToBytes('+//+AA==')).toEqual(bytes)
    expect(base64urlToBytes('-__-AA')).toEqual(bytes)
  })

  it.each(['+//+AA', '+//+AA==\n', '-__-AA==', 'A', 'AA=A'])('refuses %j as base64', (text) => {
    expect(() => base64ToBytes(text)).toThrow(SyntaxError)
  })

  it.each(['abc', '0g', ' 00', '+1'])('refuses %j as hexadecimal', (text) => {
    expect(() => hexToBytes(text)).toThrow(SyntaxError)
  })

  it('reads hexadecimal of either case', () => {
    expect(hexToBytes('00fFA0')).toEqual(Uint8Array.of(0, 255, 160))
  })

  it('writes big-endian integers and refuses what does not fit', () => {
    expect(uint(258, 2)).toEqual(Uint8Array.of(1, 2))
    expect(uint(2 ** 32 + 1, 8)).toEqual(Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1))
    expect(() => uint(65_536, 2)).toThrow(RangeError)
    expect(() => uint(-1, 8)).toThrow(RangeError)
  })

  it('keeps lists of parts apart by their lengths', () => {
    expect(lengthPrefixed('ab', 'c')).toEqual(Uint8Array.of(0, 2, 97, 98, 0, 1, 99))
    expect(lengthPrefixed('a', 'bc')).not.toEqual(lengthPrefixed('ab', 'c'))
  })

  it('compares bytes and texts by value and length', () => {
    expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
    expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
    expect(equalBytes(Uint8Array.of(1), Uint8Array.of(1, 0))).toBe(false)
    expect(equalText('é', 'e')).toBe(false)
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(utf8ToText(utf8('申请'))).toBe('申请')
    expect(() => utf8ToText(Uint8Array.of(0xff))).toThrow(TypeError)
  })
})
