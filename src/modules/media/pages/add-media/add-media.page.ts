import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { acceptedExtensions } from '#platform/files/file-kinds.ts'
import { kindsInWords } from '#platform/files/prepare-file.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import type { TypedMediaWords } from '../../domain/media-item.ts'
import { addMedia } from '../../keep-media.ts'
import { noMediaWords, parseMediaWords, readMediaWords } from '../media-words.form.ts'
import { fileIn } from '../received-file.page.ts'
import { AddMediaView } from './add-media.view.tsx'

/** GET /desk/media/new: one file, and what is said about it. */
export async function showAddMedia(visit: NetworkVisit): Promise<Reply> {
  return page(visit, noMediaWords, [])
}

/** POST /desk/media: keeps the file; from now on texts may show it. */
export async function submitAddMedia(visit: NetworkVisit): Promise<Reply> {
  const typed = readMediaWords(visit.form)
  const file = fileIn(visit)
  const isPicture = file.ok ? file.value.kind.family === 'picture' : undefined
  const words = parseMediaWords(typed, isPicture, file.ok ? undefined : file.problems)
  if (!words.ok) return page(visit, typed, file.ok ? [again, ...words.problems] : words.problems)
  if (!file.ok) return page(visit, typed, [{ field: 'file', says: file.problems }])
  const item = await addMedia(visit.db, visit.files, {
    id: newId(),
    file: file.value,
    words: words.value,
    at: visit.now,
  })
  return { location: `/desk/media/${item.id}?saved=added` }
}

const again: Problem = { field: 'file', says: 'Choose the file again: a browser does not keep it' }

function page(visit: NetworkVisit, typed: TypedMediaWords, problems: readonly Problem[]): Reply {
  const title = 'Add a picture or document'
  return {
    status: problems.length > 0 ? 422 : 200,
    title,
    problems: problems.length,
    back: { href: '/desk/media', text: 'Media' },
    body: AddMediaView({
      title,
      typed,
      accept: acceptedExtensions,
      kinds: kindsInWords,
      problems,
      tokens: visit.tokens,
    }),
  }
}
