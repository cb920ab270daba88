import { bytesToHex } from '../../mocks/kernel/lib/bytes.ts'
import { type SeedDelivery, SeedUnreadable } from '../../mocks/uas/seed-delivery/index.ts'
import { DeviceError } from './device-error.ts'
import { privateKeyOf } from './key-pair.ts'
import type { Seeds, StoredKeyPair } from './state.ts'
import type { ActivationResult } from './token-specs.ts'

/**
 * Reads all seeds of a result with the activation code. Nothing is stored and no network is used.
 * @returns undefined when any of them cannot be read: wrong code, key, serial or damage look alike
 * @throws {DeviceError} RESULT_INVALID when there is nothing to read
 */
export async function readSeeds(
  delivery: SeedDelivery,
  keyPair: StoredKeyPair,
  result: ActivationResult,
  activationCode: string,
): Promise<Seeds | undefined> {
  const serialNum = result?.tokenInfoBean?.serialNum
  const blobs = result?.encryptedSeeds
  if (!serialNum || !(blobs?.TOTP || blobs?.OCRA)) {
    throw new DeviceError('RESULT_INVALID', { message: 'tokenInfoBean.serialNum or encryptedSeeds is missing' })
  }
  const context = { serialNum, clientPublicKeyId: keyPair.keyId, activationCode, privateKey: privateKeyOf(keyPair) }
  const seeds: { TOTP?: string; OCRA?: string } = {}
  try {
    for (const use of ['TOTP', 'OCRA'] as const) {
      const blob = blobs[use]
      if (blob) seeds[use] = bytesToHex(await delivery.decryptSeed({ ...context, use, blob }))
    }
    return seeds
  } catch (error) {
    if (error instanceof SeedUnreadable) return undefined
    throw error
  }
}
