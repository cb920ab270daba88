import { defineScenario } from '../define.ts'
import { bindPhone, LOGIN_HOPS, login, NEEDS, responseTo, SYSTEMS, ticketFor } from './parts.ts'

/** uas-and-cap §17 S8, §10.4, §15 detail 18. */
export const loginOcra = defineScenario({
  name: 'cap/login-ocra',
  title: 'A login is the answer to the challenge of its own ticket',
  summary:
    'The question is made from ticket, account and time. The answer is good for this ticket, once, and for two minutes; ' +
    'right after the binding already, for it does not share a time step with the proof of the binding.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const phone = s.device({ platform: 'android', deviceId: 'pixel-12' })
    await s.step('a phone is bound', () => bindPhone(s, phone))

    await s.step('it logs in at once', async () => {
      s.expect(await s.hops(() => login(s, phone)), 'hops').toEqual([...LOGIN_HOPS])
    })

    await s.step('the answer to one ticket is no answer to another', async () => {
      const first = responseTo(phone, await ticketFor(s, phone))
      const second = await ticketFor(s, phone)
      const foreign = { ...first, loginTicket: second.loginTicket }
      await s.nrts.expectFault('tradeToken', foreign, 'OTP_REJECTED')
      await s.nrts.expectOk('tradeToken', first)
      await s.nrts.expectFault('tradeToken', first, 'TICKET_USED')
      await s.nrts.expectOk('tradeToken', responseTo(phone, second))
    })

    await s.step('five wrong answers kill a ticket, the right one comes too late', async () => {
      const ticket = await ticketFor(s, phone)
      const wrong = { loginTicket: ticket.loginTicket, challengeId: 'C-foreign', response: '00000000' }
      for (let attempt = 1; attempt <= 5; attempt++) await s.nrts.expectFault('tradeToken', wrong, 'OTP_REJECTED')
      await s.nrts.expectFault('tradeToken', responseTo(phone, ticket), 'TICKET_DEAD')
    })

    await s.step('after two minutes the ticket is gone', async () => {
      const answer = responseTo(phone, await ticketFor(s, phone))
      await s.clock.advance(120_000)
      await s.nrts.expectFault('tradeToken', answer, 'TICKET_EXPIRED')
    })

    await s.step('three trade tokens were given', async () => {
      s.expect((await s.system('nrts').records.list('tradeToken')).length, 'trade tokens').toEqual(3)
    })
  },
})
