import { defineScenario } from '../define.ts'
import type { ScenarioContext } from '../runner/types.ts'
import { appToken, bindPhone, loginBody, NEEDS, SECOND, SYSTEMS, USER } from './parts.ts'

const OLD_APP = '8.9.0'
const NEW_APP = '9.10'

/** uas-and-cap §17 S17, §13: the table of device lists, played. */
export const oldApp = defineScenario({
  name: 'cap/old-app',
  title: 'What old and new apps see, and who must upgrade',
  summary:
    'The first version with iSprint is 9.9, and 9.10 is newer. Each row of the table of the notes is played: login and ' +
    'list of devices of an app, with iSprint in use, never used, and once used. A missing version is an old one.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-22' })
    await s.step('iSprint begins with version 9.9 of the app', () =>
      s.system('cap').configure({ isprintAppVersion: '9.9' }),
    )
    const rows: string[][] = []
    const see = async (app: string, use: string, version: string | undefined, userId: string) => {
      const [login, list] = [await loginAs(s, phone, version, userId), await listAs(s, version, userId)]
      rows.push([app, use, login, list])
      return { login, list }
    }

    await s.step('not used: both apps log in as ever and see the trusted devices', async () => {
      const trusted = 'TRUSTED_DEVICE: old-tablet-1, old-phone-1'
      const unchanged = { login: 'SMS', list: trusted }
      s.expect(await see('new', 'not used', NEW_APP, USER), 'new app').toEqual(unchanged)
      s.expect(await see('old', 'not used', OLD_APP, USER), 'old app').toEqual(unchanged)
    })

    const bound = await s.step('a phone is bound', () => bindPhone(s, phone))

    await s.step('in use: the new app logs in with iSprint and sees its phone', async () => {
      const seen = await see('new', 'in use', NEW_APP, USER)
      s.expect(seen, 'new app').toEqual({ login: 'ISPRINT', list: 'ISPRINT: pixel-22' })
    })

    await s.step('in use: the old app must be upgraded, and so must one that names no version', async () => {
      const refused = { login: 'UPGRADE_REQUIRED', list: 'UPGRADE_REQUIRED' }
      const tickets = (await s.system('user-centre').records.list('ticket')).length
      s.expect(await see('old', 'in use', OLD_APP, USER), 'old app').toEqual(refused)
      s.expect(await see('no version', 'in use', undefined, USER), 'no version').toEqual(refused)
      s.expect((await s.system('user-centre').records.list('ticket')).length, 'tickets').toEqual(tickets)
    })

    await s.step('with a soft upgrade the old app sees the phones of iSprint alone', async () => {
      await s.system('cap').configure({ forceUpgrade: 'soft' })
      const seen = await see('old, soft', 'in use', OLD_APP, USER)
      s.expect(seen, 'old app').toEqual({ login: 'SMS', list: 'ISPRINT: pixel-22 (upgrade)' })
      await s.system('cap').configure({ forceUpgrade: 'hard' })
    })

    await s.step('9.9 is the border: 9.8.9 is old, 9.9 and 9.10 are new', async () => {
      s.expect(await loginAs(s, phone, '9.8.9', USER), 'version 9.8.9').toEqual('UPGRADE_REQUIRED')
      s.expect(await loginAs(s, phone, '9.9', USER), 'version 9.9').toEqual('ISPRINT')
      s.expect(await loginAs(s, phone, '9.10', USER), 'version 9.10').toEqual('ISPRINT')
    })

    await s.step('once used, now unbound: the old app sees an empty list, not the trusted devices', async () => {
      await s.cap.expectOk('bind.unbind', { token: bound.token })
      await s.system('user-centre').records.create('trustedDevice', { userId: USER, deviceId: 'phone-since' })
      const seen = await see('old', 'once used', OLD_APP, USER)
      s.expect(seen, 'old app').toEqual({ login: 'SMS', list: 'ISPRINT: none' })
    })

    await s.step('the open cells are configuration', async () => {
      await s.system('cap').configure({ lists: { newAppUnusedShowsTrusted: false, oldAppUnusedShowsIsprint: true } })
      s.expect(await listAs(s, NEW_APP, SECOND), 'new app, not used').toEqual('TRUSTED_DEVICE: none')
      s.expect(await listAs(s, OLD_APP, SECOND), 'old app, not used').toEqual('ISPRINT: none')
    })

    s.table('Login and list of devices', ['app', 'iSprint', 'login', 'list'], rows)
  },
})

const versionOf = (appVersion: string | undefined) => (appVersion === undefined ? {} : { appVersion })

/** How an app would log in, or why not. */
async function loginAs(
  s: ScenarioContext,
  phone: Parameters<typeof loginBody>[0],
  version: string | undefined,
  userId: string,
): Promise<string> {
  const { appVersion: _own, ...body } = loginBody(phone, userId)
  const result = await s.uc.call('login', { ...body, ...versionOf(version) })
  return result.payload?.authMethod ?? result.fault ?? result.outcome
}

/** `ISPRINT: pixel-22`, or why there is no list. */
async function listAs(s: ScenarioContext, version: string | undefined, userId: string): Promise<string> {
  const query = { token: await appToken(s, userId), ...versionOf(version) }
  const { payload, fault } = await s.cap.call('device.list', undefined, { query })
  if (!payload) return fault ?? 'broken'
  const devices = payload.devices.map((device) => device.deviceId).join(', ') || 'none'
  return `${payload.source}: ${devices}${payload.forceUpgrade ? ' (upgrade)' : ''}`
}
