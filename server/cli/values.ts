import { InvalidArgumentError } from 'commander'

/** An option's whole number. @throws {InvalidArgumentError} which commander turns into a usage error */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

/** A port, 0 to 65535. @throws {InvalidArgumentError} */
export function portNumber(text: string): number {
  const port = wholeNumber(text)
  if (port > 65_535) throw new InvalidArgumentError('It must be a port from 0 to 65535; 0 takes a free one.')
  return port
}

/** `a,b` → `['a', 'b']` */
export const commaList = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Collects an option that may be given several times. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]
