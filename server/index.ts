/** `authdouble/server`: the doubles on real ports, from code or from a configuration file. */
export { type AuthorityFiles, type AuthorityOptions, ensureAuthority } from './ca/directory.ts'
export { type FileConfig, loadConfig, loadSeed, type Seed, type TlsFiles } from './config.ts'
export { type ExitCode, UserError } from './errors.ts'
export {
  type ExtraListener,
  type ListenerInfo,
  type RunningServer,
  type ServerOptions,
  startServer,
  type TlsOptions,
} from './listen.ts'
export { createLogger, type Logger, type LogLevel } from './log.ts'
export { type Started, start } from './start.ts'
export { loadTls } from './tls-files.ts'
