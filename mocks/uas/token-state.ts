import type { UasConfig } from './config.ts'
import type { UasFault } from './faults.ts'
import type { Token, TokenAuthState, TokenStatus } from './model.ts'

/**
 * The token's life (uas-and-cap §5.2) as pure functions. Expiry is an instant compared with the clock: nothing is
 * written when it passes.
 */

/** The stored status, or `Expired` when a time to live has passed. */
export function currentStatus(token: Token, now: number): TokenStatus {
  if (token.status === 'Pending' && token.activation && now >= token.activation.expiresAt) return 'Expired'
  if (token.status === 'Activated' && now >= token.validTo) return 'Expired'
  return token.status
}

/** The status that queries show: `Locked` when every function is locked. */
export function statusOf(token: Token, states: readonly TokenAuthState[], now: number): TokenStatus | 'Locked' {
  const status = currentStatus(token, now)
  const locked = states.length > 0 && states.every((state) => state.status === 'Locked')
  return locked && (status === 'Activated' || status === 'Pending') ? 'Locked' : status
}

/** Why a token in this status cannot be used for one-time passwords; `undefined` when it can. */
export function unusable(token: Token, now: number): UasFault | undefined {
  switch (currentStatus(token, now)) {
    case 'Activated':
      return undefined
    case 'Pending':
    case 'Assigned':
      return 'TOKEN_NOT_ACTIVATED'
    case 'Suspended':
      return 'TOKEN_SUSPENDED'
    case 'Revoked':
      return 'TOKEN_REVOKED'
    case 'Expired':
      return 'TOKEN_EXPIRED'
    default:
      return 'TOKEN_NOT_ASSIGNED'
  }
}

/** Why a token cannot be activated now; `undefined` when it can. State is judged before the one-time password. */
export function notActivatable(token: Token, now: number): UasFault | undefined {
  switch (currentStatus(token, now)) {
    case 'Pending':
      return undefined
    case 'Activated':
      return 'TOKEN_ALREADY_ACTIVATED'
    case 'Suspended':
      return 'TOKEN_SUSPENDED'
    case 'Revoked':
      return 'TOKEN_REVOKED'
    case 'Expired':
      return token.status === 'Pending' ? 'ACTIVATION_EXPIRED' : 'TOKEN_EXPIRED'
    case 'Assigned':
      return 'ILLEGAL_TRANSITION'
    default:
      return 'TOKEN_NOT_ASSIGNED'
  }
}

/** Tokens that count towards `maxActivePerUser`: those that can be used now or after activation. */
export const isLive = (token: Token, now: number): boolean =>
  ['Pending', 'Activated', 'Suspended'].includes(currentStatus(token, now))

const next = (token: Token, change: Partial<Token>): Token => ({ ...token, ...change, version: token.version + 1 })

export const activate = (token: Token, now: number): Token =>
  next(token, { status: 'Activated', activatedTime: now, activation: null })

/** Terminal: the seeds are destroyed and the serial number is never used again. */
export const revoke = (token: Token): Token => next(token, { status: 'Revoked', seeds: {}, activation: null })

/** User, device link and the seeds of a soft token go; an imported token keeps its own and can be assigned again. */
export const unassign = (token: Token): Token =>
  next(token, {
    status: 'Unassigned',
    userUuid: null,
    deviceUuid: null,
    seeds: token.clientPublicKeyId === null ? token.seeds : {},
    clientPublicKeyId: null,
    activation: null,
    activatedTime: null,
  })

export const suspend = (token: Token): Token => next(token, { status: 'Suspended' })
export const resume = (token: Token): Token => next(token, { status: 'Activated' })

export const freshAuthState = (tokenUuid: string, func: TokenAuthState['func']): TokenAuthState => ({
  tokenUuid,
  func,
  authMode: func === 'OCRA' ? 'CR' : 'RO',
  status: 'OK',
  successCnt: 0,
  failCnt: 0,
  lastSuccess: 0,
  lastFail: 0,
  lastTimeStep: -1,
  counter: 0,
  timeDrift: 0,
})

export const maxFailOf = (config: UasConfig, batchMaxFail: number | undefined): number =>
  batchMaxFail ?? config.policy.maxFail

/** One failure more, never beyond the maximum; reaching it locks (uas-and-cap §8.3). */
export function countFailure(state: TokenAuthState, now: number, maxFail: number): TokenAuthState {
  const failCnt = Math.min(state.failCnt + 1, maxFail)
  return { ...state, failCnt, lastFail: now, status: failCnt >= maxFail ? 'Locked' : state.status }
}

export const countSuccess = (
  state: TokenAuthState,
  now: number,
  change: Partial<TokenAuthState> = {},
): TokenAuthState => ({
  ...state,
  failCnt: 0,
  successCnt: state.successCnt + 1,
  lastSuccess: now,
  ...change,
})

export const unlock = (state: TokenAuthState): TokenAuthState => ({ ...state, status: 'OK', failCnt: 0 })

/** The state as it counts now: a lock ends by itself after `autoUnlockMinutes`, when that is set. */
export function settledState(state: TokenAuthState, now: number, autoUnlockMinutes: number): TokenAuthState {
  const over = autoUnlockMinutes > 0 && now >= state.lastFail + autoUnlockMinutes * 60_000
  return state.status === 'Locked' && over ? unlock(state) : state
}
