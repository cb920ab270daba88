import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')

const AMBIENT = [
  'export const a = Date.now()',
  'export const a = Date.now',
  'export const a = globalThis.Date.now()',
  "export const a = Date['now']()",
  'export const a = new Date()',
  'export const a = new Date',
  'export const a = new globalThis.Date()',
  'export const a = Date()',
  'export const { now } = Date',
  'export const a = performance.now()',
  'export const a = process.hrtime.bigint()',
  'export const a = Math.random()',
  'export const a = Math.random',
  'const { random } = Math\nexport const a = random()',
  'export const a = crypto.randomUUID()',
  'export const a = globalThis.crypto?.randomUUID?.()',
  'export const a = crypto.getRandomValues(new Uint8Array(1))',
  "export const a = crypto.subtle.generateKey('Ed25519', true, [])",
  "import { randomBytes } from 'node:crypto'\nexport const a = randomBytes(1)",
  "import { randomInt as pick } from 'node:crypto'\nexport const a = pick(6)",
  "import * as node from 'node:crypto'\nexport const a = node.randomUUID()",
]

const TIMERS = [
  'setTimeout(() => {}, 1)',
  'setInterval(() => {}, 1)',
  'setImmediate(() => {})',
  'globalThis.setTimeout(() => {}, 1)',
  'export const later = globalThis.setTimeout',
  "import { setTimeout as sleep } from 'node:timers/promises'\nexport const a = sleep(1)",
]

const HARMLESS = [
  'export const a = (now: number) => new Date(now).toISOString()',
  "export const a = Date.parse('2026-01-01T00:00:00Z') + Date.UTC(2026, 0)",
  'export const a = Math.floor(1.5) + Math.max(1, 2)',
  'export const a = (world: { clock: { now(): number } }) => world.clock.now()',
  'export const a = (signal: AbortSignal) => clearTimeout(1)',
]

let dir = ''
let found: { readonly path: string; readonly message: string }[] = []

/** The real configuration over invented files: one run for all of them. */
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'authdouble-lint-'))
  await cp(join(root, 'biome.jsonc'), join(dir, 'biome.jsonc'))
  await cp(join(root, 'tools', 'lint'), join(dir, 'tools', 'lint'), { recursive: true })
  const snippets = { ambient: AMBIENT, timers: TIMERS, harmless: HARMLESS }
  for (const [name, texts] of Object.entries(snippets)) {
    for (const [i, text] of texts.entries()) await put(`mocks/uas/${name}-${i}.ts`, text)
  }
  await put('mocks/kernel/clock.ts', `${AMBIENT[0]}\n${TIMERS[0]}`)
  await put('mocks/kernel/random.ts', 'export const a = Math.random()')
  await put('server/net/socket.ts', `${AMBIENT[0]}\n${TIMERS[0]}`)
  await put('test/uas/some.test.ts', `${AMBIENT[0]}\n${TIMERS[0]}`)
  found = await lint()
})

afterAll(() => rm(dir, { recursive: true, force: true }))

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true })
  await writeFile(join(dir, path), `${text}\n`)
}

/** Biome exits with 1 when it finds something; its findings are on the standard output either way. */
function lint(): Promise<typeof found> {
  const args = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: dir }, (_error, stdout, stderr) => {
      try {
        const report = JSON.parse(stdout) as {
          diagnostics: { category: string; message: string; location: { path: string } }[]
        }
        const plugin = report.diagnostics.filter((diagnostic) => diagnostic.category === 'plugin')
        resolve(plugin.map(({ message, location }) => ({ path: location.path, message })))
      } catch {
        reject(new Error(`Biome gave no report: ${stdout}${stderr}`))
      }
    })
  })
}

const messages = (path: string): string[] => found.filter((f) => f.path === path).map((f) => f.message)

describe('the lint rule on ambient time and randomness', () => {
  test.each(AMBIENT.map((text, i) => [text, i] as const))('refuses %j', (_text, i) => {
    expect(messages(`mocks/uas/ambient-${i}.ts`)[0]).toMatch(/^Ambient time or randomness/)
  })

  test.each(TIMERS.map((text, i) => [text, i] as const))('refuses the timer %j', (_text, i) => {
    expect(messages(`mocks/uas/timers-${i}.ts`)[0]).toMatch(/^A timer/)
  })

  test.each(HARMLESS.map((text, i) => [text, i] as const))('permits %j', (_text, i) => {
    expect(messages(`mocks/uas/harmless-${i}.ts`)).toEqual([])
  })

  test('permits them where they belong, and timers in the server', () => {
    expect(messages('mocks/kernel/clock.ts')).toEqual([])
    expect(messages('mocks/kernel/random.ts')).toEqual([])
    expect(messages('server/net/socket.ts')).toEqual([expect.stringMatching(/^Ambient/)])
    expect(messages('test/uas/some.test.ts')).toHaveLength(2)
  })
})
