import { defineScenario } from '../define.ts'
import type { ActivationResult } from '../devices/virtual-device.ts'
import { expectRefusal } from '../uas/parts.ts'
import { apply, applyBody, appToken, BIND_TTL, finalState, NEEDS, SMS_INTERVAL, SYSTEMS } from './parts.ts'

const PER_DAY = 10

/** uas-and-cap §17 S22, §9, §10.2. */
export const bruteForce = defineScenario({
  name: 'cap/brute-force',
  title: 'Somebody guesses activation codes, and asks for more and more messages',
  summary:
    'The phone wipes itself after five wrong codes; UAS does not hear of it, the token waits until its time is over. A ' +
    'number gets one message a minute and ten a day, whoever asks.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-27' })
    const token = await s.step('the app has a token of the user centre', () => appToken(s))
    const result = await s.step('it applies', async () => (await apply(s, phone, token)).result)

    await s.step('five wrong codes: the phone wipes key and tries, and no server hears of it', async () => {
      const guess = (code: string) => phone.activateToken(result as unknown as ActivationResult, code)
      const hops = await s.hops(async () => {
        for (let n = 1; n <= 4; n++) await expectRefusal(() => guess(`wrong-${n}`), 'ACTIVATION_CODE_INVALID')
        await expectRefusal(() => guess('wrong-5'), 'ACTIVATION_LOCKED')
        await expectRefusal(() => guess('wrong-6'), 'NOT_PREACTIVATED')
      })
      s.expect(hops, 'hops').toEqual([])
      s.expect(await finalState(s), 'state').toHave({ bindings: ['CODE_SENT'], tokens: ['Pending'] })
    })

    await s.step('when its time is over CAP ends the binding and revokes the token', async () => {
      await s.clock.advance(BIND_TTL)
      s.expect(await finalState(s), 'state').toHave({
        bindings: ['EXPIRED'],
        methods: 0,
        tokens: ['Revoked'],
        oms: ['SMS'],
      })
    })

    await s.step('a message a minute, ten in a day; the first is counted', async () => {
      for (let message = 2; message <= PER_DAY; message++) {
        const body = applyBody(phone, token, { resend: true })
        await s.cap.expectOk('bind.apply', body)
        await s.cap.expectFault('bind.apply', body, 'SMS_THROTTLED')
        await s.clock.advance(SMS_INTERVAL)
      }
      s.expect((await s.captures()).length, 'messages').toEqual(PER_DAY)
    })

    await s.step('the eleventh is refused, without a call to UAS', async () => {
      const body = applyBody(phone, token, { resend: true })
      const hops = await s.hops(() => s.cap.expectFault('bind.apply', body, 'SMS_THROTTLED'))
      s.expect(hops, 'hops').toEqual(['cap bind.apply', 'user-centre token.verify'])
    })

    await s.step('at most one token is alive', async () => {
      const alive = (await finalState(s)).tokens.filter((status) => status === 'Pending' || status === 'Activated')
      s.expect(alive, 'living tokens').toEqual(['Pending'])
    })
  },
})
