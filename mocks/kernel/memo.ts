import type { Exchange } from './exchange.ts'
import type { World } from './world.ts'

interface Remembered {
  readonly status: number
  readonly headers: readonly [string, string][]
  readonly text: string
}

/** Answers by system and message id; bounded, one set per world. */
const memories = new WeakMap<World, Map<string, Remembered>>()

function keyOf(x: Exchange): string | undefined {
  const id = x.double.memo?.key(x.input())
  return id === undefined ? undefined : `${x.double.name}/${id}`
}

/** The answer to an earlier request with the same message id, byte for byte. */
export function memoised(x: Exchange): Response | undefined {
  if (!x.double.memo) return undefined
  const key = keyOf(x)
  const found = key === undefined ? undefined : memories.get(x.world)?.get(key)
  return found && new Response(found.text, { status: found.status, headers: found.headers as [string, string][] })
}

/** Keeps an answer for its message id. */
export async function remember(x: Exchange, response: Response): Promise<Response> {
  const key = x.double.memo ? keyOf(x) : undefined
  if (key === undefined || !x.double.memo) return response
  const memory = memories.get(x.world) ?? new Map<string, Remembered>()
  memories.set(x.world, memory)
  const text = await response.clone().text()
  memory.set(key, { status: response.status, headers: [...response.headers], text })
  const oldest = memory.keys().next()
  if (memory.size > x.double.memo.size && !oldest.done) memory.delete(oldest.value)
  return response
}
