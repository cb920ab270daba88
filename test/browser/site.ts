import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** A site whose only page runs `page.ts`. */
export interface Site {
  readonly origin: string
  /** The scripts that were asked for: name and size in bytes. */
  readonly loaded: ReadonlyMap<string, number>
  close(): void
}

type Files = Readonly<Record<string, readonly [type: string, content: Uint8Array | string]>>

/** Bundles `page.ts` as an app would, what is imported late in files of its own. */
async function scripts(): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: { page: fileURLToPath(new URL('./page.ts', import.meta.url)) },
    outdir: '/',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['source', 'browser'],
    minify: true,
    logLevel: 'error',
  })
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [path, ['text/javascript', contents] as const]))
}

/** Serves the page with MSW's worker script. */
export async function openSite(): Promise<Site> {
  const worker = await readFile(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'))
  const files: Files = {
    ...(await scripts()),
    '/': ['text/html', '<!doctype html><title>authdouble</title><script type="module" src="/page.js"></script>'],
    '/mockServiceWorker.js': ['text/javascript', worker],
    '/real': ['text/plain', 'from the real server'],
  }
  const loaded = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const [type, content] = files[path] ?? ['text/plain', '']
    if (type === 'text/javascript') loaded.set(path, content.length)
    response.writeHead(content === '' ? 404 : 200, { 'content-type': type }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    loaded,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
