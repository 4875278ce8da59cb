import { emptyContent, type WrittenEntry } from '../domain/entry.ts'

/** An entry with the words given, and nothing known of all else. */
export function anEntry(given: Partial<WrittenEntry> & Pick<WrittenEntry, 'code' | 'title'>): WrittenEntry {
  return {
    ...emptyContent,
    shape: 'resource',
    kind: 'toolkit',
    description: 'Something that helps.',
    settings: ['health'],
    ...given,
  }
}
