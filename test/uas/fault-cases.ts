import { bytesToBase64, utf8 } from '../../mocks/kernel/lib/bytes.ts'
import { goodBody, halfLogin, openChallenge, stage } from './stage.ts'
import { type As, type Harness, OCRA_SEED, SEEDS, STEP, totp, USER, wrongOtp } from './support.ts'

/** How a fault is brought about: what is arranged first, then what is sent. */
export interface FaultCase {
  readonly operationId: string
  readonly symbol: string
  /** The fault counts or notes something: it is committed. */
  readonly refused?: true
  arrange(h: Harness): Promise<{ readonly body: unknown; readonly as?: As } | Record<string, unknown>>
}

type Arrange = (h: Harness) => Promise<{ body: unknown; as?: As }>
const SECOND_FACTOR = 'authn.login'

const staged =
  (operationId: string, change: Record<string, unknown>, arrange: (h: Harness) => Promise<unknown> = stage): Arrange =>
  async (h) => {
    await arrange(h)
    return { body: { ...goodBody(operationId, h), ...change } }
  }

function make(operationId: string, symbol: string, arrange: Arrange, refused?: true): FaultCase {
  return { operationId, symbol, arrange, ...(refused ? { refused } : {}) }
}

const change = (operationId: string, symbol: string, body: Record<string, unknown>, refused?: true): FaultCase =>
  make(operationId, symbol, staged(operationId, body), refused)

const withStatus = (operationId: string, symbol: string, status: string, body = {}): FaultCase =>
  make(
    operationId,
    symbol,
    staged(operationId, body, (h) => stage(h, status)),
  )

const when = (operationId: string, symbol: string, arrange: (h: Harness) => Promise<unknown>, body = {}): FaultCase =>
  make(operationId, symbol, staged(operationId, body, arrange))

const userPatch = (status: string) => async (h: Harness) => {
  await stage(h)
  await patchUser(h, { status })
}

async function patchUser(h: Harness, patch: Record<string, unknown>): Promise<void> {
  const { UUID } = await h.ok('user.findById', { userId: USER })
  await h.patch('user', UUID, patch)
}

const uuidOf = async (h: Harness): Promise<string> => (await h.authState('EMU1')).tokenUuid

async function lock(h: Harness): Promise<void> {
  await stage(h)
  const uuid = await uuidOf(h)
  for (const func of ['TOTP', 'OCRA']) await h.patch('authState', `${uuid}/${func}`, { status: 'Locked', failCnt: 5 })
}

async function deviceSuspended(h: Harness, status = 'Activated'): Promise<void> {
  await stage(h, status)
  await h.ok('device.suspend', { deviceUUID: 'D1' })
}

async function pastValidity(h: Harness): Promise<void> {
  await stage(h)
  h.advance(1095 * 86_400_000)
  await openChallenge(h)
}

/** Token, user and device states that stand against a use (uas-and-cap §5.2). */
function usable(operationId: string): FaultCase[] {
  return [
    when(operationId, 'USER_DISABLED', userPatch('Disabled')),
    withStatus(operationId, 'TOKEN_NOT_ACTIVATED', 'Pending'),
    withStatus(operationId, 'TOKEN_SUSPENDED', 'Suspended'),
    withStatus(operationId, 'TOKEN_REVOKED', 'Revoked'),
    when(operationId, 'TOKEN_EXPIRED', pastValidity),
    withStatus(operationId, 'TOKEN_NOT_ASSIGNED', 'Unassigned'),
    when(operationId, 'TOKEN_LOCKED', lock),
    when(operationId, 'DEVICE_SUSPENDED', deviceSuspended),
  ]
}

/** The same states, met by the second call of a login. */
function secondFactor(symbol: string, arrange: (h: Harness) => Promise<unknown>, refused?: true): FaultCase {
  return make(
    SECOND_FACTOR,
    symbol,
    async (h) => {
      await arrange(h)
      const session = await halfLogin(h)
      return { body: { sessionToken: session, otp: totp(h.now()) }, as: { default: false } }
    },
    refused,
  )
}

