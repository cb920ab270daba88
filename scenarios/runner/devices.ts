import { VirtualDevice } from '../devices/virtual-device.ts'
import type { Happening } from './types.ts'

/** Calls of the SDK that are worth an arrow in the diagram; the test hooks are not. */
const SDK_CALLS = new Set([
  'preTokenActivation',
  'activateToken',
  'enablePIN',
  'disablePIN',
  'loginPIN',
  'enableBiometric',
  'loginFingerprint',
  'loginTouchIDOrFaceID',
  'generateOTP',
  'signChallenge',
  'removeToken',
  'cloneTo',
])

/** The same device, whose SDK calls are told as they end. */
export function observed(device: VirtualDevice, name: string, tell: (happening: Happening) => void): VirtualDevice {
  return new Proxy(device, {
    get(target, member) {
      const value: unknown = Reflect.get(target, member, target)
      if (typeof value !== 'function') return value
      if (!SDK_CALLS.has(String(member))) return value.bind(target)
      return (...args: unknown[]) => tellOf(() => value.apply(target, args), name, String(member), tell)
    },
    set: (target, member, value) => Reflect.set(target, member, value, target),
  })
}

function tellOf(run: () => unknown, device: string, method: string, tell: (happening: Happening) => void): unknown {
  const done = (value: unknown): unknown => {
    tell({ kind: 'device', device, method })
    return value instanceof VirtualDevice ? observed(value, `${device} clone`, tell) : value
  }
  const failed = (error: unknown): never => {
    tell({ kind: 'device', device, method, error: codeOf(error) })
    throw error
  }
  try {
    const value = run()
    return value instanceof Promise ? value.then(done, failed) : done(value)
  } catch (error) {
    return failed(error)
  }
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : String(error)
}
