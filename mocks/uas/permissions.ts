import type { operations } from '../../contracts/uas/generated/types.ts'

type OperationId = keyof operations

/** Which permission each call needs (uas-and-cap §3.4, inferred). `''`: any caller. */
const PERMISSIONS: Readonly<Record<OperationId, string>> = {
  'user.create': 'user.create',
  'user.findById': 'user.read',
  'user.modify': 'user.modify',
  'user.delete': 'user.delete',
  'oath.createAssignEncrypt': 'token.issue',
  'token.reissueActivation': 'token.issue',
  'token.activateByOTP': 'token.activate',
  'token.verifyOTP': 'token.verify',
  'token.createChallenge': 'token.verify',
  'token.verifyOCRA': 'token.verify',
  'token.resync': 'token.manage',
  'token.suspend': 'token.manage',
  'token.resume': 'token.manage',
  'token.unlock': 'token.manage',
  'token.revoke': 'token.manage',
  'token.unassign': 'token.manage',
  'token.findBySerial': 'token.read',
  'token.listOfUser': 'token.read',
  'device.list': 'device.read',
  'device.suspend': 'device.manage',
  'device.resume': 'device.manage',
  'device.delete': 'device.manage',
  'password.reset': 'password.reset',
  'authn.login': '',
  'authn.refreshSession': '',
  'authn.logout': '',
}

/** What a user session may call, for its own user. */
export const SELF_SERVICE: ReadonlySet<string> = new Set<OperationId>([
  'token.verifyOTP',
  'token.createChallenge',
  'token.verifyOCRA',
  'token.findBySerial',
  'token.listOfUser',
  'device.list',
  'authn.refreshSession',
  'authn.logout',
])

export function mayCall(permissions: readonly string[], operationId: string): boolean {
  const needed = PERMISSIONS[operationId as OperationId]
  return needed === '' || permissions.includes('*') || permissions.includes(needed)
}
