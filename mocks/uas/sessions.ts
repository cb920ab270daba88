import type { PeerCertificate } from '../kernel/input.ts'
import type { AccessToken, Agent, Session, User } from './model.ts'
import { mayCall, SELF_SERVICE } from './permissions.ts'
import type { UasContext } from './types.ts'

/** Who calls: one of the three session types of uas-and-cap §3, or nobody yet (login). */
export type Caller =
  | { readonly kind: 'agent'; readonly agentId: string; readonly permissions: readonly string[] }
  | { readonly kind: 'accessToken'; readonly user: User; readonly permissions: readonly string[] }
  | { readonly kind: 'user'; readonly user: User; readonly session: Session }
  | { readonly kind: 'anonymous' }

export const actorOf = (caller: Caller): string =>
  caller.kind === 'agent' ? caller.agentId : caller.kind === 'anonymous' ? '' : caller.user.userId

type Unidentified = Omit<UasContext, 'caller'>

interface SessionMembers {
  readonly dynamicAgentSession?: unknown
  readonly sessionToken?: unknown
}

/**
 * The decision order of §3.3: a bearer header decides alone; then the dynamic agent session; then the session
 * token; else a session is required.
 */
export async function identify(c: Unidentified): Promise<Caller> {
  const members = sessionMembers(c)
  const bearer = /^Bearer(?:\s+(.*))?$/i.exec(c.header.authorization ?? '')
  if (bearer) return authorise(c, await accessTokenCaller(c, bearer[1]?.trim() ?? ''))
  if (isDynamicAgent(c, members.dynamicAgentSession)) return authorise(c, await agentCaller(c))
  if (c.operation.operationId === 'authn.login') return { kind: 'anonymous' }
  if (members.sessionToken) return authorise(c, await userCaller(c, members.sessionToken as string))
  return c.fault('SESSION_REQUIRED', {
    reason: 'no bearer token, dynamicAgentSession is not true, sessionToken is empty',
  })
}

function sessionMembers(c: Unidentified): SessionMembers {
  const body: unknown = c.body
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    c.fault('INVALID_REQUEST', { reason: 'the body is no JSON object' })
  }
  const members = body as SessionMembers
  if (members.sessionToken !== undefined && members.sessionToken !== null && typeof members.sessionToken !== 'string') {
    c.fault('INVALID_REQUEST', { reason: 'sessionToken must be string', data: { member: 'sessionToken' } })
  }
  return members
}

/** true or "true" in any case; false, "false", empty and absent are no; anything else is refused (§3.3). */
function isDynamicAgent(c: Unidentified, value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return false
  if (value === true) return true
  const word = typeof value === 'string' ? value.toLowerCase() : undefined
  if (word === 'true' || word === 'false') return word === 'true'
  return c.fault('INVALID_REQUEST', {
    reason: 'dynamicAgentSession must be true or false, as boolean or string',
    data: { member: 'dynamicAgentSession' },
  })
}

/** Operations whose bearer is judged even where a good client certificate is there: no fall-through (§15.4). */
async function accessTokenCaller(c: Unidentified, token: string): Promise<Caller> {
  const found: AccessToken | undefined = await c.tx.accessTokens.by('token', token)
  if (!found) return c.fault('ACCESS_TOKEN_INVALID', { reason: 'unknown access token' })
  if (found.revoked) return c.fault('ACCESS_TOKEN_INVALID', { reason: `access token ${found.id} is revoked` })
  if (found.expiresAt !== null && c.clock.now() >= found.expiresAt) {
    return c.fault('ACCESS_TOKEN_INVALID', { reason: `access token ${found.id} has expired` })
  }
  if (
    c.config.accessToken.cnf &&
    found.fingerprint !== null &&
    found.fingerprint !== c.peer.certificate?.fingerprint256
  ) {
    return c.fault('ACCESS_TOKEN_INVALID', {
      reason: `access token ${found.id} is bound to another certificate (RFC 8705)`,
    })
  }
  const user = await c.tx.users.get(found.userUuid)
  if (user?.status !== 'Active')
    return c.fault('ACCESS_TOKEN_INVALID', { reason: 'the user of the access token is not active' })
  return { kind: 'accessToken', user, permissions: found.permissions }
}

/** A dynamic agent session is made for the request from the certificate; it never idles out and never expires. */
async function agentCaller(c: Unidentified): Promise<Caller> {
  const agent = c.peer.certificate ? await agentOfCertificate(c, c.peer.certificate) : await simulatedAgent(c)
  if (agent.revoked) c.fault('AGENT_CERT_REVOKED', { reason: `the certificate of agent "${agent.agentId}" is revoked` })
  if (!agent.enabled) c.fault('AGENT_NOT_REGISTERED', { reason: `agent "${agent.agentId}" is disabled` })
  return { kind: 'agent', agentId: agent.agentId, permissions: agent.allowedCalls }
}

