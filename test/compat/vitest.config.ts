import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig, type Plugin } from 'vitest/config'
import base from '../../vitest.config.ts'

const folder = process.env.COMPAT_FOLDER
if (folder === undefined) throw new Error('Run this through "npm run compat": it installs what is aliased here.')
const { resolve } = createRequire(join(folder, 'package.json'))

/** Takes `msw` and its sub-paths from the folder of this run; Vitest itself would look in ours first. */
const otherMsw: Plugin = {
  name: 'other-msw',
  enforce: 'pre',
  resolveId: (source) => (/^msw(\/|$)/.test(source) ? resolve(source) : null),
}

export default mergeConfig(
  base,
  defineConfig({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    plugins: [otherMsw],
    // An external package would be resolved past the plugin.
    ssr: { noExternal: [/^msw(\/|$)/] },
  }),
)
