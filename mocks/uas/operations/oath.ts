import { bytesToBase64 } from '../../kernel/lib/bytes.ts'
import { audit } from '../audit.ts'
import { isKeyIdTaken, registerClientKey } from '../client-keys.ts'
import { clientKeyOf, deliveryOf } from '../delivery.ts'
import { linkDevice, requireUsableDevice, upsertDevice } from '../device-registry.ts'
import { activationCode, nextSerial, tokenUuid } from '../ids.ts'
import { requireActive, requireBatch, requireToken, requireUser } from '../lookup.ts'
import type { Device, Token, TokenBatch, TokenSeed, User } from '../model.ts'
import { suiteMembers } from '../ocra-suites.ts'
import { hashSecret } from '../secrets.ts'
import type { ClientKey, PerUse, PreparedEncryption } from '../seed-delivery/index.ts'
import { currentStatus, freshAuthState, isLive, revoke } from '../token-state.ts'
import type { Operation, UasContext, UasTransaction } from '../types.ts'
import { deviceView, tokenInfoBean } from '../wire.ts'

type Create = UasContext<'oath.createAssignEncrypt'>

/**
 * `POST /OATH/create-assign-and-encrypt` (§6.3): create → assign → encrypt. Every call makes a new token with new
 * seeds and a new code. Atomic by default; with `policy.atomicity: partial` a failure between the steps leaves a
 * Created or Assigned orphan, as real systems do. The encryption itself runs after the commit.
 */
export const createAssignEncrypt: Operation<'oath.createAssignEncrypt'> = async (c) => {
  const user = await requireUser(c, c.body)
  requireActive(c, user)
  const status = bornStatus(c, c.body.status)
  const batch = await requireBatch(c, c.body.batchId)
  const key = readKey(c, c.body.clientPublicKey)
  await registerClientKey(c, user, c.body.clientPublicKeyId, key)
  await requireUsableDevice(c, c.body.deviceType, c.body.deviceId)

  const created = await createToken(c, batch)
  await c.point('created', keep(c))
  const { token: assigned, device } = await assignToken(c, created, user)
  await c.point('assigned', keep(c))
  const equipped = await equipToken(c, assigned, batch, key, status)
  await c.point('encrypted', keep(c))

  await audit(c, equipped.token.serialNum)
  return c.reply({ finish: () => deliver(c, equipped, user, device) })
}

const keep = (c: UasTransaction): { keep: boolean } => ({ keep: c.config.policy.atomicity === 'partial' })

/** No `status` or `Assigned`: Pending; `Activation`: Activated at birth; anything else is refused (§5.2). */
function bornStatus(c: Create, requested: string | undefined): 'Pending' | 'Activated' {
  if (!requested || requested === 'Assigned') return 'Pending'
  if (requested === 'Activation') return 'Activated'
  return c.fault('INVALID_STATUS', {
    reason: `status "${requested}" cannot be asked for; use Activation, or leave it out`,
  })
}

/** @throws CLIENT_KEY_INVALID before anything is made */
function readKey(c: UasTransaction, text: string): ClientKey {
  const key = clientKeyOf(c.config.crypto, text)
  return typeof key === 'string' ? c.fault('CLIENT_KEY_INVALID', { reason: key }) : key
}

async function createToken(c: UasTransaction, batch: TokenBatch): Promise<Token> {
  const serialNum = await nextSerial(c)
  const now = c.clock.now()
  const token: Token = {
    uuid: tokenUuid(c),
    serialNum,
    batchId: batch.id,
    vendor: batch.vendor,
    model: batch.model,
    name: serialNum,
    userUuid: null,
    deviceUuid: null,
    clientPublicKeyId: null,
    seeds: {},
    status: 'Created',
    activation: null,
    activatedTime: null,
    validFrom: now,
    validTo: now + batch.validityDays * 86_400_000,
    pinHash: null,
    reissues: 0,
    lastReissueAt: null,
    createdTime: now,
    version: 1,
  }
  await c.tx.tokens.put(token)
  return token
}

