import { expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { groupAlike } from './alike-submissions.ts'
import type { Submission, SubmittedContent } from './submission.ts'

const sent = (content: SubmittedContent): Submission => ({
  id: newId(),
  kind: 'thing',
  content,
  receivedAt: '2026-01-15T09:30:00.000Z',
  state: 'waiting',
  claimedBy: null,
  claimedByName: null,
  claimedAt: null,
  decidedAt: null,
  decidedByName: null,
  reason: null,
  leadsTo: null,
  email: null,
})
const shape = (groups: ReturnType<typeof groupAlike>) =>
  groups.map(({ says, submissions }) => [says, submissions.length])

test('what leads to one site stands together, however each is worded, and what begins alike as well; the largest first', () => {
  const pills = Array.from({ length: 5 }, (_, at) =>
    sent({ title: `Offer ${at}`, link: `https://${at % 2 ? 'www.' : ''}Pills.example/${at}` }),
  )
  const copies = Array.from({ length: 3 }, (_, at) =>
    sent({ title: 'x', why: `Dear Sir, I am a prince! And I have ${at} gold.` }),
  )
  const genuine = [sent({ title: 'A film', link: 'https://film.example/a' }), sent({ title: 'A door', link: null })]
  const [one, other] = [genuine.slice(0, 1), genuine.slice(1)]
  expect(shape(groupAlike([...one, ...copies, ...pills, ...other]))).toEqual([
    ['Lead to pills.example', 5],
    ['Begin with “dear sir i am a”', 3],
    ['Like no other', 2],
  ])
})

test('two are chance, not a group; nothing makes no group', () => {
  const twice = [sent({ link: 'https://gov.example/1' }), sent({ link: 'https://gov.example/2' })]
  expect(shape(groupAlike(twice))).toEqual([['Like no other', 2]])
  expect(groupAlike([])).toEqual([])
})
