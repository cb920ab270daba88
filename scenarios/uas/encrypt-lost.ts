import { defineScenario } from '../define.ts'
import type { ScenarioContext } from '../runner/types.ts'
import { activateOnPhone, ensureUser, issueToken, statusOf, tokenRequest } from './parts.ts'

const userId = 'A100004'
const operation = 'oath.createAssignEncrypt'

/** uas-and-cap §17 S4 and S4b, §11, row "create-assign-and-encrypt", §10.2 compensation. */
export const encryptLost = defineScenario({
  name: 'uas/encrypt-lost',
  title: 'The answer to create-assign-and-encrypt is lost',
  summary:
    'A retry is not idempotent: it makes another token. The back end finds the orphan and revokes it, so that one live ' +
    'token remains. Then UAS crashes between its own sub-steps: atomic by default, with orphans when it is not.',
  needs: ['disruptions', 'config', 'records'],
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-4' })
    const request = tokenRequest(phone, userId)
    await s.step('the back end creates the user', () => ensureUser(s, userId))

    await s.step('UAS commits, and the only copy of seeds and code is lost', async () => {
      await s.disrupt({ match: { operation }, when: 'after', effect: { type: 'drop' }, times: 1 })
      await s.uas.expectBroken(operation, request)
    })

    const orphan = await s.step('the back end finds the orphan by the key of the phone, and revokes it', async () => {
      const tokens = await s.uas.expectOk('token.listOfUser', { userId })
      const pending = tokens.filter(
        (token) => token.status === 'Pending' && token.clientPublicKeyId === request.clientPublicKeyId,
      )
      s.expect(pending.length, 'Pending tokens of this key').toEqual(1)
      const serialNumber = pending[0]?.serialNum ?? ''
      await s.uas.expectOk('token.revoke', { serialNumber, reason: 'the answer was lost' })
      return serialNumber
    })

    await s.step('one retry with the same key makes another token', async () => {
      const issued = await issueToken(s, phone, userId)
      const serialNumber = issued.tokenInfoBean.serialNum
      s.expect(serialNumber, 'serial number').notToEqual(orphan)
      await activateOnPhone(s, phone, issued)
      await s.uas.expectFault(
        'token.activateByOTP',
        { serialNumber: orphan, otp: phone.generateOTP() },
        'TOKEN_REVOKED',
      )
      await s.uas.expectOk('token.activateByOTP', { serialNumber, otp: phone.generateOTP() })
    })

    await s.step('one live token, the orphan is Revoked, one phone', async () => {
      s.expect(await statuses(s, userId), 'tokens, newest first').toEqual(['Activated', 'Revoked'])
      s.expect((await s.uas.expectOk('device.list', { userId })).length, 'phones').toEqual(1)
    })

    await s.step('a crash between the sub-steps leaves nothing: they are one transaction', async () => {
      const before = await s.records.list('token')
      await s.disrupt({ match: { operation }, when: 'at', point: 'assigned', effect: { type: 'crash' }, times: 1 })
      await s.uas.expectBroken(operation, request)
      s.expect(await s.records.list('token'), 'tokens').toEqual(before)
    })

    await s.step('without atomicity a crash after create leaves a token of nobody', async () => {
      await s.configure({ policy: { atomicity: 'partial' } })
      await crashAt(s, 'created', request)
      s.expect(await statuses(s, userId), 'tokens of the user').toEqual(['Activated', 'Revoked'])
      await sweep(s, 'Created')
    })

    await s.step('and a crash after assign one that has a user but no seeds', async () => {
      await crashAt(s, 'assigned', request)
      s.expect(await statuses(s, userId), 'tokens of the user').toContain('Assigned')
      await sweep(s, 'Assigned')
    })

    await s.step('and a crash after encrypt a Pending token that nobody can open', async () => {
      await crashAt(s, 'encrypted', request)
      await sweep(s, 'Pending')
    })

    await s.step('one live token at the end, all orphans are Revoked', async () => {
      const all = (await s.records.list('token')).map((token) => token.status)
      s.expect(all.filter((status) => status === 'Activated').length, 'Activated tokens').toEqual(1)
      s.expect(all.filter((status) => status === 'Revoked').length, 'Revoked tokens').toEqual(4)
      s.expect(all.length, 'tokens').toEqual(5)
    })

    await s.step('the calls came in this order', async () => {
      s.expect(
        (await s.calls()).filter((name) => name !== 'token.findBySerial'),
        'calls',
      ).toEqual([
        'user.create',
        operation,
        'token.listOfUser',
        'token.revoke',
        operation,
        'token.activateByOTP',
        'token.activateByOTP',
        'token.listOfUser',
        'device.list',
        operation,
        operation,
        'token.listOfUser',
        'token.revoke',
        operation,
        'token.listOfUser',
        'token.revoke',
        operation,
        'token.revoke',
      ])
    })
  },
})

async function statuses(s: ScenarioContext, userId: string): Promise<readonly string[]> {
  return (await s.uas.expectOk('token.listOfUser', { userId })).map((token) => token.status)
}

async function crashAt(s: ScenarioContext, point: string, request: ReturnType<typeof tokenRequest>): Promise<void> {
  await s.disrupt({ match: { operation }, when: 'at', point, effect: { type: 'crash' }, times: 1 })
  await s.uas.expectBroken(operation, request)
}

/** What a back end's reconciliation does: find the one orphan in this status, and revoke it. */
async function sweep(s: ScenarioContext, status: string): Promise<void> {
  const orphans = (await s.records.list('token')).filter((token) => token.status === status)
  s.expect(orphans.length, `orphans in status ${status}`).toEqual(1)
  const serialNumber = String(orphans[0]?.serialNum)
  await s.uas.expectOk('token.revoke', { serialNumber, reason: 'orphan' })
  s.expect(await statusOf(s, serialNumber), 'status of the orphan').toEqual('Revoked')
}