const otpFaults = (operationId: string, member: string, status = 'Activated'): FaultCase[] => [
  make(
    operationId,
    'OTP_FORMAT',
    staged(operationId, { [member]: '12345' }, (h) => stage(h, status)),
    true,
  ),
  make(
    operationId,
    'OTP_INVALID',
    async (h) => {
      await stage(h, status)
      const wrong = operationId === 'token.verifyOCRA' ? '00000000' : wrongOtp(h.now())
      return { body: { ...goodBody(operationId, h), [member]: wrong } }
    },
    true,
  ),
]

async function replayed(h: Harness, status = 'Activated'): Promise<void> {
  await stage(h, status)
  const uuid = await uuidOf(h)
  await h.patch('authState', `${uuid}/TOTP`, { lastTimeStep: Math.floor(h.now() / STEP) })
}

const userGroup = (operationId: string): FaultCase[] => [
  change(operationId, 'USER_STORE_NOT_FOUND', { userStoreId: 'Nowhere', userId: USER }),
  change(operationId, 'SEGMENT_NOT_FOUND', { segmentId: 'Nowhere', userId: USER }),
  change(operationId, 'USER_NOT_FOUND', { userId: 'nobody' }),
]

const noSuchToken = (operationId: string): FaultCase =>
  change(operationId, 'TOKEN_NOT_FOUND', { serialNumber: 'EMU404' })

async function reissued(h: Harness, times: number): Promise<void> {
  await stage(h)
  for (let i = 0; i < times; i++) {
    await h.ok('token.reissueActivation', goodBody('token.reissueActivation', h))
    h.advance(60_000)
  }
}

const WITH_USER = ['user.findById', 'user.modify', 'user.delete', 'oath.createAssignEncrypt', 'token.verifyOTP']
const ISSUE = 'oath.createAssignEncrypt'
const ACTIVATE = 'token.activateByOTP'
const REISSUE = 'token.reissueActivation'

