import { defineScenario } from '../define.ts'
import { type Applied, apply, appToken, BOUND, finalState, NEEDS, openSeeds, SYSTEMS, success } from './parts.ts'

/** uas-and-cap §17 S4b, §6.3: a UAS whose three steps are three transactions. */
export const encryptPartial = defineScenario({
  name: 'cap/encrypt-partial',
  title: 'UAS dies between making a token and assigning it',
  summary:
    'Where create-assign-and-encrypt is not atomic, a crash leaves a token of nobody. CAP cannot find it by the user, ' +
    'and gets a second one; the orphan is Created, good for no login, and is left to the sweep of an operator.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-5' })
    const token = await s.step('UAS is one that commits step by step', async () => {
      await s.configure({ policy: { atomicity: 'partial' } })
      return appToken(s)
    })

    let applied!: Applied
    await s.step('UAS dies after the first step: CAP finds nothing to revoke, and asks again', async () => {
      const match = { operation: 'oath.createAssignEncrypt' }
      await s.disrupt({ match, when: 'at', point: 'created', effect: { type: 'crash' }, times: 1 })
      const hops = await s.hops(async () => {
        applied = await apply(s, phone, token)
      })
      s.expect(hops, 'hops').toEqual([
        'cap bind.apply',
        'user-centre token.verify',
        'uas user.create',
        'uas oath.createAssignEncrypt',
        'uas token.listOfUser',
        'uas oath.createAssignEncrypt',
        'cap deliver.sms',
      ])
    })

    await s.step('the binding ends as any other', async () => {
      await openSeeds(s, phone, applied)
      await success(s, phone, token, applied)
      s.expect(await finalState(s), 'state').toEqual(BOUND)
    })

    await s.step('the orphan belongs to nobody; the sweep revokes it', async () => {
      const orphans = (await s.records.list('token')).filter((record) => record.status === 'Created')
      s.expect(
        orphans.map((orphan) => orphan.userUuid),
        'owners of the orphans',
      ).toEqual([null])
      await s.uas.expectOk('token.revoke', { serialNumber: String(orphans[0]?.serialNum), reason: 'orphan' })
      const statuses = (await s.records.list('token')).map((record) => String(record.status)).sort()
      s.expect(statuses, 'all tokens').toEqual(['Activated', 'Revoked'])
    })
  },
})
