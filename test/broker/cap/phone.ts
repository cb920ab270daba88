import { RandomStream } from '../../../mocks/kernel/random.ts'
import type { DevicePlatform } from '../../../scenarios/devices/device-options.ts'
import { VirtualDevice } from '../../../scenarios/devices/virtual-device.ts'

export const PIN = '246810'

/** A phone with keys of its own that follow from its id. */
export function phone(deviceId: string, clock: { now(): number }, platform: DevicePlatform = 'android'): VirtualDevice {
  const stream = RandomStream.from(`phone/${deviceId}`)
  return new VirtualDevice({ platform, deviceId, clock, random: (length) => stream.bytes(length) })
}

/** The body of `POST /cap/bind/apply` as the app on this phone sends it. */
export function application(device: VirtualDevice, token: string, more: object = {}) {
  const request = device.preTokenActivation()
  return { key: request.key, device: request.device, token, appVersion: '9.10.0', ...more }
}
