import type { Input, UploadedFile } from '../../mocks/kernel/input.ts'
import type { Parameters, ProbeOperation, ProbeOrchestration } from './types.ts'

/** Starts a session: cookie and landing URL carry the world. */
export const start: ProbeOperation<'login.start'> = async ({ tx, random, reply, query, baseUrl, basePath }) => {
  const id = random.stream('probe/session').hex(16)
  await tx.sessions.put({ id, user: String(query.user ?? 'ada') })
  return reply({
    redirect: `${baseUrl}/probe/landing?ticket=${id}`,
    cookies: [`probe-session=${id}; Path=${basePath}/probe; HttpOnly`, `probe-seen=1; Path=${basePath}/probe`],
  })
}

export const landing: ProbeOperation<'login.landing'> = async ({ tx, cookie, reply, fault }) => {
  const session = await tx.sessions.get(cookie['probe-session'] ?? '')
  if (!session) return fault('NO_SESSION', { reason: 'no cookie of a known session' })
  return reply({ html: `<p>welcome, ${session.user}</p>` })
}

/** A servlet sees query and form body as one set of parameters; the query's values come first. */
export function parameters(input: Input<Parameters>): Parameters {
  const merged: Record<string, string | readonly string[]> = {}
  for (const part of [input.query, input.body ?? {}]) {
    for (const [name, value] of Object.entries(part)) {
      const before = merged[name]
      const more = value ?? []
      merged[name] = before === undefined ? more : [before, more].flat()
    }
  }
  return merged
}

export const submit: ProbeOperation<'form.submit'> = async (context) => {
  const { name, tag } = parameters(context)
  if (typeof name !== 'string') return context.fault('INVALID', { reason: 'name is missing' })
  return { greeting: `${context.config.greeting}, ${name}`, tags: [tag ?? []].flat() }
}

export const upload: ProbeOperation<'voice.upload'> = async ({ body, reply, fault }) => {
  const { voice, who } = body as unknown as { voice?: UploadedFile; who?: string }
  if (!voice?.bytes) return fault('INVALID', { reason: 'voice is missing' })
  return reply({ text: `OK ${who} ${voice.filename} ${voice.bytes.length}` })
}

/** Counts the failure and refuses: the count stays. */
export const checkPin: ProbeOperation<'pin.check'> = async ({ tx, body, config, fault, refuse }) => {
  const account = (await tx.accounts.get(body.id)) ?? fault('NO_ACCOUNT', { reason: `no account "${body.id}"` })
  if (account.failCount >= config.policy.maxFail) {
    return fault('PIN_LOCKED', { reason: `fail count ${account.failCount} of ${config.policy.maxFail}` })
  }
  if (account.pin !== body.pin) {
    const failCount = account.failCount + 1
    await tx.accounts.put({ ...account, failCount })
    return refuse('PIN_WRONG', { reason: `fail count ${failCount} of ${config.policy.maxFail}` })
  }
  await tx.accounts.put({ ...account, failCount: 0 })
  return { id: account.id, checked: true }
}

/** Writes first and finds out later: the fault takes the debit back. */
export const transfer: ProbeOperation<'money.transfer'> = async ({ tx, body, fault, point }) => {
  const from = (await tx.accounts.get(body.from)) ?? fault('NO_ACCOUNT')
  await tx.accounts.put({ ...from, balance: from.balance - body.amount })
  await point('debited')
  const to = (await tx.accounts.get(body.to)) ?? fault('NO_ACCOUNT', { reason: `no account "${body.to}"` })
  await tx.accounts.put({ ...to, balance: to.balance + body.amount })
  if (from.balance < body.amount) return fault('POOR', { reason: `${from.balance} is less than ${body.amount}` })
  return { from: from.balance - body.amount, to: to.balance + body.amount }
}

export const balance: ProbeOperation<'money.balance'> = async ({ tx, path, caller, fault }) => {
  const account = (await tx.accounts.get(path.id ?? '')) ?? fault('NO_ACCOUNT')
  return { id: account.id, balance: account.balance, readBy: caller.user }
}

/** Three steps that are not atomic: what stands at `one` stays, `two` is no such point. */
export const runSteps: ProbeOperation<'steps.run'> = async ({ tx, body, point }) => {
  await tx.steps.put({ id: body.id, steps: ['one'] })
  await point('one', { keep: true })
  await tx.steps.put({ id: body.id, steps: ['one', 'two'] })
  await point('two')
  await tx.steps.put({ id: body.id, steps: ['one', 'two', 'three'] })
  return { id: body.id, steps: ['one', 'two', 'three'] }
}

export const readSteps: ProbeOperation<'steps.read'> = async ({ tx, path }) => ({
  id: path.id ?? '',
  steps: (await tx.steps.get(path.id ?? ''))?.steps ?? [],
})

/** Reads, lets others run, writes: only serializable transactions count right. */
export const increment: ProbeOperation<'counter.increment'> = async ({ tx, body }) => {
  const value = ((await tx.counters.get(body.name))?.value ?? 0) + 1
  for (let i = 0; i < 3; i++) await Promise.resolve()
  await tx.counters.put({ name: body.name, value })
  return { value }
}

/** Calls the other system between two transactions of its own. */
export const placeOrder: ProbeOrchestration<'order.place'> = {
  async orchestrate({ transact, call, deliver, body, clock, config, point, refuse }) {
    const { id, phone, timeoutMs = 3_000 } = body
    const retryAt = clock.now() + config.policy.retryMs
    await transact(async ({ tx }) => tx.orders.put({ id, phone, state: 'pending' }))
    await point('pending')
    const reserved = await call('probe-back', { path: '/probe-back/reserve', body: { id, phone }, timeoutMs })
    if (reserved.kind !== 'answer' || reserved.status !== 200) {
      await transact(async ({ tx, schedule }) => {
        await tx.orders.put({ id, phone, state: 'unknown' })
        await schedule({ at: retryAt, kind: 'give-up', payload: { id } })
      })
      return refuse(reserved.kind === 'timeout' ? 'BACK_TIMEOUT' : 'BACK_BROKEN', {
        reason: `reserve: ${reserved.kind}`,
      })
    }
    await deliver({ channel: 'sms', to: phone, purpose: 'order', text: `order ${id} is reserved`, code: `code-${id}` })
    await transact(async ({ tx, emit }) => {
      await tx.orders.put({ id, phone, state: 'reserved' })
      emit({ name: 'order', data: { id } })
    })
    return { id, state: 'reserved' }
  },
}

export const readOrder: ProbeOperation<'order.read'> = async ({ tx, path, fault }) => {
  const order = (await tx.orders.get(path.id ?? '')) ?? fault('NOT_FOUND')
  return { id: order.id, state: order.state }
}

/** Event and capture leave at the commit or not at all. */
export const publish: ProbeOperation<'news.publish'> = async ({ body, emit, capture, fault }) => {
  emit({ name: 'news', data: { text: body.text } })
  capture({ channel: 'email', to: 'all@example.test', purpose: 'news', text: body.text })
  if (body.fail) return fault('CANCELLED')
  return { published: true }
}

export const wrong: ProbeOperation<'answer.wrong'> = async () => ({ value: 'three' as never })
