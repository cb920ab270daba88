import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadConfig, loadSeed } from '../../server/config.ts'
import { createLogger } from '../../server/log.ts'
import { start } from '../../server/start.ts'
import { temporaryDirectory } from './support.ts'
import { certificates, fingerprint } from './tls-support.ts'

const silent = createLogger('silent')

/** A directory with these files in it. */
async function directoryOf(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await temporaryDirectory()
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(directory, name, '..'), { recursive: true })
    await writeFile(join(directory, name), text)
  }
  return directory
}

const load = async (files: Readonly<Record<string, string>>) => loadConfig({ cwd: await directoryOf(files) })

describe('a configuration file', () => {
  it('is not needed', async () => {
    expect(await load({})).toEqual({ config: {}, notes: [] })
  })

  it('is found as YAML, JSON or module', async () => {
    const expected = { port: 4711, systems: ['uas'], config: { uas: { policy: { maxFail: 3 } } } }
    const yaml = 'port: 4711\nsystems:\n  uas:\n    policy: { maxFail: 3 }\n'
    const json = '{"port":4711,"systems":{"uas":{"policy":{"maxFail":3}}}}'
    expect(await load({ 'authdouble.config.yaml': yaml })).toMatchObject(expected)
    expect(await load({ 'authdouble.config.json': json })).toMatchObject(expected)
    expect(await load({ 'authdouble.config.mjs': `export default ${json}` })).toMatchObject(expected)
  })

  it('is refused when there are two', async () => {
    const two = load({ 'authdouble.config.yaml': 'port: 1', 'authdouble.config.json': '{"port":2}' })
    await expect(two).rejects.toThrow(
      'There are authdouble.config.yaml and authdouble.config.json. Keep one, or name it with --config FILE.',
    )
  })

  it('says all it can say', async () => {
    const config = await load({
      'authdouble.config.yaml': `
port: 0
host: 127.0.0.1
hosts: [doubles.test]
systems: [uas]
seed: ./seed.yaml
now: 2026-01-01T00:00:00Z
clock: frozen
random: blue
controlToken: a long secret
tls: { cert: ./s.pem, key: ./s.key, ca: /etc/ca.pem, mode: require }
listeners: [{ port: 4700, world: blue }, { port: 4701, system: uas }]
logLevel: warn
`,
      'seed.yaml': 'uas:\n  user:\n    - userId: A100001\n',
    })
    const directory = join(`${config.file}`, '..')
    expect(config).toEqual({
      file: join(directory, 'authdouble.config.yaml'),
      port: 0,
      host: '127.0.0.1',
      hosts: ['doubles.test'],
      systems: ['uas'],
      config: {},
      seed: { uas: { user: [{ userId: 'A100001' }] } },
      seedFile: './seed.yaml',
      now: '2026-01-01T00:00:00Z',
      clock: 'frozen',
      random: 'blue',
      controlToken: 'a long secret',
      tls: { cert: join(directory, 's.pem'), key: join(directory, 's.key'), ca: '/etc/ca.pem', mode: 'require' },
      listeners: [
        { port: 4700, world: 'blue' },
        { port: 4701, system: 'uas' },
      ],
      logLevel: 'warn',
      notes: [],
    })
  })

  it.each([
    ['prot: 1', 'prot: there is no such setting. Did you mean "port"?'],
    ['port: "4600"', 'port: must be an integer from 0 to 65535; write for example 4600'],
    ['port: 70000', 'port: must be an integer from 0 to 65535; write for example 4600'],
    ['clock: stopped', 'clock: must be running or frozen; "stopped" is not'],
    ['now: yesterday', 'now: must be an ISO 8601 time; write for example 2026-01-01T00:00:00Z'],
    ['systems: uas', 'systems: must be a list'],
    ['systems: [1]', 'systems[0]: must be a text; write for example uas'],
    ['listeners: [{}]', 'listeners[0].port: is missing; add it'],
    ['listeners: [{port: 1, wrld: main}]', 'listeners[0].wrld: there is no such setting. Did you mean "world"?'],
    ['tls: { mode: maybe }', 'tls.mode: must be request or require; "maybe" is not'],
    ['seed: { uas: [] }', 'seed.uas: must be a map of names to values'],
    ['- 1', 'the file: must be a map of names to values'],
  ])('names what is wrong with "%s"', async (text, problem) => {
    await expect(load({ 'authdouble.config.yaml': text })).rejects.toMatchObject({
      exitCode: 2,
      message: `authdouble.config.yaml: ${problem}`,
    })
  })

  it('lists all problems at once', async () => {
    await expect(load({ 'authdouble.config.yaml': 'prot: 1\nclock: x' })).rejects.toMatchObject({
      message: expect.stringMatching(/^authdouble\.config\.yaml: prot: .*\nauthdouble\.config\.yaml: clock: /),
    })
  })

  it('names file and line of a syntax error', async () => {
    await expect(load({ 'authdouble.config.yaml': 'port: 1\nhost: [a\n' })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^authdouble\.config\.yaml:\d+:\d+: .+ Correct it there\.$/),
    })
    await expect(load({ 'authdouble.config.yaml': 'port: 1\nport: 2\n' })).rejects.toThrow(
      'authdouble.config.yaml:2:1:',
    )
    await expect(load({ 'authdouble.config.json': '{"port": 1,,}' })).rejects.toThrow('authdouble.config.json:1:')
    await expect(load({ 'authdouble.config.mjs': 'export default {' })).rejects.toThrow(
      'authdouble.config.mjs: cannot be',
    )
    await expect(load({ 'authdouble.config.mjs': 'export const port = 1' })).rejects.toThrow('has no default export')
  })

  it('names a file that is not there', async () => {
    const cwd = await directoryOf({ 'authdouble.config.yaml': 'seed: ./nope.yaml' })
    await expect(loadConfig({ cwd })).rejects.toThrow('./nope.yaml: there is no such file.')
    await expect(loadConfig({ cwd, file: 'other.yaml' })).rejects.toThrow('other.yaml: there is no such file.')
  })

  it('has the settings of a system checked by its contract', async () => {
    const config = await load({ 'authdouble.config.yaml': 'port: 0\nsystems: { uas: { policy: { maxFail: many } } }' })
    await expect(start(config, silent)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/authdouble\.config\.yaml: systems\.uas\.policy\.maxFail: must be integer\n/),
    })
    const misspelt = await load({ 'authdouble.config.yaml': 'port: 0\nsystems: { uas: { polcy: {} } }' })
    await expect(start(misspelt, silent)).rejects.toThrow('polcy')
  })

  it('has unknown systems refused with the nearest', async () => {
    const config = await load({ 'authdouble.config.yaml': 'port: 0\nsystems: [uass]' })
    await expect(start(config, silent)).rejects.toMatchObject({
      exitCode: 2,
      message: 'There is no system "uass". Did you mean "uas"?',
    })
  })

  it('gives ports worlds of their own, made for them, and systems that are there', async () => {
    const config = await load({
      'authdouble.config.yaml':
        'port: 0\nsystems: [uas]\nlisteners: [{ port: 0, world: blue }, { port: 0, system: uas }]',
    })
    const { server, doubles } = await start(config, silent)
    onTestFinished(() => server.close({ drainMs: 0 }))
    expect(doubles.kernel.worlds.list().map((world) => world.id)).toEqual(['main', 'blue'])
    const [blue] = server.listeners
    expect(await (await fetch(`${blue?.url}/_control/v1/worlds/blue`)).json()).toMatchObject({ id: 'blue' })
    const absent = await load({
      'authdouble.config.yaml': 'port: 0\nsystems: [uas]\nlisteners: [{ port: 0, system: cap }]',
    })
    await expect(start(absent, silent)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('"cap", which is not part of this start'),
    })
    const unlawful = await load({ 'authdouble.config.yaml': 'port: 0\nlisteners: [{ port: 0, world: Blue }]' })
    await expect(start(unlawful, silent)).rejects.toThrow('"Blue" cannot name a world')
  })

  it('has a seed checked by its system', async () => {
    const config = await load({ 'authdouble.config.yaml': 'port: 0\nseed: { uas: { usr: [{}] } }' })
    await expect(start(config, silent)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/authdouble\.config\.yaml: seed\.uas\.usr: there is no such kind/),
    })
  })
})

