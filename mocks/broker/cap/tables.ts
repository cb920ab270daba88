import { table } from '../../kernel/tables.ts'
import { isOpen, openKeyOf } from './binding.ts'
import type { BindInfo, BindRecord, SmsLedger } from './model.ts'

export const tables = {
  binds: table<BindRecord>({
    key: (bind) => bind.bindId,
    unique: {
      open: (bind) => (isOpen(bind) ? openKeyOf(bind.userId, bind.deviceType, bind.deviceId) : undefined),
      serial: (bind) => bind.serialNumber ?? undefined,
    },
    multi: { user: (bind) => bind.userId, acct: (bind) => bind.tradeAccount },
  }),
  bindInfo: table<BindInfo>({
    key: (info) => info.id,
    multi: {
      user: (info) => info.userId,
      device: (info) => info.isprint_device_uid,
      acct: (info) => info.acct,
    },
  }),
  smsLedger: table<SmsLedger>({ key: (ledger) => ledger.mobile }),
}
