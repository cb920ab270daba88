import { DeviceError } from './device-error.ts'
import type { DeviceMemory } from './device-memory.ts'
import type { DevicePlatform } from './device-options.ts'

/** See `VirtualDevice.enableBiometric`. */
export function enableBiometric(memory: DeviceMemory): void {
  memory.requireToken()
  const { seeds, pin } = memory.requireSession()
  const kept = memory.mode.pinIsPartOfPasswords ? pin : null
  memory.store({ vault: { seeds, pin: kept, enrolment: memory.surroundings.enrolment } })
}

/** See `VirtualDevice.loginFingerprint`. @param platform the one the call exists on */
export function loginBiometric(memory: DeviceMemory, platform: DevicePlatform): true {
  if (memory.options.platform !== platform) throw new DeviceError('NOT_SUPPORTED', { message: `only on ${platform}` })
  memory.requireToken()
  const { vault } = memory.storage
  if (!vault) throw new DeviceError('BIO_NOT_ENABLED')
  if (vault.enrolment !== memory.surroundings.enrolment) {
    memory.store({ vault: null })
    throw new DeviceError('BIO_CHANGED')
  }
  attempt(memory)
  return memory.openSession({ seeds: vault.seeds, pin: vault.pin })
}

/** A lockout lasts until a PIN login, as phones do after a pass code. */
function attempt(memory: DeviceMemory): void {
  const [result = 'ok', ...biometricScript] = memory.surroundings.biometricScript
  const biometricLockout = memory.surroundings.biometricLockout || result === 'lockout'
  memory.surround({ biometricScript, biometricLockout })
  if (biometricLockout) throw new DeviceError('BIO_LOCKOUT')
  if (result === 'fail') throw new DeviceError('BIO_FAILED')
}
