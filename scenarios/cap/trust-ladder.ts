import { defineScenario } from '../define.ts'
import type { PinUsageMode, VirtualDevice } from '../devices/virtual-device.ts'
import type { ScenarioContext } from '../runner/types.ts'
import { PIN, TIME_STEP } from '../uas/parts.ts'
import { bindPhone, NEEDS, SECOND, SYSTEMS, THIRD, type Ticket, ticketFor, USER } from './parts.ts'

const TRUSTS = ['claim', 'totp', 'ocra'] as const
type Trust = (typeof TRUSTS)[number]
const MODES: readonly (readonly [PinUsageMode, string])[] = [
  ['Local-gate', USER],
  ['Local-wrap', SECOND],
  ['Algorithmic', THIRD],
]
const ATTACKS = ['bypassPin', 'clone', 'replay'] as const
type Attack = (typeof ATTACKS)[number]

/** Not the PIN: the attacker does not know it. */
const GUESS = '975310'

/** uas-and-cap §17 S14, §12. */
export const trustLadder = defineScenario({
  name: 'cap/trust-ladder',
  title: 'What makes a server sure that the PIN was entered',
  summary:
    'Three ways of NRTS to trust a login, three ways of the phone to use a PIN, three attacks by somebody who knows the ' +
    'password of the account but not the PIN. Each cell is played; the table says who got in.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phones = new Map<PinUsageMode, VirtualDevice>()
    for (const [mode, userId] of MODES) {
      await s.step(`a phone is bound whose PIN is used as ${mode}`, async () => {
        const platform = 'android'
        const phone = s.device({ platform, deviceId: `pixel-${mode}`, name: `Phone ${mode}`, pinUsageMode: mode })
        const { serialNumber } = await bindPhone(s, phone, userId)
        if (mode === 'Algorithmic') await tellPin(s, serialNumber)
        phones.set(mode, phone)
      })
    }

    const outcomes = new Map<string, string>()
    const rows: string[][] = []
    for (const trust of TRUSTS) {
      await s.step(`NRTS trusts by ${trust}: the owners log in, the attackers try`, async () => {
        await s.system('nrts').configure({ trust })
        await s.system('user-centre').configure({ challenge: trust === 'ocra' ? 'ocra' : 'none' })
        for (const [mode, userId] of MODES) {
          const phone = phones.get(mode) as VirtualDevice
          const cells: string[] = []
          for (const attack of ATTACKS) {
            const outcome = await play(s, { trust, attack, phone, userId })
            outcomes.set(`${trust} ${mode} ${attack}`, outcome)
            cells.push(outcome)
          }
          rows.push([trust, mode, ...cells])
        }
      })
    }
    s.table('Who gets in without the PIN', ['trust', 'PIN usage', ...ATTACKS], rows)

    const of = (trust: Trust, mode: PinUsageMode, attack: Attack) => outcomes.get(`${trust} ${mode} ${attack}`)
    await s.step('a claim keeps nobody out', () => {
      const all = MODES.flatMap(([mode]) => ATTACKS.map((attack) => of('claim', mode, attack)))
      s.expect(new Set(all).size, 'different outcomes').toEqual(1)
      s.expect(of('claim', 'Local-gate', 'bypassPin'), 'an attacker who says so').toEqual('in')
    })
    await s.step('a PIN that is only compared keeps nobody out who has the phone or its storage', () => {
      for (const trust of ['totp', 'ocra'] as const) {
        s.expect(of(trust, 'Local-gate', 'bypassPin'), `${trust}, bypassed`).toEqual('in')
        s.expect(of(trust, 'Local-gate', 'clone'), `${trust}, cloned`).toEqual('in')
      }
    })
    await s.step('a PIN that the password is made from does, with challenges', () => {
      for (const mode of ['Local-wrap', 'Algorithmic'] as const) {
        s.expect(of('ocra', mode, 'bypassPin'), `${mode}, bypassed`).toEqual('refused: OTP_REJECTED')
        s.expect(of('ocra', mode, 'clone'), `${mode}, cloned`).toEqual('refused: OTP_REJECTED')
      }
    })
    await s.step(
      'a time-based password has no place for a PIN: Algorithmic does not protect it, Local-wrap does',
      () => {
        s.expect(of('totp', 'Algorithmic', 'bypassPin'), 'Algorithmic').toEqual('in')
        s.expect(of('totp', 'Local-wrap', 'bypassPin'), 'Local-wrap').toEqual('refused: OTP_REJECTED')
      },
    )
    await s.step('a used proof is no proof', () => {
      for (const trust of ['totp', 'ocra'] as const) {
        for (const [mode] of MODES)
          s.expect(of(trust, mode, 'replay'), `${trust}, ${mode}`).toEqual('refused: OTP_REJECTED')
      }
    })
  },
})

interface Cell {
  readonly trust: Trust
  readonly attack: Attack
  readonly phone: VirtualDevice
  readonly userId: string
}

/** The owner logs in with the PIN, in a time step of its own; then the attacker tries in the next one. */
async function play(s: ScenarioContext, { trust, attack, phone, userId }: Cell): Promise<string> {
  await s.clock.advance(TIME_STEP)
  phone.restart()
  phone.loginPIN(PIN)
  const own = proofOf(trust, phone, await ticketFor(s, phone, userId))
  await s.nrts.expectOk('tradeToken', own)

  if (attack !== 'replay') await s.clock.advance(TIME_STEP)
  const ticket = await ticketFor(s, phone, userId)
  const proof =
    attack === 'replay' ? { ...own, loginTicket: ticket.loginTicket } : attacked(attack, trust, phone, ticket)
  const result = await s.nrts.call('tradeToken', proof)
  phone.hook({ bypassPin: false })
  return result.outcome === 'ok' ? 'in' : `refused: ${result.fault ?? result.outcome}`
}

/** The attacker holds the phone, or a copy of its storage, in an app that compares no PIN. */
function attacked(attack: Attack, trust: Trust, phone: VirtualDevice, ticket: Ticket) {
  const held = attack === 'clone' ? phone.cloneTo() : phone
  held.hook({ bypassPin: true })
  held.restart()
  held.loginPIN(GUESS)
  return proofOf(trust, held, ticket)
}

/** What an app sends to NRTS (uas-and-cap §10.4). */
function proofOf(trust: Trust, phone: VirtualDevice, { loginTicket, challenge }: Ticket) {
  if (trust === 'claim') return { loginTicket, pinVerified: true }
  if (trust === 'totp' || !challenge) return { loginTicket, otp: phone.generateOTP() }
  const response = phone.signChallenge({ suite: challenge.suite, question: challenge.question })
  return { loginTicket, challengeId: challenge.id, response }
}

/** In mode Algorithmic the suite names the PIN's hash (PSHA1), and UAS holds it. */
async function tellPin(s: ScenarioContext, serialNumber: string): Promise<void> {
  const { UUID } = await s.uas.expectOk('token.findBySerial', { serialNumber })
  const suite = 'OCRA-1:HOTP-SHA256-8:QH64-PSHA1-T1M'
  await s.records.patch('token', UUID, { seeds: { OCRA: { suite } } })
  await s.system('uas').act('set-pin', { serialNumber, pin: PIN })
}
