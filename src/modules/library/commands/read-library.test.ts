import { expect, test } from 'vitest'
import { readLibrary } from './read-library.ts'

const kinds = new Map([['toolkit', {}]])
const one = {
  id: 'tk-one',
  title: 'One',
  titleGiven: true,
  kind: 'toolkit',
  publisher: '(not stated)',
  yearStated: '2020-2021 (dates on page)',
  settings: ['health'],
  audience: [],
  topics: [],
  jurisdiction: 'England and Wales',
  formats: [],
  people: [],
  relatedIds: [],
  description: 'A toolkit.',
  note: null,
}

test('what nobody stated stays unknown, and a year is read only where one is stated', () => {
  const read = readLibrary(JSON.stringify([one, { ...one, id: 'tk-two', yearStated: null, publisher: '(NHS)' }]), kinds)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const [first, second] = read.value
  expect(first).toMatchObject({
    code: 'tk-one',
    publisher: null,
    year: 2020,
    nations: ['England', 'Wales'],
    link: null,
  })
  expect(second).toMatchObject({ publisher: 'NHS', year: null, yearStated: null })
})

test.each([
  ['not JSON', '{', 'the file'],
  ['no list', '{}', 'the file'],
  ['an id twice', JSON.stringify([one, one]), 'tk-one'],
  ['an id that is a page of ours', JSON.stringify([{ ...one, id: 'suggest' }]), 'suggest'],
  ['a kind that nobody knows', JSON.stringify([{ ...one, kind: 'leaflet' }]), 'tk-one'],
  ['no title', JSON.stringify([{ ...one, title: ' ' }]), 'entry 1'],
  ['something it does not know', JSON.stringify([{ ...one, link: 'https://example.test' }]), 'entry 1'],
])('a file with %s is refused whole, and the report names where', (_, text, entry) => {
  const read = readLibrary(text, kinds)
  expect(read.ok ? [] : read.problems.map((problem) => problem.entry)).toEqual([entry])
})
