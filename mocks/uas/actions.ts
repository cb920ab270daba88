import type { ActionSpec, TransactionContext } from '../kernel/double.ts'
import { bytesToBase64, bytesToHex, hexToBytes } from '../kernel/lib/bytes.ts'
import { ocraPinHash } from '../kernel/lib/ocra.ts'
import type { PskcKey } from '../kernel/lib/pskc.ts'
import { kinds } from './kinds.ts'
import { requireToken, requireUser } from './lookup.ts'
import type { Token, TokenFunction } from './model.ts'
import type { Uas } from './types.ts'

type Context = TransactionContext<Uas>
type Params = Readonly<Record<string, unknown>>

/** What an administrator does outside the REST calls. */
export const actions: Readonly<Record<string, ActionSpec<Uas>>> = {
  'import-pskc': {
    summary: 'Imports an RFC 6030 key container {pskc, batchId?, preSharedKey? (hex), password?} as Created tokens',
    run: importKeys,
  },
  'assign-token': {
    summary: 'Assigns a Created or Unassigned token {serialNumber, userId, userStoreId?, activate?}',
    run: assignToken,
  },
  'set-pin': {
    summary: 'Keeps the hash of a PIN {serialNumber, pin} for OCRA suites with PSHA1 (PIN usage mode Algorithmic)',
    run: setPin,
  },
}

async function importKeys(c: Context, params: Params): Promise<unknown> {
  const text = textOf(c, params, 'pskc')
  const { importPskc } = await import('../kernel/lib/pskc.ts') // brings an XML parser: only for those who import
  const keys = await importPskc(text, {
    ...(typeof params.preSharedKey === 'string' ? { preSharedKey: hexToBytes(params.preSharedKey) } : {}),
    ...(typeof params.password === 'string' ? { password: params.password } : {}),
  })
  const serials: string[] = []
  for (const key of keys) {
    const record = {
      serialNum: key.serialNo,
      vendor: key.manufacturer,
      model: key.model,
      batchId: params.batchId,
      seeds: seedOf(key),
    }
    await kinds.token?.create(c, Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)))
    serials.push(key.serialNo)
  }
  return { imported: serials.length, serials }
}

function seedOf(key: PskcKey): Partial<Record<TokenFunction, Record<string, unknown>>> {
  const func = key.algorithm.toUpperCase() as TokenFunction
  const standard = { secret: bytesToBase64(key.secret), digits: key.responseLength }
  if (func === 'TOTP') return { TOTP: { ...standard, timeInterval: key.timeInterval } }
  if (func === 'OCRA') return { OCRA: { ...standard, ...(key.suite === undefined ? {} : { suite: key.suite }) } }
  return { HOTP: standard }
}

async function assignToken(c: Context, params: Params): Promise<unknown> {
  const token = await requireToken(c, textOf(c, params, 'serialNumber'))
  if (token.status !== 'Created' && token.status !== 'Unassigned') {
    c.fault('ILLEGAL_TRANSITION', { reason: `token ${token.serialNum} is ${token.status}, not Created or Unassigned` })
  }
  const user = await requireUser(c, {
    userId: textOf(c, params, 'userId'),
    userStoreId: typeof params.userStoreId === 'string' ? params.userStoreId : undefined,
  })
  const status = params.activate === true ? 'Activated' : 'Assigned'
  const assigned: Token = {
    ...token,
    userUuid: user.uuid,
    status,
    activatedTime: status === 'Activated' ? c.clock.now() : null,
    version: token.version + 1,
  }
  await c.tx.tokens.put(assigned)
  return { serialNum: token.serialNum, status, userUUID: user.uuid }
}

async function setPin(c: Context, params: Params): Promise<unknown> {
  const token = await requireToken(c, textOf(c, params, 'serialNumber'))
  const hash = /-PSHA(1|256|512)/.exec(token.seeds.OCRA?.suite ?? '')?.[1] ?? '1'
  const pinHash = bytesToHex(ocraPinHash(textOf(c, params, 'pin'), `SHA${hash}` as 'SHA1' | 'SHA256' | 'SHA512'))
  await c.tx.tokens.put({ ...token, pinHash, version: token.version + 1 })
  return { serialNum: token.serialNum }
}

function textOf(c: Context, params: Params, name: string): string {
  const value = params[name]
  if (typeof value === 'string' && value !== '') return value
  return c.fault('INVALID_REQUEST', { reason: `parameter "${name}" must be a non-empty string` })
}
