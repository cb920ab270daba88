import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { lengthPrefixed } from '../../kernel/lib/bytes.ts'
import type { SeedContext, SeedUse } from './types.ts'

export const IV_BYTES = 12
const KEY_BYTES = 32

/**
 * How people type codes and how SMS shows them must not matter: trimmed, without spaces and hyphens, upper case
 * (uas-and-cap §7.1).
 *
 * @example
 * normaliseActivationCode(' 4f7k-2m9q ') // '4F7K2M9Q'
 */
export function normaliseActivationCode(code: string): string {
  return code.replace(/[\s-]/g, '').toUpperCase()
}

/**
 * The key a seed is sealed with (uas-and-cap §7.1): HKDF-SHA256 over the shared secret, salted with the activation code.
 *
 * @param version names the profile and its revision
 * @param secret what only the two ends can compute
 * @param exchanged the public values of the exchange, bound to the key
 */
export function seedKey(
  version: string,
  secret: Uint8Array,
  use: SeedUse,
  context: SeedContext,
  exchanged: readonly Uint8Array[],
): Uint8Array {
  const salt = sha256(lengthPrefixed(version, 'ac', normaliseActivationCode(context.activationCode)))
  const info = lengthPrefixed(version, use, context.serialNum, context.clientPublicKeyId, ...exchanged)
  return hkdf(sha256, secret, salt, info, KEY_BYTES)
}

/** What AES-GCM authenticates beside the seed (uas-and-cap §7.1). */
export function seedAad(version: string, use: SeedUse, context: SeedContext): Uint8Array {
  return lengthPrefixed(version, use, context.serialNum, context.clientPublicKeyId)
}
