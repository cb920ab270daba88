import { environmentError, type UserError } from '../errors.ts'
import { systemsAt } from './probe.ts'

/** Says why a port cannot be had, and what to do. */
export async function explainListenError(error: NodeJS.ErrnoException, host: string, port: number): Promise<UserError> {
  if (error.code === 'EADDRINUSE') return environmentError(await occupied(host, port), 'port-taken')
  if (error.code === 'EACCES') {
    return environmentError(
      `Port ${port} needs privileges this process does not have. Use --port with a number above 1023.`,
      'port-forbidden',
    )
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return environmentError(`"${host}" is no address of this machine. Use --host 127.0.0.1.`, 'host-unknown')
  }
  return environmentError(`Cannot listen on ${host}:${port}: ${error.message}`, 'listen-failed')
}

async function occupied(host: string, port: number): Promise<string> {
  const systems = await systemsAt(`http://${host.includes(':') ? `[${host}]` : host}:${port}`)
  if (systems) {
    return `Port ${port} is taken: an authdouble already runs there (${systems.join(', ')}). Stop it, use it, or start this one with --port ${port + 1} (--port 0 takes a free one).`
  }
  return `Port ${port} on ${host} is taken by another program; "ss -ltnp" or "lsof -i :${port}" says which. Start with --port ${port + 1} (--port 0 takes a free one).`
}
