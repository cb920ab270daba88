import { defineScenario } from '../define.ts'
import type { ActivationResult } from '../devices/virtual-device.ts'
import { expectRefusal } from '../uas/parts.ts'
import {
  APPLY_HOPS,
  apply,
  applyBody,
  appToken,
  BOUND,
  finalState,
  lastCode,
  NEEDS,
  openSeeds,
  SMS_INTERVAL,
  SYSTEMS,
  success,
} from './parts.ts'

/** uas-and-cap §17 S6, §10.2, §11 row "SMS". */
export const smsFail = defineScenario({
  name: 'cap/sms-fail',
  title: 'The SMS gateway fails, once before and once after the message went',
  summary:
    'The code cannot be read back, so CAP revokes the token and ends the binding. A message that went all the same ' +
    'carries a code for nothing. The next attempt waits for the minute between two messages to one number.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-8' })
    const token = await s.step('the app has a token of the user centre', () => appToken(s))
    const fail = async (when: 'before' | 'after') => {
      const match = { system: 'cap', operation: 'deliver.sms' }
      await s.disrupt({ match, when, effect: { type: 'drop' }, times: 1 })
      return s.hops(() => s.cap.expectFault('bind.apply', applyBody(phone, token), 'SMS_FAILED'))
    }

    await s.step('the message does not go: the token is revoked, no binding is open', async () => {
      s.expect(await fail('before'), 'hops').toEqual([...APPLY_HOPS, 'uas token.revoke'])
      s.expect(await s.captures(), 'messages').toEqual([])
      s.expect(await finalState(s), 'state').toHave({ bindings: ['FAILED'], tokens: ['Revoked'], methods: 0 })
    })

    await s.step('at once is too soon: a message that may have gone counts as gone', async () => {
      const { body } = await s.cap.expectFault('bind.apply', applyBody(phone, token), 'SMS_THROTTLED')
      s.expect((body as { data: unknown }).data, 'data of the refusal').toEqual({
        canResendAt: s.clock.now() + SMS_INTERVAL,
      })
    })

    const stray = await s.step('a minute later it goes, but CAP does not hear so: a code for nothing', async () => {
      await s.clock.advance(SMS_INTERVAL)
      const hops = await fail('after')
      s.expect(hops.at(-1), 'last hop').toEqual('uas token.revoke')
      s.expect((await finalState(s)).tokens, 'tokens').toEqual(['Revoked', 'Revoked'])
      return lastCode(s)
    })

    await s.step('the third attempt is good; the stray code does not open its seeds', async () => {
      await s.clock.advance(SMS_INTERVAL)
      const applied = await apply(s, phone, token)
      await expectRefusal(
        () => phone.activateToken(applied.result as unknown as ActivationResult, stray),
        'ACTIVATION_CODE_INVALID',
      )
      await openSeeds(s, phone, applied)
      await success(s, phone, token, applied)
      s.expect(await finalState(s), 'state').toEqual({
        ...BOUND,
        bindings: ['DONE', 'FAILED', 'FAILED'],
        tokens: ['Activated', 'Revoked', 'Revoked'],
      })
    })
  },
})
