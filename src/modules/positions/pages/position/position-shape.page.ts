import { longDate } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import {
  type EntryAround,
  entryFrameOf,
  kindsWrittenAs,
  type PublishedEntry,
  type Shape,
  usualCommonFields,
} from '#modules/publishing/index.ts'
import { hrefOfPositions } from '../list-positions/positions-address.form.ts'
import { PositionView } from './position.view.tsx'
import { checkPosition, type PositionDetails, positionFields, readPositionDetails } from './position-details.form.ts'

/** Positions and consultation responses: what the network says, to whom, and what came of it. */
export const positionShape: Shape = {
  code: 'position',
  name: 'position or consultation response',
  plural: 'Positions',
  says: 'What the network says: of its own accord, or to somebody who asked. Its text is what we said.',
  folder: '/positions',
  reservedCodes: ['topics'],
  kinds: kindsWrittenAs('position'),
  wants: usualCommonFields,
  fields: positionFields,
  check: (content) => checkPosition(content, isAnswer(content)),
  view: viewPosition,
  feed: { title: 'Positions', says: 'Positions and consultation responses of the network, the newest first.' },
}

/** Whether it is of a kind that answers somebody who asked. */
export function isAnswer({ kind }: { readonly kind: string }): boolean {
  return catalogue.kinds.get(kind)?.answersABody === true
}

function viewPosition(entry: PublishedEntry, around: EntryAround) {
  const said = readPositionDetails(entry.details)
  return PositionView({
    ...entryFrameOf(entry, around, { topicHref: (topic) => hrefOfPositions(topic), isDated: true }),
    description: entry.description,
    said: entry.body,
    facts: factsOf(said),
    signed: said.signed,
    outcome: said.outcome === '' ? null : { text: said.outcome, since: said.outcomeOn && longDate(said.outcomeOn) },
    isAsked: isAnswer(entry),
  })
}

function factsOf({ consultedBody, consultation, consultationLink, closesOn }: PositionDetails) {
  return [
    { name: 'Who asked', value: consultedBody, href: null },
    { name: 'What about', value: consultation || (consultationLink ?? ''), href: consultationLink },
    { name: 'Last day of the consultation', value: closesOn === null ? '' : longDate(closesOn), href: null },
  ].filter(({ value }) => value !== '')
}
