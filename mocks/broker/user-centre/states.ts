import type { ProviderState, StateContext } from '../../kernel/double.ts'
import { kinds } from './kinds.ts'
import { trustedDeviceKey } from './tables.ts'
import type { UserCentre } from './types.ts'

type Context = StateContext<UserCentre>
type Params = Readonly<Record<string, unknown>>

const USER_ID = 'A100001'
const TOKEN = 'pact-user-centre-token'
const TICKET = 'LT-000001'

/** Provider states of the Pact interactions (uas-and-cap §16); each pins what would differ from run to run. */
export const states: Readonly<Record<string, ProviderState<UserCentre>>> = {
  'user exists': async (c, params) => ({ userId: await user(c, params) }),
  'token is valid': (c, params) => token(c, params),
  'token has expired': (c, params) => token(c, { ...params, expiresAt: new Date(c.clock.now() - 1).toISOString() }),
  'token does not exist': async (c, params) => {
    await forgetToken(c, (params.token as string | undefined) ?? TOKEN)
    return undefined
  },
  'user has trusted devices': (c, params) => trustedDevices(c, params),
  'ticket is open': (c, params) => ticket(c, params),
  'ticket is used': (c, params) => ticket(c, { ...params, used: true }),
}

async function user(c: Context, params: Params): Promise<string> {
  const userId = (params.userId as string | undefined) ?? USER_ID
  if (!(await c.tx.accounts.get(userId))) await kinds.account?.create(c, { userId })
  return userId
}

async function token(c: Context, params: Params): Promise<Params> {
  const userId = await user(c, params)
  const value = (params.token as string | undefined) ?? TOKEN
  await forgetToken(c, value)
  await kinds.token?.create(c, { ...params, userId, token: value })
  return { userId, token: value }
}

async function forgetToken(c: Context, value: string): Promise<void> {
  const known = await c.tx.tokens.by('token', value)
  if (known) await c.tx.tokens.delete(known.id)
}

async function trustedDevices(c: Context, params: Params): Promise<Params> {
  const userId = await user(c, params)
  const count = (params.count as number | undefined) ?? 2
  for (const device of await c.tx.trustedDevices.where('user', userId)) {
    await c.tx.trustedDevices.delete(trustedDeviceKey(userId, device.deviceId))
  }
  for (let i = 1; i <= count; i++) await kinds.trustedDevice?.create(c, { userId, deviceId: `pact-phone-${i}` })
  return { userId, count }
}

async function ticket(c: Context, params: Params): Promise<Params> {
  const userId = await user(c, params)
  const loginTicket = (params.loginTicket as string | undefined) ?? TICKET
  const known = await c.tx.tickets.by('ticket', loginTicket)
  if (known) await c.tx.tickets.delete(known.id)
  await kinds.ticket?.create(c, { deviceId: 'pact-phone-1', ...params, userId, loginTicket })
  return { userId, loginTicket }
}
