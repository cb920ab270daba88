/** Who makes a call, and how UAS is told (uas-and-cap §3). */
export interface Caller {
  /** Its name in the diagram. */
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  /** Members put into every body. */
  readonly members: Readonly<Record<string, unknown>>
}

/**
 * A back end with an agent certificate: a dynamic agent session. Over mutual TLS the certificate itself decides;
 * the header stands for it where there is no TLS (§3.2), and means nothing to a real system.
 */
export function agent(agentId = 'agent-cap', flag: unknown = true): Caller {
  return {
    name: 'Back end',
    headers: { 'x-double-agent-cert': agentId },
    members: { dynamicAgentSession: flag, sessionToken: '' },
  }
}

/** A back end that says it is an agent but shows no certificate. */
export const withoutCertificate: Caller = {
  name: 'Back end',
  headers: {},
  members: { dynamicAgentSession: true, sessionToken: '' },
}

/** A logged-in user (§3: User Session). */
export function user(sessionToken: string, name = 'User'): Caller {
  return { name, headers: {}, members: { dynamicAgentSession: false, sessionToken } }
}

/** A non-interactive user with an access token (§3: Access Token). */
export function bearer(token: string): Caller {
  return { name: 'Batch job', headers: { authorization: `Bearer ${token}` }, members: {} }
}

/** Nobody in particular: a caller before login. */
export const anonymous: Caller = { name: 'User', headers: {}, members: { sessionToken: '' } }

/** The broker's app, which shows its token in the body of each call. */
export const app: Caller = { name: 'App', headers: {}, members: {} }

/** Somebody of the broker's staff (header X-Operator). */
export const operator = (name: string): Caller => ({ name: 'Operator', headers: { 'x-operator': name }, members: {} })
