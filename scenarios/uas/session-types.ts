import { defineScenario } from '../define.ts'
import { agent, anonymous, bearer, user, withoutCertificate } from '../runner/callers.ts'
import { TIME_STEP } from './parts.ts'

const userId = 'A100010'
const other = 'A100011'
const password = 'correct horse 10'
const DAY = 86_400_000

/** uas-and-cap §17 S19, §3, §15 details 2, 3, 4 and 20. Mutual TLS itself is a matter of the listener. */
export const sessionTypes = defineScenario({
  name: 'uas/session-types',
  title: 'Three kinds of sessions: agent, access token, user',
  summary:
    'An agent with a certificate never idles out. An access token belongs to a user who cannot log in, and can be ' +
    'revoked. A user session ends after five idle minutes or eight hours, and acts on its own user only.',
  needs: ['clock', 'records'],
  async run(s) {
    const find = { userId }

    await s.step('there are two users, and one for batch jobs with an access token', async () => {
      await s.records.create('user', { userId, password, realms: ['AV-PASSWORD'] })
      await s.records.create('user', { userId: other, password, realms: ['AV-PASSWORD'] })
      await s.records.create('user', { userId: 'BATCH01', nonInteractive: true })
      await s.records.create('accessToken', { id: 'batch', userId: 'BATCH01', token: 'invented-access-token-0001' })
    })

    await s.step('an agent needs its certificate, and says so with true or "true"', async () => {
      await s.uas.expectOk('user.findById', find, { as: agent() })
      await s.uas.expectOk('user.findById', find, { as: agent('agent-cap', 'true') })
      await s.uas.expectFault('user.findById', find, 'AGENT_CERT_REQUIRED', { as: withoutCertificate })
      await s.uas.expectFault('user.findById', find, 'AGENT_NOT_REGISTERED', { as: agent('agent-unknown') })
      await s.uas.expectFault('user.findById', find, 'INVALID_REQUEST', { as: agent('agent-cap', 'yes') })
      await s.uas.expectFault('user.findById', find, 'SESSION_REQUIRED', { as: agent('agent-cap', 'false') })
    })

    await s.step('a session token does not stand in for the certificate', async () => {
      const body = { ...find, sessionToken: '0001aW52ZW50ZWQ' }
      await s.uas.expectFault('user.findById', body, 'AGENT_CERT_REQUIRED', { as: withoutCertificate })
    })

    await s.step('thirty idle days later the agent is still served', async () => {
      await s.clock.advance(30 * DAY)
      await s.uas.expectOk('user.findById', find, { as: agent() })
    })

    await s.step('an access token is served; a bad one is refused, good certificate or not', async () => {
      await s.uas.expectOk('user.findById', find, { as: bearer('invented-access-token-0001') })
      await s.uas.expectFault('user.findById', find, 'ACCESS_TOKEN_INVALID', {
        as: bearer('invented-access-token-0002'),
      })
      const both = { ...agent(), headers: { ...agent().headers, ...bearer('bad').headers } }
      await s.uas.expectFault('user.findById', find, 'ACCESS_TOKEN_INVALID', { as: both })
    })

    await s.step('its user cannot log in, and a revoked token is refused', async () => {
      const login = { userId: 'BATCH01', password, realmId: 'AV-PASSWORD' }
      await s.uas.expectFault('authn.login', login, 'NOT_AUTHORISED', { as: anonymous })
      await s.records.patch('accessToken', 'batch', { revoked: true })
      await s.uas.expectFault('user.findById', find, 'ACCESS_TOKEN_INVALID', {
        as: bearer('invented-access-token-0001'),
      })
    })

    const login = { userId, password, realmId: 'AV-PASSWORD' }
    const session = await s.step('a user logs in; the answer mixes seconds and milliseconds', async () => {
      await s.uas.expectFault('authn.login', { ...login, password: 'wrong' }, 'WRONG_PASSWORD', { as: anonymous })
      const answer = await s.uas.expectOk('authn.login', login, { as: anonymous })
      s.expect(answer.loginTime, 'loginTime, milliseconds').toEqual(s.clock.now())
      s.expect(answer.expiresAt, 'expiresAt, seconds').toEqual(s.clock.now() / 1000 + 28_800)
      return answer.sessionToken
    })

    await s.step('the user session acts on its own user only', async () => {
      await s.uas.expectOk('device.list', find, { as: user(session) })
      await s.uas.expectFault('device.list', { userId: other }, 'NOT_AUTHORISED', { as: user(session) })
      await s.uas.expectFault('user.create', { userId: 'A100099' }, 'NOT_AUTHORISED', { as: user(session) })
    })

    await s.step('299 idle seconds are not too long, and start anew; 301 are', async () => {
      await s.clock.advance(299_000)
      await s.uas.expectOk('device.list', find, { as: user(session) })
      await s.clock.advance(299_000)
      await s.uas.expectOk('device.list', find, { as: user(session) })
      await s.clock.advance(301_000)
      await s.uas.expectFault('device.list', find, 'SESSION_IDLE_TIMEOUT', { as: user(session) })
    })

    await s.step('the absolute end comes however busy the session is', async () => {
      const { sessionToken } = await s.uas.expectOk('authn.login', login, { as: anonymous })
      for (let passed = 0; passed < 28_800_000 - 288_000; passed += 288_000) {
        await s.clock.advance(288_000)
        await s.uas.expectOk('authn.refreshSession', {}, { as: user(sessionToken) })
      }
      await s.clock.advance(288_000)
      await s.uas.expectFault('device.list', find, 'SESSION_EXPIRED', { as: user(sessionToken) })
    })

    await s.step('a session that was ended is unknown', async () => {
      const { sessionToken } = await s.uas.expectOk('authn.login', login, { as: anonymous })
      await s.clock.advance(TIME_STEP)
      await s.uas.expectOk('authn.logout', {}, { as: user(sessionToken) })
      await s.uas.expectFault('device.list', find, 'SESSION_INVALID', { as: user(sessionToken) })
    })

    await s.step('a revoked certificate is refused from the next call on', async () => {
      await s.records.patch('agent', 'agent-cap', { revoked: true })
      await s.uas.expectFault('user.findById', find, 'AGENT_CERT_REVOKED', { as: agent() })
    })

    await s.step('what was refused, in order', async () => {
      const faults = (await s.journal()).flatMap((entry) => entry.fault ?? [])
      s.expect(faults, 'faults').toEqual([
        'AGENT_CERT_REQUIRED',
        'AGENT_NOT_REGISTERED',
        'INVALID_REQUEST',
        'SESSION_REQUIRED',
        'AGENT_CERT_REQUIRED',
        'ACCESS_TOKEN_INVALID',
        'ACCESS_TOKEN_INVALID',
        'NOT_AUTHORISED',
        'ACCESS_TOKEN_INVALID',
        'WRONG_PASSWORD',
        'NOT_AUTHORISED',
        'NOT_AUTHORISED',
        'SESSION_IDLE_TIMEOUT',
        'SESSION_EXPIRED',
        'SESSION_INVALID',
        'AGENT_CERT_REVOKED',
      ])
    })
  },
})
