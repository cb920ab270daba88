import type { Started } from '../start.ts'

/** Beyond this, clients that verify tokens with their own clock refuse them, milliseconds. */
const TOLERABLE_SKEW_MS = 60_000

/** What a person wants to know of a start. */
export function banner({ doubles, server }: Started): string {
  const { clock } = doubles.world()
  const systems = doubles.kernel.doubles.map(({ name, title, contract }) => {
    const paths = contract.owns.map((path) => server.url + path).join('  ')
    return `  ${name.padEnd(12)} ${title}\n               ${paths}`
  })
  const lines = [
    '',
    'authdouble: doubles of authentication systems. For tests and development, not for production.',
    '',
    ...systems,
    '',
    `  HTTP         ${server.urls.http}`,
    ...(server.urls.https === undefined
      ? []
      : [`  HTTPS        ${server.urls.https}  (client certificates are asked for)`]),
    ...server.listeners.map(
      ({ url, system, world }) =>
        `  port         ${url}  ${[system && `system ${system}`, world && `world ${world}`].filter(Boolean).join(', ')}`,
    ),
    `  control      ${server.url}/_control/v1`,
    `  world        main; others at ${server.url}/w/ID or with header X-Double-World: ID`,
    `  clock        ${new Date(clock.now()).toISOString()} (${clock.mode})`,
    ...skewWarning(clock.skew()),
    '',
    '',
  ]
  return lines.join('\n')
}

function skewWarning(skew: number): string[] {
  if (Math.abs(skew) < TOLERABLE_SKEW_MS) return []
  const side = skew > 0 ? 'ahead of' : 'behind'
  return [
    `               ${duration(Math.abs(skew))} ${side} this machine: clients that verify tokens by their own clock refuse them`,
  ]
}

function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 120) return `${minutes} minutes`
  return minutes < 2880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`
}

/** The one line on standard output that a test suite of any language waits for. */
export function readyLine({ doubles, server }: Started): string {
  return JSON.stringify({
    authdouble: 'ready',
    url: server.url,
    urls: server.urls,
    control: `${server.url}/_control/v1`,
    systems: doubles.kernel.doubles.map((double) => double.name),
    pid: process.pid,
    port: server.port,
    ...(server.listeners.length === 0 ? {} : { listeners: server.listeners }),
  })
}
