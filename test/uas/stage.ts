import { contract } from '../../contracts/uas/index.ts'
import type { Peer, PeerCertificate } from '../../mocks/kernel/input.ts'
import { type Harness, PUBLIC_KEY, SEEDS, START_MS, tokenRequest, totp, USER } from './support.ts'

export const operationIds = contract.operations.map((operation) => operation.operationId)
export const faultsOf = (operationId: string): readonly string[] =>
  contract.operations.find((operation) => operation.operationId === operationId)?.faults ?? []

const DAY = 86_400_000
export const CERTIFICATE: PeerCertificate = {
  fingerprint256: 'ab'.repeat(32),
  subject: 'CN=agent-cap,O=Example',
  commonName: 'agent-cap',
  issuer: 'CN=Example CA',
  serialNumber: '01',
  validFrom: START_MS - DAY,
  validTo: START_MS + 365 * DAY,
  trusted: true,
}

/** A client that shows a certificate over TLS. */
export const peerWith = (change: Partial<PeerCertificate> = {}): Peer => ({
  address: '127.0.0.1',
  secure: true,
  certificate: { ...CERTIFICATE, ...change },
})

/**
 * User A100001 (password and token realm) with phone D1 and, on it, token EMU1 with the known seeds; challenge C1 is
 * open. `status` is that of EMU1.
 */
export async function stage(h: Harness, status = 'Activated', token: Record<string, unknown> = {}): Promise<void> {
  await h.record('user', { userId: USER, realms: ['AV-OATH', 'AV-PASSWORD'], password: 'Passw0rd-x' })
  await h.record('device', { uuid: 'D1', type: 'ANDROID', id: 'phone-9', users: [USER] })
  const init = { deviceUuid: 'D1', clientPublicKeyId: 'key-9', status, ...token }
  await h.record('token', { serialNum: 'EMU1', userId: USER, seeds: SEEDS, ...init })
  await openChallenge(h)
}

/** Writes challenge C1 for EMU1 past the call that makes it, which some token states refuse. */
export async function openChallenge(h: Harness, change: Record<string, unknown> = {}): Promise<void> {
  await h.world.system('uas').store.transact(async (tx) => {
    const token = await tx.table('tokens').by('serial', 'EMU1')
    const expiresAt = h.now() + 120_000
    const suite = 'OCRA-1:HOTP-SHA256-8:QH64-T1M'
    const question = '47949ae6e02504e633963876d512c3eba0d8fef465ce94b43fa0b9fbfd293cd0'
    const row = { id: 'C1', tokenUuid: String(token?.uuid), question, suite, expiresAt, usedAt: null, ...change }
    await tx.table('challenges').put(row)
  })
}

/** A body that each operation takes on the {@link stage}; the tokens of `suspend` and `resume` must fit. */
export function goodBody(operationId: string, h: Harness): Record<string, unknown> {
  const serialNumber = 'EMU1'
  const bodies: Record<string, Record<string, unknown>> = {
    'user.create': { userId: 'NEW1' },
    'oath.createAssignEncrypt': tokenRequest(),
    'token.activateByOTP': { serialNumber, otp: totp(h.now()) },
    'token.verifyOTP': { userId: USER, serialNumber, otp: totp(h.now()) },
    'token.verifyOCRA': { challengeId: 'C1', response: '12654442' },
    'token.resync': { serialNumber, otp1: totp(h.now(), -1), otp2: totp(h.now()) },
    'token.reissueActivation': { serialNumber, clientPublicKey: PUBLIC_KEY, clientPublicKeyId: 'key-2' },
    'device.suspend': { deviceUUID: 'D1' },
    'device.resume': { deviceUUID: 'D1' },
    'device.delete': { deviceUUID: 'D1' },
    'password.reset': { userId: USER, password: 'New-passw0rd' },
    'authn.login': { userId: USER, password: 'Passw0rd-x', realmId: 'AV-PASSWORD' },
  }
  const byToken = operationId.startsWith('token.') && operationId !== 'token.listOfUser'
  return bodies[operationId] ?? (byToken ? { serialNumber } : { userId: USER })
}

/** The half-made session of a login that waits for its second factor. */
export async function halfLogin(h: Harness): Promise<string> {
  const first = await h.ok('authn.login', { userId: USER, password: 'Passw0rd-x', realmId: 'AV-OATH' })
  return first.sessionToken
}
