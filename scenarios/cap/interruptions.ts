import { defineScenario } from '../define.ts'
import { applyRows } from './interruptions/apply-rows.ts'
import { play } from './interruptions/play.ts'
import { successRows } from './interruptions/success-rows.ts'
import { NEEDS, SYSTEMS } from './parts.ts'

const COLUMNS = ['Step', 'Interruption', 'What happens', 'The app is answered', 'End', 'Tokens'] as const

/** uas-and-cap §11: every row of the matrix, in a world of its own. */
export const interruptions = defineScenario({
  name: 'cap/interruptions',
  title: 'The binding is interrupted at every step, in every way',
  summary:
    'Each row breaks one step of a binding: before it is done, after it is done with the answer lost, by a crash, by a ' +
    'repetition, by time. It tells what the app is answered, what is called, and what all systems hold in the end.',
  needs: NEEDS,
  systems: SYSTEMS,
  async run(s) {
    const rows: string[][] = []
    for (const row of [...applyRows, ...successRows]) {
      await s.step(`${row.step}, ${row.kind}: ${row.what}`, async () => {
        const played = await play(s, row)
        s.expect(played.answers, 'answers').toEqual([...row.answers])
        s.expect(played.calls, 'calls').toEqual([...row.calls])
        s.expect(played.tokens, 'tokens').toEqual([...row.tokens])
        s.expect(played.end, 'end').toEqual(row.end)
        rows.push([row.step, row.kind, row.what, played.answers.join(', '), played.end, played.tokens.join(', ')])
      })
    }
    s.table('Interruptions of a binding', COLUMNS, rows)
  },
})
