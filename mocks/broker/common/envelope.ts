import type { Envelope, SystemTypes } from '../../kernel/double.ts'

/** Members of a fault's data that are for the kernel, not for the wire. */
const KERNEL_DATA: ReadonlySet<string> = new Set(['member', 'violation', 'allow'])

/**
 * The envelope of the broker's systems (uas-and-cap §10): `{code:0,msg:"success",data,traceId}` with HTTP 200, or
 * `{code,msg,traceId,data?}` with the status of the catalogue. A fault's data, such as `bindId`, goes along.
 *
 * @example
 * export const cap = defineDouble<Cap>({ envelope: brokerEnvelope<Cap>(), … })
 */
export function brokerEnvelope<T extends SystemTypes>(): Envelope<T> {
  return {
    ok: (data, { traceId }) => ({ code: 0, msg: 'success', data, traceId }),
    fault: ({ code, text, status, data }, { traceId }) => {
      const told = Object.entries(data).filter(([name]) => !KERNEL_DATA.has(name))
      const member = typeof data.member === 'string' && data.member !== '' ? `: ${data.member}` : ''
      const body = { code, msg: text + member, traceId }
      return { status, body: told.length === 0 ? body : { ...body, data: Object.fromEntries(told) } }
    },
  }
}
