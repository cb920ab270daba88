import { describe, expect, it } from 'vitest'
import { contract } from '../../contracts/uas/index.ts'
import { faults } from '../../mocks/uas/faults.ts'

const OPERATIONS = {
  'user.create': '/update/user/create',
  'user.findById': '/query/user/findById',
  'user.modify': '/update/user/modify',
  'user.delete': '/update/user/delete',
  'oath.createAssignEncrypt': '/OATH/create-assign-and-encrypt',
  'token.activateByOTP': '/token/activateByOTP',
  'token.verifyOTP': '/token/verifyOTP',
  'token.createChallenge': '/token/createChallenge',
  'token.verifyOCRA': '/token/verifyOCRA',
  'token.resync': '/token/resync',
  'token.suspend': '/token/suspend',
  'token.resume': '/token/resume',
  'token.unlock': '/token/unlock',
  'token.revoke': '/token/revoke',
  'token.unassign': '/token/unassign',
  'token.reissueActivation': '/token/reissueActivation',
  'token.findBySerial': '/query/token/findBySerial',
  'token.listOfUser': '/query/token/listOfUser',
  'device.list': '/device/listDevicesOfUser',
  'device.suspend': '/device/suspend',
  'device.resume': '/device/resume',
  'device.delete': '/device/delete',
  'password.reset': '/password/reset',
  'authn.login': '/authn/login',
  'authn.refreshSession': '/authn/refreshSession',
  'authn.logout': '/authn/logout',
}

const operation = (id: string) => {
  const found = contract.operations.find((one) => one.operationId === id)
  if (!found) throw new Error(id)
  return found
}
const check = (id: string, body: unknown) => contract.validators.body[id]?.(body)

const bind = {
  userId: 'A100001',
  userStoreId: '',
  clientPublicKey: 'no key, which is for the call to say',
  clientPublicKeyId: 'key-1',
  deviceType: 'ANDROID',
  deviceId: 'pixel-1',
}

