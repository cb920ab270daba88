import { expect, it } from 'vitest'
import { goodBody, halfLogin, operationIds, stage } from './stage.ts'
import { open, tokenRequest, totp, USER } from './support.ts'

const DEVICE = 'UUID status type id agent desc createdTime adminModifier adminModifiedTime lastUsedTime'
const INFO = 'serialNum vendor model assignedUserUUIDs assignedUserIds UUID name version'
const USER_VIEW = 'UUID userId userStoreId segmentId name status realms version createdTime'
const SOFT = 'tokenInfoBean encryptedSeeds specs activationPassword userDevice version'
const STATE = 'serialNum status func'
const SESSION =
  'sessionToken sessionIID userUUID userId userStoreId segmentId realmId idleTimeOutInSecs expiresAt loginTime lastAccessTime authenticated sessionFlags state attr loginModuleStates'

/** Members of the result, in the order in which they come; `[]` before them: of the first item. */
const MEMBERS: Readonly<Record<string, string>> = {
  'user.create': USER_VIEW,
  'user.findById': USER_VIEW,
  'user.modify': `${USER_VIEW} attributes`,
  'user.delete': 'true',
  'oath.createAssignEncrypt': SOFT,
  'token.activateByOTP': 'serialNum status activatedTime userDevice',
  'token.verifyOTP': 'valid serialNum func timeStep timeDrift',
  'token.createChallenge': 'challengeId question suite expiresAt',
  'token.verifyOCRA': 'valid serialNum func challengeId',
  'token.resync': 'serialNum func timeStep timeDrift',
  'token.suspend': STATE,
  'token.resume': STATE,
  'token.unlock': STATE,
  'token.revoke': STATE,
  'token.unassign': STATE,
  'token.reissueActivation': SOFT,
  'token.findBySerial': `${INFO} status func authStates batchId validFrom validTo clientPublicKeyId activatedTime userDevice`,
  'token.listOfUser': `[] ${INFO} status func authStates batchId validFrom validTo clientPublicKeyId activatedTime userDevice`,
  'device.list': `[] ${DEVICE} tokens`,
  'device.suspend': DEVICE,
  'device.resume': DEVICE,
  'device.delete': DEVICE,
  'password.reset': 'true',
  'authn.login': SESSION,
  'authn.refreshSession': SESSION,
  'authn.logout': 'true',
}

function membersOf(result: unknown): string {
  if (Array.isArray(result)) return `[] ${membersOf(result[0])}`
  return typeof result === 'object' && result !== null ? Object.keys(result).join(' ') : String(result)
}

it.each(operationIds)('%s succeeds with exactly these members, in this order', async (operationId) => {
  const h = await open()
  const status = { 'token.activateByOTP': 'Pending', 'token.resume': 'Suspended' }[operationId] ?? 'Activated'
  await stage(h, status)
  if (operationId === 'token.unlock') {
    const { tokenUuid } = await h.authState('EMU1')
    await h.patch('authState', `${tokenUuid}/TOTP`, { status: 'Locked', failCnt: 5 })
  }
  if (operationId === 'device.resume') await h.ok('device.suspend', { deviceUUID: 'D1' })
  const session = /refresh|logout/.test(operationId)
    ? (await h.ok('authn.login', goodBody('authn.login', h), { default: false })).sessionToken
    : undefined
  const body = session ? {} : goodBody(operationId, h)
  const answer = await h.call(operationId, body, session ? { session } : {})
  expect(answer.status, answer.entry.reason).toBe(200)
  expect(Object.keys(answer.body)).toEqual(['result', 'amProcessingTimeMillis'])
  expect(answer.body.amProcessingTimeMillis).toBe(0)
  expect(membersOf(answer.result)).toBe(MEMBERS[operationId])
  expect(answer.entry).toMatchObject({ outcome: 'ok', operation: operationId, status: 200, warnings: [] })
})

