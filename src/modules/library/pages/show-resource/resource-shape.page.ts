import { catalogue } from '#catalogue/offered.ts'
import { type EntryAround, type PublishedEntry, type Shape, writtenCode } from '#modules/publishing/index.ts'
import { resourceShape } from '../../domain/resource-shape.ts'
import { lineOf } from '../resource-line.page.ts'
import { writtenKind } from '../words-for-values.ts'
import { ShowResourceView, type Structured } from './show-resource.view.tsx'

/** How a resource is written and shown: what the resource bank describes, whether or not it is held here. */
export const resource: Shape = {
  code: resourceShape,
  name: 'resource',
  plural: 'Resources',
  says: 'Something for the resource bank: guidance, a toolkit, a film, a checklist. Held here or elsewhere.',
  folder: '/resources',
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
  fields: [],
  check: () => [],
  view: viewOfResource,
}

/** A resource as its page and its preview show it. */
export function viewOfResource(entry: PublishedEntry, { related }: EntryAround) {
  return ShowResourceView({
    kind: writtenKind(entry.kind),
    title: entry.title,
    isTitleGiven: entry.isTitleGiven,
    description: entry.description,
    link: entry.link,
    facts: [
      ['Published by', entry.publisher],
      ['When', entry.yearStated],
      ['Where it holds', entry.nations.join(', ')],
      ['Where it is for', entry.settings.map(writtenCode).join(', ')],
      ['For whom', entry.audiences.map(writtenCode).join(', ')],
      ['People named', entry.people.join(', ')],
      ['Forms', entry.formats.map(writtenCode).join(', ')],
    ].flatMap(([name, value]) => (name && value ? [{ name, value }] : [])),
    topics: entry.topics.map((topic) => ({
      text: writtenCode(topic),
      href: `/resources?${new URLSearchParams({ topic })}`,
    })),
    related: related.map((one) => lineOf(one)),
    structured: structuredOf(entry),
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
