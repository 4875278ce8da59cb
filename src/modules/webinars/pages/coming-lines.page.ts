import type { EntryLineProps } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { listComing } from '../store/list-webinars.store.ts'
import { webinarLineOf } from './webinar-line.page.ts'

/** The next webinars and conferences as lines of a list, at most `most`; one that was called off is left out. */
export async function comingLines(db: NetworkDb, now: string, most: number): Promise<EntryLineProps[]> {
  const coming = (await listComing(db, now)).filter(({ cancelledAt }) => cancelledAt === null)
  return coming.slice(0, most).map((one) => {
    const { href, title, description, when, about } = webinarLineOf(one, false)
    return { href, title, description, about: [when, about], tags: [] }
  })
}
