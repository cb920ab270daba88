import { newResponse, setCookiesOf } from './answer.ts'
import { writeEntry } from './entry.ts'
import type { Exchange } from './exchange.ts'
import type { Outcome } from './journal.ts'
import type { SystemStore } from './store.ts'

interface Remembered {
  readonly status: number
  readonly headers: readonly [string, string][]
  readonly text: string
  readonly outcome: Outcome
}

/** Answers by message id; bounded, one set per system and world. A reset brings a new store and forgets them. */
const memories = new WeakMap<SystemStore, Map<string, Promise<Remembered | undefined>>>()

/**
 * Gives the answer to an earlier request with the same message id, byte for byte, or lets `produce` make it.
 * A request that comes while the first is still running waits for its answer. What failed without an answer is
 * not remembered.
 */
export async function memoised(x: Exchange, produce: () => Promise<Response>): Promise<Response> {
  const key = x.double.memo?.key(x.input())
  if (key === undefined) return produce()
  const memory = memoryOf(x)
  for (let known = memory.get(key); known; known = memory.get(key)) {
    const found = await known
    if (found) return replay(x, key, found)
  }
  let kept = false
  let settle: (remembered: Remembered | undefined) => void = () => {}
  const running = new Promise<Remembered | undefined>((resolve) => {
    settle = resolve
  })
  memory.set(key, running)
  bound(memory, x.double.memo?.size ?? 0)
  x.remember = async (response) => {
    if (kept) return
    kept = true
    settle(await contentOf(x, response))
  }
  try {
    const response = await produce()
    await x.remember(response)
    return response
  } catch (error) {
    if (!kept && memory.get(key) === running) memory.delete(key)
    settle(undefined)
    throw error
  }
}

function memoryOf(x: Exchange): Map<string, Promise<Remembered | undefined>> {
  const memory = memories.get(x.state.store) ?? new Map<string, Promise<Remembered | undefined>>()
  memories.set(x.state.store, memory)
  return memory
}

function bound(memory: Map<string, unknown>, size: number): void {
  const oldest = memory.keys().next()
  if (memory.size > size && !oldest.done) memory.delete(oldest.value)
}

async function contentOf(x: Exchange, response: Response): Promise<Remembered> {
  const outcome = x.result?.kind === 'fault' ? x.result.outcome : 'ok'
  const headers = [...response.headers].filter(([name]) => name !== 'set-cookie')
  for (const cookie of setCookiesOf(response)) headers.push(['set-cookie', cookie])
  return { status: response.status, headers, text: await response.clone().text(), outcome }
}

function replay(x: Exchange, key: string, { status, headers, text, outcome }: Remembered): Response {
  x.warnings.push(`replayed the answer to message "${key}"`)
  writeEntry(x, { status, outcome, responseHeaders: headers })
  return newResponse(text, status, headers)
}
