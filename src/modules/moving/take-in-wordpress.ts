import { excerpt, plainText, problemsInMarkup } from '#design/index.ts'
import {
  codeOfName,
  type EntryContent,
  emptyContent,
  findHeadByCode,
  pathOf,
  type Shape,
  saveDraft,
  takeInEntry,
} from '#modules/publishing/index.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { wordpressTakenIn } from './announcements.ts'
import { oldAddressesOf } from './domain/wordpress-addresses.ts'
import { fateOf, type LeftOut, nameOfItem, type WordPressExport, type WordPressItem } from './domain/wordpress-item.ts'
import { idFrom } from './id-from.ts'
import { moveAddresses } from './move-address.ts'
import { listTakenIn, saveTakenIn } from './store/taken-in.store.ts'
import { type Landing, landingOf } from './taking-shapes.ts'

/** What became of an export. */
export type WordPressReport = {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly drafts: number
  readonly media: number
  readonly moved: number
  /** Each thing that was left out, and why. */
  readonly leftOut: readonly LeftOut[]
  /** What an editor should look at in texts that were taken in. */
  readonly toLookAt: readonly LeftOut[]
}

/** Turns the HTML of an item into light markup, with the new addresses of all items; told of whatever is left out. */
export type WriteMarkup = (
  html: string,
  newPath: (id: number) => string | undefined,
  leftOut: (what: string, why: string) => void,
) => string

type Place = {
  readonly item: WordPressItem
  readonly landing: Landing
  readonly code: string
  readonly path: string
  readonly isDraft: boolean
}

/**
 * Takes in the posts and pages of a WordPress export, under codes that stay theirs, with the addresses that they had.
 * Doing it again changes nothing; what somebody has worked on here since is left alone. Nothing is fetched.
 */
export async function takeInWordPress(
  db: NetworkDeeds,
  { site, items }: WordPressExport,
  { at, write }: { readonly at: string; readonly write: WriteMarkup },
): Promise<Omit<WordPressReport, 'media'>> {
  const leftOut: LeftOut[] = []
  const toLookAt: LeftOut[] = []
  const places = await placesFor(db, { site, items }, leftOut)
  const newPath = (id: number) => places.get(id)?.path
  const counts = { added: 0, changed: 0, unchanged: 0, drafts: 0 }
  for (const place of places.values()) {
    const name = nameOfItem(place.item)
    const tell = (what: string, why: string) => void leftOut.push({ what: `${what} in ${name}`, why })
    const content = contentFor(place, { site, items }, places, (html) => write(html, newPath, tell))
    for (const says of problemsInMarkup(content.body)) toLookAt.push({ what: name, why: says })
    const became = await takeIn(db, place, content, { site: site.address, at })
    if (became === 'left alone')
      leftOut.push({ what: name, why: 'somebody has worked on it here since it was taken in' })
    else counts[became] += 1
    if (place.item.comments > 0)
      leftOut.push({ what: `${place.item.comments} comments on ${name}`, why: 'comments are never taken in' })
  }
  const moves = [...places.values()]
    .filter(({ isDraft }) => !isDraft)
    .flatMap(({ item, path }) =>
      oldAddressesOf(item).map((from) => ({ from, to: path, because: 'From our earlier site' })),
    )
  const moved = await moveAddresses(db, moves, at)
  await db.announce(wordpressTakenIn(idFrom(site.address), null, { ...counts, moved }))
  return { ...counts, moved, leftOut, toLookAt }
}

async function placesFor(
  db: NetworkDeeds,
  { site, items }: WordPressExport,
  leftOut: LeftOut[],
): Promise<Map<number, Place>> {
  const known = await listTakenIn(db, site.address)
  const used = new Set(known.values())
  const places = new Map<number, Place>()
  for (const item of items) {
    const fate = fateOf(item)
    if (fate.is === 'media') continue
    const landing = fate.is === 'left out' ? undefined : landingOf(item.type)
    if (fate.is === 'left out' || landing === undefined) {
      leftOut.push({ what: nameOfItem(item), why: fate.is === 'left out' ? fate.why : 'nothing here takes it' })
      continue
    }
    const code = known.get(item.id) ?? (await freeCode(db, item, { used, shape: landing.shape }))
    used.add(code)
    if (!known.has(item.id)) await saveTakenIn(db, { source: site.address, item: item.id, code })
    places.set(item.id, { item, landing, code, path: pathOf(landing.shape, code), isDraft: fate.is === 'draft' })
  }
  return places
}

async function freeCode(
  db: NetworkDeeds,
  { id, slug, title, type }: WordPressItem,
  { used, shape }: { readonly used: ReadonlySet<string>; readonly shape: Pick<Shape, 'reservedCodes'> },
): Promise<string> {
  const wanted =
    codeOfName(decoded(slug) || title)
      .slice(0, 100)
      .replace(/-$/, '') || `${codeOfName(type)}-${id}`
  const isTaken = async (code: string) =>
    used.has(code) || shape.reservedCodes?.includes(code) === true || (await findHeadByCode(db, code)) !== undefined
  return (await isTaken(wanted)) ? `${wanted}-${id}` : wanted
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

function contentFor(
  { item, landing }: Place,
  { site }: WordPressExport,
  places: ReadonlyMap<number, Place>,
  write: (html: string) => string,
): EntryContent {
  const body = write(item.html)
  const said = plainText(write(item.excerpt)).replace(/\s+/g, ' ')
  const author = site.authors.get(item.author) ?? item.author
  return {
    ...emptyContent,
    kind: landing.shape.kinds[0] ?? '',
    title: item.title === '' ? '(no title)' : item.title,
    isTitleGiven: item.title !== '',
    description: said === '' ? excerpt(firstParagraph(body), 200) : excerpt(said, 300),
    body,
    topics: [
      ...new Set(
        item.terms
          .map(codeOfName)
          .filter((term) => term !== '' && term !== 'uncategorized' && term !== 'uncategorised'),
      ),
    ],
    details: landing.details({
      authors: author === '' ? [] : [author],
      above: places.get(item.parent)?.code ?? null,
      place: item.place,
    }),
  }
}

/** What a text begins with, past its pictures and headings: as people would tell what it is about. */
function firstParagraph(body: string): string {
  return body.split(/\n{2,}/).find((part) => !/^(?:#|!\[|\||- |\d+\. )/.test(part)) ?? body
}

async function takeIn(
  db: NetworkDeeds,
  { item, landing, code, isDraft }: Place,
  content: EntryContent,
  { site, at }: { readonly site: string; readonly at: string },
): Promise<'added' | 'changed' | 'unchanged' | 'drafts' | 'left alone'> {
  const by = `job ${db.actor.name}`
  const shape = landing.shape.code
  if (!isDraft)
    return await takeInEntry(
      db,
      { ...content, code, shape },
      { at, by, ...(item.at === null ? {} : { publishedAt: item.at }) },
    )
  const saved = await saveDraft(db, { id: idFrom(`${site} ${item.id}`), shape, code, content, basedOn: 0 }, at)
  if (saved.is === 'saved') return 'drafts'
  return saved.is === 'unchanged' ? 'unchanged' : 'left alone'
}
