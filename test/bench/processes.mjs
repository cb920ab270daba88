import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const child = (name) => fileURLToPath(new URL(`./children/${name}.mjs`, import.meta.url))

/** The command line of the built server. */
export const BIN = fileURLToPath(new URL('../../dist/server/bin.js', import.meta.url))

/**
 * Starts a Node process and waits for its first line, which is JSON.
 *
 * @param {readonly string[]} args script and its arguments
 * @returns {Promise<{ line: any, pid: number, stop(): Promise<void> }>}
 * @throws {Error} when it ends without a line
 */
export async function start(args) {
  const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => running.once('exit', resolve))
  const line = await new Promise((resolve, reject) => {
    createInterface({ input: running.stdout }).once('line', (text) => resolve(JSON.parse(text)))
    running.once('exit', (code) => reject(new Error(`${args[0]} ended with ${code} before it was ready`)))
  })
  return {
    line,
    pid: running.pid ?? 0,
    stop: async () => {
      running.kill('SIGTERM')
      await ended
    },
  }
}

/** Starts one of `children/`. */
export const startChild = (name, ...args) => start([child(name), ...args])

/** Runs one of `children/` to its end and gives its one line. */
export async function runChild(name, ...args) {
  const { line, stop } = await startChild(name, ...args)
  await stop()
  return line
}

/** Resident memory of a process in MB; `undefined` where /proc is missing. */
export async function rssMb(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
}

/**
 * The median time of several runs.
 *
 * @param {number} times
 * @param {(round: number) => Promise<unknown>} work
 * @returns {Promise<number>} milliseconds
 */
export async function medianMs(times, work) {
  const found = []
  for (let round = 0; round < times; round++) {
    const from = performance.now()
    await work(round)
    found.push(performance.now() - from)
  }
  return found.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}
