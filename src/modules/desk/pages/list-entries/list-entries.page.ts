import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { shapes } from '#modules/finding/index.ts'
import { type EntryQuery, listEntries, standings } from '#modules/publishing/index.ts'
import { listPage, rowsOnAPage } from '#platform/forms/list-page.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { deskZone } from '../../domain/desk-zone.ts'
import { lineOf } from './entry-line.page.ts'
import { listEntriesView } from './list-entries.view.tsx'

/** GET /desk/entries: everything that is written here, by sort, by how it stands, and by letters of a title. */
export async function showListEntries({ db, query, now }: NetworkVisit): Promise<Reply> {
  const words = (query.get('q') ?? '').trim().slice(0, 100)
  const shape = shapes.find(({ code }) => code === query.get('shape'))
  const standing = standings.find((one) => one === query.get('is'))
  const today = todayAt(now)
  const asked = { words, standing, shapes: shape ? [shape.code] : shapes.map(({ code }) => code), today }
  const { at, entries } = await pageOf(db, asked, query.get('page'))
  const href = (page: number) =>
    `/desk/entries?${new URLSearchParams({ q: words, shape: shape?.code ?? '', is: standing ?? '', page: String(page) })}`
  return {
    title: 'Entries',
    back: { href: '/desk', text: 'Desk' },
    body: listEntriesView({
      words,
      shape: shape?.code ?? '',
      standing: standing ?? '',
      shapes: shapes.map(({ code, plural }) => ({ value: code, text: plural })),
      lines: entries.map((entry) => lineOf(entry, today)),
      at,
      href,
    }),
  }
}

async function pageOf(db: NetworkVisit['db'], asked: Omit<EntryQuery, 'limit' | 'offset'>, page: string | null) {
  const { total } = await listEntries(db, { ...asked, limit: 0, offset: 0 })
  const at = listPage(page, total)
  const { entries } = await listEntries(db, { ...asked, limit: rowsOnAPage, offset: at.before })
  return { at, entries }
}

/** The day it is, by the clocks of the desk. */
export function todayAt(now: string): string {
  return wallClockOf(instantFromText(now), deskZone).date
}
