/** A properties file that Java would not load either. */
export class PropertiesInvalid extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.name = 'PropertiesInvalid'
    this.line = line
  }
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' }
const BLANK_OR_COMMENT = /^[ \t\f]*([#!]|$)/
/** An odd number of backslashes at the end. */
const CONTINUED = /(?:^|[^\\])(?:\\\\)*\\$/

/**
 * Reads a `.properties` text as java.util.Properties.load does: comments, continued lines, escapes, and `=`, `:` or
 * white space between key and value. The last of two equal keys wins.
 *
 * @example
 * parseProperties('simCert.file = ./certs/agent.pem').get('simCert.file') // './certs/agent.pem'
 * @throws {PropertiesInvalid} for a malformed \uXXXX
 */
export function parseProperties(text: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const { line, content } of logicalLines(text)) {
    const [key, value] = split(content)
    out.set(unescaped(key, line), unescaped(value, line))
  }
  return out
}

function* logicalLines(text: string): Generator<{ line: number; content: string }> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  for (let i = 0; i < lines.length; i++) {
    const line = i + 1
    let content = lines[i] ?? ''
    if (BLANK_OR_COMMENT.test(content)) continue
    while (CONTINUED.test(content)) {
      i++
      content = content.slice(0, -1) + (lines[i] ?? '').replace(/^[ \t\f]+/, '')
      if (i >= lines.length) break
    }
    yield { line, content: content.replace(/^[ \t\f]+/, '') }
  }
}

/** At the first unescaped `=`, `:` or white space. */
function split(content: string): [string, string] {
  const key = /^(?:[^\\=: \t\f]|\\.?)*/s.exec(content)?.[0] ?? ''
  return [key, content.slice(key.length).replace(/^[ \t\f]*[=:]?[ \t\f]*/, '')]
}

const unescaped = (text: string, line: number): string =>
  text.replace(/\\(u.{0,4}|.|$)/gs, (_, escaped: string) => {
    if (!escaped.startsWith('u')) return ESCAPES[escaped] ?? escaped
    const hex = escaped.slice(1)
    if (!/^[0-9a-fA-F]{4}$/.test(hex))
      throw new PropertiesInvalid(line, `malformed \\u${hex}: four hexadecimal digits must follow`)
    return String.fromCharCode(Number.parseInt(hex, 16))
  })
