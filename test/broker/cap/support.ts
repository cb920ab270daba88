import type { DoublesOptions } from '../../../mocks/index.ts'
import type { VirtualDevice } from '../../../scenarios/devices/virtual-device.ts'
import { type Answer, type Harness, type Json, open, USER } from '../support.ts'
import { application, PIN, phone } from './phone.ts'

export const MINUTE = 60_000

/** The broker with a phone and the app's token of {@link USER}. */
export interface Binding extends Harness {
  readonly device: VirtualDevice
  readonly token: string
  apply(more?: object): Promise<Answer>
  /** Applies, expects success, lets the phone open its seeds. */
  applied(more?: object): Promise<Json>
  success(bindId: string, more?: object): Promise<Answer>
  /** Codes of the messages so far, newest first. */
  codes(): readonly (string | undefined)[]
  tokens(): Promise<readonly string[]>
  states(): Promise<readonly string[]>
  runDue(): Promise<number>
}

export async function openBinding(options: DoublesOptions = {}, userId = USER): Promise<Binding> {
  const h = await open(options)
  const device = phone('phone-1', h.world.clock)
  const { token } = await h.control('POST /systems/user-centre/actions/issue-token', { userId })
  const apply: Binding['apply'] = (more) => h.call('POST /cap/bind/apply', application(device, token, more))
  const codes = () => h.world.captures.list().map((message) => message.code)
  return {
    ...h,
    device,
    token,
    apply,
    codes,
    applied: async (more) => {
      const { data } = await apply(more)
      await device.activateToken(data.result, codes()[0] ?? '', { replace: true })
      if (device.snapshot().storage.pin === null) device.enablePIN(PIN)
      device.loginPIN(PIN)
      return data
    },
    success: (bindId, more) => {
      // The local session of the phone ends with time.
      device.loginPIN(PIN)
      return h.call('POST /cap/bind/success', { token, bindId, otp: device.generateOTP(), ...more })
    },
    tokens: async () => (await h.records('uas', 'token')).map((row: Json) => `${row.serialNum} ${row.status}`).sort(),
    states: async () => (await h.records('cap', 'binding')).map((row: Json) => row.state),
    runDue: () => h.doubles.kernel.runDue(h.world),
  }
}
