import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { agentIdentity } from '../../mocks/broker/common/uas-client.ts'
import { ensureAuthority } from '../../server/ca/directory.ts'
import { type FileConfig, loadConfig } from '../../server/config.ts'
import { createLogger } from '../../server/log.ts'
import { start } from '../../server/start.ts'
import { application, phone } from '../broker/cap/phone.ts'
import { temporaryDirectory } from './support.ts'

async function load(systems: object, files: Readonly<Record<string, string>> = {}): Promise<FileConfig> {
  const cwd = await temporaryDirectory()
  await ensureAuthority({ directory: join(cwd, 'ca'), agents: ['one', 'two'] })
  await writeFile(join(cwd, 'authdouble.config.json'), JSON.stringify({ port: 0, systems }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text)
  return loadConfig({ cwd })
}

const one = { cert: 'ca/one.pem', key: 'ca/one.key' }
const elsewhere = { url: 'https://uas.example.test' }

describe('the certificate for a system elsewhere', () => {
  it('is read and kept from the settings of the system, which is not started', async () => {
    const config = await load({ cap: {}, uas: { ...elsewhere, clientCertificate: { ...one, ca: 'ca/ca.pem' } } })
    expect(config.systems).toEqual(['cap'])
    expect(config.config.uas).toEqual(elsewhere)
    expect(Object.keys(config.clients?.uas ?? {})).toEqual(['cert', 'key', 'ca'])
    expect(config.clients?.uas?.cert).toMatch(/^-----BEGIN CERTIFICATE-----/)
  })

  it.each([
    [{ clientCertificate: one }, 'clientCertificate: is only used for a system elsewhere; add'],
    [{ ...elsewhere, clientCertificate: { cert: 'ca/one.pem' } }, 'clientCertificate.key: is missing; add it'],
    [{ ...elsewhere, clientCertificate: { ...one, crt: 'x' } }, 'clientCertificate.crt: there is no such setting'],
    [{ ...elsewhere, clientCertificate: { ...one, key: 'ca/two.key' } }, 'key is not the key of cert'],
    [{ ...elsewhere, clientCertificate: { ...one, key: 'ca/ca.pem' } }, 'not a certificate and a key in PEM form'],
    [{ ...elsewhere, clientCertificate: { ...one, cert: 'no.pem' } }, 'clientCertificate.cert: no.pem: there is no'],
  ])('is refused when it cannot work: %j', async (uas, problem) => {
    const refused = { exitCode: 2, message: expect.stringContaining(problem) }
    await expect(load({ uas })).rejects.toMatchObject(refused)
  })
})

const PLUGIN = `
const text = (bytes) => 'own:' + Buffer.from(bytes).toString('hex')
export const encryptSeeds = ({ seeds }) => Object.fromEntries(Object.entries(seeds).map(([use, seed]) => [use, text(seed)]))
export const decryptSeeds = ({ blob }) => Buffer.from(blob.slice(4), 'hex')
`

describe('a seed format of one’s own', () => {
  const crypto = { profile: 'plugin', plugin: './own-format.mjs' }

  it('is loaded from beside the configuration file and delivers the seeds', async () => {
    const config = await load({ uas: { crypto } }, { 'own-format.mjs': PLUGIN })
    const { doubles, server } = await start(
      config,
      createLogger('silent', () => undefined),
    )
    onTestFinished(() => server.close({ drainMs: 0 }))
    const { key, device } = application(phone('pixel-9', doubles.world().clock), 'T')
    const peer = { address: '127.0.0.1', secure: true, certificate: agentIdentity }
    const ask = (path: string, body: object) =>
      doubles.fetch(
        new Request(`http://localhost/am5/rest${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ userId: 'A1', dynamicAgentSession: true, ...body }),
        }),
        { peer },
      )
    await ask('/update/user/create', {})
    const issued = await ask('/OATH/create-assign-and-encrypt', {
      ...key,
      deviceType: device.type,
      deviceId: device.id,
    })
    const { result } = (await issued.json()) as { result: { encryptedSeeds: { TOTP: string } } }
    expect(result.encryptedSeeds.TOTP).toMatch(/^own:[0-9a-f]{40,}$/)
  })

  it.each([
    [{}, 'crypto.plugin: ./own-format.mjs: cannot be loaded'],
    [{ 'own-format.mjs': 'export const encryptSeeds = 1' }, 'must export the functions encryptSeeds and decryptSeeds'],
  ])('is refused when it cannot work', async (files, problem) => {
    const refused = { exitCode: 2, message: expect.stringContaining(problem) }
    await expect(load({ uas: { crypto } }, files as Readonly<Record<string, string>>)).rejects.toMatchObject(refused)
  })
})