it('create-assign-and-encrypt answers as the public client reads it (P2)', async () => {
  const h = await open()
  const user = await h.ok('user.create', { userId: USER })
  expect(user.UUID).toMatch(/^DefaultStore:[0-9A-F]{32}$/)
  const device = { deviceAgent: 'demo/1.0', deviceDesc: 'phone', deviceTag: 'blue', rooted: true }
  const issued = await h.ok('oath.createAssignEncrypt', tokenRequest(device))
  const { encryptedSeeds, activationPassword, ...rest } = issued
  expect(rest).toEqual({
    tokenInfoBean: {
      serialNum: 'EMU0000000001',
      vendor: 'i-Sprint',
      model: 'SoftToken',
      assignedUserUUIDs: [user.UUID],
      assignedUserIds: [USER],
      UUID: expect.stringMatching(/^DefaultTokenStore:[0-9A-Za-z]{10}$/),
      name: 'EMU0000000001',
      version: 1,
    },
    specs: {
      TOTP: {
        authMode: 'RO',
        algorithm: 'HmacSHA1',
        suite: 'TOTP',
        responseFormatLength: 6,
        timeInterval: 30,
        time: 0,
        timeDrift: 0,
        counter: 0,
        version: 1,
      },
      OCRA: {
        authMode: 'CR',
        algorithm: 'HmacSHA256',
        suite: 'OCRA-1:HOTP-SHA256-8:QH64-T1M',
        responseFormatLength: 8,
        timeInterval: 60,
        time: 0,
        timeDrift: 0,
        counter: 0,
        version: 1,
      },
    },
    userDevice: {
      UUID: expect.stringMatching(/^.{1,16}$/),
      status: 'Active',
      type: 'ANDROID',
      id: 'phone-1',
      agent: 'demo/1.0',
      desc: 'phone',
      createdTime: h.now(),
      adminModifier: 'agent-cap',
      adminModifiedTime: h.now(),
      lastUsedTime: 0,
    },
    version: 1,
  })
  expect([encryptedSeeds.TOTP, encryptedSeeds.OCRA].map((blob) => atob(blob).length)).toEqual([114, 126])
  expect(activationPassword).toHaveLength(8)
  const stored = await h.world.system('uas').store.records()
  expect(stored.devices).toMatchObject([{ tag: 'blue', rooted: true }])
  expect(JSON.stringify(stored)).not.toContain(activationPassword)
})

it('devices whose type and id only look alike when joined are two', async () => {
  const h = await open()
  await h.ok('user.create', { userId: USER })
  const issue = (deviceType: string, deviceId: string) =>
    h.ok('oath.createAssignEncrypt', tokenRequest({ deviceType, deviceId }))
  const [one, two] = [await issue('A/B', 'C'), await issue('A', 'B/C')]
  expect(one.userDevice.UUID).not.toBe(two.userDevice.UUID)
})

it('the two results of a login mix their units as the public sample does (P3)', async () => {
  const h = await open()
  await stage(h)
  const first = await h.ok('authn.login', { userId: USER, password: 'Passw0rd-x', realmId: 'AV-OATH', params: {} })
  expect(first).toMatchObject({
    authenticated: false,
    sessionFlags: 0,
    attr: { OathTokenLoginState: '{"state":0}', IT: '300' },
    challenge: { authenticationCode: 18888, params: { timeout: '600', returnOTPToClient: false } },
    loginModuleStates: [
      { id: 'LdapLogin', authenticated: true, canChangePassword: true, loginModuleHandlerClass: 'LdapLogin' },
      { id: 'OATHTokenLogin', authenticated: false, loginModuleHandlerClass: 'OATHTokenLogin' },
    ],
  })
  expect(first.challenge.message).toMatch(/^PAC=[0-9]{4}$/)
  const sessionToken = await halfLogin(h)
  const second = await h.ok('authn.login', { sessionToken, otp: totp(h.now()) }, { default: false })
  expect(second).toMatchObject({ authenticated: true, sessionFlags: 1, state: 3, idleTimeOutInSecs: 300 })
  expect(second.expiresAt).toBe(h.now() / 1000 + 28_800)
  expect(second.attr.LT).toBe(String(h.now() + 28_800_000))
  expect(second.sessionToken).toMatch(/^0001[\w-]+$/)
  expect(second.sessionIID).toMatch(/^[\w-]{22}$/)
})
