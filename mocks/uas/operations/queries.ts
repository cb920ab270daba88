import { authStatesOf, deviceOf, ownerOf, requireToken, requireUser } from '../lookup.ts'
import type { Token } from '../model.ts'
import { requireSelf } from '../sessions.ts'
import type { Operation, UasTransaction } from '../types.ts'
import { authStateView, deviceView, tokenInfoBean, tokenSummary } from '../wire.ts'

/** `POST /query/token/findBySerial` (§6.8, inferred). Never seeds, never codes. */
export const findBySerial: Operation<'token.findBySerial'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  requireSelf(c, token.userUuid)
  return tokenDetail(c, token)
}

/** `POST /query/token/listOfUser` (§6.8, inferred): newest first. */
export const listOfUser: Operation<'token.listOfUser'> = async (c) => {
  const user = await requireUser(c, c.body)
  requireSelf(c, user.uuid)
  const tokens = (await c.tx.tokens.where('user', user.uuid)).toSorted(newestFirst)
  const details = await Promise.all(tokens.map((token) => tokenDetail(c, token)))
  return c.body.status ? details.filter((detail) => detail.status === c.body.status) : details
}

const newestFirst = (a: Token, b: Token): number =>
  b.createdTime - a.createdTime || (a.serialNum < b.serialNum ? 1 : -1)

async function tokenDetail(c: UasTransaction, token: Token) {
  const device = await deviceOf(c, token)
  const states = await authStatesOf(c, token)
  return {
    ...tokenInfoBean(token, await ownerOf(c, token)),
    ...tokenSummary(token, states, c.clock.now(), c.config),
    authStates: states.map((state) => authStateView(state, c.config)),
    batchId: token.batchId,
    validFrom: token.validFrom,
    validTo: token.validTo,
    ...(token.clientPublicKeyId === null ? {} : { clientPublicKeyId: token.clientPublicKeyId }),
    ...(token.activatedTime === null ? {} : { activatedTime: token.activatedTime }),
    ...(token.activation === null ? {} : { activationExpiresAt: token.activation.expiresAt }),
    ...(device ? { userDevice: deviceView(device, c.config) } : {}),
  }
}
