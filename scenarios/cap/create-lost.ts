import { defineScenario } from '../define.ts'
import {
  apply,
  applyBody,
  appToken,
  BOUND,
  finalState,
  NEEDS,
  openSeeds,
  SUCCESS_HOPS,
  SYSTEMS,
  success,
} from './parts.ts'

/** uas-and-cap §17 S3, §11 row "create user". */
export const createLost = defineScenario({
  name: 'cap/create-lost',
  title: 'UAS creates the user, and its answer is lost',
  summary:
    'CAP cannot know whether the user is there, and ends the attempt; nothing is to undo. The next attempt hears 7006, ' +
    'asks UAS for the user and goes on: the app never sees that code.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-3' })
    const token = await s.step('the app has a token of the user centre', () => appToken(s))

    await s.step('the answer to user.create is lost: no token is made, no message goes', async () => {
      await s.disrupt({ match: { operation: 'user.create' }, when: 'after', effect: { type: 'drop' }, times: 1 })
      const hops = await s.hops(() => s.cap.expectFault('bind.apply', applyBody(phone, token), 'UAS_FAILED'))
      s.expect(hops, 'hops').toEqual(['cap bind.apply', 'user-centre token.verify', 'uas user.create'])
      s.expect(await finalState(s), 'state').toHave({ bindings: ['FAILED'], methods: 0, tokens: [] })
      s.expect(await s.captures(), 'messages').toEqual([])
    })

    const applied = await s.step('the next attempt finds the user there, and goes on', async () => {
      let answer!: Awaited<ReturnType<typeof apply>>
      const hops = await s.hops(async () => {
        answer = await apply(s, phone, token)
      })
      s.expect(hops, 'hops').toEqual([
        'cap bind.apply',
        'user-centre token.verify',
        'uas user.create',
        'uas user.findById',
        'uas oath.createAssignEncrypt',
        'cap deliver.sms',
      ])
      return answer
    })

    await s.step('the binding ends as any other', async () => {
      await openSeeds(s, phone, applied)
      s.expect(await s.hops(() => success(s, phone, token, applied)), 'hops of success').toEqual([...SUCCESS_HOPS])
      s.expect(await finalState(s), 'state').toEqual({ ...BOUND, bindings: ['DONE', 'FAILED'] })
    })
  },
})
