import { nextNumber } from './ids.ts'
import { actorOf } from './sessions.ts'
import type { UasContext } from './types.ts'

const KEPT = 1000

/** Notes who did what to whom; keeps the newest thousand. `realActorId` is copied from the request (§4, P6). */
export async function audit(c: UasContext, subject: string, result = 'OK'): Promise<void> {
  const number = await nextNumber(c, 'audit')
  const { realActorId } = c.body as { realActorId?: string }
  await c.tx.audit.put({
    id: keyOf(number),
    at: c.clock.now(),
    operation: c.operation.operationId,
    actor: actorOf(c.caller),
    realActor: realActorId ?? '',
    subject,
    result,
  })
  await c.tx.audit.delete(keyOf(number - KEPT))
}

const keyOf = (number: number): string => `A${String(number).padStart(10, '0')}`
