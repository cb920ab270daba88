import { contract } from '../../../contracts/cap/index.ts'
import { defineDouble } from '../../kernel/double.ts'
import { brokerEnvelope } from '../common/envelope.ts'
import { transportFaults } from '../common/faults.ts'
import { defaults, profiles } from './config.ts'
import { due } from './due.ts'
import { faults } from './faults.ts'
import { kinds } from './kinds.ts'
import { apply } from './operations/apply.ts'
import { method } from './operations/auth-method.ts'
import { get } from './operations/bind-get.ts'
import { list } from './operations/devices.ts'
import { success } from './operations/success.ts'
import { disable, enable, unbind } from './operations/unbind.ts'
import { tables } from './tables.ts'
import type { Cap } from './types.ts'

/** The broker's binding back end: it plays UAS, user centre, OMS and SMS together. See README.md beside. */
export const cap = defineDouble<Cap>({
  name: 'cap',
  title: 'CAP binding back end',
  contract,
  tables,
  faults,
  transportFaults,
  config: { defaults, profiles },
  envelope: brokerEnvelope<Cap>(),
  operations: {
    'bind.apply': apply,
    'bind.success': success,
    'bind.get': get,
    'bind.unbind': unbind,
    'device.list': list,
    'device.disable': disable,
    'device.enable': enable,
    'auth.method': method,
  },
  due,
  kinds,
  seed: {},
})
