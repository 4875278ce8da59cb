import { expect, test } from 'vitest'
import { firstJoiningSet } from './joining-set.ts'
import { rewordedSet, rewordingOf, saysTheSame, wordsOfSet } from './joining-words.ts'

const words = { ...wordsOfSet(firstJoiningSet), source: 'Ours' }
const [, second = ''] = words.commitments

test('the same words keep their code in every version, and other words get one that was never used', () => {
  const next = rewordedSet([firstJoiningSet], { ...words, commitments: [second, 'We ask twice.'] })
  expect(next.version).toBe(2)
  expect(next.questions.map(({ code }) => code)).toEqual(firstJoiningSet.questions.map(({ code }) => code))
  expect(next.commitments.map(({ code }) => code)).toEqual(['count', 'v2-c2'])
  const later = rewordedSet([next, firstJoiningSet], {
    ...words,
    commitments: [...words.commitments, 'We ask thrice.'],
  })
  expect(later.commitments.map(({ code }) => code)).toEqual([
    ...firstJoiningSet.commitments.map(({ code }) => code),
    'v3-c7',
  ])
})

test('what a version changed is told in whole sentences; help and order change no code, and still make a version', () => {
  const next = rewordedSet([firstJoiningSet], { ...words, commitments: [second, 'We ask twice.'] })
  const changed = rewordingOf(firstJoiningSet, next)
  expect([changed.asked, changed.askedNoMore, changed.offered]).toEqual([[], [], ['We ask twice.']])
  expect(changed.offeredNoMore).toHaveLength(5)
  expect(saysTheSame(firstJoiningSet, rewordedSet([firstJoiningSet], words))).toBe(true)
  const helped = { ...words, questions: words.questions.map((one) => ({ ...one, hint: 'Help' })) }
  expect(saysTheSame(firstJoiningSet, rewordedSet([firstJoiningSet], helped))).toBe(false)
})
