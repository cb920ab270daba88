import { parseClientKey } from './client-key.ts'
import {
  type ClientKey,
  ClientKeyInvalid,
  type DecryptionRequest,
  type EncryptionRequest,
  type PerUse,
  type RandomBytes,
  type SeedDelivery,
  SeedUnreadable,
} from './types.ts'

/** What a module must export to bring its own seed format (uas-and-cap §7.4, profile `plugin`). */
export interface SeedPlugin {
  /**
   * Makes one text per seed. It runs after the commit; randomness must come from `random` alone, at most
   * 256 bytes of it.
   */
  encryptSeeds(request: EncryptionRequest & { readonly random: RandomBytes }): PerUse<string> | Promise<PerUse<string>>
  /** Reads one seed back, on the device. Whatever it throws becomes `SeedUnreadable`. */
  decryptSeeds(request: DecryptionRequest): Uint8Array | Promise<Uint8Array>
  /** Reads the device's key. Default: the forms of the built-in profiles. */
  parseClientKey?(text: string): ClientKey
}

/** How much randomness is drawn for a plugin before the commit. */
const PLUGIN_RANDOM_BYTES = 256

/**
 * Wraps a module as a seed delivery.
 *
 * @example
 * seedDeliveryFromPlugin({
 *   encryptSeeds: ({ seeds, clientKey, random }) => vendorSeal(seeds, clientKey, random(16)),
 *   decryptSeeds: ({ blob, privateKey }) => vendorOpen(blob, privateKey),
 * })
 */
export function seedDeliveryFromPlugin(plugin: SeedPlugin): SeedDelivery {
  return {
    profile: 'plugin',
    weak: false,
    parseClientKey(text) {
      try {
        return (plugin.parseClientKey ?? parseClientKey)(text)
      } catch (error) {
        throw error instanceof ClientKeyInvalid ? error : new ClientKeyInvalid('refused by the plugin')
      }
    },
    prepareEncryption(request, random) {
      const drawn = random(PLUGIN_RANDOM_BYTES)
      return { seal: async () => plugin.encryptSeeds({ ...request, random: replay(drawn) }) }
    },
    async decryptSeed(request) {
      try {
        return await plugin.decryptSeeds(request)
      } catch {
        throw new SeedUnreadable()
      }
    },
  }
}

/** Hands out bytes that were drawn before. */
function replay(drawn: Uint8Array): RandomBytes {
  let used = 0
  return (length) => {
    if (used + length > drawn.length) throw new RangeError(`a plugin gets ${drawn.length} random bytes for one call`)
    used += length
    return drawn.slice(used - length, used)
  }
}
