import type { KindSpec, TransactionContext } from '../../kernel/double.ts'
import type { BindState } from './model.ts'
import type { Cap } from './types.ts'

type Context = TransactionContext<Cap>
type Input = Readonly<Record<string, unknown>>

/** Records that seed files and the control plane arrange; shapes in `contracts/cap/records.schema.yaml`. */
export const kinds: Readonly<Record<string, KindSpec<Cap>>> = {
  binding: { table: 'binds', summary: 'Binding record with its log', secrets: ['mobile'], create: createBinding },
  bindInfo: { table: 'bindInfo', summary: 'Row of isprint_bind_info: how an account verifies', create: createInfo },
}

async function createBinding(c: Context, input: Input): Promise<string> {
  const bindId = (input.bindId as string | undefined) ?? `B${c.random.stream('cap/bind').alnum(16)}`
  const state = (input.state as BindState | undefined) ?? 'CODE_SENT'
  const now = c.clock.now()
  const deviceId = input.deviceId as string
  await c.tx.binds.put({
    bindId,
    userId: input.userId as string,
    tradeAccount: input.tradeAccount as string,
    mobile: (input.mobile as string | undefined) ?? '',
    deviceType: (input.deviceType as string | undefined) ?? 'ANDROID',
    deviceId,
    deviceUuid: (input.deviceUUID as string | undefined) ?? null,
    clientPublicKeyId: (input.clientPublicKeyId as string | undefined) ?? 'seed-key',
    serialNumber: (input.serialNumber as string | undefined) ?? null,
    state,
    log: [{ at: now, state, source: 'seed', device: deviceId }],
    attempt: 1,
    methodSaved: state === 'DONE',
    createdAt: now,
    expiresAt: input.expiresAt === undefined ? now + c.config.bindTtlSec * 1000 : Date.parse(input.expiresAt as string),
    completedAt: state === 'DONE' ? now : null,
  })
  return bindId
}

async function createInfo(c: Context, input: Input): Promise<string> {
  const id = `I${c.random.stream('cap/bind-info').alnum(16)}`
  await c.tx.bindInfo.put({
    id,
    userId: input.userId as string,
    acct: input.acct as string,
    isprint_device_id: input.deviceId as string,
    isprint_device_uid: (input.deviceUUID as string | undefined) ?? '',
    serialNumber: input.serialNumber as string,
    deleted: input.deleted === true,
    disabled: input.disabled === true,
    syncing: false,
  })
  return id
}
