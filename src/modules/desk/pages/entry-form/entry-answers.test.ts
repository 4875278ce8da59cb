import { describe, expect, test } from 'vitest'
import { type EntryContent, emptyContent, type ShapeField } from '#modules/publishing/index.ts'
import type { Answers } from '#platform/http/visit.ts'
import { allQuestionsOf } from '../../questions-of.ts'
import { entryTyped, readEntry } from './entry-answers.form.ts'
import { rowsDeed } from './rows-deed.form.ts'

const row: readonly ShapeField[] = [
  { name: 'name', label: 'Name', kind: 'line' },
  { name: 'on', label: 'Day', kind: 'day' },
]
const fields: readonly ShapeField[] = [
  { name: 'author', label: 'Author', kind: 'line' },
  { name: 'words', label: 'Words', kind: 'text' },
  { name: 'says', label: 'Says', kind: 'markup' },
  { name: 'sort', label: 'Sort', kind: 'choice', choices: [{ value: 'a', text: 'A' }] },
  { name: 'sorts', label: 'Sorts', kind: 'choices', choices: [{ value: 'a', text: 'A' }] },
  { name: 'closes', label: 'Closes', kind: 'day' },
  { name: 'begins', label: 'Begins', kind: 'moment' },
  { name: 'seats', label: 'Seats', kind: 'number' },
  { name: 'isOpen', label: 'Open', kind: 'yes or no' },
  { name: 'film', label: 'Film', kind: 'link' },
  { name: 'paper', label: 'Paper', kind: 'document' },
  { name: 'first', label: 'First', kind: 'entry' },
  { name: 'others', label: 'Others', kind: 'entries' },
  { name: 'people', label: 'Speakers', kind: 'rows', fields: row },
]
const questions = allQuestionsOf({
  wants: ['body', 'topics', 'nations', 'people', 'related', 'reviewOn', 'note'],
  fields,
})

const whole: EntryContent = {
  ...emptyContent,
  kind: 'news',
  title: 'Doors',
  description: 'What changed.',
  body: '\n\n## First\n\nAnd then.',
  topics: ['blanket-restrictions', 'covid-19'],
  nations: ['England', 'New Zealand'],
  people: ['A. Example', 'B. Example'],
  related: ['open-doors'],
  reviewOn: '2027-03-28',
  note: 'Ask again.',
  welsh: { title: 'Drysau', description: '', body: '', madeBy: 'a machine', signedBy: null },
  details: {
    author: 'C. Example',
    words: 'Two\nlines',
    says: '**Yes**',
    sort: 'a',
    sorts: ['a', 'gone'],
    closes: '2026-12-31',
    begins: '2026-07-01T08:30:00Z',
    seats: 40,
    isOpen: true,
    film: 'https://film.example.org/1',
    paper: '/media/0190b9d2-7c1e-7c3a-8f00-000000000001/slides.pdf',
    first: 'open-doors',
    others: ['one', 'two'],
    people: [
      { name: 'D. Example', on: '2026-01-02' },
      { name: 'E. Example', on: '' },
    ],
  },
}

function read(answers: Answers, before = emptyContent) {
  return readEntry(answers, { before, questions, shape: { kinds: ['news'], folder: '/news' } })
}

test('what stands in the form, sent as it is, says the same: whatever the kind of question', () => {
  const again = read(entryTyped(whole, 'doors', questions), { ...emptyContent, welsh: whole.welsh })
  expect(again).toEqual({ content: { ...whole, body: whole.body.trim() }, code: 'doors', problems: [] })
})

test('a form in which only a title was typed is a draft, whose address is made of the title', () => {
  const blank = entryTyped({ ...emptyContent, kind: 'news' }, '', questions)
  const found = read({ ...blank, title: 'What we’ve learnt: “doors”' })
  expect(found.problems).toEqual([])
  expect(found.code).toBe('what-weve-learnt-doors')
  expect(read(blank).problems.map(({ field }) => field)).toEqual(['title'])
})

test('whole addresses become the entries they lead to, and each is named once', () => {
  const typed = { title: 'T', related: 'https://lessen.example/news/Open-Doors/?a=1\n/stories/one\n\nopen-doors' }
  expect(read(typed).content.related).toEqual(['open-doors', 'one'])
})

describe('what cannot be read is said beside its field', () => {
  const typed = entryTyped(whole, 'doors', questions)
  test.each<[string, Answers, string]>([
    ['an address with blanks', { code: 'open doors' }, 'code'],
    ['a day that is none', { 'its-closes-day': '31', 'its-closes-month': '2' }, 'its-closes-day'],
    ['a time without a day', { 'its-begins-day': '', 'its-begins-month': '', 'its-begins-year': '' }, 'its-begins-day'],
    ['a time that could be two', { 'its-begins-time': '4' }, 'its-begins-time'],
    [
      'a time that the clocks leave out',
      { 'its-begins-day': '29', 'its-begins-month': '3', 'its-begins-year': '2026', 'its-begins-time': '0130' },
      'its-begins-time',
    ],
    ['a number in words', { 'its-seats': 'forty' }, 'its-seats'],
    ['a link that runs something', { 'its-film': 'javascript:alert(1)' }, 'its-film'],
    ['a document that is no stored file', { 'its-paper': 'https://elsewhere.example/media/a.pdf' }, 'its-paper'],
    ['a day in a row', { 'its-people-2-on-day': '40', 'its-people-2-on-month': '1' }, 'its-people-2-on-year'],
    ['a title that is too long', { title: 'a'.repeat(301) }, 'title'],
  ])('%s', (_, wrong, field) => {
    expect(read({ ...typed, ...wrong }).problems.map((problem) => problem.field)).toEqual([field])
  })
})

test('a row is added, taken away and moved up without losing what stands in the others', () => {
  const typed = entryTyped(whole, 'doors', questions)
  const more = rowsDeed(questions, { ...typed, 'its-people-action': 'add' })
  expect(more?.goTo).toBe('its-people-3')
  expect(read(more?.answers ?? {}).content.details['people']).toEqual(whole.details['people'])
  const fewer = rowsDeed(questions, { ...typed, 'its-people-action': 'remove-1' })
  expect(fewer?.goTo).toBe('its-people-1')
  expect(read(fewer?.answers ?? {}).content.details['people']).toEqual([{ name: 'E. Example', on: '' }])
  const up = rowsDeed(questions, { ...typed, 'its-people-action': 'up-2' })
  expect(up?.goTo).toBe('its-people-1')
  expect(read(up?.answers ?? {}).content).toEqual({
    ...read(typed).content,
    details: {
      ...whole.details,
      people: [
        { name: 'E. Example', on: '' },
        { name: 'D. Example', on: '2026-01-02' },
      ],
    },
  })
  const stays = rowsDeed(questions, { ...typed, 'its-people-action': 'up-1' })
  expect(read(stays?.answers ?? {}).content.details['people']).toEqual(whole.details['people'])
  expect(rowsDeed(questions, typed)).toBeUndefined()
})
