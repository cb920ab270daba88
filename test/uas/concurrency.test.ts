import { describe, expect, it } from 'vitest'
import { halfLogin, stage } from './stage.ts'
import { type Answer, open, STEP, tokenRequest, totp, USER } from './support.ts'

const ROUNDS = 1000
const succeeded = (answers: readonly Answer[]): Answer[] => answers.filter(({ status }) => status === 200)

describe('one-time things happen once', () => {
  it(`${ROUNDS} rounds of parallel consumers of one password: exactly one succeeds`, async () => {
    const h = await open()
    await stage(h)
    h.configure({ policy: { replayCountsAsFailure: false }, sessions: { lifetimeSec: 1_000_000 } })
    const winners = new Set<string>()
    for (let round = 0; round < ROUNDS; round++) {
      h.advance(STEP)
      const otp = totp(h.now())
      const logins = round % 10 === 0 ? [await halfLogin(h), await halfLogin(h)] : []
      const verify = () => h.call('token.verifyOTP', { userId: USER, otp })
      const answers = await Promise.all([
        verify(),
        ...logins.map((sessionToken) => h.call('authn.login', { sessionToken, otp }, { default: false })),
        verify(),
        h.call('token.verifyOTP', { serialNumber: 'EMU1', otp }),
      ])
      const winning = succeeded(answers)
      if (winning.length !== 1)
        expect(
          answers.map(({ type }) => type ?? 'ok'),
          `round ${round}`,
        ).toHaveLength(-1)
      const others = answers.filter((answer) => answer !== winning[0])
      expect(others.every(({ code }) => code === 990601)).toBe(true)
      winners.add(winning[0]?.entry.operation ?? '')
    }
    expect((await h.authState('EMU1')).successCnt).toBe(ROUNDS)
    expect(winners.has('token.verifyOTP')).toBe(true)
  }, 120_000)

  it('parallel activations with one password: one 200, the others 990503', async () => {
    const h = await open()
    await stage(h, 'Pending')
    const activate = () => h.call('token.activateByOTP', { serialNumber: 'EMU1', otp: totp(h.now()) })
    const answers = await Promise.all(Array.from({ length: 20 }, activate))
    expect(succeeded(answers)).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 990503)).toHaveLength(19)
    const after = await h.call('token.verifyOTP', { serialNumber: 'EMU1', otp: totp(h.now()) })
    expect(after.code).toBe(990601)
  })

  it('one answer to a challenge counts once', async () => {
    const h = await open()
    await stage(h)
    const verify = () => h.call('token.verifyOCRA', { challengeId: 'C1', response: '12654442' })
    const answers = await Promise.all(Array.from({ length: 20 }, verify))
    expect(succeeded(answers)).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 990606)).toHaveLength(19)
  })

  it('parallel creations of one user, in any case: one 200, the others 7006', async () => {
    const h = await open()
    const ids = ['a100001', 'A100001', 'A100001', 'a100001', 'A100001']
    const answers = await Promise.all(ids.map((userId) => h.call('user.create', { userId })))
    expect(succeeded(answers)).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 7006)).toHaveLength(4)
  })

  it('parallel create-assign-and-encrypt: all succeed, the last one is Pending, the others are Revoked', async () => {
    const h = await open()
    await h.ok('user.create', { userId: USER })
    const issued = await Promise.all(Array.from({ length: 6 }, () => h.ok('oath.createAssignEncrypt', tokenRequest())))
    const serials = issued.map(({ tokenInfoBean }) => tokenInfoBean.serialNum)
    expect(new Set(serials).size).toBe(6)
    const tokens = (await h.ok('token.listOfUser', { userId: USER })) as { serialNum: string; status: string }[]
    const pending = tokens.filter(({ status }) => status === 'Pending').map(({ serialNum }) => serialNum)
    expect(pending).toEqual([serials.toSorted().at(-1)])
    expect(tokens.filter(({ status }) => status === 'Revoked')).toHaveLength(5)
    expect(new Set(issued.map(({ userDevice }) => userDevice.UUID)).size).toBe(1)
  })
})