async function agentOfCertificate(c: Unidentified, certificate: PeerCertificate): Promise<Agent> {
  const now = c.clock.now()
  if (!certificate.trusted) {
    c.fault('AGENT_CERT_UNTRUSTED', { reason: `${certificate.subject}: ${certificate.problem ?? 'unknown issuer'}` })
  }
  if (now >= certificate.validTo)
    c.fault('AGENT_CERT_EXPIRED', { reason: `${certificate.subject}: its validity is over` })
  if (now < certificate.validFrom)
    c.fault('AGENT_CERT_NOT_YET_VALID', { reason: `${certificate.subject}: its validity is ahead` })
  return (
    (await c.tx.agents.by('fingerprint', certificate.fingerprint256)) ??
    (await c.tx.agents.by('subject', certificate.subject)) ??
    (await c.tx.agents.by('subject', certificate.commonName)) ??
    c.fault('AGENT_NOT_REGISTERED', { reason: `no agent has the certificate ${certificate.subject}` })
  )
}

/** Header X-Double-Agent-Cert, or `simCert` of the configuration; neither exists in profile production (§3.2). */
async function simulatedAgent(c: Unidentified): Promise<Agent> {
  const header = c.header['x-double-agent-cert']
  if (c.config.profile === 'production') {
    const reason =
      header === undefined ? 'no client certificate' : 'X-Double-Agent-Cert is refused in profile production'
    return c.fault('AGENT_CERT_REQUIRED', { reason })
  }
  const { agentId, fingerprint, subject } = c.config.simCert
  const names = (header === undefined ? [agentId, fingerprint, subject] : [header]).filter((name) => name)
  for (const name of names as string[]) {
    const agent = await agentNamed(c, name)
    if (agent) return agent
  }
  return names.length > 0
    ? c.fault('AGENT_NOT_REGISTERED', { reason: `no agent "${names.join('" or "')}"` })
    : c.fault('AGENT_CERT_REQUIRED', {
        reason: 'no client certificate, no simCert in the configuration, no header X-Double-Agent-Cert',
      })
}

const agentNamed = async (c: Unidentified, name: string): Promise<Agent | undefined> =>
  (await c.tx.agents.get(name)) ??
  (await c.tx.agents.by('fingerprint', name.toLowerCase().replaceAll(':', ''))) ??
  agentOfSubject(c, name)

/** A certificate's whole distinguished name, where the registry may know the common name only. */
async function agentOfSubject(c: Unidentified, subject: string): Promise<Agent | undefined> {
  const commonName = /(?:^|,\s*)CN=([^,]+)/.exec(subject)?.[1]
  return (await c.tx.agents.by('subject', subject)) ?? (commonName ? c.tx.agents.by('subject', commonName) : undefined)
}

/** Idle time slides with every call; the lifetime does not. */
async function userCaller(c: Unidentified, token: string): Promise<Caller> {
  const session = await c.tx.sessions.by('token', token)
  if (session?.state !== 'Authenticated')
    return c.fault('SESSION_INVALID', { reason: 'unknown, ended or half-made session' })
  const now = c.clock.now()
  const { idleSec } = c.config.sessions
  if (now - session.lastAccessTime > idleSec * 1000) {
    c.fault('SESSION_IDLE_TIMEOUT', { reason: `no call for more than ${idleSec} s` })
  }
  if (now >= session.expiresAt) c.fault('SESSION_EXPIRED', { reason: 'the absolute lifetime of the session is over' })
  const user = await c.tx.users.get(session.userUuid)
  if (!user) return c.fault('SESSION_INVALID', { reason: 'the user of the session is gone' })
  const used = { ...session, lastAccessTime: now }
  await c.tx.sessions.put(used)
  return { kind: 'user', user, session: used }
}

function authorise(c: Unidentified, caller: Caller): Caller {
  const { operationId } = c.operation
  if (caller.kind === 'user' && !SELF_SERVICE.has(operationId)) {
    c.fault('NOT_AUTHORISED', { reason: `a user session may not call ${operationId}` })
  }
  if ((caller.kind === 'agent' || caller.kind === 'accessToken') && !mayCall(caller.permissions, operationId)) {
    c.fault('NOT_AUTHORISED', { reason: `"${actorOf(caller)}" has no permission for ${operationId}` })
  }
  return caller
}

/** A user session acts on its own user only (§3.4). @throws NOT_AUTHORISED */
export function requireSelf(c: UasContext, userUuid: string | null): void {
  if (c.caller.kind === 'user' && c.caller.user.uuid !== userUuid) {
    c.fault('NOT_AUTHORISED', { reason: 'a user session may only act on its own user' })
  }
}
