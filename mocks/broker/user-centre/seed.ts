import type { SeedRecords } from '../../kernel/double.ts'

/** What every world starts with: invented people, the first with two devices of the old login. */
export const seed: SeedRecords = {
  account: [
    { userId: 'A100001', account: 'lin', password: 'Passw0rd!', mobile: '13800000001', tradeAccounts: ['A100001'] },
    {
      userId: 'A100002',
      account: 'wu',
      password: 'Passw0rd!',
      mobile: '13800000002',
      tradeAccounts: ['A100002', 'A200002'],
    },
    { userId: 'A100003', account: 'chen', password: 'Passw0rd!', mobile: '13800000003', tradeAccounts: ['A100003'] },
  ],
  trustedDevice: [
    { userId: 'A100001', deviceId: 'old-phone-1', name: 'Old phone', createdTime: '2025-03-01T00:00:00Z' },
    { userId: 'A100001', deviceId: 'old-tablet-1', name: 'Old tablet', createdTime: '2025-06-01T00:00:00Z' },
  ],
}
