import { byClosing, type EntryLineProps, isOpenOn, listPublished, networkDayOf } from '#modules/publishing/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { newsLineOf } from '../list-news/news-line.page.ts'
import { readNewsDetails } from '../news-item/news-details.form.ts'
import { newsShape } from '../news-item/news-shape.page.ts'
import { ListCallsView } from './list-calls.view.tsx'

/** Calls to take part, as lines of a list. */
export type ShownCalls = { readonly open: readonly EntryLineProps[]; readonly closed: readonly EntryLineProps[] }

/** GET /take-part: everything that asks people to take part, what closes first on top. */
export async function showCalls({ network, now }: Visit): Promise<Reply> {
  const calls = await network((db) => readCalls(db, now))
  const description = 'Surveys, groups and consultations that ask for your help, and until when.'
  return { title: 'Take part', body: ListCallsView(calls), publicFace: { description, path: '/take-part' } }
}

/** The public calls at `now`, open and closed by the network's clocks; of the closed, those that closed last. */
export async function readCalls(db: NetworkDb, now: string): Promise<ShownCalls> {
  const today = networkDayOf(now)
  const asks = { shape: newsShape.code, answering: 'closesOn', limit: mostCalls, offset: 0 }
  const calls = (await listPublished(db, now, asks)).entries.flatMap((entry) => {
    const { closesOn } = readNewsDetails(entry.details)
    return closesOn === null ? [] : [{ entry, closesOn }]
  })
  const lines = byClosing(calls, today).map((call) => ({
    isOpen: isOpenOn(call, today),
    line: newsLineOf(call.entry, now),
  }))
  return {
    open: lines.flatMap(({ isOpen, line }) => (isOpen ? [line] : [])),
    closed: lines.flatMap(({ isOpen, line }) => (isOpen ? [] : [line])).slice(0, mostClosed),
  }
}

const mostCalls = 500
const mostClosed = 20
