import type { World } from '../../../mocks/index.ts'
import type { Json } from '../support.ts'

/** How a binding has ended, and `half done` for what must not be. */
export type Outcome = 'bound' | 'not bound' | 'locked out' | 'half done'

const USER = 'A100001'
const OLD_DEVICES = 2

async function rows(world: World, system: string, table: string): Promise<readonly Json[]> {
  return (await world.system(system).store.records())[table] ?? []
}

interface Ends {
  readonly methods: readonly Json[]
  readonly activated: readonly Json[]
  readonly open: readonly Json[]
  readonly omsKnows: boolean
  readonly oldDevices: number
}

async function endsOf(world: World): Promise<Ends> {
  const customer = (await rows(world, 'oms', 'customers')).find((row) => row.acct === USER)
  const devices = await rows(world, 'user-centre', 'trustedDevices')
  return {
    methods: (await rows(world, 'cap', 'bindInfo')).filter((info) => !info.deleted),
    activated: (await rows(world, 'uas', 'tokens')).filter((token) => token.status === 'Activated'),
    open: (await rows(world, 'cap', 'binds')).filter(
      (bind) => !['DONE', 'FAILED', 'EXPIRED', 'CANCELLED'].includes(bind.state),
    ),
    omsKnows: customer?.methods.includes('CAP'),
    oldDevices: devices.filter((device) => device.userId === USER).length,
  }
}

/** Reads the outcome off the records of all systems, not off answers. */
export async function outcomeOf(world: World): Promise<Outcome> {
  const { methods, activated, open, omsKnows, oldDevices } = await endsOf(world)
  const [method] = methods
  if (method) {
    const complete = methods.length === 1 && !method.syncing && omsKnows && oldDevices === 0 && open.length === 0
    return complete && activated.some((token) => token.serialNum === method.serialNumber) ? 'bound' : 'half done'
  }
  const purged = open.length === 1 && open[0].state === 'DEVICES_PURGED'
  if (purged && omsKnows && oldDevices === 0 && activated.length === 1) return 'locked out'
  const clean = open.length === 0 && !omsKnows && oldDevices === OLD_DEVICES && activated.length === 0
  return clean ? 'not bound' : 'half done'
}

/** What may never be, whatever the outcome. */
export async function faultsOf(world: World): Promise<readonly string[]> {
  return [...(await severalTokens(world)), ...(await strayMessages(world))]
}

/** At most one Activated token per user and device. */
async function severalTokens(world: World): Promise<readonly string[]> {
  const { activated } = await endsOf(world)
  const places = activated.map((token) => `${token.userUuid} on ${token.deviceUuid}`)
  return places.filter((place, i) => places.indexOf(place) !== i).map((place) => `two Activated tokens of ${place}`)
}

/** Every SMS belongs to a token that is live or was revoked: as many as were issued, none without a token. */
async function strayMessages(world: World): Promise<readonly string[]> {
  const now = world.clock.now()
  const tokens = await rows(world, 'uas', 'tokens')
  const issued = world.journal
    .list({ system: 'uas', operation: 'oath.createAssignEncrypt' })
    .flatMap(({ response }) => {
      const { result } = (response.body ?? {}) as Json
      return result ? [[result.activationPassword, result.tokenInfoBean.serialNum] as const] : []
    })
  const serials = new Map(issued)
  return world.journal.list({ system: 'cap', operation: 'deliver.sms' }).flatMap(({ request }) => {
    const serial = serials.get((request.body as Json).code)
    const token = tokens.find((candidate) => candidate.serialNum === serial)
    const sound = token && (token.status === 'Activated' || token.status === 'Revoked')
    return sound ? [] : [`a message of token ${serial}, which is ${token?.status ?? 'nowhere'} at ${now}`]
  })
}
