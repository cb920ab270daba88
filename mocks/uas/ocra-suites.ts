import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8 } from '../kernel/lib/bytes.ts'
import { OcraError, parseSuite } from '../kernel/lib/ocra.ts'
import type { TokenSeed } from './model.ts'
import type { UasTransaction } from './types.ts'

/** What stands against a suite in UAS; `undefined` when nothing does. */
export function suiteProblem(text: string): string | undefined {
  try {
    const suite = parseSuite(text)
    if (suite.digits === 0) return `suite ${text} does not truncate: responses must have 4 to 10 digits`
    if (suite.sessionBytes) return `suite ${text} signs session information, which no call carries`
    return undefined
  } catch (error) {
    if (error instanceof OcraError) return error.message
    throw error
  }
}

/** The members of a seed that its suite decides (RFC 6287 §6). @throws {OcraError} SUITE_INVALID */
export function suiteMembers(text: string): Omit<TokenSeed, 'secret'> {
  const { hash, digits, timeStepSeconds = 0 } = parseSuite(text)
  return { algorithm: `Hmac${hash}`, digits, timeInterval: timeStepSeconds, suite: text }
}

/**
 * A question in the form and length that the suite asks for (RFC 6287 §5.1): from `data` its SHA-256 (§6.8), so that an
 * answer is bound to it; else random.
 */
export function questionFor(c: UasTransaction, suiteText: string, data: string | undefined): string {
  const { questionFormat, questionLength } = parseSuite(suiteText)
  if (data) {
    const digest = bytesToHex(sha256(utf8(data)))
    return questionFormat === 'N'
      ? (BigInt(`0x${digest}`) % 10n ** BigInt(questionLength)).toString().padStart(questionLength, '0')
      : digest.slice(0, questionLength)
  }
  const stream = c.random.stream('uas/question')
  if (questionFormat === 'H') return stream.hex(questionLength)
  return questionFormat === 'A' ? stream.alnum(questionLength) : stream.text('0123456789', questionLength)
}
