import { sha256 } from '@noble/hashes/sha2.js'
import { expect } from 'vitest'
import { utf8 } from '../../../mocks/kernel/lib/bytes.ts'
import { hotpAt } from '../../../mocks/kernel/lib/otp.ts'
import { eciesP256, parseClientKey, type RandomBytes } from '../../../mocks/uas/seed-delivery/index.ts'
import type { ActivationResult } from '../../../scenarios/devices/token-specs.ts'
import { VirtualDevice, type VirtualDeviceOptions } from '../../../scenarios/devices/virtual-device.ts'

export const START = 1_767_225_600_000
const START_STEP = 58_907_520
export const CODE = '4F7K2M9Q'
export const SERIAL = 'EMU0000000001'
export const SEEDS = { TOTP: utf8('12345678901234567890'), OCRA: utf8('12345678901234567890123456789012') }
export const PIN = '246810'

/** The password of the token's seed at a step from the start. */
export const otpAt = (step: number): string =>
  hotpAt({ secret: SEEDS.TOTP, digits: 6, algorithm: 'sha1', counter: START_STEP + step })

/** Repeatable bytes; every draw differs. */
export function testRandom(name = 'test'): RandomBytes {
  let draws = 0
  return (length) => {
    draws += 1
    return Uint8Array.from({ length }, (_, index) => sha256(utf8(`${name}/${draws}/${index >> 5}`))[index & 31] ?? 0)
  }
}

/** A clock that stands still until it is moved. */
class TestClock {
  #now = START

  now(): number {
    return this.#now
  }

  advance(ms: number): void {
    this.#now += ms
  }
}

interface Bench {
  readonly clock: TestClock
  readonly device: VirtualDevice
}

export function bench(options: Partial<VirtualDeviceOptions> = {}): Bench {
  const clock = new TestClock()
  const device = new VirtualDevice({
    platform: 'android',
    deviceId: 'pixel-1',
    clock,
    random: testRandom(),
    ...options,
  })
  return { clock, device }
}

/** What a server answers to create-assign-and-encrypt for this device. */
export async function resultFor(
  device: VirtualDevice,
  changes: Partial<ActivationResult> & { readonly serialNum?: string } = {},
): Promise<ActivationResult> {
  const { serialNum = SERIAL, ...members } = changes
  const { clientPublicKey, clientPublicKeyId } = device.preTokenActivation().key
  const clientKey = parseClientKey(clientPublicKey)
  const request = { serialNum, clientPublicKeyId, activationCode: CODE, clientKey, seeds: SEEDS }
  const encryptedSeeds = await eciesP256.prepareEncryption(request, testRandom('server')).seal()
  return { tokenInfoBean: { serialNum }, encryptedSeeds, ...members }
}

/** A device with an active token. */
export async function activated(options: Partial<VirtualDeviceOptions> = {}): Promise<Bench> {
  const made = bench(options)
  await made.device.activateToken(await resultFor(made.device), CODE)
  return made
}

/** A device with an active token and the PIN on, without a session. */
export async function withPin(options: Partial<VirtualDeviceOptions> = {}): Promise<Bench> {
  const made = await activated(options)
  made.device.enablePIN(PIN)
  return made
}

/** An error with this code. */
export function coded(code: string, members: Readonly<Record<string, unknown>> = {}) {
  return expect.objectContaining({ code, ...members })
}
