import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SeedPlugin } from '../../mocks/uas/seed-delivery/index.ts'
import { usageError } from '../errors.ts'

type Layer = Readonly<Record<string, unknown>>

/**
 * Loads the module that `crypto.plugin` names (`./seed-format.mjs`), which exports `encryptSeeds` and `decryptSeeds`,
 * and makes it known under its absolute path (uas-and-cap §7.4). Names that are no paths stay what they are.
 *
 * @param directory where relative paths start
 * @throws {UserError} exit 2
 */
export async function loadSeedPlugin(layer: Layer, directory: string, where: string): Promise<Layer> {
  const crypto = layer.crypto as { readonly plugin?: unknown } | undefined
  const plugin = crypto?.plugin
  if (typeof plugin !== 'string' || !/^(\.{0,2}\/|[A-Za-z]:\\)|\.m?js$/.test(plugin)) return layer
  const file = resolve(directory, plugin)
  const { registerSeedPlugin } = await import('../../mocks/uas/delivery.ts')
  registerSeedPlugin(file, await pluginOf(file, `${where}.crypto.plugin: ${plugin}`))
  return { ...layer, crypto: { ...crypto, plugin: file } }
}

async function pluginOf(file: string, shown: string): Promise<SeedPlugin> {
  let module: Partial<SeedPlugin> & { readonly default?: Partial<SeedPlugin> }
  try {
    module = await import(pathToFileURL(file).href)
  } catch (error) {
    throw usageError(`${shown}: cannot be loaded: ${(error as Error).message}. Correct it there.`, 'file-malformed')
  }
  const plugin = module.encryptSeeds === undefined ? (module.default ?? module) : module
  if (typeof plugin.encryptSeeds !== 'function' || typeof plugin.decryptSeeds !== 'function') {
    throw usageError(`${shown}: must export the functions encryptSeeds and decryptSeeds.`, 'file-malformed')
  }
  return plugin as SeedPlugin
}
