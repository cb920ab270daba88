import type { Scenario } from '../runner/types.ts'
import { activateLost } from './activate-lost.ts'
import { activateSkipped } from './activate-skipped.ts'
import { bindHappy } from './bind-happy.ts'
import { bindPreactivated } from './bind-preactivated.ts'
import { bruteForce } from './brute-force.ts'
import { clockDrift } from './clock-drift.ts'
import { cloneAttack } from './clone-attack.ts'
import { createLost } from './create-lost.ts'
import { deviceReplaced } from './device-replaced.ts'
import { encryptLost } from './encrypt-lost.ts'
import { encryptPartial } from './encrypt-partial.ts'
import { interruptions } from './interruptions.ts'
import { lockout } from './lockout.ts'
import { loginOcra } from './login-ocra.ts'
import { loginTotp } from './login-totp.ts'
import { naiveBind } from './naive-bind.ts'
import { oldApp } from './old-app.ts'
import { omsDown } from './oms-down.ts'
import { otpReplay } from './otp-replay.ts'
import { resetPinBiometric } from './reset-pin-biometric.ts'
import { resetPinCrash } from './reset-pin-crash.ts'
import { resetPinNoBiometric } from './reset-pin-no-biometric.ts'
import { saveWindow } from './save-window.ts'
import { serverSuspend } from './server-suspend.ts'
import { sessionTypes } from './session-types.ts'
import { sharedPhone } from './shared-phone.ts'
import { smsFail } from './sms-fail.ts'
import { trustLadder } from './trust-ladder.ts'

/** The flows of the broker: binding, login and all that can happen to them (uas-and-cap §17). */
export const capScenarios: readonly Scenario[] = [
  bindHappy,
  bindPreactivated,
  createLost,
  encryptLost,
  encryptPartial,
  activateSkipped,
  activateLost,
  smsFail,
  omsDown,
  saveWindow,
  interruptions,
  loginOcra,
  loginTotp,
  resetPinBiometric,
  resetPinCrash,
  resetPinNoBiometric,
  deviceReplaced,
  serverSuspend,
  otpReplay,
  trustLadder,
  clockDrift,
  lockout,
  oldApp,
  sharedPhone,
  sessionTypes,
  cloneAttack,
  naiveBind,
  bruteForce,
]
