import { describe, expect, it } from 'vitest'
import { createDoubles } from '../../mocks/index.ts'
import type { Peer, PeerCertificate } from '../../mocks/kernel/input.ts'
import { bind, loginUser, open, phoneRequest, START, START_MS, totp, USER, withToken, wrongOtp } from './support.ts'

const certificate: PeerCertificate = {
  fingerprint256: 'ab'.repeat(32),
  subject: 'CN=agent-cap,O=Example',
  commonName: 'agent-cap',
  issuer: 'CN=Example CA',
  serialNumber: '01',
  validFrom: START_MS - 86_400_000,
  validTo: START_MS + 365 * 86_400_000,
  trusted: true,
}
const mutualTls: Peer = { address: '127.0.0.1', secure: true, certificate }
const plainTls: Peer = { address: '127.0.0.1', secure: true }

describe('details a lazy emulator gets wrong: calling and binding (uas-and-cap §15)', () => {
  it('15.1 a second user of the same id in other case is 7006, a number; the first spelling stays', async () => {
    const h = await open()
    await h.ok('user.create', { userId: 'A100001' })
    const again = await h.unchanged(() => h.call('user.create', { userId: 'a100001', name: 'Other' }))
    expect(again.status).toBe(400)
    expect(again.body.fault.code).toBe(7006)
    expect((await h.ok('user.findById', { userId: 'a100001' })).userId).toBe('A100001')
  })

  it('15.2 dynamicAgentSession "true" is taken with a client certificate, and refused without', async () => {
    const h = await open()
    await h.ok('user.create', { userId: USER })
    const session = await loginUser(h, 'B200002')
    const body = { dynamicAgentSession: 'true', sessionToken: session, userId: USER }
    expect((await h.call('user.findById', body, { peer: mutualTls })).status).toBe(200)
    const refused = await h.call('user.findById', body, { peer: plainTls })
    expect([refused.status, refused.code]).toEqual([400, 990204])
  })

  it('15.3 an agent session never idles out; a user session does after 300 s, and ends after 8 h', async () => {
    const h = await open()
    const session = await loginUser(h)
    const list = () => h.call('device.list', { userId: USER }, { session })
    h.advance(299_000)
    expect((await list()).status).toBe(200)
    h.advance(299_000)
    expect((await list()).status).toBe(200)
    h.advance(301_000)
    expect((await list()).code).toBe(990202)
    h.advance(30 * 86_400_000)
    expect((await h.call('device.list', { userId: USER }, { peer: mutualTls })).status).toBe(200)

    const busy = (await h.ok('authn.login', { userId: USER, password: 'Passw0rd-x', realmId: 'AV-PASSWORD' }))
      .sessionToken
    const end = h.now() + 28_800_000
    while (h.now() + 299_000 < end) {
      h.advance(299_000)
      expect((await h.call('device.list', { userId: USER }, { session: busy })).status).toBe(200)
    }
    h.advance(end - h.now())
    expect((await h.call('device.list', { userId: USER }, { session: busy })).code).toBe(990203)
  })

  it('15.4 a bad bearer token is 990207 whatever certificate comes with it; interactive users have none', async () => {
    const h = await open()
    await h.ok('user.create', { userId: USER })
    const body = { userId: USER, dynamicAgentSession: true }
    const answer = await h.call('user.findById', body, { bearer: 'bad', peer: mutualTls })
    expect(answer.code).toBe(990207)
    await expect(h.record('accessToken', { userId: USER, token: 't' })).rejects.toThrow('nonInteractive')
  })

  it('15.5 a simulated certificate and profile production do not start', async () => {
    const config = { uas: { profile: 'production', simCert: { file: './certs/agent.pem', agentId: 'agent-cap' } } }
    await expect(createDoubles({ systems: ['uas'], now: START, config })).rejects.toThrow(
      'refused in profile production',
    )
    await expect(createDoubles({ systems: ['uas'], config: { uas: { profile: 'production' } } })).resolves.toBeDefined()
  })

  it('15.6 the same request twice gives two tokens and two codes; the first token is revoked', async () => {
    const h = await open()
    const phone = h.phone('phone-1')
    const first = await bind(h, phone)
    const otp = phone.generateOTP()
    const second = await h.ok('oath.createAssignEncrypt', phoneRequest(phone))
    expect(second.tokenInfoBean.serialNum).not.toBe(first.tokenInfoBean.serialNum)
    expect(second.activationPassword).not.toBe(first.activationPassword)
    expect(second.userDevice.UUID).toBe(first.userDevice.UUID)
    const late = await h.unchanged(() =>
      h.call('token.activateByOTP', { serialNumber: first.tokenInfoBean.serialNum, otp }),
    )
    expect(late.code).toBe(990506)
  })

  it('15.7 "Activation" gives an Activated token; "Activated" gives 990404 and none', async () => {
    const h = await open()
    const phone = h.phone('phone-1')
    const issued = await bind(h, phone, { status: 'Activation' })
    const serialNumber = issued.tokenInfoBean.serialNum
    const verified = await h.ok('token.verifyOTP', { userId: USER, serialNumber, otp: phone.generateOTP() })
    expect(verified.valid).toBe(true)
    h.advance(60_000)
    const activation = await h.call('token.activateByOTP', { serialNumber, otp: phone.generateOTP() })
    expect(activation.code).toBe(990503)
    const word = await h.unchanged(() =>
      h.call('oath.createAssignEncrypt', phoneRequest(phone, { status: 'Activated' })),
    )
    expect(word.code).toBe(990404)
  })

  it('15.8 the journal has no activation password, though the answer has', async () => {
    const logged: string[] = []
    const h = await open({ onJournal: (_world, entry) => logged.push(JSON.stringify(entry)) })
    await h.ok('user.create', { userId: USER })
    const answer = await h.call('oath.createAssignEncrypt', phoneRequest(h.phone('phone-1')))
    const { activationPassword, encryptedSeeds } = answer.result
    expect(activationPassword).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    expect(logged.length).toBeGreaterThan(1)
    for (const text of [JSON.stringify(h.world.journal.list()), ...logged]) {
      expect(text).not.toContain(activationPassword)
      expect(text).not.toContain(encryptedSeeds.TOTP)
    }
    expect(answer.entry.response.body).toMatchObject({
      result: { activationPassword: expect.stringMatching(/^⟨code:/) },
    })
    const { serialNum } = answer.result.tokenInfoBean
    for (const [id, body] of [
      ['token.findBySerial', { serialNumber: serialNum }],
      ['token.listOfUser', { userId: USER }],
      ['device.list', { userId: USER }],
      ['user.findById', { userId: USER, template: '1,2,3,7' }],
    ] as const) {
      const later = await h.call(id, body)
      expect(later.status).toBe(200)
      expect(JSON.stringify(later.body)).not.toMatch(/activationPassword|secret|hash/)
      expect(JSON.stringify(later.body)).not.toContain(activationPassword)
    }
  })

  it('15.9 the answer says serialNum, activateByOTP wants serialNumber and names it', async () => {
    const h = await open()
    await withToken(h, 'Pending')
    const answer = await h.unchanged(() => h.call('token.activateByOTP', { serialNum: 'EMU1', otp: totp(h.now()) }))
    expect(answer.code).toBe(990100)
    expect(answer.body.fault.message).toContain('serialNumber')
  })

  it('15.10 the SMS code in place of the one-time password is 990602 and counts one failure', async () => {
    const h = await open()
    const issued = await bind(h, h.phone('phone-1'))
    const serialNumber = issued.tokenInfoBean.serialNum
    const answer = await h.call('token.activateByOTP', { serialNumber, otp: issued.activationPassword })
    expect([answer.code, answer.entry.outcome]).toEqual([990602, 'refused'])
    expect((await h.authState(serialNumber)).failCnt).toBe(1)
    expect((await h.authState(serialNumber, 'OCRA')).failCnt).toBe(0)
    expect((await h.call('token.activateByOTP', { serialNumber, otp: wrongOtp(h.now()) })).status).toBe(400)
  })
})
