/** What a command has of its surroundings. */
export interface Io {
  /** Writes to standard output. */
  out(text: string): void
  /** Writes to standard error. */
  err(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Whether a person sits at the terminal. */
  readonly interactive: boolean
}

export const processIo = (): Io => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
  cwd: process.cwd(),
  interactive: process.stdin.isTTY === true,
})

/** One JSON value on one line, for programs. */
export const printJson = (io: Io, value: unknown): void => io.out(`${JSON.stringify(value)}\n`)

/**
 * Rows under their column names, aligned; `nothing` when there are none.
 *
 * @example
 * printTable(io, ['id', 'to'], [['c1', '+6580000001']], 'no captures')
 */
export function printTable(
  io: Io,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  nothing: string,
): void {
  if (rows.length === 0) {
    io.out(`${nothing}\n`)
    return
  }
  const cells = [columns, ...rows].map((row) => row.map(cell))
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)))
  for (const row of cells)
    io.out(
      `${row
        .map((text, i) => text.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    )
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a client sent must not steer the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')
}
