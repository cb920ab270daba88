import { isObject } from '../common/answer.ts'
import { callUas, describeUas, isTokenUnusable } from '../common/uas-client.ts'
import type { LoginContext } from './types.ts'

/** What the phone answers to. */
export interface Challenge {
  readonly id: string
  readonly question: string
  readonly suite: string
}

/**
 * Opens a challenge whose question is the SHA-256 of `data` (uas-and-cap §6.8, §10.4).
 *
 * @throws TOKEN_UNUSABLE when UAS says that the token cannot be used; UAS_FAILED for everything else
 */
export async function openChallenge(c: LoginContext, serialNumber: string, data: string): Promise<Challenge> {
  const { timeoutMs, uas } = c.config
  const answer = await callUas(c, '/token/createChallenge', { serialNumber, func: 'OCRA', data }, { timeoutMs })
  if (isTokenUnusable(uas.codes, answer)) c.fault('TOKEN_UNUSABLE', { reason: `UAS: ${describeUas(answer)}` })
  const challenge = answer.kind === 'ok' ? read(answer.result) : undefined
  return challenge ?? c.fault('UAS_FAILED', { reason: `createChallenge: ${describeUas(answer)}` })
}

/** A UAS of somebody else may answer anything. */
function read(result: unknown): Challenge | undefined {
  if (!isObject(result)) return undefined
  const { challengeId: id, question, suite } = result
  const isChallenge = [id, question, suite].every((text) => typeof text === 'string' && text !== '')
  return isChallenge ? ({ id, question, suite } as Challenge) : undefined
}
