import { parseQuery, type UploadedFile } from './input.ts'

/** The body is longer than the system takes. */
export class BodyTooLarge extends Error {}
/** The body is not what its media type says. */
export class BodyMalformed extends Error {}

/** Reads at most `limit` bytes. @throws {BodyTooLarge} without reading on */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const declared = request.headers.get('content-length')
  if (declared !== null) {
    if (Number(declared) > limit) throw new BodyTooLarge()
    return declared === '0' ? new Uint8Array() : new Uint8Array(await request.arrayBuffer())
  }
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > limit) {
      // Not awaited: a body that was teed (as MSW does) cancels only when its other branch does.
      void reader.cancel().catch(() => {})
      throw new BodyTooLarge()
    }
    chunks.push(next.value)
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

/** `Application/JSON; charset=UTF-8` → `application/json` */
export function mediaType(header: string | null | undefined): string {
  return (header ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** Syntax only: whether the value is what the operation wants is judged later. @throws {BodyMalformed} */
export async function parseBody(bytes: Uint8Array, contentType: string): Promise<unknown> {
  const type = mediaType(contentType)
  if (type === 'application/json' || type.endsWith('+json')) return parseJson(bytes)
  if (type === 'application/x-www-form-urlencoded') return parseQuery(textOf(bytes).replace(/^&+/, ''))
  if (type === 'multipart/form-data') return parseMultipart(bytes, contentType)
  if (type.startsWith('text/')) return textOf(bytes)
  return bytes.length === 0 ? undefined : bytes
}

function textOf(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new BodyMalformed('not UTF-8')
  }
}

/** JSON.parse takes any depth, but walking over it would end the stack; no call of any system comes near this. */
const MAX_DEPTH = 256
const [QUOTE, BACKSLASH, OPEN, CLOSE] = [0x22, 0x5c, [0x5b, 0x7b], [0x5d, 0x7d]] as const

function nestsTooDeep(bytes: Uint8Array): boolean {
  if (bytes.length < MAX_DEPTH) return false
  let depth = 0
  let quoted = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (quoted) {
      if (byte === BACKSLASH) at++
      else if (byte === QUOTE) quoted = false
    } else if (byte === QUOTE) quoted = true
    else if (byte === OPEN[0] || byte === OPEN[1]) {
      depth++
      if (depth > MAX_DEPTH) return true
    } else if (byte === CLOSE[0] || byte === CLOSE[1]) depth--
  }
  return false
}

function parseJson(bytes: Uint8Array): unknown {
  if (nestsTooDeep(bytes)) throw new BodyMalformed(`nested over ${MAX_DEPTH} levels`)
  try {
    return JSON.parse(textOf(bytes))
  } catch (error) {
    throw error instanceof BodyMalformed ? error : new BodyMalformed('not JSON')
  }
}

async function parseMultipart(bytes: Uint8Array, contentType: string): Promise<Record<string, string | UploadedFile>> {
  const out = new Map<string, string | UploadedFile>()
  try {
    const body = bytes as Uint8Array<ArrayBuffer>
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
    for (const [name, value] of form) out.set(name, typeof value === 'string' ? value : await fileOf(value))
  } catch {
    throw new BodyMalformed('not multipart/form-data')
  }
  return Object.fromEntries(out)
}

async function fileOf(file: File): Promise<UploadedFile> {
  return { filename: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }
}
