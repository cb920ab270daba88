import { anyObject, type Check, either, instant, integer, listOf, mapOf, members, oneOf, text } from './checks.ts'

const isText = (value: unknown): number => (typeof value === 'string' ? 0 : 1)

const port = integer(0, 65_535, 4600)

const listener = members({ port, host: text('127.0.0.1'), system: text('uas'), world: text('main') }, ['port'])

const tls = members({
  cert: text('./server.pem'),
  key: text('./server.key'),
  ca: text('./ca.pem'),
  dir: text('.authdouble/ca'),
  mode: oneOf('request', 'require'),
})

/** System → kind → records. */
const seed = mapOf(mapOf(listOf(anyObject)))

/** What authdouble.config.{yaml,json,mjs} may say. A system's own settings are checked by its contract. */
export const checkFile: Check = members({
  port,
  host: text('127.0.0.1'),
  hosts: listOf(text('doubles.test')),
  systems: either(
    (value) => (Array.isArray(value) || typeof value !== 'object' ? 0 : 1),
    listOf(text('uas')),
    mapOf(anyObject),
  ),
  seed: either(isText, text('./seed.yaml'), seed),
  now: instant,
  clock: oneOf('running', 'frozen'),
  random: text('"blue"'),
  controlToken: text('"a long secret"'),
  tls: either(
    (value) => (typeof value === 'boolean' ? 0 : 1),
    () => [],
    tls,
  ),
  listeners: listOf(listener),
  logLevel: oneOf('debug', 'info', 'warn', 'error', 'silent'),
})

/** The shape of a seed file. */
export const checkSeed: Check = seed
