import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener, type Http2Bindings, type HttpBindings, RequestError } from '@hono/node-server'
import type { Doubles, HostContext } from '../../mocks/index.ts'
import { ConnectionBroken } from '../../mocks/kernel/faults.ts'
import { breakConnection } from './break-connection.ts'

/** What is read of a body nobody wanted, before the answer goes out. Beyond it the connection is given up. */
const MAX_DRAIN_BYTES = 64 * 1024 * 1024

export interface AnswerOptions {
  readonly hostOf: (request: IncomingMessage) => HostContext
  readonly onError: (error: unknown) => void
  /** Replace the global Request and Response by faster ones; see the option of the same name of `@hono/node-server`. */
  readonly overrideGlobalObjects: boolean
}

type RequestListener = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>

/** The listener that lets the doubles answer the requests of an HTTP or HTTPS server. */
export function answerWith(doubles: Doubles, options: AnswerOptions): RequestListener {
  const fetch = async (request: Request, bindings: HttpBindings | Http2Bindings): Promise<Response> => {
    const incoming = bindings.incoming as IncomingMessage
    try {
      const response = await doubles.fetch(request, options.hostOf(incoming))
      if (!incoming.complete) await drainBody(incoming)
      return response
    } catch (error) {
      if (error instanceof ConnectionBroken) breakConnection(incoming.socket, error.effect)
      throw error
    }
  }
  const errorHandler = (error: unknown): Response | undefined => {
    // The connection is gone on purpose: there is nobody to answer.
    if (error instanceof ConnectionBroken) return undefined
    if (error instanceof RequestError) return problem(400, 'bad-request', `${error.message}.`)
    options.onError(error)
    return problem(500, 'internal', 'authdouble failed. The reason is in its log; AUTHDOUBLE_DEBUG=1 shows the stack.')
  }
  return getRequestListener(fetch, {
    errorHandler: errorHandler as (error: unknown) => Response,
    overrideGlobalObjects: options.overrideGlobalObjects,
  }) as RequestListener
}

const problem = (status: number, code: string, message: string): Response =>
  new Response(JSON.stringify({ error: { code, message } }), {
    status,
    headers: { 'content-type': 'application/json' },
  })

/**
 * Reads what is left of a body, so that a client which sends all before it reads gets its answer instead of a reset.
 * Resolves when the body has ended, the client is gone, or there is too much of it.
 */
function drainBody(incoming: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let length = 0
    const done = (): void => {
      incoming.off('data', count)
      resolve()
    }
    const count = (chunk: Buffer): void => {
      length += chunk.length
      if (length > MAX_DRAIN_BYTES) done()
    }
    // A half-read body still has the listeners of its reader, which pause it again.
    incoming.removeAllListeners('data')
    incoming.on('data', count)
    incoming.once('end', done)
    incoming.once('close', done)
    incoming.resume()
  })
}
