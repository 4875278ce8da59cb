import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { layoutExample, layoutView, twinsBelow } from './gallery-layout.view.tsx'

/** One page in everyday English, in Welsh or in easy read, with switches between them: in a demonstration only. */
export async function showGalleryLayout(visit: Visit): Promise<Reply> {
  const name = visit.params['layout'] ?? ''
  const example = layoutExample(name)
  if (visit.demo === null || example === undefined) return nothingHere
  const { title, language, easyRead } = example
  return {
    title,
    body: layoutView(name),
    language,
    ...(easyRead ? { easyRead } : {}),
    twins: twinsBelow('/gallery/layouts'),
    back: { href: '/gallery' },
  }
}
