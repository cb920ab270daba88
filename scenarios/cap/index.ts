import type { Scenario } from '../runner/types.ts'
import { activateLost } from './activate-lost.ts'
import { activateSkipped } from './activate-skipped.ts'
import { bindHappy } from './bind-happy.ts'
import { bindPreactivated } from './bind-preactivated.ts'
import { createLost } from './create-lost.ts'
import { encryptLost } from './encrypt-lost.ts'
import { encryptPartial } from './encrypt-partial.ts'
import { omsDown } from './oms-down.ts'
import { saveWindow } from './save-window.ts'
import { smsFail } from './sms-fail.ts'

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
]
