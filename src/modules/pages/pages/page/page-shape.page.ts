import { longDate } from '#basics/written-time.ts'
import { headingsIn } from '#design/index.ts'
import {
  type EntryAround,
  entryFrameOf,
  hrefOfEntry,
  kindsWrittenAs,
  type PublishedEntry,
  type PublishedQuery,
  type Shape,
} from '#modules/publishing/index.ts'
import { type PlacedPage, pagesAbove, pagesBelow } from '../../domain/tree-of-pages.ts'
import { type PageLink, type ShownGovernor, ShowPageView } from './page.view.tsx'
import { checkPage, type Governor, pageFields, readPageDetails } from './page-details.form.ts'

/** All pages: they stand in a tree, and there are never more than people can find their way in. */
export const allPages: PublishedQuery = { shape: 'page', order: 'title', limit: 500, offset: 0 }

/** Pages about the network: what stands for long. */
export const pageShape: Shape = {
  code: allPages.shape,
  name: 'page',
  plural: 'About us',
  says: 'What stands for long: who we are, our purpose, who governs, privacy, accessibility, contact.',
  folder: '/about',
  kinds: kindsWrittenAs('page'),
  wants: ['body', 'related', 'reviewOn', 'welsh', 'easyRead', 'note'],
  fields: pageFields,
  check: checkPage,
  lists: () => ({ pages: allPages }),
  view: viewPage,
  takesIn: {
    what: 'page',
    details: ({ above, place }) => ({ parent: above ?? '', place, isTop: false, governors: [] }),
  },
}

/** A page as it stands among the others, with what it says of itself. */
export type FoundPage = PlacedPage & { readonly description: string; readonly isTop: boolean }

/** An entry of this shape as it stands among the others. */
export function placedPage({ code, title, description, details }: PublishedEntry): FoundPage {
  const { parent, place, isTop } = readPageDetails(details)
  return { code, title, description, parent, place, isTop }
}

/** The link to a page, with what it says of itself. */
export function linkTo({ code, title, description }: FoundPage): PageLink {
  return { text: title, href: hrefOfEntry({ shape: pageShape.code, code }), says: description }
}

const fewParts = 3

function viewPage(entry: PublishedEntry, around: EntryAround) {
  const pages = (around.lists.get('pages') ?? []).filter(({ code }) => code !== entry.code).map(placedPage)
  const withThis = [...pages, placedPage(entry)]
  const headings = headingsIn(entry.body).filter(({ level }) => level === 2)
  const frame = entryFrameOf(entry, around, { isDated: false })
  return ShowPageView({
    ...frame,
    caption: '',
    description: entry.description,
    text: entry.body,
    above: pagesAbove(withThis, entry.code).map(linkTo),
    below: pagesBelow(pages, entry.code).map(linkTo),
    contents: headings.length > fewParts ? headings.map(({ id, text }) => ({ text, href: `#${id}` })) : [],
    governors: readPageDetails(entry.details).governors.map(shownGovernor),
  })
}

function shownGovernor({ declaredOn, interests, ...person }: Governor): ShownGovernor {
  if (declaredOn === null) return { ...person, interests: 'No declaration yet' }
  const said = interests === '' ? 'None declared' : interests.replace(/\.$/, '')
  return { ...person, interests: `${said} (${longDate(declaredOn)})` }
}
