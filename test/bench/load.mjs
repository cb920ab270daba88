import autocannon from 'autocannon'

/**
 * @typedef {object} Target
 * @property {string} url
 * @property {Record<string, string>} headers
 * @property {readonly string[]} bodies taken in turn; of many, each connection takes its own part
 */

/**
 * Sends POST requests as fast as the server answers.
 *
 * @param {Target} target
 * @param {{ connections: number, seconds: number }} options
 * @returns {Promise<{ rps: number, p50: number, p99: number }>} requests a second; latencies in milliseconds
 * @throws {Error} when an answer is not 2xx: a number for errors would be a lie
 */
export async function load({ url, headers, bodies }, { connections, seconds }) {
  const requests = bodies.map((body) => ({ body }))
  let opened = 0
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers,
    requests: requests.slice(0, 1),
    setupClient: (client) => {
      const part = Math.floor(requests.length / connections)
      if (part > 0) client.setRequests(requests.slice(opened * part, (opened + 1) * part))
      opened++
    },
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} requests failed`)
  }
  return { rps: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99 }
}

/**
 * Loads each target in turn, several rounds, so that what else the machine does hits all alike.
 *
 * @template {string} Name
 * @param {Readonly<Record<Name, Target>>} targets
 * @param {{ connections: number, seconds: number, rounds: number }} options
 * @returns {Promise<Record<Name, { rps: number, p50: number, p99: number }>>} of each target its median round by rps
 */
export async function loadInTurn(targets, { rounds, ...options }) {
  const names = /** @type {Name[]} */ (Object.keys(targets))
  const found = /** @type {Record<Name, { rps: number, p50: number, p99: number }[]>} */ (
    Object.fromEntries(names.map((name) => [name, []]))
  )
  for (const name of names) await load(targets[name], { ...options, seconds: 1 })
  for (let round = 0; round < rounds; round++) {
    for (const name of names) found[name].push(await load(targets[name], options))
  }
  return /** @type {any} */ (Object.fromEntries(names.map((name) => [name, median(found[name])])))
}

/** @param {{ rps: number, p50: number, p99: number }[]} rounds */
function median(rounds) {
  return rounds.toSorted((a, b) => a.rps - b.rps)[Math.floor(rounds.length / 2)]
}
