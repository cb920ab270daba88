import type { UasTransaction } from './types.ts'

/** Shapes of uas-and-cap §4; each purpose has a stream of its own. */

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export async function nextNumber(c: UasTransaction, name: string): Promise<number> {
  const value = ((await c.tx.counters.get(name))?.value ?? 0) + 1
  await c.tx.counters.put({ name, value })
  return value
}

/** `EMU0000000001`, counting up: a serial number is never used twice. */
export async function nextSerial(c: UasTransaction): Promise<string> {
  return `EMU${String(await nextNumber(c, 'serial')).padStart(10, '0')}`
}

export const userUuid = (c: UasTransaction, storeId: string): string =>
  `${storeId}:${c.random.stream('uas/user-uuid').hex(32).toUpperCase()}`

export const tokenUuid = (c: UasTransaction): string =>
  `DefaultTokenStore:${c.random.stream('uas/token-uuid').alnum(10)}`

export const deviceUuid = (c: UasTransaction): string => `D${c.random.stream('uas/device-uuid').alnum(15)}`

/** 8 characters without I, L, O, U. */
export const activationCode = (c: UasTransaction): string => c.random.stream('uas/activation-code').text(CROCKFORD, 8)

export const sessionToken = (c: UasTransaction): string => `0001${c.random.stream('uas/session-token').base64url(40)}`

export const sessionIid = (c: UasTransaction): string => c.random.stream('uas/session-iid').base64url(22)
