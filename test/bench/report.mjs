/** @typedef {import('./table.mjs').Row} Row */

const OPERATIONS = ['user.findById', 'user.modify', 'device.list']
const SIGNING = 'oath.createAssignEncrypt'

/** What was measured, line by line, with the bars. @returns {Row[]} */
export function report({ coldStart, inProcess, scale, throughput, sealingUs }) {
  const { bare, sealed } = throughput
  return [
    { what: 'bare Hono POST route', value: load(bare) },
    ...OPERATIONS.map((name) => atLeast(`uas ${name}`, throughput[name], 0.6, bare)),
    { what: 'bare route that only seals', value: load(sealed) },
    atLeast(`uas ${SIGNING}`, throughput[SIGNING], 0.85, sealed),
    { what: 'sealing alone, in process', value: `${us(sealingUs)}, ${Math.round(1e6 / sealingUs)}/s` },
    { what: 'user.modify in process', value: us(inProcess.inProcess) },
    { what: 'MSW, bare handler', value: us(inProcess.mswBare) },
    { what: 'MSW, user.modify', value: us(inProcess.msw) },
    atMost('start to first answer', coldStart.ms, 250, 'ms'),
    ...(coldStart.rss === undefined ? [] : [atMost('memory, idle', coldStart.rss, 120, 'MB')]),
    { what: 'memory, 100,000 users', value: `${scale.many.rss.toFixed(0)} MB` },
    { what: 'look-up, 100 users', value: us(scale.few.lookUpUs) },
    lookUp(scale),
    atMost('new world, 100 users', scale.few.worldMs, 1, 'ms'),
    atMost('new world, 100,000 users', scale.many.worldMs, 1, 'ms'),
    { what: 'reset, 100,000 users', value: `${scale.many.resetMs.toFixed(2)} ms` },
  ]
}

const us = (value) => `${value.toFixed(0)} µs`
const load = ({ rps, p50, p99 }) => `${rps.toFixed(0)}/s  p50 ${p50} ms  p99 ${p99} ms`

/** @returns {Row} */
function atLeast(what, measured, bar, { rps }) {
  const ratio = measured.rps / rps
  const value = `${load(measured)}  ${(ratio * 100).toFixed(0)} %`
  return { what, value, bar: `≥ ${bar * 100} %`, met: ratio >= bar }
}

/** @returns {Row} */
function atMost(what, measured, bar, unit) {
  const value = `${measured.toFixed(measured < 10 ? 2 : 0)} ${unit}`
  return { what, value, bar: `≤ ${bar} ${unit}`, met: measured <= bar }
}

/** A look-up among many is as fast as among few: up to what caches of the processor make of it. @returns {Row} */
function lookUp({ few, many }) {
  const bar = few.lookUpUs * 1.3
  const value = us(many.lookUpUs)
  return { what: 'look-up, 100,000 users', value, bar: `≤ 1.3 × with 100 users`, met: many.lookUpUs <= bar }
}
