import { aroundEntry, entryPage, findPublished } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { seriesShapeCode } from '../../domain/webinar-shapes.ts'
import { listComing, listPast } from '../../store/list-webinars.store.ts'
import { webinarLineOf } from '../webinar-line.page.ts'
import { seriesShape, viewSeries } from './series-shape.page.ts'

/** GET /webinars/series/:code: a series with its webinars, those that are coming first. */
export async function showSeries({ params, network, now, origin }: Visit): Promise<Reply> {
  const code = params['code'] ?? ''
  const found = await network(async (db) => {
    const entry = await findPublished(db, now, seriesShapeCode, code)
    return (
      entry && {
        entry,
        around: await aroundEntry(db, seriesShape, entry, { now, origin }),
        coming: await listComing(db, now, code),
        past: await listPast(db, now, { words: [], topic: '', series: code, limit: 200, offset: 0 }),
      }
    )
  })
  if (!found) return nothingHere
  const { entry, around, coming, past } = found
  const of = {
    coming: coming.map((one) => webinarLineOf(one, false)),
    past: past.webinars.map((one) => webinarLineOf(one, true)),
  }
  return entryPage(seriesShape, entry, { body: viewSeries(entry, around, of), media: around.media })
}
