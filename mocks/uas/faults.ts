import type { FaultCatalogue, FaultSpec } from '../kernel/faults.ts'

/**
 * The fault catalogue of UAS (uas-and-cap §4.1). Only four codes are seen in public clients; all others live in
 * 990000 and above, so that nobody takes them for the vendor's, and can be replaced by configuration `errorCodes`.
 */
const observed = (code: number, text: string, when: string, source: string): FaultSpec => ({
  code,
  text,
  when,
  provenance: 'observed',
  source,
})
const inferred = (code: number, text: string, when: string): FaultSpec => ({
  code: 990_000 + code,
  text,
  when,
  provenance: 'inferred',
})
const status = (http: number, spec: FaultSpec): FaultSpec => ({ ...spec, status: http })

export const faults = {
  USER_EXISTS: observed(
    7006,
    'Object already exists',
    'user/create of an existing user (case-insensitive, same store)',
    'P1',
  ),
  USER_NOT_FOUND: observed(10001, 'User not found', 'the user is not in this store', 'P4'),
  WRONG_PASSWORD: observed(10020, 'Wrong password', 'login with a wrong static password', 'P4'),
  ACCOUNT_LOCKED: observed(10403, 'Account is locked', 'login of a locked account', 'P4'),

  INVALID_REQUEST: inferred(
    100,
    'Invalid request',
    'the body is no JSON object, or a member is missing, too long or of a wrong type',
  ),
  UNKNOWN_PATH: status(404, inferred(101, 'No such service', 'no call has this path')),
  METHOD_NOT_ALLOWED: status(405, inferred(102, 'Method not allowed', 'any method but POST')),
  UNSUPPORTED_MEDIA_TYPE: status(415, inferred(103, 'Unsupported media type', 'a body that is not application/json')),
  REQUEST_TOO_LARGE: status(413, inferred(104, 'Request too large', 'a body over 1 MiB')),

  SESSION_REQUIRED: inferred(200, 'Session required', 'neither bearer token nor agent session nor session token'),
  SESSION_INVALID: inferred(201, 'Session is invalid', 'an unknown or ended session token'),
  SESSION_IDLE_TIMEOUT: inferred(202, 'Session idle timeout', 'no call for longer than the idle time'),
  SESSION_EXPIRED: inferred(203, 'Session expired', 'the absolute lifetime is over'),
  AGENT_CERT_REQUIRED: inferred(204, 'Agent certificate required', 'dynamicAgentSession without a client certificate'),
  AGENT_CERT_UNTRUSTED: inferred(
    205,
    'Agent certificate is not trusted',
    'the certificate chain ends in no trusted CA',
  ),
  AGENT_NOT_REGISTERED: inferred(206, 'Agent is not registered', 'a good certificate of no enabled agent'),
  ACCESS_TOKEN_INVALID: inferred(207, 'Access token is invalid', 'an unknown, revoked or expired bearer token'),
  NOT_AUTHORISED: inferred(208, 'Not authorised', 'the caller may not do this'),
  AGENT_CERT_EXPIRED: inferred(209, 'Agent certificate has expired', 'validTo is past'),
  AGENT_CERT_NOT_YET_VALID: inferred(210, 'Agent certificate is not yet valid', 'validFrom is ahead'),
  AGENT_CERT_REVOKED: inferred(211, 'Agent certificate is revoked', 'the agent is marked as revoked'),

  USER_STORE_NOT_FOUND: inferred(300, 'User store not found', 'an unknown userStoreId'),
  SEGMENT_NOT_FOUND: inferred(301, 'Segment not found', 'an unknown segmentId'),
  REALM_NOT_FOUND: inferred(302, 'Realm not found', 'an unknown realm or login module'),
  USER_DISABLED: inferred(303, 'User is disabled', 'the user is not Active'),

  BATCH_NOT_FOUND: inferred(400, 'Token batch not found', 'an unknown batchId'),
  CLIENT_KEY_INVALID: inferred(401, 'Client public key is invalid', 'the key cannot be parsed or is too weak'),
  CLIENT_KEY_ID_CONFLICT: inferred(402, 'Client public key id is in use', 'the same key id with another key'),
  MAX_TOKENS_REACHED: inferred(403, 'Maximum number of tokens reached', 'maxActivePerUser tokens are live'),
  INVALID_STATUS: inferred(404, 'Invalid status', 'a status that cannot be asked for'),
  DEVICE_SUSPENDED: inferred(406, 'Device is suspended', 'the device of the token is suspended'),
  DEVICE_NOT_FOUND: inferred(407, 'Device not found', 'an unknown device'),

  TOKEN_NOT_FOUND: inferred(500, 'Token not found', 'an unknown serial number, or a user without tokens'),
  TOKEN_NOT_ASSIGNED: inferred(501, 'Token is not assigned', 'the token belongs to nobody, or to somebody else'),
  TOKEN_NOT_ACTIVATED: inferred(502, 'Token is not activated', 'the token is Pending or Assigned'),
  TOKEN_ALREADY_ACTIVATED: inferred(503, 'Token is already activated', 'activation of an Activated token'),
  TOKEN_SUSPENDED: inferred(504, 'Token is suspended', 'the token is Suspended'),
  TOKEN_LOCKED: inferred(505, 'Token is locked', 'the fail count has reached its maximum'),
  TOKEN_REVOKED: inferred(506, 'Token is revoked', 'the token is Revoked'),
  TOKEN_EXPIRED: inferred(507, 'Token has expired', 'the validity of the token is over'),
  ACTIVATION_EXPIRED: inferred(508, 'Activation has expired', 'the activation time is over'),
  ILLEGAL_TRANSITION: inferred(509, 'Illegal state transition', 'the call does not fit the status of the token'),
  REISSUE_LIMIT_REACHED: inferred(510, 'Reissue limit reached', 'maxReissue attempts are used'),
  REISSUE_TOO_SOON: inferred(511, 'Reissue too soon', 'the last attempt is less than the minimum interval ago'),

  OTP_INVALID: inferred(600, 'OTP is invalid', 'no step of the window matches'),
  OTP_REPLAYED: inferred(601, 'OTP was already used', 'the matching step is not after the last accepted one'),
  OTP_FORMAT: inferred(602, 'OTP format is wrong', 'not the right number of ASCII digits; counts as a failure'),
  RESYNC_FAILED: inferred(
    603,
    'Resynchronisation failed',
    'no two consecutive steps after the last accepted one match',
  ),
  CHALLENGE_NOT_FOUND: inferred(604, 'Challenge not found', 'an unknown challenge'),
  CHALLENGE_EXPIRED: inferred(605, 'Challenge has expired', 'older than its time to live'),
  CHALLENGE_USED: inferred(606, 'Challenge was already used', 'a second use'),

  INTERNAL: status(500, inferred(900, 'Internal error', 'only when forced, or by a bug of ours')),
} as const satisfies FaultCatalogue

export type UasFault = keyof typeof faults