describe('the operations of UAS', () => {
  it('are the calls of the notes, at their paths', () => {
    const paths = Object.fromEntries(contract.operations.map((one) => [one.operationId, one.path]))
    const expected = Object.entries(OPERATIONS).map(([id, path]) => [id, `/am5/rest${path}`])
    expect(paths).toEqual(Object.fromEntries(expected))
  })

  it('are all POST of JSON, and no path or alias is taken twice', () => {
    const taken = contract.operations.flatMap((one) => [one.path, ...one.aliases])
    expect(new Set(taken).size).toBe(taken.length)
    for (const one of contract.operations) {
      expect([one.operationId, one.method, one.requestTypes, one.payload, one.responseStatus]).toEqual([
        one.operationId,
        'POST',
        ['application/json'],
        'result',
        200,
      ])
    }
    expect(operation('user.create').aliases).toEqual(['/am5/rest/user/create'])
    expect(operation('authn.login').aliases).toEqual(['/am5/rest/authn/loginEx2'])
    expect(contract.pathAliases).toEqual({ '/rest': '/am5/rest' })
    expect(contract.owns).toEqual(['/am5/rest', '/rest'])
  })

  it('say why they are believed', () => {
    const believed = contract.operations.filter((one) => one.provenance !== 'inferred')
    expect(Object.fromEntries(believed.map((one) => [one.operationId, `${one.provenance}: ${one.source}`]))).toEqual({
      'user.create': 'documented: S, P1',
      'user.findById': 'observed: P1, P5',
      'oath.createAssignEncrypt': 'documented: S, P2',
      'token.activateByOTP': 'documented: S',
      'device.list': 'documented: S',
      'password.reset': 'documented: S, P7',
    })
    const { fieldProvenance } = operation('oath.createAssignEncrypt')
    expect(fieldProvenance['request.deviceType']).toBe('inferred')
    expect(fieldProvenance['request.clientPublicKey']).toBeUndefined()
    expect(fieldProvenance['response.result.encryptedSeeds.TOTP']).toBe('observed')
    expect(operation('token.suspend').fieldProvenance['response.result.status']).toBeUndefined()
  })

  it('answer only faults of the catalogue, the session before everything but the transport', () => {
    for (const one of contract.operations) {
      expect(one.faults.filter((symbol) => !Object.hasOwn(faults, symbol))).toEqual([])
      expect(one.faults.slice(0, 4)).toEqual([
        'METHOD_NOT_ALLOWED',
        'UNSUPPORTED_MEDIA_TYPE',
        'REQUEST_TOO_LARGE',
        'INVALID_REQUEST',
      ])
      expect(one.faults.at(-1)).toBe('INTERNAL')
      expect(new Set(one.faults).size).toBe(one.faults.length)
    }
    const { faults: own } = operation('token.verifyOTP')
    const order = ['SESSION_REQUIRED', 'USER_NOT_FOUND', 'TOKEN_SUSPENDED', 'OTP_FORMAT', 'OTP_INVALID']
    expect(order.map((symbol) => own.indexOf(symbol))).toEqual(
      order.map((symbol) => own.indexOf(symbol)).sort((a, b) => a - b),
    )
    expect(own).not.toContain('TOKEN_ALREADY_ACTIVATED')
  })

  it('name what must not reach a journal, and what differs from run to run', () => {
    expect(operation('oath.createAssignEncrypt').secrets).toEqual({
      sessionToken: 'token',
      encryptedSeeds: 'seed',
      activationPassword: 'code',
    })
    expect(operation('token.resync').secrets).toEqual({ sessionToken: 'token', otp1: 'otp', otp2: 'otp', otp3: 'otp' })
    expect(operation('token.verifyOCRA').secrets).toMatchObject({ response: 'response' })
    expect(operation('authn.login').secrets).toMatchObject({
      password: 'password',
      challengeToken: 'token',
      pac: 'pac',
    })
    expect(operation('token.createChallenge').volatile).toMatchObject({
      challengeId: 'challenge-id',
      question: 'question',
      expiresAt: 'instant-ms',
    })
    expect(operation('oath.createAssignEncrypt').volatile).toMatchObject({ UUID: 'token-uuid|device-uuid' })
    expect(operation('authn.login').volatile).toMatchObject({ expiresAt: 'instant-s', loginTime: 'instant-ms' })
  })

  it('know their request members, those of the session and the three spellings of the store included', () => {
    expect(operation('token.activateByOTP').bodyMembers).toEqual([
      'dynamicAgentSession',
      'sessionToken',
      'realActorId',
      'userStoreId',
      'storeId',
      'storedId_eq',
      'segmentId',
      'serialNumber',
      'otp',
      'userId',
    ])
  })
})

