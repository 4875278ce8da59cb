import type { WrittenEntry } from '../domain/entry.ts'

/** An entry with the words given, and nothing known of all else. */
export function anEntry(given: Partial<WrittenEntry> & Pick<WrittenEntry, 'code' | 'title'>): WrittenEntry {
  return {
    kind: 'toolkit',
    isTitleGiven: true,
    description: 'Something that helps.',
    publisher: null,
    yearStated: null,
    year: null,
    settings: ['health'],
    audiences: [],
    topics: [],
    nations: [],
    formats: [],
    people: [],
    note: null,
    link: null,
    related: [],
    ...given,
  }
}
