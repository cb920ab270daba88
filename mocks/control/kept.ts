import { badRequest } from './errors.ts'

type Row = Readonly<Record<string, unknown>>

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/**
 * A member that stays keeps its JSON type, at any depth: a double reads its own records without checking them.
 *
 * @throws {ControlError} 400 `record-invalid` naming the member
 */
export function checkKept(before: Row, after: Row, path = ''): void {
  for (const [name, old] of Object.entries(before)) {
    if (!Object.hasOwn(after, name) || old === null || old === undefined) continue
    const now = after[name]
    const [was, is] = [typeOf(old), typeOf(now)]
    if (was !== is) {
      throw badRequest(
        'record-invalid',
        `${path}${name} must be ${was === 'object' ? 'an' : 'of type'} ${was}, not ${is}.`,
      )
    }
    if (was === 'object') checkKept(old as Row, now as Row, `${path}${name}.`)
  }
}
