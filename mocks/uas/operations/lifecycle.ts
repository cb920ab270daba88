import { audit } from '../audit.ts'
import { authStatesOf, requireToken } from '../lookup.ts'
import type { Token } from '../model.ts'
import { deviceUserKey } from '../tables.ts'
import {
  currentStatus,
  isLive,
  resume as resumed,
  revoke as revoked,
  suspend as suspended,
  unassign as unassigned,
  unlock as unlocked,
} from '../token-state.ts'
import type { Operation, UasContext, UasTransaction } from '../types.ts'
import { tokenSummary } from '../wire.ts'

/** `POST /token/suspend`: Activated → Suspended; fail count, drift and last step stay (§5.2). */
export const suspend: Operation<'token.suspend'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  requireStatus(c, token, ['Activated'], 'suspend')
  return write(c, suspended(token))
}

/** `POST /token/resume`: Suspended → Activated. A password tried while suspended is still unused. */
export const resume: Operation<'token.resume'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  requireStatus(c, token, ['Suspended'], 'resume')
  return write(c, resumed(token))
}

/** `POST /token/revoke`: terminal, and idempotent: a second call answers as the first. */
export const revoke: Operation<'token.revoke'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  return token.status === 'Revoked' ? summary(c, token) : write(c, revoked(token))
}

/** `POST /token/unlock`: locked functions are OK again with fail count 0; the token's status does not change. */
export const unlock: Operation<'token.unlock'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  const states = await authStatesOf(c, token)
  const locked = states.filter((state) => state.status === 'Locked' && (!c.body.func || state.func === c.body.func))
  if (locked.length === 0) c.fault('ILLEGAL_TRANSITION', { reason: `token ${token.serialNum} is not locked` })
  for (const state of locked) await c.tx.authStates.put(unlocked(state))
  await audit(c, token.serialNum)
  return summary(c, token)
}

/** `POST /token/unassign`: Activated, Suspended, Pending → Unassigned; user, device link and the seeds of a soft token go. */
export const unassign: Operation<'token.unassign'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  if (!isLive(token, c.clock.now())) {
    c.fault('TOKEN_NOT_ASSIGNED', {
      reason: `token ${token.serialNum} is ${currentStatus(token, c.clock.now())}, not Activated, Suspended or Pending`,
    })
  }
  const result = await write(c, unassigned(token))
  await dropUnusedDeviceLink(c, token)
  return result
}

/** The link of user and device stays while another live token of the user is on it. */
async function dropUnusedDeviceLink(c: UasTransaction, token: Token): Promise<void> {
  const { deviceUuid, userUuid } = token
  if (deviceUuid === null || userUuid === null) return
  const others = await c.tx.tokens.where('device', deviceUuid)
  const needed = others.some((other) => other.userUuid === userUuid && isLive(other, c.clock.now()))
  if (!needed) await c.tx.deviceUsers.delete(deviceUserKey(deviceUuid, userUuid))
}

function requireStatus(c: UasTransaction, token: Token, allowed: readonly Token['status'][], verb: string): void {
  const status = currentStatus(token, c.clock.now())
  if (allowed.includes(status)) return
  const reason = `cannot ${verb} token ${token.serialNum}: it is ${status}`
  if (status === 'Revoked') c.fault('TOKEN_REVOKED', { reason })
  if (status === 'Expired') c.fault('TOKEN_EXPIRED', { reason })
  c.fault('ILLEGAL_TRANSITION', { reason })
}

async function write(c: UasContext, token: Token) {
  await c.tx.tokens.put(token)
  await audit(c, token.serialNum)
  return summary(c, token)
}

async function summary(c: UasTransaction, token: Token) {
  return tokenSummary(token, await authStatesOf(c, token), c.clock.now(), c.config)
}
