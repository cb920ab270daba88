import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Io } from '../../server/cli/io.ts'
import { main } from '../../server/cli/main.ts'

const BIN = fileURLToPath(new URL('../../dist/server/bin.js', import.meta.url))

/** What a command line printed, and its exit code. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, from the sources. */
export async function runCli(
  args: readonly string[],
  more: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  let out = ''
  let err = ''
  const io: Io = {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    env: more.env ?? {},
    cwd: more.cwd ?? process.cwd(),
    interactive: false,
  }
  const code = await main(args, io)
  return { code, out, err }
}

/** A running `authdouble`, built. */
export interface Running {
  readonly child: ChildProcess
  readonly out: string[]
  readonly err: string[]
  /** Waits for a line of standard error. */
  errLine(pattern: RegExp): Promise<string>
  /** Waits for the next line of standard output. */
  outLine(): Promise<string>
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
}

/** Starts the built command; the test's end kills it. */
export function spawnCli(args: readonly string[], cwd = process.cwd()): Running {
  if (!existsSync(BIN)) throw new Error(`${BIN} is missing: run "npm run build" first, as "npm test" does`)
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const out = new Lines(child.stdout)
  const err = new Lines(child.stderr)
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  return {
    child,
    out: out.seen,
    err: err.seen,
    errLine: (pattern) => err.wait(pattern),
    outLine: () => out.wait(/./),
    ended,
  }
}

/** Collects the lines of a stream and lets a test wait for one. */
class Lines {
  readonly seen: string[] = []
  readonly #waiting: { pattern: RegExp; resolve: (line: string) => void; reject: (error: Error) => void }[] = []

  constructor(stream: NodeJS.ReadableStream) {
    const reader = createInterface({ input: stream })
    reader.on('line', (line) => {
      this.seen.push(line)
      for (const waiter of this.#waiting.splice(0)) {
        if (waiter.pattern.test(line)) waiter.resolve(line)
        else this.#waiting.push(waiter)
      }
    })
    reader.on('close', () => {
      for (const { pattern, reject } of this.#waiting)
        reject(new Error(`ended without ${pattern}: ${this.seen.join('\n')}`))
    })
  }

  wait(pattern: RegExp): Promise<string> {
    const there = this.seen.find((line) => pattern.test(line))
    if (there !== undefined) return Promise.resolve(there)
    return new Promise((resolve, reject) => this.#waiting.push({ pattern, resolve, reject }))
  }
}
