import type { Envelope } from '../kernel/double.ts'
import type { UasConfig } from './config.ts'
import type { Device, Token, TokenAuthState, User } from './model.ts'
import { statusOf } from './token-state.ts'
import type { Uas } from './types.ts'

const CONTRACT_TEMPLATE = { fault: { code: '{code}', message: '{message}', type: '{type}' } }

/**
 * `{"result":…,"amProcessingTimeMillis":n}`, or a fault in the configured template (uas-and-cap §4). Only
 * `fault.code` is evidenced (P1).
 */
export const envelope: Envelope<Uas> = {
  ok: (payload, { elapsedMs }) => ({ result: payload, amProcessingTimeMillis: elapsedMs }),
  fault: (fault, { config }) => {
    const symbol = config.errors.uniformOtp && fault.symbol === 'OTP_REPLAYED' ? 'OTP_INVALID' : fault.symbol
    const uniform = symbol !== fault.symbol
    const member = typeof fault.data.member === 'string' && fault.data.member !== '' ? `: ${fault.data.member}` : ''
    const parts = {
      code: config.errorCodes[symbol] ?? (uniform ? 990600 : fault.code),
      message: uniform ? 'OTP is invalid' : fault.text + member,
      type: symbol,
    }
    const custom = Object.keys(config.errorEnvelope).length > 0
    const template = custom ? config.errorEnvelope : CONTRACT_TEMPLATE
    return { status: httpStatus(symbol, fault.status, config), body: fill(template, parts), custom }
  },
}

function httpStatus(symbol: keyof UasConfig['errorCodes'], own: number, config: UasConfig): number {
  const override = config.httpStatus.overrides[symbol]
  if (override !== undefined) return override
  if (own !== 400 || config.httpStatus.mode === 'flat400') return own
  if (symbol === 'NOT_AUTHORISED') return 403
  return /^(SESSION_|AGENT_|ACCESS_TOKEN_)/.test(symbol) ? 401 : 400
}

/** A text that is one placeholder becomes the value itself: `"{code}"` → `990600`. */
function fill(template: unknown, parts: Readonly<Record<string, unknown>>): unknown {
  if (typeof template === 'string') {
    const whole = /^\{(\w+)\}$/.exec(template)?.[1]
    if (whole !== undefined && Object.hasOwn(parts, whole)) return parts[whole]
    return template.replace(/\{(\w+)\}/g, (text, name: string) =>
      Object.hasOwn(parts, name) ? String(parts[name]) : text,
    )
  }
  if (Array.isArray(template)) return template.map((item) => fill(item, parts))
  if (typeof template !== 'object' || template === null) return template
  return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, fill(value, parts)]))
}

/** The wire word of a canonical status. */
export const wireStatus = (config: UasConfig, status: string): string => config.statusNames[status] ?? status

export const userView = (user: User, config: UasConfig) => ({
  UUID: user.uuid,
  userId: user.userId,
  userStoreId: user.storeId,
  segmentId: user.segmentId,
  name: user.name,
  status: wireStatus(config, user.status),
  realms: [...user.realms],
  version: user.version,
  createdTime: user.createdTime,
})

/** The `tokenInfoBean` of the public client (P2). */
export const tokenInfoBean = (token: Token, user: User | undefined) => ({
  serialNum: token.serialNum,
  vendor: token.vendor,
  model: token.model,
  assignedUserUUIDs: user ? [user.uuid] : [],
  assignedUserIds: user ? [user.userId] : [],
  UUID: token.uuid,
  name: token.name,
  version: token.version,
})

export const deviceView = (device: Device, config: UasConfig) => ({
  UUID: device.uuid,
  status: wireStatus(config, device.status),
  type: device.type,
  id: device.id,
  agent: device.agent,
  desc: device.desc,
  createdTime: device.createdTime,
  adminModifier: device.adminModifier,
  adminModifiedTime: device.adminModifiedTime,
  lastUsedTime: device.lastUsedTime,
})

const FUNCTION_ORDER: readonly TokenAuthState['func'][] = ['TOTP', 'OCRA', 'HOTP']

const functionStates = (states: readonly TokenAuthState[]): Record<string, 'OK' | 'Locked'> =>
  Object.fromEntries(
    states
      .toSorted((a, b) => FUNCTION_ORDER.indexOf(a.func) - FUNCTION_ORDER.indexOf(b.func))
      .map((state) => [state.func, state.status]),
  )

/** A token as device lists and queries show it. */
export const tokenSummary = (token: Token, states: readonly TokenAuthState[], now: number, config: UasConfig) => ({
  serialNum: token.serialNum,
  status: wireStatus(config, statusOf(token, states, now)),
  func: functionStates(states),
})

/** One row of the vendor's token authentication state (P6). */
export const authStateView = (state: TokenAuthState, config: UasConfig) => ({
  func: state.func,
  authMode: state.authMode,
  status: wireStatus(config, state.status),
  successCnt: state.successCnt,
  failCnt: state.failCnt,
  lastSuccess: state.lastSuccess,
  lastFail: state.lastFail,
  lastTimeStep: state.lastTimeStep,
  counter: state.counter,
  timeDrift: state.timeDrift,
})
