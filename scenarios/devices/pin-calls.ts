import { bytesToHex } from '../../mocks/kernel/lib/bytes.ts'
import { ocraPinHash } from '../../mocks/kernel/lib/ocra.ts'
import { DeviceError } from './device-error.ts'
import type { DeviceMemory } from './device-memory.ts'
import { requireStrongPin } from './pin-policy.ts'

const PIN_TRIES = 5
const SALT_BYTES = 16

/** What the server must learn of a new PIN: only the mode `Algorithmic` gives something. */
export interface EnabledPin {
  /** SHA-1 of the PIN in hexadecimal, for suites with PSHA1. */
  readonly pinHash?: string
}

/** See `VirtualDevice.enablePIN`. */
export function enablePin(memory: DeviceMemory, pin: string): EnabledPin {
  memory.requireToken()
  const { storage, mode, session } = memory
  if (storage.pin) throw new DeviceError('PIN_ALREADY_ENABLED')
  const seeds = storage.pinUsed ? memory.requireSession().seeds : (storage.seeds ?? {})
  requireStrongPin(pin)
  memory.store({
    pin: mode.enable(pin, seeds, memory.options.random(SALT_BYTES)),
    pinUsed: true,
    seeds: mode.seedsStayReadable ? seeds : null,
    vault: storage.vault && mode.pinIsPartOfPasswords ? { ...storage.vault, pin } : storage.vault,
  })
  if (session) memory.session = { ...session, pin }
  return memory.modeName === 'Algorithmic' ? { pinHash: bytesToHex(ocraPinHash(pin, 'SHA1')) } : {}
}

/** See `VirtualDevice.disablePIN`. */
export function disablePin(memory: DeviceMemory): void {
  memory.requireToken()
  const { seeds } = memory.requireSession()
  if (!memory.storage.pin) throw new DeviceError('PIN_NOT_ENABLED')
  // Seeds that lay under the PIN go back to biometrics alone, where there are any: a crash here must not bare them.
  const underPin = !memory.mode.seedsStayReadable
  memory.store({ pin: null, seeds: underPin && memory.storage.vault ? null : seeds })
}

/** See `VirtualDevice.loginPIN`. */
export function loginPin(memory: DeviceMemory, pin: string): true {
  memory.requireToken()
  const stored = memory.storage.pin
  if (!stored) throw new DeviceError('PIN_NOT_ENABLED')
  const { bypassPin } = memory.surroundings
  if (stored.failures >= PIN_TRIES && !bypassPin) throw new DeviceError('PIN_LOCKED')
  const unlocked = memory.mode.unlock(pin, stored, memory.storage.seeds, bypassPin)
  if (unlocked === 'wrong') throw wrongPin(memory, stored.failures + 1)
  if (!bypassPin) memory.store({ pin: { ...stored, failures: 0 } })
  memory.surround({ biometricLockout: false })
  return memory.openSession({ seeds: unlocked.seeds, pin })
}

function wrongPin(memory: DeviceMemory, failures: number): DeviceError {
  const { pin } = memory.storage
  if (pin) memory.store({ pin: { ...pin, failures } })
  if (failures < PIN_TRIES) return new DeviceError('PIN_WRONG', { remaining: PIN_TRIES - failures })
  if (memory.options.wipeOnLock) memory.wipe()
  return new DeviceError('PIN_LOCKED')
}
