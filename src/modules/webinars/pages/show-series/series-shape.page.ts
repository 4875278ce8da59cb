import { catalogue } from '#catalogue/offered.ts'
import { type EntryAround, kindsWrittenAs, type PublishedEntry, type Shape } from '#modules/publishing/index.ts'
import { seriesShapeCode } from '../../domain/webinar-shapes.ts'
import type { WebinarLine } from '../webinar-line.view.tsx'
import { SeriesView } from './series.view.tsx'

/** Series of webinars: what they have in common. */
export const seriesShape: Shape = {
  code: seriesShapeCode,
  name: 'series of webinars',
  plural: 'Series of webinars',
  says: 'What several webinars have in common. Each webinar names its series, and appears on its page by itself.',
  folder: '/webinars/series',
  kinds: kindsWrittenAs(seriesShapeCode),
  wants: ['body', 'topics', 'settings', 'audiences', 'nations', 'related', 'welsh', 'easyRead', 'note'],
  fields: [],
  check: () => [],
  view: (entry, around) => viewSeries(entry, around, null),
}

/** The webinars of a series. */
export type OfSeries = { readonly coming: readonly WebinarLine[]; readonly past: readonly WebinarLine[] }

/** A series with its webinars; a preview has none. */
export function viewSeries(
  { title, description, body, kind }: PublishedEntry,
  { media }: EntryAround,
  of: OfSeries | null,
) {
  return SeriesView({ kind: catalogue.kinds.get(kind)?.name ?? kind, title, description, body, of, media })
}
