import { peerWith } from './stage.ts'
import { type As, type Harness, loginUser } from './support.ts'

/** Cases of the callers: the same for every operation that lists them (uas-and-cap §3.3). */
export const CALLERS: Readonly<Record<string, (h: Harness, operationId: string) => Promise<As>>> = {
  ACCESS_TOKEN_INVALID: async () => ({ bearer: 'bad' }),
  AGENT_CERT_REQUIRED: async () => ({ default: false }),
  AGENT_CERT_UNTRUSTED: async () => ({ peer: peerWith({ trusted: false, problem: 'SELF_SIGNED' }) }),
  AGENT_CERT_NOT_YET_VALID: async (h) => ({ peer: peerWith({ validFrom: h.now() + 1 }) }),
  AGENT_CERT_EXPIRED: async (h) => ({ peer: peerWith({ validTo: h.now() }) }),
  AGENT_NOT_REGISTERED: async () => ({ peer: peerWith({ subject: 'CN=stranger', commonName: 'stranger' }) }),
  AGENT_CERT_REVOKED: async (h) => {
    await h.record('agent', { agentId: 'gone', revoked: true })
    return { agent: 'gone' }
  },
  SESSION_INVALID: async () => ({ session: '0001unknown' }),
  SESSION_IDLE_TIMEOUT: async (h) => {
    const session = await loginUser(h)
    h.advance(300_001)
    return { session }
  },
  SESSION_EXPIRED: async (h) => {
    h.configure({ sessions: { idleSec: 1000, lifetimeSec: 60 } })
    const session = await loginUser(h)
    h.advance(60_000)
    return { session }
  },
  SESSION_REQUIRED: async () => ({ default: false, headers: { 'x-none': '1' } }),
  NOT_AUTHORISED: async (h) => {
    await h.record('agent', { agentId: 'weak', allowedCalls: ['nothing'] })
    return { agent: 'weak' }
  },
}
