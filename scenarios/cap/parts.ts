import type { ActivationResult, VirtualDevice } from '../devices/virtual-device.ts'
import { CheckFailed } from '../runner/check.ts'
import type { Need, ScenarioContext, ScenarioSystem } from '../runner/types.ts'
import { PIN } from '../uas/parts.ts'

/** The broker with UAS: what these scripts call. */
export const SYSTEMS: readonly ScenarioSystem[] = ['uas', 'cap', 'user-centre', 'oms', 'nrts']
export const NEEDS: readonly Need[] = ['clock', 'records', 'config', 'disruptions', 'captures', 'journal']

/** A person of the default world: two devices of the old login, SMS at OMS. */
export const USER = 'A100001'
/** Two more, without such devices. */
export const SECOND = 'A100002'
export const THIRD = 'A100003'
const PASSWORD = 'Passw0rd!'

/** The first version of the app that knows iSprint (uas-and-cap §13). */
export const NEW_APP = '9.0.0'
/** CAP sends one message a minute to a number (§10.2). */
export const SMS_INTERVAL = 60_000
/** How long a binding stays open (§10.2). */
export const BIND_TTL = 600_000

/** The hops of a binding when nothing goes wrong, in the order of §10.2 and §10.3. */
export const APPLY_HOPS = [
  'cap bind.apply',
  'user-centre token.verify',
  'uas user.create',
  'uas oath.createAssignEncrypt',
  'cap deliver.sms',
] as const
export const SUCCESS_HOPS = [
  'cap bind.success',
  'user-centre token.verify',
  'uas token.activateByOTP',
  'oms clientAuth.change',
  'user-centre trustedDevices.deleteAll',
] as const
/** A login with a response to a challenge (§10.4). */
export const LOGIN_HOPS = [
  'user-centre login',
  'cap auth.method',
  'uas token.createChallenge',
  'nrts tradeToken',
  'user-centre ticket.verify',
  'uas token.verifyOCRA',
  'user-centre ticket.consume',
] as const

/** A token of the app, as an earlier login gave it. */
export async function appToken(s: ScenarioContext, userId = USER): Promise<string> {
  const { token } = (await s.system('user-centre').act('issue-token', { userId })) as { token: string }
  return token
}

/** What the app sends to begin a binding; more members go on top. */
export function applyBody(phone: VirtualDevice, token: string, more: Readonly<Record<string, unknown>> = {}) {
  const { key, device } = phone.preTokenActivation()
  return { key, token, device, appVersion: NEW_APP, ...more }
}

export type Applied = Awaited<ReturnType<typeof apply>>

export const apply = (s: ScenarioContext, phone: VirtualDevice, token: string) =>
  s.cap.expectOk('bind.apply', applyBody(phone, token))

/** The serial in the answer of apply, which CAP hands on as UAS gave it. */
export const serialOf = ({ result }: Applied): string => (result as unknown as ActivationResult).tokenInfoBean.serialNum

/** The code of the newest message. */
export async function lastCode(s: ScenarioContext): Promise<string> {
  const code = (await s.captures()).at(-1)?.code
  if (code === undefined) throw new CheckFailed('no message with a code has left')
  return code
}

/** The phone puts result and code together, and sets its PIN. */
export async function openSeeds(s: ScenarioContext, phone: VirtualDevice, applied: Applied): Promise<void> {
  await phone.activateToken(applied.result as unknown as ActivationResult, await lastCode(s))
  phone.enablePIN(PIN)
  phone.loginPIN(PIN)
}

export const success = (s: ScenarioContext, phone: VirtualDevice, token: string, { bindId }: Pick<Applied, 'bindId'>) =>
  s.cap.expectOk('bind.success', { token, bindId, otp: phone.generateOTP() })

export interface Bound {
  readonly token: string
  readonly bindId: string
  readonly serialNumber: string
  readonly deviceUUID: string
}

/** A whole binding. */
export async function bindPhone(s: ScenarioContext, phone: VirtualDevice, userId = USER): Promise<Bound> {
  const token = await appToken(s, userId)
  const applied = await apply(s, phone, token)
  await openSeeds(s, phone, applied)
  const { bindId, serialNumber, deviceUUID } = await success(s, phone, token, applied)
  return { token, bindId, serialNumber, deviceUUID }
}

export const loginBody = (phone: VirtualDevice, account = USER) => ({
  account,
  password: PASSWORD,
  deviceId: phone.info.id,
  appVersion: NEW_APP,
})

/** The first half of a login: the password, for a ticket. */
export const ticketFor = (s: ScenarioContext, phone: VirtualDevice, account = USER) =>
  s.uc.expectOk('login', loginBody(phone, account))

export type Ticket = Awaited<ReturnType<typeof ticketFor>>

/** The second half, with the response to the ticket's challenge. */
export function responseTo(phone: VirtualDevice, { loginTicket, challenge }: Ticket) {
  if (!challenge) throw new CheckFailed('the login has no challenge')
  const response = phone.signChallenge({ suite: challenge.suite, question: challenge.question })
  return { loginTicket, challengeId: challenge.id, response }
}

/** A whole login by OCRA. */
export async function login(s: ScenarioContext, phone: VirtualDevice, account = USER): Promise<void> {
  const ticket = await ticketFor(s, phone, account)
  s.expect(ticket.authMethod, 'method of the login').toEqual('ISPRINT')
  await s.nrts.expectOk('tradeToken', responseTo(phone, ticket))
}

/** NRTS takes one-time passwords, and the user centre opens no challenge (§10.4). */
export async function trustPasswords(s: ScenarioContext): Promise<void> {
  await s.system('nrts').configure({ trust: 'totp' })
  await s.system('user-centre').configure({ challenge: 'none' })
}

/** What the five systems hold about a user, in the words of their records. */
export async function finalState(s: ScenarioContext, userId = USER, acct = userId) {
  const listed = async (system: ScenarioSystem, kind: string) => s.system(system).records.list(kind)
  const mine = async (system: ScenarioSystem, kind: string) =>
    (await listed(system, kind)).filter((record) => record.userId === userId)
  const users = await mine('uas', 'user')
  const tokens = (await listed('uas', 'token')).filter((token) => users.some((user) => user.uuid === token.userUuid))
  const customer = await s.system('oms').records.get('customer', acct)
  return {
    bindings: (await mine('cap', 'binding')).map((bind) => String(bind.state)).sort(),
    methods: (await mine('cap', 'bindInfo')).filter((info) => info.deleted !== true).length,
    tokens: tokens.map((token) => String(token.status)).sort(),
    oms: customer.methods,
    trustedDevices: (await mine('user-centre', 'trustedDevice')).length,
  }
}

/** What is true after a binding of a user who had nothing before. */
export const BOUND = {
  bindings: ['DONE'],
  methods: 1,
  tokens: ['Activated'],
  oms: ['SMS', 'CAP'],
  trustedDevices: 0,
}

/** How often the journal has this hop. */
export async function countOf(s: ScenarioContext, system: ScenarioSystem, operation: string): Promise<number> {
  return (await s.journal()).filter((entry) => entry.system === system && entry.operation === operation).length
}

/** The fault of the newest hop of an operation: what CAP or NRTS was told behind the app's back. */
export async function lastFault(s: ScenarioContext, system: ScenarioSystem, operation: string) {
  const hops = (await s.journal()).filter((entry) => entry.system === system && entry.operation === operation)
  return hops.at(-1)?.fault ?? 'ok'
}
