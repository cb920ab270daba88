const cookies = new WeakMap<Response, readonly string[]>()

/**
 * A response whose Set-Cookie values can be read again. A browser drops them silently from every `Response`
 * (Fetch, "forbidden response-header name"), so {@link setCookiesOf} remembers them beside it.
 */
export function newResponse(body: BodyInit | null, status: number, headers: readonly [string, string][]): Response {
  const response = new Response(body, { status, headers: recordOf(headers) ?? (headers as [string, string][]) })
  const set = headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value)
  if (set.length > 0) cookies.set(response, set)
  return response
}

/** Headers whose names are all different, as the record that servers write out without copying. */
function recordOf(headers: readonly [string, string][]): Record<string, string> | undefined {
  const record: Record<string, string> = {}
  for (const [name, value] of headers) {
    if (name in record) return undefined
    record[name] = value
  }
  return record
}

/** The Set-Cookie values of a response, on every platform. */
export const setCookiesOf = (response: Response): readonly string[] =>
  cookies.get(response) ?? response.headers.getSetCookie()
