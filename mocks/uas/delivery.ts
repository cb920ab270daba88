import type { UasConfig } from './config.ts'
import { type SeedDelivery, type SeedPlugin, seedDelivery, seedDeliveryFromPlugin } from './seed-delivery/index.ts'

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

/** How seeds travel under a configuration; `checkConfig` has made sure that a named plugin is there. */
export function deliveryOf(crypto: UasConfig['crypto']): SeedDelivery {
  const plugin = crypto.profile === 'plugin' ? plugins.get(crypto.plugin ?? '') : undefined
  return plugin ?? seedDelivery(crypto.profile)
}
