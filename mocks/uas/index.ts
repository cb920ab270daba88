import { contract } from '../../contracts/uas/index.ts'
import { defineDouble } from '../kernel/double.ts'
import { actions } from './actions.ts'
import { checkConfig, defaults, profiles, warnings } from './config.ts'
import { faults } from './faults.ts'
import { withoutNulls } from './intake.ts'
import { kinds } from './kinds.ts'
import { activateByOTP } from './operations/activation.ts'
import * as authn from './operations/authn.ts'
import * as challenges from './operations/challenges.ts'
import * as devices from './operations/devices.ts'
import * as lifecycle from './operations/lifecycle.ts'
import * as oath from './operations/oath.ts'
import * as passwords from './operations/passwords.ts'
import * as queries from './operations/queries.ts'
import * as users from './operations/users.ts'
import * as verification from './operations/verification.ts'
import { seed } from './seed.ts'
import { identify } from './sessions.ts'
import { states } from './states.ts'
import { tables } from './tables.ts'
import type { Uas } from './types.ts'
import { envelope } from './wire.ts'

/** i-Sprint AccessMatrix UAS: users, devices, soft tokens and their one-time passwords. See README.md beside. */
export const uas = defineDouble<Uas>({
  name: 'uas',
  title: 'i-Sprint AccessMatrix UAS',
  contract,
  tables,
  faults,
  transportFaults: {
    notFound: 'UNKNOWN_PATH',
    methodNotAllowed: 'METHOD_NOT_ALLOWED',
    unsupportedMediaType: 'UNSUPPORTED_MEDIA_TYPE',
    malformed: 'INVALID_REQUEST',
    invalid: 'INVALID_REQUEST',
    tooLarge: 'REQUEST_TOO_LARGE',
    internal: 'INTERNAL',
  },
  config: { defaults, profiles, check: checkConfig },
  warnings,
  envelope,
  decode: ({ body }) => withoutNulls(body),
  identify,
  operations: {
    'user.create': users.create,
    'user.findById': users.findById,
    'user.modify': users.modify,
    'user.delete': users.remove,
    'oath.createAssignEncrypt': oath.createAssignEncrypt,
    'token.reissueActivation': oath.reissueActivation,
    'token.activateByOTP': activateByOTP,
    'token.verifyOTP': verification.verifyOTP,
    'token.createChallenge': challenges.createChallenge,
    'token.verifyOCRA': challenges.verifyOCRA,
    'token.resync': verification.resync,
    'token.suspend': lifecycle.suspend,
    'token.resume': lifecycle.resume,
    'token.unlock': lifecycle.unlock,
    'token.revoke': lifecycle.revoke,
    'token.unassign': lifecycle.unassign,
    'token.findBySerial': queries.findBySerial,
    'token.listOfUser': queries.listOfUser,
    'device.list': devices.list,
    'device.suspend': devices.suspend,
    'device.resume': devices.resume,
    'device.delete': devices.remove,
    'password.reset': passwords.reset,
    'authn.login': authn.login,
    'authn.refreshSession': authn.refreshSession,
    'authn.logout': authn.logout,
  },
  actions,
  states,
  kinds,
  seed,
})
