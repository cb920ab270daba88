import { execFile } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ensureAuthority } from '../../server/ca/directory.ts'
import { addressBytes, hostsOf } from '../../server/ca/mint.ts'
import { explainTrust } from '../../server/ca/trust.ts'
import { hasTool, temporaryDirectory } from './support.ts'

const run = promisify(execFile)
const certificate = async (path: string): Promise<X509Certificate> => new X509Certificate(await readFile(path))

describe('a throw-away CA', () => {
  it('signs a server and an agent certificate', async () => {
    const files = await ensureAuthority({ directory: await temporaryDirectory() })
    const ca = await certificate(files.ca)
    const server = await certificate(files.server.cert)
    const [agent] = files.agents
    const client = await certificate(`${agent?.cert}`)
    expect(ca.ca).toBe(true)
    expect(server.ca).toBe(false)
    expect([server, client].map((leaf) => leaf.checkIssued(ca) && leaf.verify(ca.publicKey))).toEqual([true, true])
    expect(client.subject).toBe('CN=agent-cap')
    expect(client.validFrom).toBe('Jan  1 00:00:00 2020 GMT')
    expect(client.validTo).toBe('Dec 31 23:59:59 2049 GMT')
    expect([server.checkHost('localhost'), server.checkIP('127.0.0.1'), server.checkIP('::1')]).toEqual([
      'localhost',
      '127.0.0.1',
      '::1',
    ])
    expect(client.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2'])
  })

  it('keeps keys to their owner', async () => {
    const files = await ensureAuthority({ directory: await temporaryDirectory() })
    for (const file of files.made) expect((await stat(join(files.directory, file))).mode & 0o777).toBe(0o600)
    expect(files.made).toHaveLength(7)
  })

  it('keeps what is there and makes what is missing', async () => {
    const directory = await temporaryDirectory()
    const first = await ensureAuthority({ directory })
    const before = await readFile(first.ca, 'utf8')
    expect((await ensureAuthority({ directory })).made).toEqual([])
    expect((await ensureAuthority({ directory, agents: ['agent-two'] })).made).toEqual([
      'agent-two.key',
      'agent-two.pem',
      'agent-two.p12',
    ])
    const widened = await ensureAuthority({ directory, hosts: ['doubles.test', '10.0.0.7'] })
    expect(widened.made).toEqual(['server.key', 'server.pem'])
    const hosts = hostsOf(await readFile(widened.server.cert, 'utf8'))
    expect(hosts).toEqual(['localhost', '127.0.0.1', '0:0:0:0:0:0:0:1', 'doubles.test', '10.0.0.7'])
    expect(await readFile(first.ca, 'utf8')).toBe(before)
  })

  it('refuses a CA without its key, and names that would overwrite it', async () => {
    const directory = await temporaryDirectory()
    const files = await ensureAuthority({ directory })
    await rm(join(directory, 'ca.key'))
    await expect(ensureAuthority({ directory })).rejects.toMatchObject({
      exitCode: 2,
      message: `${files.ca} is there, but ca.key is not. Put it back, or remove both to have new ones made.`,
    })
    for (const name of ['ca', 'server', '../x', '']) {
      await expect(ensureAuthority({ directory, agents: [name] })).rejects.toMatchObject({ exitCode: 2 })
    }
  })

  it('signs with an RSA CA what has a P-256 key', async () => {
    const directory = await temporaryDirectory()
    await ensureAuthority({ directory, keys: 'RSA-2048' })
    const mixed = await ensureAuthority({ directory, agents: ['agent-ec'], keys: 'P-256' })
    const [agent] = mixed.agents
    const ca = await certificate(mixed.ca)
    const client = await certificate(`${agent?.cert}`)
    expect([ca.publicKey.asymmetricKeyType, client.publicKey.asymmetricKeyType]).toEqual(['rsa', 'ec'])
    expect(client.verify(ca.publicKey)).toBe(true)
  })

  it.skipIf(!hasTool('openssl', 'version'))('stands before openssl: strict chains and PKCS#12', async () => {
    const files = await ensureAuthority({ directory: await temporaryDirectory() })
    const [agent] = files.agents
    for (const [purpose, leaf] of [
      ['sslserver', files.server.cert],
      ['sslclient', `${agent?.cert}`],
    ] as const) {
      const { stdout } = await run('openssl', [
        'verify',
        '-x509_strict',
        '-CAfile',
        files.ca,
        '-purpose',
        purpose,
        leaf,
      ])
      expect(stdout).toBe(`${leaf}: OK\n`)
    }
    const pkcs12 = ['pkcs12', '-in', `${agent?.pkcs12}`, '-passin', 'pass:changeit']
    const { stdout } = await run('openssl', [...pkcs12, '-nodes'])
    expect(stdout).toContain('friendlyName: agent-cap')
    expect(stdout.match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
    expect(stdout.match(/BEGIN PRIVATE KEY/g)).toHaveLength(1)
    await expect(run('openssl', [...pkcs12.slice(0, -1), 'pass:wrong', '-noout'])).rejects.toThrow()
  })

  it('explains how clients are made to trust it', async () => {
    const files = await ensureAuthority({ directory: await temporaryDirectory() })
    const text = explainTrust(files, files.directory)
    for (const line of [
      'curl --cacert ca.pem --cert agent-cap.pem --key agent-cap.key https://localhost:4600/livez',
      'openssl s_client -connect localhost:4600 -CAfile ca.pem -cert agent-cap.pem -key agent-cap.key',
      'NODE_EXTRA_CA_CERTS=ca.pem',
      'keytool -importcert',
      "verify='ca.pem', cert=('agent-cap.pem', 'agent-cap.key')",
    ]) {
      expect(text).toContain(line)
    }
  })
})

describe('the bytes of an address', () => {
  it.each([
    ['127.0.0.1', '7f000001'],
    ['::1', '00000000000000000000000000000001'],
    ['::', '00000000000000000000000000000000'],
    ['2001:db8::2:1', '20010db8000000000000000000020001'],
    ['fe80:1:2:3:4:5:6:7', 'fe800001000200030004000500060007'],
    ['::ffff:10.0.0.7', '00000000000000000000ffff0a000007'],
  ])('%s', (address, hex) => {
    expect(Buffer.from(addressBytes(address)).toString('hex')).toBe(hex)
  })
})
