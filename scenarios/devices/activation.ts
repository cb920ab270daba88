import { bytesToHex } from '../../mocks/kernel/lib/bytes.ts'
import { eciesP256, SeedUnreadable } from '../../mocks/uas/seed-delivery/index.ts'
import { DeviceError } from './device-error.ts'
import type { DeviceMemory } from './device-memory.ts'
import { makeKeyPair, privateKeyOf } from './key-pair.ts'
import { EMPTY_STORAGE, type Seeds, type StoredKeyPair } from './state.ts'
import { type ActivationResult, readSpecs } from './token-specs.ts'

const TRIES = 5

/** See `VirtualDevice.preTokenActivation`. */
export function keyPairOf(memory: DeviceMemory, fresh: boolean): StoredKeyPair {
  const known = memory.storage.keyPair
  if (known && !fresh) return known
  const keyPair = makeKeyPair(memory.options.keyType ?? 'P-256', memory.options.random)
  memory.store({ keyPair, activationFailures: 0 })
  return keyPair
}

/** See `VirtualDevice.activateToken`. */
export async function activate(
  memory: DeviceMemory,
  result: ActivationResult,
  activationCode: string,
  replace: boolean,
): Promise<{ serialNum: string }> {
  memory.pass('activateToken.before')
  const { keyPair, token } = memory.storage
  if (!keyPair) throw new DeviceError('NOT_PREACTIVATED')
  const serialNum = requireSerial(result)
  if (token && token.serialNum !== serialNum && !replace) {
    throw new DeviceError('ALREADY_ACTIVATED', { message: `with ${token.serialNum}` })
  }
  const seeds = await readSeeds(memory, keyPair, result, activationCode)
  if (!seeds) throw wrongCode(memory)
  const specs = readSpecs(result)
  memory.pass('activateToken.decrypted')
  if (token?.serialNum !== serialNum) {
    memory.session = null
    memory.storage = { ...EMPTY_STORAGE, keyPair, token: { serialNum, specs }, seeds }
  }
  memory.store({ activationFailures: 0 })
  memory.pass('activateToken.after')
  return { serialNum }
}

function requireSerial(result: ActivationResult): string {
  const serialNum = result?.tokenInfoBean?.serialNum
  if (serialNum && (result.encryptedSeeds?.TOTP || result.encryptedSeeds?.OCRA)) return serialNum
  throw new DeviceError('RESULT_INVALID', { message: 'tokenInfoBean.serialNum or encryptedSeeds is missing' })
}

/** Undefined when any seed cannot be read: wrong code, key, serial and damage look alike (uas-and-cap §7.2). */
async function readSeeds(
  memory: DeviceMemory,
  keyPair: StoredKeyPair,
  { tokenInfoBean: { serialNum }, encryptedSeeds }: ActivationResult,
  activationCode: string,
): Promise<Seeds | undefined> {
  const delivery = memory.options.seedDelivery ?? eciesP256
  const context = { serialNum, clientPublicKeyId: keyPair.keyId, activationCode, privateKey: privateKeyOf(keyPair) }
  const seeds: { TOTP?: string; OCRA?: string } = {}
  try {
    for (const use of ['TOTP', 'OCRA'] as const) {
      const blob = encryptedSeeds[use]
      if (blob) seeds[use] = bytesToHex(await delivery.decryptSeed({ ...context, use, blob }))
    }
    return seeds
  } catch (error) {
    if (error instanceof SeedUnreadable) return undefined
    throw error
  }
}

function wrongCode(memory: DeviceMemory): DeviceError {
  const activationFailures = memory.storage.activationFailures + 1
  const remaining = TRIES - activationFailures
  if (remaining > 0) {
    memory.store({ activationFailures })
    return new DeviceError('ACTIVATION_CODE_INVALID', { remaining })
  }
  memory.wipe()
  return new DeviceError('ACTIVATION_LOCKED')
}