describe('request bodies of UAS', () => {
  it('name the missing member: serialNum is not serialNumber', () => {
    expect(check('token.activateByOTP', { serialNum: 'EMU0000000001', otp: '123456' })).toEqual({
      path: '',
      keyword: 'required',
      message: "must have required property 'serialNumber'",
      member: 'serialNumber',
    })
    expect(check('token.activateByOTP', { serialNumber: 'EMU0000000001', otp: '123456' })).toBeUndefined()
  })

  it.each(['userId', 'clientPublicKey', 'clientPublicKeyId', 'deviceType', 'deviceId'])(
    'of create-assign-and-encrypt need %s',
    (member) => {
      expect(check('oath.createAssignEncrypt', bind)).toBeUndefined()
      expect(check('oath.createAssignEncrypt', { ...bind, [member]: undefined })).toMatchObject({ member })
    },
  )

  it('take ids of 1 to 64 characters, counted as characters', () => {
    expect(check('user.findById', { userId: '' })).toMatchObject({ keyword: 'minLength', member: 'userId' })
    expect(check('user.findById', { userId: 'u'.repeat(64) })).toBeUndefined()
    expect(check('user.findById', { userId: '\u{20000}'.repeat(64) })).toBeUndefined()
    expect(check('user.findById', { userId: 'u'.repeat(65) })).toEqual({
      path: '/userId',
      keyword: 'maxLength',
      message: 'must NOT have more than 64 characters',
      member: 'userId',
    })
    expect(check('oath.createAssignEncrypt', { ...bind, deviceAgent: 'a'.repeat(65) })).toMatchObject({
      member: 'deviceAgent',
    })
    expect(check('oath.createAssignEncrypt', { ...bind, deviceTag: 't'.repeat(257) })).toMatchObject({
      member: 'deviceTag',
    })
  })

  it.each([
    ['a list', []],
    ['null', null],
    ['a text', 'userId'],
  ])('are objects, not %s', (_, body) => {
    expect(check('user.create', body)).toEqual({ path: '', keyword: 'type', message: 'must be object' })
  })

  it('judge types, in whatever spelling of the store', () => {
    expect(check('user.findById', { userId: 'A', storedId_eq: 7 })).toMatchObject({
      message: 'must be string',
      member: 'storedId_eq',
    })
    expect(check('token.verifyOTP', { userId: 'A', otp: 123456 })).toMatchObject({
      message: 'must be string',
      member: 'otp',
    })
    expect(check('user.create', { userId: 'A', assignRealm: 7 })).toMatchObject({
      message: 'must be string or array or boolean',
      member: 'assignRealm',
    })
    expect(check('user.create', { userId: 'A', assignRealm: ['AV-OATH', ''] })).toMatchObject({
      path: '/assignRealm/1',
      keyword: 'minLength',
    })
  })

  it('leave the format of one-time passwords and the type of dynamicAgentSession to the call', () => {
    for (const otp of ['', '12345', '１２３４５６', '12 34 56', 'x'.repeat(500)]) {
      expect(check('token.verifyOTP', { userId: 'A', otp })).toBeUndefined()
    }
    for (const dynamicAgentSession of [true, 'TRUE', 1, null, {}]) {
      expect(check('user.findById', { userId: 'A', dynamicAgentSession })).toBeUndefined()
    }
  })

  it('of verifyOTP and modify need one of two members', () => {
    expect(check('token.verifyOTP', { otp: '1' })?.message).toBe(
      "must have required property 'userId' or 'serialNumber'",
    )
    expect(check('user.modify', {})?.message).toBe("must have required property 'userUUID_eq' or 'userId'")
    expect(check('user.modify', { userUUID_eq: 'ActiveDirectory:0123456789ABCDEF0123456789ABCDEF' })).toBeUndefined()
  })

  it('may carry members nobody knows', () => {
    expect(check('user.create', { userId: 'A', unheardOf: { of: 1 } })).toBeUndefined()
  })
})

describe('answers of UAS', () => {
  const { response, fault } = contract.validators
  const user = {
    UUID: 'DefaultStore:0123456789ABCDEF0123456789ABCDEF',
    userId: 'A100001',
    userStoreId: 'DefaultStore',
    segmentId: 'Default',
    status: 'Active',
    realms: [],
    version: 1,
    createdTime: 1767225600000,
  }

  it('have amProcessingTimeMillis beside the result, an integer', () => {
    const findById = response['user.findById']
    expect(findById?.({ result: user, amProcessingTimeMillis: 0 })).toBeUndefined()
    expect(findById?.({ result: { ...user, amProcessingTimeMillis: 0 } })).toMatchObject({
      member: 'amProcessingTimeMillis',
    })
    expect(findById?.({ result: user, amProcessingTimeMillis: 1.5 })).toMatchObject({ message: 'must be integer' })
  })

  it('name the member that is wrong, deep inside', () => {
    expect(
      response['user.create']?.({ result: { ...user, UUID: 'nowhere' }, amProcessingTimeMillis: 1 }),
    ).toMatchObject({
      path: '/result/UUID',
      keyword: 'pattern',
      member: 'UUID',
    })
  })

  it('are an empty list for a user without devices, not null', () => {
    expect(response['device.list']?.({ result: [], amProcessingTimeMillis: 1 })).toBeUndefined()
    expect(response['device.list']?.({ result: null, amProcessingTimeMillis: 1 })).toMatchObject({ path: '/result' })
  })

  it('of failure have a number as code', () => {
    expect(fault['user.create']?.({ fault: { code: 7006 } })).toBeUndefined()
    expect(fault['user.create']?.({ fault: { code: '7006' } })).toMatchObject({ message: 'must be integer' })
  })
})

it('gives its whole document, groups of faults written out', async () => {
  const document = (await contract.document()) as { openapi: string; paths: Record<string, Record<string, unknown>> }
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toHaveLength(26)
  expect(document.paths['/am5/rest/token/revoke']?.post).toMatchObject({
    'x-faults': expect.arrayContaining(['NOT_AUTHORISED', 'TOKEN_NOT_FOUND']),
  })
  expect(JSON.stringify(document)).not.toContain('$session')
})
