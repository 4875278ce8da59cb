import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { type ListedSeries, listSeries } from '../../store/list-series.store.ts'
import { writtenTimes, writtenZone } from '../written-times.ts'
import { ListSeriesView } from './list-series.view.tsx'

/** GET /webinars/series: every series with its next date. */
export async function showAllSeries({ network, now }: Visit): Promise<Reply> {
  const series = await network((db) => listSeries(db, now))
  const description = 'Series of webinars on fewer restrictive practices, and when each goes on.'
  return {
    title: 'Series of webinars',
    body: ListSeriesView({ lines: series.map(lineOf) }),
    back: { href: '/webinars', text: 'Webinars and conferences' },
    publicFace: { description, path: '/webinars/series' },
  }
}

function lineOf({ code, title, description, next, past }: ListedSeries) {
  const been = past === 0 ? [] : [past === 1 ? '1 to look back on' : `${past} to look back on`]
  const goesOn = next === null ? 'No date is planned' : `Next: ${writtenTimes(next)} (${writtenZone(next.zone)})`
  return { href: `/webinars/series/${code}`, title, description, about: [goesOn, ...been] }
}
