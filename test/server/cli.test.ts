import { readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { contract } from '../../contracts/control/index.ts'
import { createDoubles } from '../../mocks/index.ts'
import { runCli } from './cli-support.ts'
import { probeDoubles, serve, temporaryDirectory } from './support.ts'

async function probe() {
  const doubles = await probeDoubles()
  const { url } = await serve({ doubles })
  const cli = (...args: string[]) => runCli([...args, '--url', url])
  return { doubles, url, cli }
}

describe('authdouble', () => {
  it('explains itself', async () => {
    const { code, out } = await runCli(['--help'])
    expect(code).toBe(0)
    for (const command of 'up scenario worlds clock captures journal snapshot ca coverage doctor'.split(' ')) {
      expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
    }
  })

  it('gives its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
    expect(await runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it.each([
    [['wrlds'], 'Did you mean worlds?'],
    [['clock', 'advanse', '1'], 'Did you mean advance?'],
    [['worlds', 'list', '--jsn'], 'Did you mean --json?'],
    [['worlds', 'delete'], "missing required argument 'id'"],
  ])('exits 2 for %j and names the nearest', async (args, hint) => {
    const { code, err } = await runCli(args)
    expect(code).toBe(2)
    expect(err).toContain(hint)
  })

  it('exits 3 when nobody answers, and says how to start one', async () => {
    const { code, err } = await runCli(['worlds', '--url', 'http://127.0.0.1:1'])
    expect(code).toBe(3)
    expect(err).toMatch(/^authdouble: No authdouble answers at http:\/\/127\.0\.0\.1:1 .*authdouble up/)
  })

  it('takes URL and token from the environment', async () => {
    const doubles = await createDoubles({ systems: ['uas'], control: { guard: { token: 'tok' } } })
    const { url } = await serve({ doubles })
    const env = { AUTHDOUBLE_URL: url, AUTHDOUBLE_CONTROL_TOKEN: 'tok' }
    expect((await runCli(['worlds', '--json'], { env })).code).toBe(0)
    const refused = await runCli(['worlds'], { env: { AUTHDOUBLE_URL: url } })
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('--control-token')
    expect((await runCli(['worlds', '--url', url, '--control-token', 'tok'])).code).toBe(0)
  })

  it('shows a stack only when asked to', async () => {
    const args = ['worlds', '--url', 'http://127.0.0.1:1']
    expect((await runCli(args)).err).not.toMatch(/\n\s+at /)
    expect((await runCli(args, { env: { AUTHDOUBLE_DEBUG: '1' } })).err).toMatch(/\n\s+at /)
  })
})

describe('the verbs of the control plane', () => {
  it('are those of its contract', async () => {
    for (const { cli } of contract.operations) {
      if (!cli) continue
      const { code, out } = await runCli([...String(cli.verb).split(' '), '--help'])
      expect([code, out]).toEqual([0, expect.stringContaining(`Usage: authdouble ${cli.verb}`)])
    }
  })

  it('take members that the contract leaves open', async () => {
    const { cli, url } = await probe()
    await fetch(`${url}/probe/accounts/ada`)
    const unknown = await cli('journal', 'verify', 'no-such-rule', '--with', 'n=1')
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('no-such-rule')])
    expect((await cli('journal', 'verify', 'no-such-rule', '--with', 'n')).err).toContain('"n" is not NAME=VALUE')
  })

  it('put a world back from what they gave', async () => {
    const { url, doubles } = await probe()
    const cwd = await temporaryDirectory()
    const cli = (...args: string[]) => runCli(['worlds', ...args, '--url', url], { cwd })
    await writeFile(join(cwd, 'world.json'), (await cli('snapshot', '--json')).out)
    doubles.world().clock.advance(5000)
    expect((await cli('restore', 'world.json')).code).toBe(0)
    expect(doubles.world().clock.now()).toBe(Date.parse('2026-01-01T00:00:00Z'))
  })
})

describe('authdouble worlds', () => {
  it('lists, makes, resets and deletes', async () => {
    const { cli, url, doubles } = await probe()
    const created = await cli('worlds', 'create', 'blue', '--now', '2026-03-01T00:00:00Z', '--random', 'x', '--json')
    expect(JSON.parse(created.out)).toEqual({ id: 'blue', baseUrl: `${url}/w/blue` })
    expect(doubles.world('blue').clock.now()).toBe(Date.parse('2026-03-01T00:00:00Z'))
    expect((await cli('worlds')).out).toBe(`id    baseUrl\nmain  ${url}\nblue  ${url}/w/blue\n`)
    doubles.world('blue').clock.advance(1000)
    expect((await cli('worlds', 'reset', '--world', 'blue')).code).toBe(0)
    expect(doubles.world('blue').clock.now()).toBe(Date.parse('2026-03-01T00:00:00Z'))
    expect((await cli('worlds', 'delete', 'blue')).code).toBe(0)
    const gone = await cli('worlds', 'delete', 'blue')
    expect(gone.code).toBe(2)
    expect(gone.err).toContain('There is no world "blue".')
  })

  it('makes one from a seed file', async () => {
    const { url, doubles } = await probe()
    const cwd = await temporaryDirectory()
    await writeFile(join(cwd, 'seed.yaml'), 'probe:\n  account: [{ id: eve, pin: "7777" }]\n')
    const { code } = await runCli(['worlds', 'create', 'seeded', '--seed', 'seed.yaml', '--url', url], { cwd })
    expect(code).toBe(0)
    const accounts = await fetch(`${url}/_control/v1/systems/probe/records/account/eve`, {
      headers: { 'x-double-world': 'seeded' },
    })
    expect(accounts.status).toBe(200)
    expect(doubles.world('seeded').id).toBe('seeded')
  })
})

describe('authdouble clock', () => {
  it('reads and moves it, in the world that is named', async () => {
    const { cli, doubles } = await probe()
    await doubles.kernel.worlds.create({ id: 'blue' })
    expect((await cli('clock')).out).toBe('2026-01-01T00:00:00.000Z  frozen\n')
    expect((await cli('clock', 'advance', '31000')).out).toBe('2026-01-01T00:00:31.000Z  frozen\n')
    expect((await cli('clock', 'advance', 'PT1M')).out).toBe('2026-01-01T00:01:31.000Z  frozen\n')
    expect(JSON.parse((await cli('clock', 'set', '2027-01-01T00:00:00Z', '--world', 'blue', '--json')).out)).toEqual({
      now: '2027-01-01T00:00:00.000Z',
      mode: 'frozen',
    })
    expect((await cli('clock', 'run')).out).toMatch(/ {2}running\n$/)
    expect((await cli('clock', 'freeze')).out).toMatch(/ {2}frozen\n$/)
    expect((await cli('clock', 'advance', 'soon')).code).toBe(2)
  })
})

describe('authdouble captures and journal', () => {
  it('lists and clears captures', async () => {
    const { cli, doubles } = await probe()
    expect((await cli('captures')).out).toBe('no captures\n')
    const at = doubles.world().clock.now()
    const sms = { channel: 'sms', to: '+6580000001', purpose: 'code', code: '123456', text: 'Code\u001b[2J 123456' }
    doubles.world().captures.add('probe', at, sms as never)
    const listed = await cli('captures', 'list', '--to', '+65 8000 0001', '--wait', '0')
    expect(listed.out).toContain('sms      +6580000001  code     123456  Code?[2J 123456')
    expect((await cli('captures', 'list', '--to', '+6580000002')).out).toBe('no captures\n')
    expect(JSON.parse((await cli('captures', '--json')).out).captures).toHaveLength(1)
    await cli('captures', 'clear')
    expect((await cli('captures')).out).toBe('no captures\n')
    expect((await cli('captures', '--wait', 'long')).code).toBe(2)
  })

  it('lists, shows and clears the journal', async () => {
    const { cli, url } = await probe()
    expect((await cli('journal')).out).toBe('no entries\n')
    await fetch(`${url}/probe/accounts/ada`)
    await fetch(`${url}/probe/accounts/nobody`)
    const { out } = await cli('journal', '--limit', '1', '--system', 'probe')
    expect(out).toMatch(/^id +at +system +operation +status/)
    expect(out).toMatch(/j2 .* money\.balance .*fault/)
    expect(out).not.toContain('j1')
    expect(JSON.parse((await cli('journal', 'show', 'j1', '--json')).out)).toMatchObject({ operation: 'money.balance' })
    const missing = await cli('journal', 'show', 'j99')
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('j99')])
    await cli('journal', 'clear')
    expect((await cli('journal')).out).toBe('no entries\n')
  })
})

