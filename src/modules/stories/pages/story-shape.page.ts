import { catalogue } from '#catalogue/offered.ts'
import { safeAddress } from '#design/index.ts'
import type { EntryAround, EntryContent, PublishedEntry, Shape } from '#modules/publishing/index.ts'
import { contentNotes } from '../domain/content-notes.ts'
import { nationsFor } from '../domain/helplines.ts'
import { checkStory, storyDetails } from '../domain/story.ts'
import { showStoryView } from './show-story/show-story.view.tsx'

const storyKinds = [...catalogue.kinds.values()].flatMap(({ code, shelf }) => (shelf === 'stories' ? [code] : []))

/** A story of lived experience: how it is written, checked and shown. */
export const storyShape: Shape = {
  code: 'story',
  name: 'story',
  plural: 'Stories',
  says: 'Somebody tells what they lived through. Shown only with their consent and their yes to exactly these words.',
  folder: '/stories',
  reservedCodes: ['help', 'share', 'yours'],
  kinds: storyKinds,
  wants: ['body', 'topics', 'settings', 'nations', 'welsh', 'easyRead', 'reviewOn', 'note'],
  fields: [
    {
      name: 'pseudonym',
      label: 'The name it is told under',
      hint: 'The real name is never written here. It is kept apart, under Consents.',
      kind: 'line',
      required: true,
    },
    { name: 'isPseudonym', label: 'That is not their real name', kind: 'yes or no' },
    {
      name: 'about',
      label: 'Whom does it tell about?',
      hint: 'A story about somebody else also needs that person’s consent, or a record of who decided and why.',
      kind: 'choice',
      choices: [
        { value: 'own', text: 'The one who tells it' },
        { value: 'other', text: 'Somebody else too' },
      ],
      required: true,
    },
    {
      name: 'contentNotes',
      label: 'What does it tell about?',
      hint: 'Shown in the list and before the text.',
      kind: 'choices',
      choices: contentNotes.map(({ value, text }) => ({ value, text })),
    },
    { name: 'otherNote', label: 'Anything else to say before the text', kind: 'line' },
    { name: 'noNotes', label: 'It needs no note', kind: 'yes or no' },
    { name: 'audio', label: 'Where it can be listened to', kind: 'link' },
    { name: 'bsl', label: 'Where it can be watched in British Sign Language', kind: 'link' },
  ],
  check: checkStory,
  notesBefore: (details) => storyDetails(details).contentNotes,
  view: viewStory,
  feed: { title: 'Stories', says: 'Stories of lived experience, in the words of those who tell them.' },
}

/** The address, where a page may lead there; nothing for anything else that stands in its place. */
function addressOf(typed: string): string {
  return safeAddress(typed)?.href ?? ''
}

/** A story as its page and the desk's preview show it. */
export function viewStory(entry: PublishedEntry, { isPreview }: Pick<EntryAround, 'isPreview'>) {
  const { code, title, description, body, nations, easyRead, welsh, details } = entry
  const { pseudonym, isPseudonym, contentNotes: notes, audio, bsl } = storyDetails(details)
  const twin = (which: EntryContent | object | null, end: string) =>
    which === null || isPreview ? null : `/stories/${code}/${end}`
  return showStoryView({
    title,
    description,
    body,
    pseudonym,
    isPseudonym,
    contentNotes: notes,
    audio: addressOf(audio),
    bsl: addressOf(bsl),
    nations: nationsFor(nations),
    easyRead: twin(easyRead, 'easy-read'),
    welsh: twin(welsh, 'cy'),
  })
}
