import { expect, test } from 'vitest'
import { anIntervention, incidentContent } from '#modules/incidents/testing/an-incident.builder.ts'
import { notWritten, type Saying, tellIncident } from './tell-incident.ts'

const saying: Saying = {
  unit: () => 'Willow Ward',
  what: () => ({ name: 'Held standing', says: 'Held while standing.' }),
  reason: () => 'To stop the person being hurt',
}

const told = (voice: 'you' | 'they', content = incidentContent()) =>
  tellIncident(content, saying, voice).flatMap(({ rows }) => rows)

test('what nobody answered is told as not written down, and never as no', () => {
  const says = Object.fromEntries(told('you').map((row) => [row.asks, row.says]))
  expect(says['Were you hurt?']).toBe(notWritten)
  expect(says['Did somebody talk with you about it?']).toBe(notWritten)
  expect(says['What came before?']).toBe(notWritten)
})

test('the person is spoken to, and spoken of to somebody who speaks for them', () => {
  expect(told('you').some(({ asks }) => asks === 'Was it in your care plan?')).toBe(true)
  expect(told('they').filter(({ asks, says }) => /\byou(r)?\b/i.test(`${asks} ${says}`))).toEqual([])
})

test('no name of anybody is told, and every text that staff wrote is marked as theirs', () => {
  const mark = 'something written'
  const written = {
    description: mark,
    injuryWords: mark,
    medicine: mark,
    staff: [{ staffId: null, name: 'Robin', jobTitle: 'Nurse' }],
  }
  const rows = told('you', {
    ...incidentContent({
      beforeWords: mark,
      avoidWords: mark,
      reasonWords: mark,
      outcomeWords: mark,
      notifiedWords: mark,
    }),
    interventions: [anIntervention(written)],
  })
  expect(rows.filter(({ says }) => says === mark).length).toBe(7)
  expect(rows.filter(({ says, words }) => says === mark && words !== true)).toEqual([])
  expect(JSON.stringify(rows)).not.toMatch(/Robin|Nurse|Ada|Ashdown/)
})
