import type { Problem } from '#basics/result.ts'
import { catalogue } from '#catalogue/offered.ts'
import { safeAddress } from '#design/index.ts'
import {
  type EntryAround,
  type EntryContent,
  entryRoutes,
  hrefOfEntry,
  type PublishedEntry,
  type Shape,
  writtenCode,
} from '#modules/publishing/index.ts'
import type { OpenRoute } from '#platform/http/route.ts'
import { copiesOf } from '../../domain/copies.ts'
import { reservedResourceCodes, resourceShape } from '../../domain/resource-shape.ts'
import { lineOf } from '../resource-line.page.ts'
import { writtenKind, writtenLanguage } from '../words-for-values.ts'
import { copyFields, writtenCopy } from './copy-fields.page.ts'
import { ShowResourceView, type Structured } from './show-resource.view.tsx'

/** How a resource is written and shown: what the resource bank describes, whether or not it is held here. */
export const resource: Shape = {
  code: resourceShape,
  name: 'resource',
  plural: 'Resources',
  says: 'Something for the resource bank: guidance, a toolkit, a film, a checklist. Held here or elsewhere.',
  folder: '/resources',
  reservedCodes: reservedResourceCodes,
  feed: { title: 'Resources', says: 'New in the resource bank, the newest first.' },
  pagesBelow: ['useful', 'useful/thank-you'],
  kinds: [...catalogue.kinds.keys()],
  wants: [
    ...([
      'body',
      'link',
      'publisher',
      'yearStated',
      'settings',
      'audiences',
      'topics',
      'practices',
      'nations',
    ] as const),
    ...(['languages', 'formats', 'people', 'licence', 'related', 'supersededBy'] as const),
    ...(['reviewOn', 'welsh', 'easyRead', 'note'] as const),
  ],
  fields: [
    {
      name: 'copies',
      label: 'Forms in which it can be had',
      hint: 'For example an editable copy, an easy-read version, a film in British Sign Language',
      kind: 'rows',
      fields: copyFields,
    },
  ],
  check: checkCopies,
  view: viewOfResource,
}

/** Each resource at its address, in Welsh and in easy read where it is said so. */
export const resourceRoutes: readonly OpenRoute[] = entryRoutes(resource)

/** A form without an address leads nowhere. */
function checkCopies({ details }: EntryContent): readonly Problem[] {
  const isWhole = copiesOf(details['copies']).every(({ link }) => safeAddress(link) !== undefined)
  return isWhole
    ? []
    : [
        {
          field: 'copies',
          says: 'Say of each form where it is: an address that begins with https:// or one of our own files.',
        },
      ]
}

/** A resource as its page and its preview show it. */
export function viewOfResource(entry: PublishedEntry, { related, named, media, isPreview }: EntryAround) {
  const successor = entry.supersededBy === null ? undefined : named.get(entry.supersededBy)
  return ShowResourceView({
    kind: writtenKind(entry.kind),
    title: entry.title,
    isTitleGiven: entry.isTitleGiven,
    description: entry.description,
    link: entry.link,
    text: entry.body,
    media,
    successor: successor ? { title: successor.title, href: hrefOfEntry(successor) } : null,
    copies: copiesOf(entry.details['copies']).flatMap((copy) => (safeAddress(copy.link) ? [writtenCopy(copy)] : [])),
    facts: [
      ['Published by', entry.publisher],
      ['When', entry.yearStated],
      ['Where it holds', entry.nations.join(', ')],
      ['Where it is for', entry.settings.map(writtenCode).join(', ')],
      ['For whom', entry.audiences.map(writtenCode).join(', ')],
      ['Practices', entry.practices.map((code) => catalogue.practices.get(code)?.name ?? writtenCode(code)).join(', ')],
      ['People named', entry.people.join(', ')],
      ['Forms', entry.formats.map(writtenCode).join(', ')],
      ['Languages', entry.languages.map(writtenLanguage).join(', ')],
      ['How it may be used', entry.licence],
    ].flatMap(([name, value]) => (name && value ? [{ name, value }] : [])),
    topics: entry.topics.map((topic) => ({
      text: writtenCode(topic),
      href: `/resources?${new URLSearchParams({ topic })}`,
    })),
    related: related.map((one) => lineOf(one)),
    structured: structuredOf(entry),
    usefulHref: isPreview ? null : `/resources/${entry.code}/useful`,
  })
}

/** The entry in the words of schema.org, as microdata in the page: only what the page shows to people too. */
function structuredOf({ kind, description, publisher, year, topics, people }: PublishedEntry): Structured {
  return {
    type: catalogue.kinds.get(kind)?.schema ?? 'CreativeWork',
    properties: [
      ['description', description],
      ['publisher', publisher],
      ['datePublished', year],
      ['keywords', topics.map(writtenCode).join(', ')],
      ...people.map((name): readonly [string, string] => ['mentions', name]),
    ].flatMap(([name, value]) => (name && value ? [{ name: String(name), value: String(value) }] : [])),
  }
}
