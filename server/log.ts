import type { JournalEntry } from '../mocks/kernel/journal.ts'

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LEVELS)[number]
export const logLevels: readonly string[] = LEVELS

/** Writes lines for people. Secrets never reach it: the journal is redacted before. */
export interface Logger {
  debug(line: string): void
  info(line: string): void
  warn(line: string): void
  error(line: string): void
}

/**
 * A logger that writes one line a message.
 *
 * @param write takes a whole line with its line feed; default: standard error
 */
export function createLogger(
  level: LogLevel,
  write: (line: string) => void = (line) => void process.stderr.write(line),
): Logger {
  const from = LEVELS.indexOf(level)
  const at = (own: LogLevel) =>
    LEVELS.indexOf(own) < from ? () => undefined : (line: string) => write(`${own.padEnd(5)} ${line}\n`)
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/**
 * One hop as one line: method, path, status, outcome, fault, reason, duration.
 *
 * @example
 * describeEntry('main', entry) // 'POST /am5/rest/token/verifyOTP 400 fault OTP_INVALID "no step within ±2" 0 ms'
 */
export function describeEntry(world: string, entry: JournalEntry): string {
  const where = world === 'main' ? entry.path : `/w/${world}${entry.path}`
  const parts = [
    entry.method,
    oneLine(where),
    entry.status === 0 ? '-' : entry.status,
    entry.outcome,
    entry.fault,
    entry.reason === undefined ? undefined : `"${oneLine(entry.reason)}"`,
    `${entry.durationMs} ms`,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}

/** What a client sends must not be able to write lines of its own, or colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')
