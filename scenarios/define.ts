import type { Scenario } from './runner/types.ts'

/**
 * Declares a scenario: one story, readable from top to bottom.
 *
 * @example
 * export const ping = defineScenario({
 *   name: 'my/ping',
 *   title: 'UAS knows nobody yet',
 *   summary: 'Asks for a user who does not exist.',
 *   needs: [],
 *   async run(s) {
 *     await s.step('an unknown user is not found', () =>
 *       s.uas.expectFault('user.findById', { userId: 'A999999' }, 'USER_NOT_FOUND'))
 *   },
 * })
 */
export function defineScenario(scenario: Scenario): Scenario {
  return scenario
}
