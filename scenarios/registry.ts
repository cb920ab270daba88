import { suggest } from '../mocks/control/nearest.ts'
import { capScenarios } from './cap/index.ts'
import type { Scenario, ScenarioSummary } from './runner/types.ts'
import { activateSkipped } from './uas/activate-skipped.ts'
import { bind } from './uas/bind.ts'
import { bindPreactivated } from './uas/bind-preactivated.ts'
import { clockDrift } from './uas/clock-drift.ts'
import { cloneAttack } from './uas/clone-attack.ts'
import { createLost } from './uas/create-lost.ts'
import { encryptLost } from './uas/encrypt-lost.ts'
import { lockout } from './uas/lockout.ts'
import { otpReplay } from './uas/otp-replay.ts'
import { sessionTypes } from './uas/session-types.ts'
import { sharedPhone } from './uas/shared-phone.ts'
import { suspendResume } from './uas/suspend-resume.ts'

/** Scripts are a few lines each and import nothing; what plays them is loaded when one runs. */
const all: readonly Scenario[] = [
  bind,
  bindPreactivated,
  createLost,
  encryptLost,
  activateSkipped,
  otpReplay,
  clockDrift,
  lockout,
  suspendResume,
  sessionTypes,
  sharedPhone,
  cloneAttack,
  ...capScenarios,
]

/** There is no scenario of this name. */
export class ScenarioNotFound extends Error {
  constructor(name: string) {
    super(
      `There is no scenario "${name}". ${suggest(
        name,
        all.map((scenario) => scenario.name),
        'authdouble scenario list',
      )}`,
    )
    this.name = 'ScenarioNotFound'
  }
}

/**
 * The scenarios that come with authdouble.
 *
 * @example
 * scenarios.list() // [{ name: 'uas/bind', title: '…', needs: [] }, …]
 * await runScenario(scenarios.get('uas/bind'), { target })
 */
export const scenarios = {
  list(): readonly ScenarioSummary[] {
    return all.map(({ name, title, needs }) => ({ name, title, needs }))
  },
  /** @throws {ScenarioNotFound} naming what is likely meant */
  get(name: string): Scenario {
    const found = all.find((scenario) => scenario.name === name)
    if (!found) throw new ScenarioNotFound(name)
    return found
  },
}
