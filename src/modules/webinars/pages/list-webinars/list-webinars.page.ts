import { searchWords } from '#basics/search-words.ts'
import { listPublished, type PublishedEntry, writtenCode } from '#modules/publishing/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { seriesShapeCode } from '../../domain/webinar-shapes.ts'
import { listComing, listPast, listPastTopics } from '../../store/list-webinars.store.ts'
import { webinarLineOf } from '../webinar-line.page.ts'
import { ListWebinarsView } from './list-webinars.view.tsx'
import { hrefOfPast, isNarrowed, readPastQuery, type TypedPastQuery } from './past-query.form.ts'

const onAPage = 20

/** GET /webinars: what is coming, the next first, then what has been, found by words, topic and series. */
export async function showWebinars({ query, network, now }: Visit): Promise<Reply> {
  const typed = readPastQuery(query)
  const { page, topic, series } = typed
  const words = [...new Set(searchWords(typed.words))].slice(0, 12)
  const found = await network(async (db) => ({
    coming: await listComing(db, now),
    past: await listPast(db, now, { words, topic, series, limit: onAPage, offset: (page - 1) * onAPage }),
    topics: await listPastTopics(db, now),
    series: (await listPublished(db, now, { shape: seriesShapeCode, order: 'title', limit: 100, offset: 0 })).entries,
  }))
  const pages = Math.ceil(found.past.total / onAPage)
  const body = ListWebinarsView({
    coming: isNarrowed(typed) || page > 1 ? null : found.coming.map((one) => webinarLineOf(one, false)),
    past: found.past.webinars.map((one) => webinarLineOf(one, true)),
    total: found.past.total,
    typed,
    topics: found.topics.map((value) => ({ value, text: writtenCode(value) })),
    series: found.series.map(({ code, title }) => ({ value: code, text: title })),
    isNarrowed: isNarrowed(typed),
    newer: page > 1 ? hrefOfPast({ ...typed, page: page - 1 }) : null,
    older: page < pages ? hrefOfPast({ ...typed, page: page + 1 }) : null,
    page,
    pages,
  })
  const description =
    'Webinars and conferences on fewer restrictive practices: what is coming, and what can be watched.'
  return { title: titleOf(typed, found.series), body, publicFace: { description, path: hrefOfPast(typed) } }
}

function titleOf(typed: TypedPastQuery, series: readonly PublishedEntry[]): string {
  const of = series.find(({ code }) => code === typed.series)?.title
  const about = [typed.words && `“${typed.words}”`, typed.topic && writtenCode(typed.topic), of]
    .filter(Boolean)
    .join(', ')
  const title = about === '' ? 'Webinars and conferences' : `Webinars: ${about}`
  return typed.page > 1 ? `${title}, page ${typed.page}` : title
}
