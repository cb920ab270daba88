import { contract } from '../../../contracts/user-centre/index.ts'
import { defineDouble } from '../../kernel/double.ts'
import { brokerEnvelope } from '../common/envelope.ts'
import { transportFaults } from '../common/faults.ts'
import { actions } from './actions.ts'
import { defaults, profiles } from './config.ts'
import { faults } from './faults.ts'
import { kinds } from './kinds.ts'
import { login } from './operations/login.ts'
import * as tickets from './operations/tickets.ts'
import * as tokens from './operations/tokens.ts'
import * as trustedDevices from './operations/trusted-devices.ts'
import { seed } from './seed.ts'
import { states } from './states.ts'
import { tables } from './tables.ts'
import type { UserCentre } from './types.ts'

/** The broker's user centre: passwords, tokens of the app, trusted devices, login tickets. See README.md beside. */
export const userCentre = defineDouble<UserCentre>({
  name: 'user-centre',
  title: 'Broker user centre',
  contract,
  tables,
  faults,
  transportFaults,
  config: { defaults, profiles },
  envelope: brokerEnvelope<UserCentre>(),
  operations: {
    login,
    'token.verify': tokens.verify,
    'trustedDevices.list': trustedDevices.list,
    'trustedDevices.deleteAll': trustedDevices.deleteAll,
    'trustedDevices.delete': trustedDevices.deleteOne,
    'ticket.verify': tickets.verify,
    'ticket.consume': tickets.consume,
    'ticket.fail': tickets.fail,
  },
  actions,
  states,
  kinds,
  seed,
})
