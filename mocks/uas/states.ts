import { sha256 } from '@noble/hashes/sha2.js'
import type { ProviderState, StateContext } from '../kernel/double.ts'
import { bytesToBase64, bytesToHex, utf8 } from '../kernel/lib/bytes.ts'
import { kinds } from './kinds.ts'
import type { TokenStatus } from './model.ts'
import { authStateKey, userKeyOf } from './tables.ts'
import type { Uas } from './types.ts'

type Context = StateContext<Uas>
type Params = Readonly<Record<string, unknown>>

/**
 * Provider states of the Pact interactions (uas-and-cap §16). Each pins what would differ from run to run: serial
 * number, seed and clock. The seed is the one of the emulator's known answers (§18).
 */
export const states: Readonly<Record<string, ProviderState<Uas>>> = {
  'user exists': async (c, params) => ({ UUID: await user(c, params) }),
  'user does not exist': (c, params) => noUser(c, params),
  'user is disabled': async (c, params) => ({ UUID: await user(c, { ...params, status: 'Disabled' }) }),
  'agent certificate is trusted': async () => undefined,
  'no agent certificate': async () => undefined,
  'token exists': (c, params) => token(c, params),
  'token activation has expired': async (c, params) => token(c, { ...params, status: 'Pending', activationTtlSec: -1 }),
  'token is locked': async (c, params) => locked(c, params),
  'otp was used': async (c, params) => used(c, params),
  'challenge is open': async (c, params) => challenge(c, params),
  'access token exists': (c, params) => accessToken(c, params),
  'user has devices': (c, params) => devices(c, params),
}

/** 2026-01-01T00:00:00Z: at this instant the known seed gives OTP 745690 (§18). */
const KNOWN_INSTANT = 1_767_225_600_000
const KNOWN_TOTP_SEED = bytesToBase64(utf8('12345678901234567890'))
const KNOWN_OCRA_SEED = bytesToBase64(utf8('12345678901234567890123456789012'))
const USER_ID = 'A100001'
const SERIAL = 'EMU1'

async function user(c: Context, params: Params): Promise<string> {
  const userId = (params.userId as string | undefined) ?? USER_ID
  const found = await c.tx.users.by('id', userKeyOf('DefaultStore', userId))
  if (!found) return (await kinds.user?.create(c, { realms: ['AV-OATH'], ...params, userId })) ?? ''
  if (params.status !== undefined) await c.tx.users.put({ ...found, status: params.status as 'Active' })
  return found.uuid
}

async function noUser(c: Context, params: Params): Promise<undefined> {
  const found = await c.tx.users.by('id', userKeyOf('DefaultStore', (params.userId as string | undefined) ?? USER_ID))
  if (found) await c.tx.users.delete(found.uuid)
  return undefined
}

async function token(c: Context, params: Params): Promise<Params> {
  c.setClock(typeof params.now === 'string' ? Date.parse(params.now) : KNOWN_INSTANT)
  const userId = (params.userId as string | undefined) ?? USER_ID
  await user(c, { userId })
  const serialNum = (params.serialNumber as string | undefined) ?? SERIAL
  const { activationTtlSec } = params
  await kinds.token?.create(c, {
    serialNum,
    userId,
    status: (params.status as TokenStatus | undefined) ?? 'Activated',
    seeds: { TOTP: { secret: KNOWN_TOTP_SEED }, OCRA: { secret: KNOWN_OCRA_SEED } },
    ...(activationTtlSec === undefined ? {} : { activationTtlSec }),
  })
  return { serialNumber: serialNum, userId, otp: '745690', nextOtp: '119644' }
}

async function locked(c: Context, params: Params): Promise<Params> {
  const made = await token(c, params)
  await changeState(c, made.serialNumber as string, 'TOTP', { status: 'Locked', failCnt: c.config.policy.maxFail })
  await changeState(c, made.serialNumber as string, 'OCRA', { status: 'Locked', failCnt: c.config.policy.maxFail })
  return made
}

async function used(c: Context, params: Params): Promise<Params> {
  const made = await token(c, params)
  await changeState(c, made.serialNumber as string, 'TOTP', { lastTimeStep: Math.floor(c.clock.now() / 30_000) })
  return made
}

async function changeState(c: Context, serial: string, func: 'TOTP' | 'OCRA', change: object): Promise<void> {
  const made = await c.tx.tokens.by('serial', serial)
  const state = made && (await c.tx.authStates.get(authStateKey(made.uuid, func)))
  if (state) await c.tx.authStates.put({ ...state, ...change })
}

async function challenge(c: Context, params: Params): Promise<Params> {
  const made = await token(c, params)
  const found = await c.tx.tokens.by('serial', made.serialNumber as string)
  const id = (params.challengeId as string | undefined) ?? 'C1'
  const question = bytesToHex(sha256(utf8('LT-000001|A100001|1767225600')))
  await c.tx.challenges.put({
    id,
    tokenUuid: found?.uuid ?? '',
    question,
    suite: found?.seeds.OCRA?.suite ?? '',
    expiresAt: c.clock.now() + c.config.policy.challengeTtlSec * 1000,
    usedAt: null,
  })
  return { ...made, challengeId: id, question, response: '12654442' }
}

async function accessToken(c: Context, params: Params): Promise<Params> {
  const userId = (params.userId as string | undefined) ?? 'svc-report'
  await user(c, { userId, nonInteractive: true })
  const value = (params.token as string | undefined) ?? 'pact-access-token'
  await kinds.accessToken?.create(c, { userId, token: value, revoked: params.revoked === true })
  return { token: value }
}

async function devices(c: Context, params: Params): Promise<Params> {
  const userId = (params.userId as string | undefined) ?? USER_ID
  await user(c, { userId })
  const count = (params.count as number | undefined) ?? 2
  for (let i = 1; i <= count; i++)
    await kinds.device?.create(c, {
      type: 'ANDROID',
      id: `pact-phone-${i}`,
      agent: 'demo',
      desc: 'phone',
      users: [userId],
    })
  return { userId, count }
}
