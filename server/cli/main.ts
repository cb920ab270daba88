import { CommanderError } from 'commander'
import { ControlCallFailed } from '../../mocks/control/client.ts'
import { UserError } from '../errors.ts'
import { type Io, processIo } from './io.ts'
import { createProgram, withVerb } from './program.ts'

/**
 * Runs one command line to its end.
 *
 * @param args without node and script
 * @returns the exit code: 0 ok, 1 findings, 2 usage, 3 environment
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  let code = 0
  try {
    const program = await createProgram(args, io, (own) => {
      code = own
    })
    await program.parseAsync(withVerb(args), { from: 'user' })
    return code
  } catch (error) {
    return explain(error, io)
  }
}

/** Says what went wrong, without a stack unless AUTHDOUBLE_DEBUG=1 asks for one; gives the exit code. */
function explain(error: unknown, io: Io): number {
  // Commander has said it; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  io.err(`authdouble: ${io.env.AUTHDOUBLE_DEBUG === '1' ? (stack ?? message) : message}\n`)
  if (error instanceof UserError) return error.exitCode
  if (error instanceof ControlCallFailed) {
    if (error.code === 'token-required') io.err('Give it with --control-token TOKEN or AUTHDOUBLE_CONTROL_TOKEN.\n')
    return 2
  }
  io.err('This is a fault of authdouble. AUTHDOUBLE_DEBUG=1 shows where; please report it.\n')
  return 3
}
