import { isObject } from '../common/answer.ts'
import { callNeighbour, describeNeighbour } from '../common/neighbour-client.ts'
import type { LoginContext } from './types.ts'

/** How an account logs in, in the word of CAP. */
export interface CapMethod {
  readonly authMethod: 'ISPRINT' | 'LEGACY'
  readonly upgradeRequired: boolean
  /** The token bound on the device of this login. */
  readonly serialNumber?: string
}

/** Asks CAP how an account logs in (uas-and-cap §10.4). @throws CAP_FAILED whatever CAP answers but a method */
export async function methodOf(
  c: LoginContext,
  { userId, tradeAccount }: { readonly userId: string; readonly tradeAccount: string },
): Promise<CapMethod> {
  const { deviceId, appVersion } = c.body
  const answer = await callNeighbour(c, 'cap', {
    path: '/cap/auth/method',
    body: { userId, tradeAccount, deviceId, ...(appVersion === undefined ? {} : { appVersion }) },
    timeoutMs: c.config.timeoutMs,
  })
  const method = answer.kind === 'ok' ? read(answer.data) : undefined
  return method ?? c.fault('CAP_FAILED', { reason: `auth/method: ${describeNeighbour(answer)}` })
}

/** A CAP of somebody else may answer anything. */
function read(data: unknown): CapMethod | undefined {
  if (!isObject(data)) return undefined
  const { authMethod, serialNumber } = data
  if (authMethod !== 'ISPRINT' && authMethod !== 'LEGACY') return undefined
  return {
    authMethod,
    upgradeRequired: data.upgradeRequired === true,
    ...(typeof serialNumber === 'string' && serialNumber !== '' ? { serialNumber } : {}),
  }
}
