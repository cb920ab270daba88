/** How long somebody may take to say who it is, milliseconds. */
const PROBE_MS = 1000

/**
 * The systems of the authdouble that answers at a base URL; `undefined` when nobody or something else is there.
 *
 * @example
 * await systemsAt('http://127.0.0.1:4600') // ['uas']
 */
export async function systemsAt(url: string): Promise<readonly string[] | undefined> {
  try {
    const signal = AbortSignal.timeout(PROBE_MS)
    const alive = (await (await fetch(`${url}/livez`, { signal })).json()) as { status?: unknown }
    const ready = (await (await fetch(`${url}/readyz`, { signal })).json()) as { systems?: unknown }
    return alive.status === 'ok' && Array.isArray(ready.systems) ? ready.systems.map(String) : undefined
  } catch {
    return undefined
  }
}
