import { isCalendarDate } from '#basics/calendar-date.ts'
import { shortDate } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { EntryAround, PublishedEntry, Shape, ShapeField } from '#modules/publishing/index.ts'
import { listingDetails, listingRoles, roleInWords } from '../domain/listing.ts'
import { showListingView } from './show-listing/show-listing.view.tsx'

const whoIsWho = (schema: 'Person' | 'Organization') =>
  [...catalogue.kinds.values()].flatMap((kind) =>
    kind.shelf === 'who is who' && kind.schema === schema ? [kind.code] : [],
  )

const roleOf = (of: 'person' | 'body'): ShapeField => ({
  name: 'role',
  label: 'What they are in the network',
  kind: 'choice',
  choices: listingRoles.filter((one) => one.of === of).map(({ value, text }) => ({ value, text })),
  required: true,
})

const belongs: ShapeField = {
  name: 'belongs',
  label: 'What they belong to',
  kind: 'rows',
  fields: [
    { name: 'body', label: 'The body, from this directory', kind: 'entry', required: true },
    { name: 'as', label: 'As what', kind: 'line' },
    { name: 'since', label: 'Since', kind: 'day' },
    { name: 'until', label: 'Until', kind: 'day' },
  ],
}

const contact: ShapeField = {
  name: 'contact',
  label: 'How to reach them',
  hint: 'Shown only while they agree that it is. Their consent is written down under Consents.',
  kind: 'line',
}

const helpsWith: ShapeField = { name: 'helpsWith', label: 'What they can help with', kind: 'text' }

/** Somebody of the network. */
export const personShape: Shape = {
  code: 'person',
  name: 'person in the directory',
  plural: 'People',
  says: 'Somebody of the network, with their role. Listed only with their consent, which ends by itself.',
  folder: '/directory',
  reservedCodes: ['yours'],
  kinds: whoIsWho('Person'),
  wants: ['body', 'settings', 'nations', 'reviewOn', 'note'],
  fields: [
    roleOf('person'),
    { name: 'work', label: 'What they do, and where', kind: 'line' },
    helpsWith,
    contact,
    belongs,
  ],
  check: () => [],
  view: (entry, around) => viewListing(entry, around, { contact: null, members: [] }),
}

/** A group of the network, a member body or a partner. */
export const bodyShape: Shape = {
  code: 'body',
  name: 'body in the directory',
  plural: 'Bodies',
  says: 'A group of the network, a member body or a partner. How to reach it is shown only with consent.',
  folder: '/directory',
  reservedCodes: ['yours'],
  kinds: whoIsWho('Organization'),
  wants: ['body', 'settings', 'nations', 'reviewOn', 'note'],
  fields: [roleOf('body'), helpsWith, { name: 'website', label: 'Web site', kind: 'link' }, contact, belongs],
  check: () => [],
  view: (entry, around) => viewListing(entry, around, { contact: null, members: [] }),
}

/** A line about who belongs to whom. */
export type Member = { readonly text: string; readonly href: string; readonly says: string }

/** A listing as its page shows it: with how to reach them where they agreed, and who belongs to it. */
export function viewListing(
  entry: PublishedEntry,
  { named, media }: Pick<EntryAround, 'named' | 'media'>,
  more: { readonly contact: string | null; readonly members: readonly Member[] },
) {
  const { role, work, helpsWith: help, website, belongs: rows } = listingDetails(entry.details)
  return showListingView({
    ...more,
    schema: entry.shape === personShape.code ? 'Person' : 'Organization',
    name: entry.title,
    description: entry.description,
    body: entry.body,
    media,
    role: roleInWords(role),
    work,
    helpsWith: help,
    website,
    nations: entry.nations,
    sectors: entry.settings.map(inWords),
    belongs: rows.flatMap((row) => {
      const body = named.get(row.body)
      return body ? [{ text: body.title, href: `/directory/${row.body}`, says: timeInWords(row) }] : []
    }),
  })
}

/** "Chair, since 1 Mar 2024": what and for how long. */
export function timeInWords({ as, since, until }: { as: string; since: string; until: string }): string {
  const span = [
    since === '' ? '' : `since ${dayInWords(since)}`,
    until === '' ? '' : `until ${dayInWords(until)}`,
  ].filter((part) => part !== '')
  return [as, span.join(' ')].filter((part) => part !== '').join(', ')
}

/** A day as it is written for people; what is no day stays as it was typed. */
function dayInWords(day: string): string {
  return isCalendarDate(day) ? shortDate(day) : day
}

/** "social-care" is "Social care". */
export function inWords(code: string): string {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
