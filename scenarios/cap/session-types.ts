import { defineScenario } from '../define.ts'
import { APPLY_HOPS, applyBody, appToken, finalState, lastFault, NEEDS, SYSTEMS } from './parts.ts'

/** uas-and-cap §17 S19, §3, seen from CAP, whose session at UAS is its certificate. */
export const sessionTypes = defineScenario({
  name: 'cap/session-types',
  title: "CAP's certificate at UAS is unknown, untrusted, revoked",
  summary:
    'Without a session at UAS there is no binding: 50201 for the app, no token, no message. A certificate that is ' +
    'revoked between two calls stops the second; as soon as it is good again, the app only has to ask again.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-24' })
    const token = await s.step('the app has a token of the user centre', () => appToken(s))
    const apply = () => s.cap.expectFault('bind.apply', applyBody(phone, token), 'UAS_FAILED')
    const identity = (changes: Readonly<Record<string, unknown>>) =>
      s.system('cap').configure({ uas: { identity: changes } })

    await s.step('a certificate of an agent that UAS does not know', async () => {
      await identity({ commonName: 'agent-unknown', subject: 'CN=agent-unknown' })
      s.expect(await s.hops(apply), 'hops').toEqual(APPLY_HOPS.slice(0, 3))
      s.expect(await lastFault(s, 'uas', 'user.create'), 'fault of UAS').toEqual('AGENT_NOT_REGISTERED')
    })

    await s.step('a certificate that nobody vouches for', async () => {
      await identity({ commonName: 'agent-cap', subject: 'CN=agent-cap', trusted: false })
      await apply()
      s.expect(await lastFault(s, 'uas', 'user.create'), 'fault of UAS').toEqual('AGENT_CERT_UNTRUSTED')
      await identity({ trusted: true })
    })

    await s.step('revoked before the first call', async () => {
      await s.records.patch('agent', 'agent-cap', { revoked: true })
      await apply()
      s.expect(await lastFault(s, 'uas', 'user.create'), 'fault of UAS').toEqual('AGENT_CERT_REVOKED')
    })

    await s.step('three failed attempts, no token, no message', async () => {
      s.expect(await finalState(s), 'state').toHave({ bindings: ['FAILED', 'FAILED', 'FAILED'], tokens: [] })
      s.expect(await s.captures(), 'messages').toEqual([])
    })

    const applied = await s.step('good again: the app applies, and has its code', async () => {
      await s.records.patch('agent', 'agent-cap', { revoked: false })
      return s.cap.expectOk('bind.apply', applyBody(phone, token))
    })

    await s.step('revoked in the middle: the proof is not taken, the binding stays open', async () => {
      await s.records.patch('agent', 'agent-cap', { revoked: true })
      const body = { token, bindId: applied.bindId, otp: '000000' }
      await s.cap.expectFault('bind.success', body, 'UAS_FAILED')
      s.expect(await lastFault(s, 'uas', 'token.activateByOTP'), 'fault of UAS').toEqual('AGENT_CERT_REVOKED')
      s.expect((await finalState(s)).bindings, 'bindings').toContain('CODE_SENT')
    })
  },
})
