import { hrefOfEntry } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { type MapAddress, mostInAFile, siteMap, siteMapIndex } from '../../domain/site-map.ts'
import { countAddresses, type ListedAddress, listAddresses } from '../../store/listed-addresses.store.ts'
import { mappedShapes, shapeFolders } from '../public-lists.page.ts'

/** An entry has three addresses at the most: as it is, in Welsh, and in easy read. */
const entriesInAFile = Math.floor(mostInAFile / 3) - 100

/** GET /sitemap.xml: everything public, or an index of files where it is much. */
export async function giveSiteMap({ network, now, origin }: Visit): Promise<Reply> {
  const map = await network(async (db) => {
    const count = await countAddresses(db, now, mappedShapes)
    if (count <= entriesInAFile) return siteMap([...pagesOf(origin), ...(await entriesOf(db, now, origin, 0))])
    const files = Array.from({ length: Math.ceil(count / entriesInAFile) }, (_, part) => ({
      at: `${origin}/sitemaps/${part + 1}.xml`,
    }))
    return siteMapIndex(files)
  })
  return xml(map)
}

/** GET /sitemaps/:part: one file of many. */
export async function giveSiteMapPart({ params, network, now, origin }: Visit): Promise<Reply> {
  const part = Number(/^([1-9]\d{0,3})\.xml$/.exec(params['part'] ?? '')?.[1] ?? 0)
  if (part === 0) return nothingHere
  const entries = await network((db) => entriesOf(db, now, origin, part - 1))
  if (entries.length === 0) return nothingHere
  return xml(siteMap(part === 1 ? [...pagesOf(origin), ...entries] : entries))
}

/** GET /robots.txt: everything that is public may be read by programs; what is not asks for a sign-in and is not named. */
export async function giveRobots({ origin }: Visit): Promise<Reply> {
  const body = `User-agent: *\nDisallow:\n\nSitemap: ${origin}/sitemap.xml\n`
  return { text: { type: 'text/plain; charset=utf-8', body } }
}

function pagesOf(origin: string): MapAddress[] {
  return ['/', ...shapeFolders, '/feeds', '/api', '/accessibility', '/privacy-notice'].map((path) => ({
    at: origin + path,
  }))
}

async function entriesOf(db: NetworkDb, now: string, origin: string, part: number): Promise<MapAddress[]> {
  const entries = await listAddresses(db, now, mappedShapes, { limit: entriesInAFile, offset: part * entriesInAFile })
  return entries.flatMap((entry) => addressesOf(entry, origin))
}

function addressesOf(entry: ListedAddress, origin: string): MapAddress[] {
  const at = origin + hrefOfEntry(entry)
  const changed = new Date(entry.changedAt).toISOString()
  return [at, ...(entry.hasWelsh ? [`${at}/cy`] : []), ...(entry.hasEasyRead ? [`${at}/easy-read`] : [])].map(
    (one) => ({
      at: one,
      changed,
    }),
  )
}

function xml(body: string): Reply {
  return { text: { type: 'application/xml; charset=utf-8', body } }
}
