import { defineScenario } from '../define.ts'
import {
  APPLY_HOPS,
  apply,
  appToken,
  BOUND,
  finalState,
  LOGIN_HOPS,
  lastCode,
  login,
  NEEDS,
  openSeeds,
  SUCCESS_HOPS,
  SYSTEMS,
  success,
  USER,
} from './parts.ts'

/** uas-and-cap §17 S1, §10.2, §10.3, §15 detail 8. */
export const bindHappy = defineScenario({
  name: 'cap/bind-happy',
  title: 'A phone is bound, and logs in',
  summary:
    'The app asks CAP, CAP asks user centre and UAS, and the code goes by SMS: no answer carries it. With the proof of ' +
    'the phone OMS learns of the method, the devices of the old login go and the method is stored.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-1' })
    const token = await s.step('the app has a token of the user centre', () => appToken(s))

    let applied!: Awaited<ReturnType<typeof apply>>
    await s.step('the app applies: user, token, message, in this order', async () => {
      const hops = await s.hops(async () => {
        applied = await apply(s, phone, token)
      })
      s.expect(hops, 'hops of apply').toEqual([...APPLY_HOPS])
    })

    await s.step('the code went to the number that the user centre knows, and nowhere else', async () => {
      const [message] = (await s.captures()).slice(-1)
      s.expect(message?.to, 'number').toEqual('13800000001')
      s.expect(applied.mobileMasked, 'number as the app sees it').toEqual('138****0001')
      s.expect(JSON.stringify(applied), 'answer of apply').notToContain(await lastCode(s))
      s.expect('activationPassword' in applied.result, 'a code in the result').toEqual(false)
    })

    await s.step('the phone opens its seeds and sets a PIN', () => openSeeds(s, phone, applied))

    const done = await s.step('the app reports success with a one-time password', async () => {
      let answer!: Awaited<ReturnType<typeof success>>
      const hops = await s.hops(async () => {
        answer = await success(s, phone, token, applied)
      })
      s.expect(hops, 'hops of success').toEqual([...SUCCESS_HOPS])
      s.expect(answer.state, 'state of the binding').toEqual('DONE')
      return answer
    })

    await s.step('the same report once more answers the same, and repeats nothing', async () => {
      const hops = await s.hops(async () => {
        s.expect(await success(s, phone, token, applied), 'second answer').toEqual(done)
      })
      s.expect(hops, 'hops of the repetition').toEqual(['cap bind.success', 'user-centre token.verify'])
    })

    await s.step('the binding has its log', async () => {
      const bind = await s.cap.expectOk('bind.get', undefined, { path: { bindId: applied.bindId }, query: { token } })
      s.expect(
        bind.log.map((entry) => entry.state),
        'states',
      ).toEqual(['NEW', 'USER_OK', 'TOKEN_PENDING', 'CODE_SENT', 'ACTIVATED', 'OMS_SYNCED', 'DEVICES_PURGED', 'DONE'])
    })

    await s.step('the phone logs in: its answer to the challenge of this very login', async () => {
      s.expect(await s.hops(() => login(s, phone)), 'hops of a login').toEqual([...LOGIN_HOPS])
    })

    await s.step('one token, one method, no device of the old login', async () => {
      s.expect(await finalState(s, USER), 'state').toEqual(BOUND)
    })
  },
})
