import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** A site whose only page runs `page.ts`. */
export interface Site {
  readonly origin: string
  /** Size of the script, bytes. */
  readonly bytes: number
  close(): void
}

/** Bundles `page.ts` as an app would and serves it with MSW's worker script. */
export async function openSite(): Promise<Site> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('./page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['source', 'browser'],
    minify: true,
    logLevel: 'error',
  })
  const script = bundle.outputFiles[0]?.contents ?? new Uint8Array()
  const worker = await readFile(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'))
  const files: Readonly<Record<string, readonly [type: string, content: Uint8Array | string]>> = {
    '/': ['text/html', '<!doctype html><title>authdouble</title><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', script],
    '/mockServiceWorker.js': ['text/javascript', worker],
    '/real': ['text/plain', 'from the real server'],
  }
  const server = createServer((request, response) => {
    const [type, content] = files[request.url ?? ''] ?? ['text/plain', '']
    response.writeHead(content === '' ? 404 : 200, { 'content-type': type }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    bytes: script.length,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