async function assignToken(c: Create, created: Token, user: User): Promise<{ token: Token; device: Device }> {
  const device = await upsertDevice(c, c.body)
  await applySameDevicePolicy(c, user, device)
  await checkTokenLimit(c, user)
  await linkDevice(c, device, user)
  const token: Token = {
    ...created,
    status: 'Assigned',
    userUuid: user.uuid,
    deviceUuid: device.uuid,
    clientPublicKeyId: c.body.clientPublicKeyId,
  }
  await c.tx.tokens.put(token)
  return { token, device }
}

/** `onSameDevice`: what happens to the tokens the user already has on this device (§6.3, inferred). */
async function applySameDevicePolicy(c: UasTransaction, user: User, device: Device): Promise<void> {
  const policy = c.config.policy.onSameDevice
  if (policy === 'accumulate') return
  for (const old of await c.tx.tokens.where('keptOnDevice', device.uuid)) {
    if (old.userUuid !== user.uuid) continue
    if (policy === 'revokeAll' || old.status === 'Pending') await c.tx.tokens.put(revoke(old))
  }
}

async function checkTokenLimit(c: UasTransaction, user: User): Promise<void> {
  const limit = c.config.policy.maxActivePerUser
  const live = (await c.tx.tokens.where('keptOfUser', user.uuid)).filter((token) => isLive(token, c.clock.now()))
  if (live.length >= limit) c.fault('MAX_TOKENS_REACHED', { reason: `${live.length} of ${limit} tokens are live` })
}

interface Equipped {
  readonly token: Token
  /** Handed out once; only its hash is stored. */
  readonly activationPassword: string
  /** Randomness is drawn; `seal` is for after the commit. */
  readonly encryption: PreparedEncryption
}

/** Two independent seeds (20 bytes TOTP, 32 bytes OCRA), a code that is stored as a hash only, fresh functions. */
async function equipToken(
  c: UasTransaction,
  assigned: Token,
  batch: TokenBatch,
  key: ClientKey,
  status: 'Pending' | 'Activated',
): Promise<Equipped> {
  const seeds = c.random.stream('uas/seed')
  const totp = seeds.bytes(20)
  const ocra = seeds.bytes(32)
  const code = activationCode(c)
  const now = c.clock.now()
  const ttlSec = batch.activationTtlSec ?? c.config.policy.activationTtlSec
  const token: Token = {
    ...assigned,
    seeds: { TOTP: totpSeed(totp), OCRA: ocraSeed(ocra, batch.ocraSuite) },
    status,
    activation: status === 'Pending' ? { ...hashSecret(c, code), expiresAt: now + ttlSec * 1000 } : null,
    activatedTime: status === 'Activated' ? now : null,
  }
  await c.tx.tokens.put(token)
  for (const func of ['TOTP', 'OCRA'] as const) await c.tx.authStates.put(freshAuthState(token.uuid, func))
  const encryption = deliveryOf(c.config.crypto).prepareEncryption(
    {
      clientKey: key,
      seeds: { TOTP: totp, OCRA: ocra },
      serialNum: token.serialNum,
      clientPublicKeyId: token.clientPublicKeyId ?? '',
      activationCode: code,
    },
    (length) => c.random.stream('uas/delivery').bytes(length),
  )
  return { token, activationPassword: code, encryption }
}

const totpSeed = (secret: Uint8Array): TokenSeed => ({
  secret: bytesToBase64(secret),
  algorithm: 'HmacSHA1',
  digits: 6,
  timeInterval: 30,
  suite: 'TOTP',
})

const ocraSeed = (secret: Uint8Array, suite: string): TokenSeed => ({
  secret: bytesToBase64(secret),
  ...suiteMembers(suite),
})

