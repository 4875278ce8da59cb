import { calendarDateOf } from '#basics/calendar-date.ts'
import { type AgreedStory, anAgreedStory } from '#modules/consents/testing/agreed-story.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'

/** A story that is shown until the end of January 2026, told under another name, about its author alone. */
export function aStory(
  db: NetworkDeeds,
  { code, at, content, ...given }: Partial<AgreedStory> & Pick<AgreedStory, 'code' | 'at'>,
): Promise<string> {
  const details = { pseudonym: 'Wren', isPseudonym: true, about: 'own', contentNotes: ['seclusion'] }
  const usual = {
    title: 'The quokka door',
    description: 'What a key changed.',
    body: 'I counted the quokkas.',
    details,
  }
  const settings = ['health']
  return anAgreedStory(db, {
    code,
    at,
    endsOn: calendarDateOf('2026-01-31'),
    ...given,
    content: { ...usual, settings, topics: ['quokka-topic'], ...content },
  })
}
