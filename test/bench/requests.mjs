/** What the bench asks of UAS. People, phones and keys are invented. */

/** The agent of the default seed, by header. */
export const HEADERS = { 'content-type': 'application/json', 'x-double-agent-cert': 'agent-cap' }

const SESSION = { dynamicAgentSession: true, sessionToken: '' }

/** A public P-256 key whose private half is of no interest. */
export const CLIENT_KEY =
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEAw8sUHTcZQd2wQsLiqcCkgmWLG67/k8UIZKDEofNCNIP724XSpMVna/s4LqNAnam98WJQm5JTnspJtB3VPCilg=='

/** `U000042` */
export const userId = (n) => `U${String(n).padStart(6, '0')}`

/** Seed records of so many users. */
export const users = (count) => ({
  uas: { user: Array.from({ length: count }, (_, n) => ({ userId: userId(n), realms: ['AV-OATH'] })) },
})

const PHONES = 8000
/** Users that {@link REQUESTS} speak of. */
export const USERS = 100 + PHONES

/** Requests that can be repeated without end: operation → path and bodies. */
export const REQUESTS = {
  'user.findById': {
    path: '/am5/rest/query/user/findById',
    bodies: [JSON.stringify({ ...SESSION, userId: userId(7) })],
  },
  'user.modify': {
    path: '/am5/rest/update/user/modify',
    bodies: [JSON.stringify({ ...SESSION, userId: userId(8), name: 'Renamed' })],
  },
  'device.list': {
    path: '/am5/rest/device/listDevicesOfUser',
    bodies: [JSON.stringify({ ...SESSION, userId: userId(9) })],
  },
  // Each user has one phone, whose pending token the next round replaces: so many that rounds are few.
  'oath.createAssignEncrypt': {
    path: '/am5/rest/OATH/create-assign-and-encrypt',
    bodies: Array.from({ length: PHONES }, (_, n) =>
      JSON.stringify({
        ...SESSION,
        userId: userId(100 + n),
        clientPublicKey: CLIENT_KEY,
        clientPublicKeyId: `key-${n}`,
        deviceType: 'ANDROID',
        deviceId: `phone-${n}`,
      }),
    ),
  },
}