describe('a seed file', () => {
  it('is YAML or JSON', async () => {
    const cwd = await directoryOf({ 'a.yaml': 'uas: { user: [{ userId: A1 }] }', 'b.json': '{"uas":{"user":[]}}' })
    expect(await loadSeed('a.yaml', cwd)).toEqual({ uas: { user: [{ userId: 'A1' }] } })
    expect(await loadSeed('b.json', cwd)).toEqual({ uas: { user: [] } })
  })

  it('is refused with file and place', async () => {
    const cwd = await directoryOf({ 'a.yaml': 'uas: { user: { userId: A1 } }', 'b.yaml': 'uas:\n  user: [\n' })
    await expect(loadSeed('a.yaml', cwd)).rejects.toThrow('a.yaml: seed.uas.user: must be a list')
    await expect(loadSeed('b.yaml', cwd)).rejects.toThrow(/^b\.yaml:\d+:\d+: /)
  })
})

describe('amsystem.properties (uas-and-cap §2.3)', () => {
  const CONFIG = 'port: 0\nsystems: { uas: { amsystem: ./conf/amsystem.properties } }'

  it('gives certificate and profile, and says what it leaves aside', async () => {
    const { agent } = await certificates()
    const config = await load({
      'authdouble.config.yaml': CONFIG,
      'conf/amsystem.properties': 'simCert.file = ./certs/agent.pem\nemu.profile=staging\nam.server = x\n',
      'conf/certs/agent.pem': agent.cert,
    })
    expect(config.config.uas).toEqual({
      profile: 'staging',
      simCert: {
        file: join(`${config.file}`, '../conf/certs/agent.pem'),
        fingerprint: fingerprint(agent),
        subject: 'CN=agent-cap',
      },
    })
    expect(config.notes).toEqual([
      './conf/amsystem.properties: am.server is ignored; understood are simCert.file and emu.profile',
    ])
  })

  it('lets every request act as the agent of the certificate', async () => {
    const { agent } = await certificates()
    const config = await load({
      'authdouble.config.yaml': CONFIG,
      'conf/amsystem.properties': 'simCert.file = agent.pem',
      'conf/agent.pem': agent.cert,
    })
    const { server } = await start(config, silent)
    const response = await fetch(`${server.url}/am5/rest/query/user/findById`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ dynamicAgentSession: true, sessionToken: '', userId: 'A999999' }),
    })
    await server.close({ drainMs: 0 })
    expect(await response.json()).toMatchObject({ fault: { type: 'USER_NOT_FOUND' } })
  })

  it('is refused before listening in profile production', async () => {
    const { agent } = await certificates()
    const config = await load({
      'authdouble.config.yaml': CONFIG,
      'conf/amsystem.properties': 'simCert.file = agent.pem\nemu.profile = production',
      'conf/agent.pem': agent.cert,
    })
    await expect(start(config, silent)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(
        /systems\.uas\.simCert: a simulated agent certificate is refused in profile production/,
      ),
    })
  })

  it('is refused with what is wrong', async () => {
    await expect(load({ 'authdouble.config.yaml': CONFIG })).rejects.toThrow(
      'amsystem.properties: there is no such file',
    )
    const broken = { 'authdouble.config.yaml': CONFIG, 'conf/amsystem.properties': 'a=1\nb=\\u12' }
    await expect(load(broken)).rejects.toThrow('./conf/amsystem.properties:2: malformed')
    const missing = { 'authdouble.config.yaml': CONFIG, 'conf/amsystem.properties': 'simCert.file=no.pem' }
    await expect(load(missing)).rejects.toThrow('no.pem: there is no such file')
    const empty = { ...missing, 'conf/no.pem': 'not PEM' }
    await expect(load(empty)).rejects.toThrow('holds no certificate in PEM form')
    await expect(load({ 'authdouble.config.yaml': 'systems: { uas: { amsystem: 1 } }' })).rejects.toThrow(
      'authdouble.config.yaml: systems.uas.amsystem: must be the path of a properties file',
    )
  })
})
