import { DeviceError } from './device-error.ts'

const MINIMUM_DIGITS = 6
const MAXIMUM_DIGITS = 12

/**
 * A new PIN must have at least six digits (NIST SP 800-63B-3 §5.1.4), not all the same, not counting up or down
 * (9 → 0 goes on counting).
 *
 * @throws {DeviceError} PIN_WEAK
 */
export function requireStrongPin(pin: string): void {
  const reason = weakness(pin)
  if (reason) throw new DeviceError('PIN_WEAK', { message: reason })
}

function weakness(pin: string): string | undefined {
  if (!/^[0-9]+$/.test(pin)) return 'a PIN has ASCII digits only'
  if (pin.length < MINIMUM_DIGITS || pin.length > MAXIMUM_DIGITS) {
    return `a PIN has ${MINIMUM_DIGITS} to ${MAXIMUM_DIGITS} digits`
  }
  const steps = [...pin].slice(1).map((digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10)
  if (steps.every((step) => step === 0)) return 'all digits are the same'
  if (steps.every((step) => step === 1) || steps.every((step) => step === 9)) return 'the digits count up or down'
  return undefined
}
