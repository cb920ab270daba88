/** How the process ends: 0 ok, 1 findings, 2 wrong usage, 3 the environment does not allow it (DESIGN §8). */
export type ExitCode = 0 | 1 | 2 | 3

/**
 * Something the user can put right: what, why, what to do. Printed without a stack trace.
 *
 * @example
 * throw new UserError('port-taken', 3, 'Port 4600 is taken. Use --port 4601.')
 */
export class UserError extends Error {
  readonly code: string
  readonly exitCode: ExitCode

  constructor(code: string, exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UserError'
    this.code = code
    this.exitCode = exitCode
  }
}

/** Wrong arguments or a wrong configuration: exit code 2. */
export const usageError = (message: string, code = 'usage'): UserError => new UserError(code, 2, message)

/** The machine does not let us: exit code 3. */
export const environmentError = (message: string, code = 'environment'): UserError => new UserError(code, 3, message)
