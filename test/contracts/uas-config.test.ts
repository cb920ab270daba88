import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { contract } from '../../contracts/uas/index.ts'
import { defaults, profiles } from '../../mocks/uas/config.ts'
import { faults } from '../../mocks/uas/faults.ts'
import { kinds } from '../../mocks/uas/kinds.ts'
import { seed } from '../../mocks/uas/seed.ts'

const check = (layer: unknown) => contract.validators.config?.(layer)

describe('the configuration of UAS', () => {
  it('takes its own defaults and profiles, and an empty layer', () => {
    expect(check(defaults)).toBeUndefined()
    for (const profile of Object.values(profiles)) expect(check(profile)).toBeUndefined()
    expect(check({})).toBeUndefined()
  })

  it('takes what a customer pastes from the vendor', () => {
    const layer = {
      version: 1,
      paths: { 'user.create': '/update/user/create', 'token.verifyOTP': '/token/check' },
      fields: { 'oath.createAssignEncrypt': { request: { deviceId: 'devId' }, response: { serialNum: 'serialNo' } } },
      errorEnvelope: { error: { id: '{code}', text: '{message}' } },
      errorCodes: { USER_EXISTS: 7006, OTP_INVALID: 4711 },
      httpStatus: { mode: 'semantic', overrides: { NOT_AUTHORISED: 403 } },
      statusNames: { Pending: 'PENDING_ACTIVATION'.slice(0, 16) },
      policy: { activateByOtp: { accepts: 'either' }, device: { exclusive: true } },
      provenance: { 'errorCodes.OTP_INVALID': 'vendor document, 4.2' },
    }
    expect(check(layer)).toBeUndefined()
  })

  it.each([
    [{ polices: {} }, '', "must not have member 'polices'"],
    [{ policy: { maxFails: 3 } }, '/policy', "must not have member 'maxFails'"],
    [{ policy: { activateByOtp: { accept: 'totp' } } }, '/policy/activateByOtp', "must not have member 'accept'"],
    [
      { policy: { onSameDevice: 'revoke' } },
      '/policy/onSameDevice',
      'must be one of revokePending, revokeAll, accumulate',
    ],
    [{ policy: { maxFail: 0 } }, '/policy/maxFail', 'must be >= 1'],
    [{ policy: { maxFail: '5' } }, '/policy/maxFail', 'must be integer'],
    [{ sessions: { idleSeconds: 1 } }, '/sessions', "must not have member 'idleSeconds'"],
    [{ errorCodes: { USER_EXIST: 1 } }, '/errorCodes', "must not have member 'USER_EXIST'"],
    [{ fields: { 'user.create': { requests: {} } } }, '/fields/user.create', "must not have member 'requests'"],
    [{ paths: { 'user.create': 'update/user' } }, '/paths/user.create', 'must match pattern "^/"'],
    [{ crypto: { profile: 'rsa' } }, '/crypto/profile', 'must be one of ecies-p256-1, rsa-oaep-1, plugin, plain-test'],
    [{ version: 2 }, '/version', 'must be 1'],
  ])('refuses %j', (layer, path, message) => {
    expect(check(layer)).toMatchObject({ path, message })
  })

  it('knows exactly the symbols of the fault catalogue', async () => {
    const schema = parse(await readFile('contracts/uas/config.schema.yaml', 'utf8'))
    expect([...schema.$defs.symbol.enum].sort()).toEqual(Object.keys(faults).sort())
  })
})

describe('seed records of UAS', () => {
  const { records = {} } = contract.validators

  it('have a schema for each kind that can be written, and the default seed holds', () => {
    expect(Object.keys(kinds)).toEqual(expect.arrayContaining(Object.keys(records)))
    for (const [kind, list] of Object.entries(seed)) {
      for (const record of list) expect([kind, records[kind]?.(record)]).toEqual([kind, undefined])
    }
  })

  it.each([
    ['user', { userID: 'A100001' }, "must have required property 'userId'"],
    ['user', { userId: 'A100001', pasword: 'x' }, "must not have member 'pasword'"],
    ['user', { userId: 'A100001', status: 'active' }, 'must be one of Active, Disabled, Locked'],
    ['token', { seeds: { TOTP: { secret: 'not base64!' } } }, 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"'],
    ['agent', { agentId: 'a', fingerprint: 'zz' }, 'must match pattern "^([0-9A-Fa-f]{2}:?){32}$|^$"'],
    ['accessToken', { userId: 'A', expiresAt: 'tomorrow' }, 'must match format "date-time"'],
  ])('of kind %s refuse %j', (kind, record, message) => {
    expect(records[kind]?.(record)).toMatchObject({ message })
  })
})
