import type { CapTransaction } from './types.ts'

const DAY_MS = 86_400_000

/** When the next message to a number may go: one a minute, ten a day (uas-and-cap §10.2). */
async function nextAllowed(t: CapTransaction, mobile: string): Promise<number> {
  const { intervalSec, perDay } = t.config.sms
  const sent = (await t.tx.smsLedger.get(mobile))?.sentAt.filter((at) => at > t.clock.now() - DAY_MS) ?? []
  const last = sent.at(-1)
  const byInterval = last === undefined ? 0 : last + intervalSec * 1000
  const byDay = sent.length < perDay ? 0 : (sent.at(-perDay) ?? 0) + DAY_MS
  return Math.max(byInterval, byDay)
}

/** @throws SMS_THROTTLED with `canResendAt` */
export async function checkThrottle(t: CapTransaction, mobile: string): Promise<void> {
  const canResendAt = await nextAllowed(t, mobile)
  if (t.clock.now() < canResendAt) {
    t.fault('SMS_THROTTLED', { reason: `the next message may go at ${canResendAt}`, data: { canResendAt } })
  }
}

/** Counts a message before it is tried: one that may have gone counts as gone. @throws SMS_THROTTLED */
export async function reserveMessage(t: CapTransaction, mobile: string): Promise<void> {
  await checkThrottle(t, mobile)
  const kept = (await t.tx.smsLedger.get(mobile))?.sentAt.filter((at) => at > t.clock.now() - DAY_MS) ?? []
  await t.tx.smsLedger.put({ mobile, sentAt: [...kept, t.clock.now()] })
}

export const canResendAt = (t: CapTransaction, mobile: string): Promise<number> => nextAllowed(t, mobile)
