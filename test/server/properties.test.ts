import { describe, expect, it } from 'vitest'
import { PropertiesInvalid, parseProperties } from '../../server/config/properties.ts'

const read = (text: string): Record<string, string> => Object.fromEntries(parseProperties(text))

/** The cases are those of the description of java.util.Properties.load. */
describe('a properties file', () => {
  it.each([
    ['equals sign', 'a=1', { a: '1' }],
    ['colon', 'a:1', { a: '1' }],
    ['white space', 'a 1', { a: '1' }],
    ['all of them', 'a \t = 1', { a: '1' }],
    ['only one separator is one', 'a = = 1', { a: '= 1' }],
    ['blanks before the key and none cut after the value', '   a=1  ', { a: '1  ' }],
    ['a key alone', 'a', { a: '' }],
    ['an empty key', '=1', { '': '1' }],
    ['comments and blank lines', '# a=1\n  ! b=2\n\n \t\nc=3', { c: '3' }],
    ['no comment inside a line', 'a=1 # not one', { a: '1 # not one' }],
    ['escaped separators in a key', 'a\\=b\\:c\\ d=1', { 'a=b:c d': '1' }],
    ['continued lines', 'fruits = apple, \\\n    pear, \\\r\n\tfig', { fruits: 'apple, pear, fig' }],
    ['a continued line is no comment', 'a = 1\\\n# 2', { a: '1# 2' }],
    ['a comment is not continued', '# a \\\nb=1', { b: '1' }],
    ['two backslashes do not continue', 'a=1\\\\\nb=2', { a: '1\\', b: '2' }],
    ['three do', 'a=1\\\\\\\nb=2', { a: '1\\b=2' }],
    ['a continuation that the file ends', 'a=1\\', { a: '1' }],
    ['control escapes', 'a=\\t\\n\\r\\f', { a: '\t\n\r\f' }],
    ['a needless backslash is dropped', 'path=c:\\temp\\x', { path: 'c:\tempx' }],
    ['code units', 'a=\\u4e2d\\u6587', { a: '中文' }],
    ['line ends of all kinds', 'a=1\rb=2\r\nc=3\nd=4', { a: '1', b: '2', c: '3', d: '4' }],
    ['the last of two equal keys', 'a=1\na=2', { a: '2' }],
    ['a byte order mark', '\uFEFFa=1', { a: '1' }],
    ['names that objects have', '__proto__=1', JSON.parse('{"__proto__":"1"}')],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('names the line of a malformed code unit', () => {
    expect(() => parseProperties('a=1\nb=\\\n  \\u12x4')).toThrow(PropertiesInvalid)
    expect(() => parseProperties('a=1\nb=\\u12x4')).toThrow('malformed \\u12x4')
    try {
      parseProperties('a=1\n\nb=\\u12')
    } catch (error) {
      expect(error).toMatchObject({ line: 3 })
    }
  })
})