describe('authdouble snapshot', () => {
  it('saves a world for its owner only, and puts it back', async () => {
    const { url, doubles } = await probe()
    const cwd = await temporaryDirectory()
    const cli = (...args: string[]) => runCli(['snapshot', ...args, '--url', url], { cwd })
    expect((await cli('save', 'world.json')).out).toBe('saved world.json\n')
    expect((await stat(join(cwd, 'world.json'))).mode & 0o777).toBe(0o600)
    doubles.world().clock.advance(5000)
    expect((await cli('load', 'world.json')).out).toBe('loaded world.json\n')
    expect(doubles.world().clock.now()).toBe(Date.parse('2026-01-01T00:00:00Z'))
    await writeFile(join(cwd, 'new.json'), '{"format":"authdouble-snapshot","version":99}')
    const newer = await cli('load', 'new.json')
    expect([newer.code, newer.err]).toEqual([2, expect.stringContaining('version 99')])
    await writeFile(join(cwd, 'bad.json'), '{')
    expect((await cli('load', 'bad.json')).err).toContain('bad.json is not JSON')
    expect((await cli('load', 'none.json')).code).toBe(2)
    expect((await cli('save', 'no/such/directory.json')).code).toBe(3)
  })
})

describe('authdouble scenario', () => {
  it('lists them', async () => {
    const { out } = await runCli(['scenario', 'list'])
    expect(out).toMatch(/^uas\/bind /m)
    expect(JSON.parse((await runCli(['scenario', 'list', '--json'])).out).scenarios.length).toBeGreaterThan(0)
  })

  it('runs one in process, with all reports', async () => {
    const cwd = await temporaryDirectory()
    const files = ['--junit', 'out.xml', '--mermaid', 'out.mmd']
    const { code, out, err } = await runCli(['scenario', 'run', 'uas/bind', '--in-process', ...files], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^uas\/bind /)
    expect(err).toMatch(/^✓ /)
    expect(await readFile(join(cwd, 'out.xml'), 'utf8')).toContain('<testsuite name="uas/bind"')
    expect(await readFile(join(cwd, 'out.mmd'), 'utf8')).toMatch(/^sequenceDiagram/)
  })

  it('runs one over HTTP in a world of its own', async () => {
    const doubles = await createDoubles({ systems: ['uas'] })
    const { url } = await serve({ doubles })
    const { code, out } = await runCli(['scenario', 'run', 'uas/bind', '--url', url, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ name: 'uas/bind', ok: true, world: 'scenario-uas-bind' })
    expect(doubles.kernel.worlds.list().map((world) => world.id)).toEqual(['main', 'scenario-uas-bind'])
  })

  it('starts a server of its own when none runs, and says so', async () => {
    const env = { AUTHDOUBLE_URL: 'http://127.0.0.1:1' }
    const { code, err } = await runCli(['scenario', 'run', 'uas/bind'], { env })
    expect(code).toBe(0)
    expect(err).toMatch(
      /^no authdouble answers at http:\/\/127\.0\.0\.1:1: started one of its own at http:\/\/127\.0\.0\.1:\d+\n/,
    )
  })

  it('against a real system skips by name what needs a control plane, and fails where it answers wrong', async () => {
    const real = createServer((_, response) => response.writeHead(404).end())
    const port = await new Promise<number>((resolve) => {
      real.listen(0, '127.0.0.1', () => resolve((real.address() as AddressInfo).port))
    })
    onTestFinished(() => void real.close())
    const target = ['--target', `uas=http://127.0.0.1:${port}`]
    const skipped = await runCli(['scenario', 'run', 'uas/lockout', ...target])
    expect(skipped.code).toBe(0)
    expect(skipped.out).toMatch(/skipped: needs clock/)
    expect((await runCli(['scenario', 'run', 'uas/bind', ...target])).code).toBe(1)
  })

  it.each([
    [['uas/bnd'], 'uas/bind'],
    [['uas/bind', '--target', 'ftp://x'], 'no http or https URL'],
    [['uas/bind', '--url', 'http://127.0.0.1:1'], 'No authdouble answers'],
    [['uas/bind', '--target', 'https://x.test', '--target-cert', 'a.pem'], 'belong together'],
    [['uas/bind', 'uas/lockout', '--mermaid', 'x.mmd'], 'Run them one by one'],
  ])('exits 2 for %j', async (args, message) => {
    const { code, err } = await runCli(['scenario', 'run', ...args])
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})

describe('authdouble ca, coverage and doctor', () => {
  it('makes a CA once', async () => {
    const cwd = await temporaryDirectory()
    const first = await runCli(['ca', '--agent', 'agent-one', '--agent', 'agent-two', '--host', 'doubles.test'], {
      cwd,
    })
    expect(first.out).toMatch(/made ca\.key, ca\.pem, server\.key, .*agent-two\.p12/)
    expect(first.out).toContain('authdouble up --tls')
    const again = await runCli(['ca', '--agent', 'agent-one', '--host', 'doubles.test', '--json'], { cwd })
    expect(JSON.parse(again.out)).toMatchObject({ made: [], ca: join(cwd, '.authdouble/ca/ca.pem') })
    expect((await runCli(['ca', '--agent', 'ca'], { cwd })).code).toBe(2)
    expect((await runCli(['ca', '--keys', 'DSA'], { cwd })).code).toBe(2)
  })

  it('says what is built', async () => {
    const { out } = await runCli(['coverage'])
    expect(out).toMatch(/^uas: \d+ of \d+ operations\n/)
    expect(JSON.parse((await runCli(['coverage', '--json'])).out).systems[0].operations).toContainEqual(
      expect.objectContaining({ operationId: 'user.create', implemented: true, provenance: 'documented' }),
    )
  })

  it('examines the machine', async () => {
    const cwd = await temporaryDirectory()
    const well = await runCli(['doctor', '--json'], { cwd })
    expect(well.code).toBe(0)
    const checks = JSON.parse(well.out).findings.map((finding: { check: string }) => finding.check)
    expect(checks).toEqual(['node', 'port', 'config', 'systems', 'openssl', 'curl', 'chromium'])
    await writeFile(join(cwd, 'authdouble.config.yaml'), 'prot: 1')
    const ill = await runCli(['doctor'], { cwd })
    expect(ill.code).toBe(3)
    expect(ill.out).toMatch(/^failed +config +authdouble\.config\.yaml: prot/m)
  })
})
