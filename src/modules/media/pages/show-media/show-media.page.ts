import { isId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { acceptedExtensions, kindWithCode } from '#platform/files/file-kinds.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { mediaChanged } from '../../announcements.ts'
import { type MediaItem, markupFor, mediaAddress, saysBytes, type TypedMediaWords } from '../../domain/media-item.ts'
import { findMedia, saveMediaWords } from '../../store/media.store.ts'
import { listUses } from '../../store/where-used.store.ts'
import { parseMediaWords, readMediaWords } from '../media-words.form.ts'
import { ShowMediaView } from './show-media.view.tsx'

/** GET /desk/media/:media: one picture or document, where it is used, and all that can be changed of it. */
export async function showMedia(visit: NetworkVisit): Promise<Reply> {
  const item = await mediaOf(visit)
  return item ? await mediaPage(visit, item) : nothingHere
}

/** POST /desk/media/:media: changes what is said about it. */
export async function submitMediaWords(visit: NetworkVisit): Promise<Reply> {
  const item = await mediaOf(visit)
  if (item === undefined) return nothingHere
  const typed = readMediaWords(visit.form)
  const words = parseMediaWords(typed, item.isPicture)
  if (!words.ok) return await mediaPage(visit, item, words.problems, typed)
  await saveMediaWords(visit.db, item.id, words.value, visit.now)
  await visit.db.announce(mediaChanged(item.id, null, {}))
  return { location: `/desk/media/${item.id}?saved=words` }
}

/** The item that the address names, when it is there. */
export async function mediaOf({ db, params }: NetworkVisit): Promise<MediaItem | undefined> {
  const { media = '' } = params
  return isId(media) ? await findMedia(db, media) : undefined
}

/** The page of one item, with what stands against a form of it. */
export async function mediaPage(
  visit: NetworkVisit,
  item: MediaItem,
  problems: readonly Problem[] = [],
  typed: TypedMediaWords = wordsOf(item),
): Promise<Reply> {
  const { id, alternative, kind, bytes, width, height, isPicture, addedByName } = item
  const size = isPicture ? `, ${width} by ${height} points` : ''
  return {
    status: problems.length > 0 ? 422 : 200,
    title: alternative,
    problems: problems.length,
    back: { href: '/desk/media', text: 'Media' },
    body: ShowMediaView({
      id,
      title: alternative,
      saved: visit.query.get('saved'),
      about: `${kindWithCode(kind).says}, ${saysBytes(bytes)}${size}. Added by ${addedByName}.`,
      markup: markupFor(item),
      picture: isPicture ? { href: mediaAddress(item), width: width ?? 0, height: height ?? 0 } : null,
      download: isPicture ? null : mediaAddress(item),
      uses: await listUses(visit.db, id),
      accept: isPicture ? acceptedExtensions : `.${kindWithCode(kind).extensions[0]}`,
      typed,
      isPicture,
      problems,
      tokens: visit.tokens,
    }),
  }
}

function wordsOf({ alternative, isDecoration, credit, licence }: MediaItem): TypedMediaWords {
  return { alternative: isDecoration ? '' : alternative, isDecoration, credit: credit ?? '', licence: licence ?? '' }
}