export const CASES: readonly FaultCase[] = [
  ...[...WITH_USER, 'token.listOfUser', 'device.list', 'password.reset', 'authn.login'].flatMap(userGroup),
  change('user.create', 'USER_STORE_NOT_FOUND', { userStoreId: 'Nowhere' }),
  change('user.create', 'SEGMENT_NOT_FOUND', { segmentId: 'Nowhere' }),
  change('user.create', 'REALM_NOT_FOUND', { assignRealm: ['AV-OATH', 'Nowhere'] }),
  change('user.create', 'INVALID_STATUS', { status: 'Locked' }),
  change('user.create', 'USER_EXISTS', { userId: 'a100001' }),
  change('user.modify', 'REALM_NOT_FOUND', { assignRealm: 'Nowhere' }),
  change('user.modify', 'INVALID_STATUS', { status: 'Locked' }),

  when(ISSUE, 'USER_DISABLED', userPatch('Disabled')),
  change(ISSUE, 'INVALID_STATUS', { status: 'Activated' }),
  change(ISSUE, 'BATCH_NOT_FOUND', { batchId: 'Nowhere' }),
  change(ISSUE, 'CLIENT_KEY_INVALID', { clientPublicKey: 'garbage' }),
  when(ISSUE, 'CLIENT_KEY_ID_CONFLICT', async (h) => {
    await stage(h)
    const { key } = h.phone('other').preTokenActivation()
    await h.ok(ISSUE, { ...goodBody(ISSUE, h), clientPublicKey: key.clientPublicKey })
  }),
  make(ISSUE, 'DEVICE_SUSPENDED', async (h) => {
    await deviceSuspended(h)
    return { body: { ...goodBody(ISSUE, h), deviceId: 'phone-9' } }
  }),
  when(ISSUE, 'MAX_TOKENS_REACHED', async (h) => {
    await stage(h)
    h.configure({ policy: { maxActivePerUser: 1 } })
  }),

  noSuchToken(ACTIVATE),
  change(ACTIVATE, 'TOKEN_NOT_ASSIGNED', { userId: 'B200002' }),
  make(ACTIVATE, 'ACTIVATION_EXPIRED', async (h) => {
    await stage(h, 'Pending')
    h.advance(600_000)
    return { body: goodBody(ACTIVATE, h) }
  }),
  withStatus(ACTIVATE, 'TOKEN_ALREADY_ACTIVATED', 'Activated'),
  withStatus(ACTIVATE, 'TOKEN_SUSPENDED', 'Suspended'),
  withStatus(ACTIVATE, 'TOKEN_REVOKED', 'Revoked'),
  when(ACTIVATE, 'TOKEN_EXPIRED', pastValidity),
  withStatus(ACTIVATE, 'ILLEGAL_TRANSITION', 'Assigned'),
  when(ACTIVATE, 'USER_DISABLED', userPatch('Disabled')),
  when(ACTIVATE, 'TOKEN_LOCKED', async (h) => {
    await lock(h)
    await h.patch('token', await uuidOf(h), { status: 'Pending' })
  }),
  when(ACTIVATE, 'DEVICE_SUSPENDED', (h) => deviceSuspended(h, 'Pending')),
  ...otpFaults(ACTIVATE, 'otp', 'Pending'),
  make(
    ACTIVATE,
    'OTP_REPLAYED',
    staged(ACTIVATE, {}, (h) => replayed(h, 'Pending')),
    true,
  ),

  noSuchToken('token.verifyOTP'),
  ...['token.verifyOTP', 'token.createChallenge', 'token.verifyOCRA', 'token.resync'].flatMap(usable),
  ...otpFaults('token.verifyOTP', 'otp'),
  make('token.verifyOTP', 'OTP_REPLAYED', staged('token.verifyOTP', {}, replayed), true),
  noSuchToken('token.createChallenge'),
  change('token.verifyOCRA', 'CHALLENGE_NOT_FOUND', { challengeId: 'C404' }),
  when('token.verifyOCRA', 'CHALLENGE_USED', async (h) => {
    await stage(h)
    await h.ok('token.verifyOCRA', goodBody('token.verifyOCRA', h))
  }),
  when('token.verifyOCRA', 'CHALLENGE_EXPIRED', async (h) => {
    await stage(h)
    h.advance(120_001)
  }),
  when('token.verifyOCRA', 'TOKEN_NOT_FOUND', async (h) => {
    await stage(h)
    await openChallenge(h, { tokenUuid: 'gone' })
  }),
  ...otpFaults('token.verifyOCRA', 'response'),
  noSuchToken('token.resync'),
  change('token.resync', 'OTP_FORMAT', { otp1: '１２３４５６' }, true),
  make(
    'token.resync',
    'RESYNC_FAILED',
    staged('token.resync', {}, async (h) => {
      await stage(h)
      await h.ok('token.verifyOTP', goodBody('token.verifyOTP', h))
    }),
    true,
  ),

  ...['suspend', 'resume', 'unlock', 'revoke', 'unassign', 'findBySerial', 'reissueActivation'].map((verb) =>
    noSuchToken(`token.${verb}`),
  ),
  ...['token.suspend', 'token.resume'].flatMap((id) => [
    withStatus(id, 'TOKEN_REVOKED', 'Revoked'),
    withStatus(id, 'ILLEGAL_TRANSITION', 'Pending'),
    when(id, 'TOKEN_EXPIRED', pastValidity),
  ]),
  change('token.unlock', 'ILLEGAL_TRANSITION', {}),
  ...['Revoked', 'Created', 'Assigned', 'Unassigned', 'Expired'].map((status) =>
    withStatus('token.unassign', 'TOKEN_NOT_ASSIGNED', status),
  ),

  when(REISSUE, 'TOKEN_NOT_ASSIGNED', async (h) => {
    await stage(h)
    await h.ok('token.unassign', { serialNumber: 'EMU1' })
  }),
  when(REISSUE, 'DEVICE_NOT_FOUND', async (h) => {
    await h.record('user', { userId: USER })
    await h.record('token', { serialNum: 'EMU1', userId: USER, seeds: SEEDS })
  }),
  when(REISSUE, 'BATCH_NOT_FOUND', async (h) => {
    await stage(h)
    await h.control('DELETE /systems/uas/records/batch/SoftTokenBatch')
  }),
  when(REISSUE, 'USER_DISABLED', userPatch('Disabled')),
  withStatus(REISSUE, 'TOKEN_REVOKED', 'Revoked'),
  withStatus(REISSUE, 'ILLEGAL_TRANSITION', 'Suspended'),
  when(REISSUE, 'REISSUE_LIMIT_REACHED', (h) => reissued(h, 5)),
  when(REISSUE, 'REISSUE_TOO_SOON', async (h) => {
    await reissued(h, 1)
    h.advance(-1)
  }),
  change(REISSUE, 'CLIENT_KEY_INVALID', { clientPublicKey: '' }, true),
  make(
    REISSUE,
    'CLIENT_KEY_ID_CONFLICT',
    staged(REISSUE, {}, async (h) => {
      await stage(h)
      const { key } = h.phone('other').preTokenActivation()
      await h.ok(ISSUE, {
        ...goodBody(ISSUE, h),
        clientPublicKey: key.clientPublicKey,
        clientPublicKeyId: 'key-2',
      })
    }),
    true,
  ),

  ...['suspend', 'resume', 'delete'].map((verb) =>
    change(`device.${verb}`, 'DEVICE_NOT_FOUND', { deviceUUID: 'D404' }),
  ),
  when('device.suspend', 'ILLEGAL_TRANSITION', deviceSuspended),
  change('device.resume', 'ILLEGAL_TRANSITION', {}),
  change('password.reset', 'REALM_NOT_FOUND', { loginModuleId: 'Nowhere' }),

  make('authn.login', 'SESSION_INVALID', async (h) => {
    await stage(h)
    return { body: { sessionToken: '0001unknown', otp: '000000' }, as: { default: false } }
  }),
  make('authn.login', 'SESSION_EXPIRED', async (h) => {
    await stage(h)
    const sessionToken = await halfLogin(h)
    h.advance(600_000)
    return { body: { sessionToken, otp: totp(h.now()) }, as: { default: false } }
  }),
  change('authn.login', 'REALM_NOT_FOUND', { realmId: 'Nowhere' }),
  when('authn.login', 'ACCOUNT_LOCKED', userPatch('Locked')),
  when('authn.login', 'USER_DISABLED', userPatch('Disabled')),
  when('authn.login', 'NOT_AUTHORISED', async (h) => {
    await stage(h)
    await patchUser(h, { nonInteractive: true })
  }),
  change('authn.login', 'WRONG_PASSWORD', { password: 'wrong' }, true),
  secondFactor('TOKEN_NOT_FOUND', (h) =>
    stage(h, 'Activated', { seeds: { OCRA: { secret: bytesToBase64(OCRA_SEED) } } }),
  ),
  secondFactor('TOKEN_NOT_ASSIGNED', (h) => stage(h, 'Unassigned')),
  secondFactor('TOKEN_NOT_ACTIVATED', (h) => stage(h, 'Pending')),
  secondFactor('TOKEN_SUSPENDED', (h) => stage(h, 'Suspended')),
  secondFactor('TOKEN_REVOKED', (h) => stage(h, 'Revoked')),
  secondFactor('TOKEN_EXPIRED', pastValidity),
  secondFactor('TOKEN_LOCKED', lock),
  secondFactor('DEVICE_SUSPENDED', deviceSuspended),
  secondFactor('OTP_FORMAT', (h) => stage(h, 'Activated', { seeds: { TOTP: { ...SEEDS.TOTP, digits: 8 } } }), true),
  secondFactor(
    'OTP_INVALID',
    (h) => stage(h, 'Activated', { seeds: { TOTP: { secret: bytesToBase64(utf8('another secret 20 byte')) } } }),
    true,
  ),
  secondFactor('OTP_REPLAYED', replayed, true),
]
