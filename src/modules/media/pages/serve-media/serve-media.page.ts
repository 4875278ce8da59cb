import { isId } from '#basics/id.ts'
import { kindWithCode } from '#platform/files/file-kinds.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { findMedia } from '../../store/media.store.ts'
import { findMediaContent } from '../../store/media-content.store.ts'

/** GET /media/:media/:name: a picture or document, in the width asked for, for everybody. */
export async function giveMedia({ params, query, network }: Visit): Promise<Reply> {
  const { media = '', name = '' } = params
  if (!isId(media)) return nothingHere
  const asked = /^\d{2,4}$/.test(query.get('w') ?? '') ? Number(query.get('w')) : null
  const found = await network(async (db) => {
    const item = await findMedia(db, media)
    const content = item && (await findMediaContent(db, media, asked))
    return item && content ? { item, content } : undefined
  })
  if (found === undefined || found.item.name !== name) return nothingHere
  const { item, content } = found
  const type = item.isPicture ? 'image/webp' : kindWithCode(item.kind).served
  const mark = `${item.mark}-${asked ?? 'whole'}`
  // An old mark gives what is there now, and is not kept: a text in somebody's memory never shows what was replaced for a year.
  const isLasting = query.get('v') === item.mark
  return { publicFile: { content, type, name, isPicture: item.isPicture, mark, isLasting } }
}
