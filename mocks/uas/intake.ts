/**
 * Java clients write optional members they do not use as `null`; a lenient server reads that as absent (inferred).
 *
 * @example withoutNulls({ userId: 'A100001', batchId: null }) // { userId: 'A100001' }
 */
export function withoutNulls(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const kept = Object.entries(body).filter(([, value]) => value !== null)
  return kept.length === Object.keys(body).length ? body : Object.fromEntries(kept)
}
