/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} value with its unit
 * @property {string} [bar] what it has to be
 * @property {boolean} [met]
 */

/** Left-aligned columns with a mark for each bar. @param {readonly Row[]} rows */
export function table(rows) {
  const cells = rows.map(({ what, value, bar, met }) => [
    what,
    value,
    bar === undefined ? '' : `${met ? '✓' : '✗'} ${bar}`,
  ])
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column].length)))
  return cells.map(([what, value, bar]) => `${what.padEnd(widths[0])}  ${value.padEnd(widths[1])}  ${bar}`.trimEnd())
}
