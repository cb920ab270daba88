// Starts the server with the README's command, waits for its ready line, asks it something, and stops it.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const LIMIT_MS = 60_000

const server = spawn('npm', ['start', '--silent', '--', '--port', '0', '--json'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
})
const stop = () => process.kill(-server.pid, 'SIGTERM')
const limit = setTimeout(() => {
  console.error(`not ready within ${LIMIT_MS} ms`)
  stop()
}, LIMIT_MS)
const ended = new Promise((resolve) => server.once('exit', resolve))

let answered = false
for await (const line of createInterface({ input: server.stdout })) {
  if (!line.startsWith('{')) continue
  const { url } = JSON.parse(line)
  const response = await fetch(`${url}/readyz`)
  answered = response.ok
  console.log(`${url}/readyz: ${response.status}`)
  stop()
}
await ended
clearTimeout(limit)
if (!answered) throw new Error('the server did not become ready')
