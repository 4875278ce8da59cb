import { expect, test } from 'vitest'
import { newsOf, type Prospect } from './news-of-webinar.ts'

const day = '2026-03-01T09:00:00.000Z'
const [takesPlace, withdrawn, calledOff] = [
  { cancelledAt: null, withdrawnAt: null },
  { cancelledAt: null, withdrawnAt: day },
  { cancelledAt: day, withdrawnAt: null },
]
const changed = { sequence: 2, toldSequence: 1, endsAt: '2026-03-29T14:00:00.000Z' }

test.each([
  ['moved', takesPlace, 'takes place', 'moved'],
  ['withdrawn', withdrawn, 'takes place', 'withdrawn'],
  ['called off', calledOff, 'takes place', 'called off'],
  ['published again after people heard that it was withdrawn', takesPlace, 'withdrawn', 'after all'],
  ['changed while everybody knows that it is withdrawn', withdrawn, 'withdrawn', null],
  ['changed after everybody heard that it was called off', calledOff, 'called off', null],
] as const)('of one that was %s, people hear what is new to them', (_, is, told: Prospect, news) => {
  expect(newsOf({ ...changed, ...is, told }, day)).toBe(news)
  expect(newsOf({ ...changed, ...is, told, toldSequence: 2 }, day)).toBe(null)
  expect(newsOf({ ...changed, ...is, told }, changed.endsAt)).toBe(null)
})
