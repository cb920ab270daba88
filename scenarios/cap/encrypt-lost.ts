import { defineScenario } from '../define.ts'
import { type Applied, apply, appToken, BOUND, finalState, NEEDS, openSeeds, SYSTEMS, success } from './parts.ts'

/** uas-and-cap §17 S4, §10.2, §11 row "create-assign-and-encrypt". */
export const encryptLost = defineScenario({
  name: 'cap/encrypt-lost',
  title: 'UAS makes the token, and its answer is lost',
  summary:
    'CAP looks for tokens of this key, revokes the one nobody has the code of, and asks once more. The app sees one ' +
    'answer and the person one message; in the end one token is alive.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-4' })
    const token = await s.step('the app has a token of the user centre', () => appToken(s))

    let applied!: Applied
    await s.step('the answer is lost: CAP looks, revokes and asks again', async () => {
      const match = { operation: 'oath.createAssignEncrypt' }
      await s.disrupt({ match, when: 'after', effect: { type: 'drop' }, times: 1 })
      const hops = await s.hops(async () => {
        applied = await apply(s, phone, token)
      })
      s.expect(hops, 'hops').toEqual([
        'cap bind.apply',
        'user-centre token.verify',
        'uas user.create',
        'uas oath.createAssignEncrypt',
        'uas token.listOfUser',
        'uas token.revoke',
        'uas oath.createAssignEncrypt',
        'cap deliver.sms',
      ])
    })

    await s.step('one message, for the token that is alive', async () => {
      s.expect((await s.captures()).length, 'messages').toEqual(1)
      s.expect((await finalState(s)).tokens, 'tokens').toEqual(['Pending', 'Revoked'])
    })

    await s.step('the binding ends as any other', async () => {
      await openSeeds(s, phone, applied)
      await success(s, phone, token, applied)
      s.expect(await finalState(s), 'state').toEqual({ ...BOUND, tokens: ['Activated', 'Revoked'] })
    })
  },
})
