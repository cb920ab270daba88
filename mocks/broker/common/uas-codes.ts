/** A symbol of the catalogue of UAS: what a fault code means. */
export type UasMeaning = string

/** Fault code, as text, to what it means. In front of a real UAS its codes are configured here. */
export type UasCodes = Readonly<Record<string, UasMeaning>>

/**
 * The fault codes of UAS (uas-and-cap §4.1). The first four are seen in public clients (P1, P4); 990000 and above are
 * those of the double and mean nothing to a real UAS.
 */
export const uasCodes: UasCodes = {
  '7006': 'USER_EXISTS',
  '10001': 'USER_NOT_FOUND',
  '10020': 'WRONG_PASSWORD',
  '10403': 'ACCOUNT_LOCKED',
  '990303': 'USER_DISABLED',
  '990401': 'CLIENT_KEY_INVALID',
  '990402': 'CLIENT_KEY_ID_CONFLICT',
  '990403': 'MAX_TOKENS_REACHED',
  '990406': 'DEVICE_SUSPENDED',
  '990407': 'DEVICE_NOT_FOUND',
  '990500': 'TOKEN_NOT_FOUND',
  '990501': 'TOKEN_NOT_ASSIGNED',
  '990502': 'TOKEN_NOT_ACTIVATED',
  '990503': 'TOKEN_ALREADY_ACTIVATED',
  '990504': 'TOKEN_SUSPENDED',
  '990505': 'TOKEN_LOCKED',
  '990506': 'TOKEN_REVOKED',
  '990507': 'TOKEN_EXPIRED',
  '990508': 'ACTIVATION_EXPIRED',
  '990509': 'ILLEGAL_TRANSITION',
  '990600': 'OTP_INVALID',
  '990601': 'OTP_REPLAYED',
  '990602': 'OTP_FORMAT',
  '990604': 'CHALLENGE_NOT_FOUND',
  '990605': 'CHALLENGE_EXPIRED',
  '990606': 'CHALLENGE_USED',
}