/** The answer with exactly the members of the public client (P2). */
async function deliver(
  c: UasTransaction,
  { token, encryption, activationPassword }: Equipped,
  user: User,
  device: Device,
) {
  const encryptedSeeds: PerUse<string> = await encryption.seal()
  return {
    tokenInfoBean: tokenInfoBean(token, user),
    encryptedSeeds,
    specs: {
      TOTP: spec('RO', token.seeds.TOTP as TokenSeed),
      OCRA: spec('CR', token.seeds.OCRA as TokenSeed),
    },
    activationPassword,
    userDevice: deviceView(device, c.config),
    version: 1,
  }
}

const spec = (authMode: 'RO' | 'CR', seed: TokenSeed) => ({
  authMode,
  algorithm: seed.algorithm,
  suite: seed.suite,
  responseFormatLength: seed.digits,
  timeInterval: seed.timeInterval,
  time: 0,
  timeDrift: 0,
  counter: 0,
  version: 1,
})

/**
 * `POST /token/reissueActivation` (§6.8): new seeds and a new code for a Pending or Activated token. An Activated
 * one is Pending again: its current activation is dead (P11). Attempts are limited and spaced; failed ones count.
 */
export const reissueActivation: Operation<'token.reissueActivation'> = async (c) => {
  const token = await requireToken(c, c.body.serialNumber)
  const user =
    (token.userUuid && (await c.tx.users.get(token.userUuid))) ||
    c.fault('TOKEN_NOT_ASSIGNED', { reason: `token ${token.serialNum} has no user` })
  const device =
    (token.deviceUuid && (await c.tx.devices.get(token.deviceUuid))) ||
    c.fault('DEVICE_NOT_FOUND', { reason: `token ${token.serialNum} is on no device` })
  requireActive(c, user)
  checkReissue(c, token)
  const attempted: Token = {
    ...token,
    reissues: token.reissues + 1,
    lastReissueAt: c.clock.now(),
    version: token.version + 1,
  }
  const attempt = `attempt ${attempted.reissues} of ${c.config.policy.maxReissue}`
  const key = clientKeyOf(c.config.crypto, c.body.clientPublicKey)
  if (typeof key === 'string') {
    await c.tx.tokens.put(attempted)
    return c.refuse('CLIENT_KEY_INVALID', { reason: `${key}; ${attempt}` })
  }
  const keyId = c.body.clientPublicKeyId
  const replace = keyId === token.clientPublicKeyId
  if (!replace && (await isKeyIdTaken(c, user, keyId, key))) {
    await c.tx.tokens.put(attempted)
    return c.refuse('CLIENT_KEY_ID_CONFLICT', { reason: `key id "${keyId}" names another key; ${attempt}` })
  }
  await registerClientKey(c, user, keyId, key, { replace })
  const batch = await requireBatch(c, token.batchId)
  const pending = { ...attempted, clientPublicKeyId: keyId, activatedTime: null }
  const equipped = await equipToken(c, pending, batch, key, 'Pending')
  await audit(c, token.serialNum)
  return c.reply({ finish: () => deliver(c, equipped, user, device) })
}

function checkReissue(c: UasTransaction, token: Token): void {
  const status = currentStatus(token, c.clock.now())
  if (status === 'Revoked') c.fault('TOKEN_REVOKED', { reason: `token ${token.serialNum} is Revoked` })
  if (status !== 'Pending' && status !== 'Activated') {
    c.fault('ILLEGAL_TRANSITION', { reason: `token ${token.serialNum} is ${status}, not Pending or Activated` })
  }
  const { maxReissue, reissueIntervalSec } = c.config.policy
  if (token.reissues >= maxReissue)
    c.fault('REISSUE_LIMIT_REACHED', { reason: `attempt ${token.reissues} of ${maxReissue}` })
  const next = (token.lastReissueAt ?? Number.NEGATIVE_INFINITY) + reissueIntervalSec * 1000
  if (c.clock.now() < next)
    c.fault('REISSUE_TOO_SOON', { reason: `less than ${reissueIntervalSec} s after the last attempt` })
}
