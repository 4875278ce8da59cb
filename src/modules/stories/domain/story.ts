import type { Problem } from '#basics/result.ts'
import { notesInWords } from './content-notes.ts'

/** What only a story says, read from the answers to its own questions. */
export type StoryDetails = {
  /** The name it is told under. */
  readonly pseudonym: string
  /** Whether that is not their real name. */
  readonly isPseudonym: boolean
  /** Whether it tells about the one who tells it, or about somebody else. */
  readonly about: 'own' | 'other'
  /** In words, in the order of the list. */
  readonly contentNotes: readonly string[]
  readonly audio: string
  readonly bsl: string
}

/** The answers to a story's own questions; whatever cannot be read is as if it were not answered. */
export function storyDetails(details: Readonly<Record<string, unknown>>): StoryDetails {
  const text = (name: string) => {
    const value = details[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const notes = details['contentNotes']
  const codes = Array.isArray(notes) ? notes.filter((one) => typeof one === 'string') : []
  const inWords = text('otherNote')
  return {
    pseudonym: text('pseudonym'),
    isPseudonym: details['isPseudonym'] === true,
    about: text('about') === 'other' ? 'other' : 'own',
    contentNotes: [...notesInWords(codes), ...(inWords === '' ? [] : [inWords])],
    audio: text('audio'),
    bsl: text('bsl'),
  }
}

/** Words that make somebody's life a lesson for others. They may stand in what the author says, never in what we say of it. */
const inspirational =
  /\b(inspir\w*|heroic\w*|brave\w*|triumph\w*|overc[ao]me|against all odds|heart-?(?:warm|break)\w*)\b/i

/**
 * What stands against publishing the words of a story: framing, pictures, nothing said before the text. Consent and the
 * author's yes are asked apart.
 */
export function checkStory(content: {
  readonly title: string
  readonly description: string
  readonly body: string
  readonly details: Readonly<Record<string, unknown>>
}): Problem[] {
  const { contentNotes } = storyDetails(content.details)
  const framed = (field: 'title' | 'description') => {
    const found = inspirational.exec(content[field])?.[0]
    return found === undefined
      ? []
      : [{ field, says: `Say what happened instead of “${found}”: nobody lived this to inspire others.` }]
  }
  return [
    ...framed('title'),
    ...framed('description'),
    ...(/!\[/.test(content.body)
      ? [{ field: 'body', says: 'Take the picture out: a picture can tell who somebody is. Stories here have none.' }]
      : []),
    ...(contentNotes.length === 0 && content.details['noNotes'] !== true
      ? [{ field: 'contentNotes', says: 'Choose what it tells about, or tick that it needs no note.' }]
      : []),
  ]
}
