import { expect, test } from 'vitest'
import { nations, nationsFor } from './helplines.ts'
import { checkStory, storyDetails } from './story.ts'

const sound = {
  title: 'The garden door',
  description: 'What a key changed.',
  body: 'Text.',
  details: { contentNotes: ['seclusion'] },
}

test.each([
  ['a title that inspires', { title: 'An inspiring journey' }, ['title']],
  ['a summary that praises somebody for having lived it', { description: 'How brave she was.' }, ['description']],
  ['a picture', { body: 'Look: ![a face](/media/1)' }, ['body']],
  ['nothing said about what it tells', { details: {} }, ['contentNotes']],
  ['nothing that needs a note, and says so', { details: { noNotes: true } }, []],
  ['a brave word of the author’s own', { body: 'I was brave.' }, []],
])('a story with %s', (_, changed, fields) => {
  expect(checkStory({ ...sound, ...changed }).map(({ field }) => field)).toEqual(fields)
})

test('answers that cannot be read are as if they were not there, and codes that nobody knows are left out', () => {
  expect(
    storyDetails({ pseudonym: 7, contentNotes: ['no-such', 3, 'death'], about: 'x', otherNote: ' Fire ' }),
  ).toEqual({
    pseudonym: '',
    isPseudonym: false,
    about: 'own',
    contentNotes: ['A death', 'Fire'],
    audio: '',
    bsl: '',
  })
})

test('every helpline can be reached and names where its number stands; a story of nowhere has some too', () => {
  for (const { lines, emergency } of nations) {
    expect(emergency).toMatch(/999/)
    for (const { phone, text, source } of lines) {
      expect(phone ?? text?.to).toMatch(/^[\d ]+$/)
      expect(source).toMatch(/^https:\/\//)
    }
  }
  expect(nationsFor(['Wales', 'Atlantis']).map(({ name }) => name)).toEqual(['Wales'])
  expect(nationsFor([]).length).toBe(1)
})
