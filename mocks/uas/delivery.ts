import type { UasConfig } from './config.ts'
import {
  type ClientKey,
  ClientKeyInvalid,
  type SeedDelivery,
  type SeedPlugin,
  seedDelivery,
  seedDeliveryFromPlugin,
} from './seed-delivery/index.ts'

const plugins = new Map<string, SeedDelivery>()

/**
 * Makes a seed format of your own known under the name that `crypto.plugin` gives, for profile `plugin`
 * (uas-and-cap §7.4). The server does it for module paths in a configuration file.
 *
 * @example
 * registerSeedPlugin('vendor-format', { encryptSeeds, decryptSeeds })
 * const doubles = await createDoubles({ config: { uas: { crypto: { profile: 'plugin', plugin: 'vendor-format' } } } })
 */
export function registerSeedPlugin(name: string, plugin: SeedPlugin): void {
  plugins.set(name, seedDeliveryFromPlugin(plugin))
}

export const hasSeedPlugin = (name: string | undefined): boolean => name !== undefined && plugins.has(name)

/** A device's key as the configured profile takes it, or what is wrong with it. */
export function clientKeyOf(crypto: UasConfig['crypto'], text: string): ClientKey | string {
  try {
    const key = deliveryOf(crypto).parseClientKey(text)
    return crypto.profile === 'rsa-oaep-1' && key.kind !== 'RSA'
      ? 'client public key: the profile needs an RSA key'
      : key
  } catch (error) {
    if (error instanceof ClientKeyInvalid) return error.message
    throw error
  }
}

/** How seeds travel under a configuration; `checkConfig` has made sure that a named plugin is there. */
export function deliveryOf(crypto: UasConfig['crypto']): SeedDelivery {
  const plugin = crypto.profile === 'plugin' ? plugins.get(crypto.plugin ?? '') : undefined
  return plugin ?? seedDelivery(crypto.profile)
}
