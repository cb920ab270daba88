import type { Provenance } from '../../kernel/contract.ts'
import type { FaultSpec } from '../../kernel/faults.ts'

/** The HTTP status is the code without its last two digits (uas-and-cap §10). */
const spec = (code: number, text: string, when: string, provenance: Provenance, source?: string): FaultSpec => ({
  code,
  status: Math.floor(code / 100),
  text,
  when,
  provenance,
  ...(source === undefined ? {} : { source }),
})
/** A code of §10, and one that we added beside it. Both are ours: the notes name no codes. */
const listed = (code: number, text: string, when: string): FaultSpec =>
  spec(code, text, when, 'inferred', 'uas-and-cap §10')
const added = (code: number, text: string, when: string): FaultSpec => spec(code, text, when, 'inferred')

/** What every system of the broker can answer before it knows what is asked. */
export const transportFaultSpecs = {
  BAD_REQUEST: listed(40001, 'Bad request', 'the body is no JSON object, or a member is missing or of a wrong type'),
  NOT_FOUND: added(40400, 'Not found', 'no operation has this path'),
  METHOD_NOT_ALLOWED: added(40500, 'Method not allowed', 'the path has other methods'),
  TOO_LARGE: added(41300, 'Request too large', 'a body over 1 MiB'),
  UNSUPPORTED_MEDIA_TYPE: added(41500, 'Unsupported media type', 'a body that is not application/json'),
  INTERNAL: added(50001, 'Internal error', 'only when forced, or by a bug of ours'),
} as const

/** The names of {@link transportFaultSpecs} as the kernel asks for them. */
export const transportFaults = {
  notFound: 'NOT_FOUND',
  methodNotAllowed: 'METHOD_NOT_ALLOWED',
  unsupportedMediaType: 'UNSUPPORTED_MEDIA_TYPE',
  malformed: 'BAD_REQUEST',
  invalid: 'BAD_REQUEST',
  tooLarge: 'TOO_LARGE',
  internal: 'INTERNAL',
} as const

/** One code space for the four systems; each takes what it answers into its own catalogue. */
export const brokerFaults = {
  UC_TOKEN_INVALID: listed(40101, 'Token is invalid', 'the token of the user centre is unknown, revoked or expired'),
  LOGIN_FAILED: added(40102, 'Account or password is wrong', 'unknown account, or wrong password'),
  TICKET_INVALID: added(40103, 'Login ticket is invalid', 'an unknown login ticket'),
  OTP_REJECTED: added(40104, 'Verification failed', 'a wrong, used or late one-time password, or a foreign challenge'),
  ACCOUNT_MISMATCH: listed(40301, 'Account does not match', 'the trade account or binding is not of this user'),
  BIND_NOT_FOUND: listed(40401, 'Binding not found', 'an unknown binding, or one of somebody else'),
  USER_NOT_FOUND: added(40402, 'User not found', 'an unknown user'),
  ACCOUNT_NOT_FOUND: added(40403, 'Account not found', 'an unknown trade account'),
  DEVICE_NOT_FOUND: added(40404, 'Device not found', 'an unknown device, or one of somebody else'),
  BIND_IN_PROGRESS: listed(40901, 'Binding in progress', 'the same phone has an open binding with this key'),
  TICKET_USED: added(40902, 'Login ticket was already used', 'a second trade token for one login ticket'),
  BIND_CLOSED: added(40903, 'Binding is closed', 'the binding has failed or was cancelled'),
  BIND_EXPIRED: listed(41001, 'Binding has expired', 'the activation code has expired'),
  TICKET_EXPIRED: added(41002, 'Login ticket has expired', 'older than its time to live'),
  TOKEN_UNUSABLE: listed(
    42301,
    'Token cannot be used',
    'UAS says suspended, locked, revoked, expired or not activated',
  ),
  UPGRADE_REQUIRED: listed(42601, 'Please upgrade the app', 'an old app of an account that uses iSprint'),
  SMS_THROTTLED: listed(42901, 'Too many messages', 'a second code within the interval, or too many in a day'),
  TICKET_DEAD: added(42902, 'Too many wrong attempts', 'five wrong proofs with one login ticket'),
  UAS_FAILED: listed(50201, 'UAS failed', 'UAS is down, answers garbage or nothing, or refuses unexpectedly'),
  SMS_FAILED: listed(50202, 'Message could not be sent', 'the SMS gateway failed'),
  OMS_FAILED: listed(50203, 'OMS failed', 'OMS is down, answers garbage or nothing, or refuses'),
  USER_CENTRE_FAILED: listed(50204, 'User centre failed', 'the user centre is down, answers garbage or nothing'),
  NRTS_FAILED: listed(50205, 'NRTS failed', 'NRTS is down, answers garbage or nothing'),
  CAP_FAILED: added(50206, 'CAP failed', 'CAP is down, answers garbage or nothing'),
} as const
