import { pbkdf2 } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, equalText, hexToBytes } from '../../mocks/kernel/lib/bytes.ts'
import type { Seeds, StoredPin } from './state.ts'

/**
 * Where a PIN is checked, in the words of RFC 6030's PINUsageMode; `Local` comes in two kinds (uas-and-cap §9, §12):
 * - `Local-gate`: the app compares, the seeds lie readable behind it. A patched app needs no PIN.
 * - `Local-wrap`: the PIN decrypts the seeds, nothing is compared. A wrong PIN gives well-formed wrong passwords, which
 *   the server counts.
 * - `Algorithmic`: the PIN's hash goes into the OCRA response; the server holds the hash. TOTP has no place for a PIN.
 * - `Append`, `Prepend`: the PIN is the server's; it travels with each password.
 */
export type PinUsageMode = 'Local-gate' | 'Local-wrap' | 'Algorithmic' | 'Append' | 'Prepend'

/** What a login with a PIN finds. */
type Unlocked = { readonly seeds: Seeds } | 'wrong'

/** One way of using a PIN. */
export interface PinMode {
  /** Stores what the mode needs to know of a new PIN. */
  enable(pin: string, seeds: Seeds, salt: Uint8Array): StoredPin
  /** Whether the seeds stay readable in the storage while the PIN is on. */
  readonly seedsStayReadable: boolean
  /** The seeds an entered PIN gives. @param bypass the comparison was patched out of the app */
  unlock(pin: string, stored: StoredPin, readable: Seeds | null, bypass: boolean): Unlocked
  /** Whether the PIN itself is needed to make passwords, so that biometrics must be able to give it back. */
  readonly pinIsPartOfPasswords: boolean
  /** The password as it is sent. */
  decorate(password: string, pin: string): string
}

/** Few, so that tests are quick; a real app takes as many as its users bear. */
const ITERATIONS = 1000

const plain = {
  enable: (): StoredPin => ({ salt: '', failures: 0 }),
  seedsStayReadable: true,
  unlock: (_pin: string, _stored: StoredPin, readable: Seeds | null): Unlocked => ({ seeds: readable ?? {} }),
  pinIsPartOfPasswords: true,
  decorate: (password: string): string => password,
}

export const PIN_MODES: Readonly<Record<PinUsageMode, PinMode>> = {
  'Local-gate': {
    ...plain,
    enable: (pin, _seeds, salt) => ({ salt: bytesToHex(salt), hash: bytesToHex(derive(pin, salt, 32)), failures: 0 }),
    unlock(pin, stored, readable, bypass) {
      const right = equalText(bytesToHex(derive(pin, hexToBytes(stored.salt), 32)), stored.hash ?? '')
      return right || bypass ? { seeds: readable ?? {} } : 'wrong'
    },
    pinIsPartOfPasswords: false,
  },
  'Local-wrap': {
    ...plain,
    enable: (pin, seeds, salt) => ({ salt: bytesToHex(salt), wrapped: mask(seeds, pin, salt), failures: 0 }),
    seedsStayReadable: false,
    unlock: (pin, stored) => ({ seeds: mask(stored.wrapped ?? {}, pin, hexToBytes(stored.salt)) }),
    pinIsPartOfPasswords: false,
  },
  Algorithmic: plain,
  Append: { ...plain, decorate: (password, pin) => password + pin },
  Prepend: { ...plain, decorate: (password, pin) => pin + password },
}

/** Encrypts and decrypts: XOR with a stream from the PIN, without any check, which is the point of Local-wrap. */
function mask(seeds: Seeds, pin: string, salt: Uint8Array): Seeds {
  const entries = Object.entries(seeds).map(([use, hex]: [string, string]) => {
    const bytes = hexToBytes(hex)
    const stream = derive(`${use}:${pin}`, salt, bytes.length)
    return [use, bytesToHex(bytes.map((byte, index) => byte ^ (stream[index] ?? 0)))]
  })
  return Object.fromEntries(entries)
}

function derive(pin: string, salt: Uint8Array, length: number): Uint8Array {
  return pbkdf2(sha256, pin, salt, { c: ITERATIONS, dkLen: length })
}
