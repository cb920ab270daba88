import type { BaseConfig } from '../../kernel/double.ts'

/** OMS has no policies of its own. */
export const defaults: BaseConfig = { profile: 'dev', strict: false, paths: {}, aliases: {}, fields: {} }

export const profiles = { dev: {} }
