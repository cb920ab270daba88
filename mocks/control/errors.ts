/** A call that the control plane refuses: answered as `{error: {code, message}}`. */
export class ControlError extends Error {
  readonly status: number
  /** Kebab-case, stable. */
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  /** @param message what happened, why, and what to do */
  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.name = 'ControlError'
    this.status = status
    this.code = code
    this.headers = headers
  }
}

export const badRequest = (code: string, message: string): ControlError => new ControlError(400, code, message)
export const notFound = (code: string, message: string): ControlError => new ControlError(404, code, message)
export const conflict = (code: string, message: string): ControlError => new ControlError(409, code, message)

/** The answer of a refused call. */
export function errorResponse(error: ControlError): Response {
  const { status, code, message, headers } = error
  return Response.json({ error: { code, message } }, { status, headers })
}
